/** East Asian wide and full-width characters take two places of a terminal. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

/** Rows as lines, every column but the last as wide as its widest text. */
export const columns = (rows: readonly (readonly string[])[]): string[] => [...columnLines(rows)];

/** The same of rows that are made anew whenever they are asked for, so that they are never there all at once. */
export function* columnLines(rows: Iterable<readonly string[]>): Generator<string> {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, index) => {
      widths[index] = Math.max(widths[index] ?? 0, width(text));
    });
  }
  const padded = (text: string, index: number) => text + ' '.repeat((widths[index] ?? 0) - width(text));
  for (const row of rows)
    yield row
      .map((text, index) => (index === row.length - 1 ? text : padded(text, index)))
      .join('  ')
      .trimEnd();
}
