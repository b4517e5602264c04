import type { Answers } from '../answers';
import type { Returned } from './returned';

/** A number of 53 bits that stands for all it was told. */
class Digest {
  private high = 0x9e3779b9;
  private low = 0x85ebca6b;

  get value(): number {
    return (this.high >>> 11) * 2 ** 32 + (this.low >>> 0);
  }

  tell(value: unknown): void {
    if (typeof value === 'string') this.text(value);
    else if (typeof value === 'number' && Number.isInteger(value)) this.number(value);
    else if (typeof value === 'object' && value !== null) this.members(value);
    else this.text(String(value));
  }

  private members(value: object): void {
    this.number(Array.isArray(value) ? 1 : 2);
    for (const [key, each] of Object.entries(value)) {
      this.text(key);
      this.tell(each);
    }
    this.number(3);
  }

  private text(text: string): void {
    this.number(text.length);
    for (let at = 0; at < text.length; at++) this.number(text.charCodeAt(at));
  }

  private number(value: number): void {
    this.high = Math.imul(this.high ^ value, 0x9e3779b1);
    this.high ^= this.high >>> 15;
    this.low = Math.imul(this.low ^ value ^ this.high, 0x85ebca77);
  }
}

/** Facts about a workbook and not what its department says. */
const NOT_SAID: readonly (keyof Answers)[] = ['layout', 'language', 'deadline', 'returnTo', 'ownModel'];

/**
 * What a return says, in short: it is the same of two where every score, quadrant, note, pattern, name and date is, and
 * everything that was found besides.
 */
export function saidBy({ answers, own, problems }: Returned): number {
  const digest = new Digest();
  for (const [key, value] of Object.entries(answers)) {
    if (NOT_SAID.some((each) => each === key)) continue;
    digest.tell(key);
    digest.tell(value);
  }
  digest.tell(own);
  for (const { kind, id, found } of problems) digest.tell([kind, id, found]);
  return digest.value;
}
