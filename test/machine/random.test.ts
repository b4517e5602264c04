import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** What a call hands over, up to the bracket that closes it. */
function argumentsOf(text: string, from: number): string {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') open++;
    if (text[at] === ')' && --open === 0) return text.slice(from, at);
  }
  return text.slice(from);
}

test('whatever is drawn at random is drawn again with the seed that a run prints', () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const calls = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const ofTheRun = /import \{ fc \} from '[./]+(machine\/)?random'/.test(text);
    return [...text.matchAll(/\bfc\s*\.(assert|sample)(?=\()/g)].map((call) => {
      const handed = argumentsOf(text, call.index + call[0].length);
      return { at: `${file}: ${call[0]}`, repeated: ofTheRun || /\bseed\b/.test(handed) };
    });
  });
  expect(calls.length).toBeGreaterThan(30);
  expect(calls.filter(({ repeated }) => !repeated).map(({ at }) => at)).toEqual([]);
});
