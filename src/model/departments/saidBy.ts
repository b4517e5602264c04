import type { Answers } from '../answers';
import type { Returned } from './returned';

const KEYS = new Map<string, number>();
const MOST_KEYS = 1_000;

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
    const members = value as Readonly<Record<string, unknown>>;
    for (const key in members) {
      this.number(this.keyed(key));
      this.tell(members[key]);
    }
    this.number(3);
  }

  /** The same keys come again with every item. */
  private keyed(key: string): number {
    const before = KEYS.get(key);
    if (before !== undefined) return before;
    const own = new Digest();
    own.text(key);
    if (KEYS.size < MOST_KEYS) KEYS.set(key, own.low);
    return own.low;
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
