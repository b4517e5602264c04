import { bareText } from '../../model/cells/bareText';
import type { Catalogue, PatternId } from '../../model/catalogue';
import { languages } from '../../text/languages';
import { wordsIn } from '../../text/wordsIn';
import type { ShownValue } from '../../workbook/description';
import type { WholeSheet } from '../../workbook/rows';
import { textOf } from '../assessment/reading/source';
import { outcomeOf, type ImportAccount } from './importAccount';
import { bareName } from './normal';

/** How far from its question an answer may stand, below and to the right. */
const REACH = 3;
/** A longer text asks nothing. */
const LONGEST = 300;
const KEYS = ['target', 'current'] as const;
type Key = (typeof KEYS)[number];

interface Asked {
  readonly sheet: WholeSheet;
  readonly row: number;
  readonly column: number;
  readonly key: Key;
}

const questionIn = (value: ShownValue): Key | null => {
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = bareText(value);
  const says = (key: Key) =>
    languages().some((language) =>
      wordsIn(language).imports.patterns[key].some((parts) =>
        parts.every((part) => text.includes(bareText(part))),
      ),
    );
  return KEYS.find(says) ?? null;
};

/** The current and the target pattern, where one of the four names stands near the question about it. */
export function readPatterns(
  { patterns }: Catalogue,
  sheets: readonly WholeSheet[],
  desk: ImportAccount,
): Partial<Record<'currentPattern' | 'targetPattern', PatternId>> {
  const named = new Map(
    patterns.flatMap(({ id, name }) =>
      languages().flatMap((language) =>
        [name[language], `${name[language]}パターン`, `${name[language]} pattern`].map(
          (each) => [bareName(each), id] as const,
        ),
      ),
    ),
  );
  const asked: Asked[] = sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap((value, column): Asked[] => {
        const key = questionIn(value ?? null);
        return key ? [{ sheet, row, column, key }] : [];
      }),
    ),
  );
  const found: Partial<Record<'currentPattern' | 'targetPattern', PatternId>> = {};
  for (const key of KEYS) {
    const answers = asked
      .filter((each) => each.key === key)
      .flatMap(({ sheet, row, column }) => {
        // What stands below another question answers that one.
        const next = asked.find(
          (other) => other.sheet === sheet && other.row > row && other.row <= row + REACH,
        );
        const cells = [];
        for (let down = row; down <= (next ? next.row - 1 : row + REACH); down += 1)
          for (let across = column; across <= column + REACH; across += 1) {
            const text = textOf(sheet.rows.get(down)?.[across] ?? null);
            const id = named.get(bareName(text));
            if (id)
              cells.push({ id, text, spot: { sheet: sheet.title, row: down, column: across, id: null } });
          }
        return cells;
      });
    const [first] = answers;
    if (!first) continue;
    const name = key === 'current' ? 'currentPattern' : 'targetPattern';
    const ids = [...new Set(answers.map(({ id }) => id))];
    if (ids.length === 1) {
      found[name] = first.id;
      desk.enter(first.spot, name, first.text, first.id, 'read');
      continue;
    }
    const text = answers.map((each) => each.text).join(', ');
    const chosen = desk.ask(
      'bad-pattern',
      first.spot,
      text,
      ids.map((id) => ({ choice: id, gives: id })),
    );
    const pattern = ids.find((id) => id === chosen);
    if (pattern) found[name] = pattern;
    desk.enter(first.spot, name, text, pattern ?? '', outcomeOf(chosen));
  }
  return found;
}
