import { PATTERN_IDS, QUADRANTS } from '../../../model/catalogue';
import { cellAt } from '../../../workbook/a1';
import type { Draft } from '../../draft';
import { choose, quote } from '../../formula';
import { STYLES } from '../../theme';
import type { Scene } from '../scene';
import type { Chosen } from './setupPicture';

/** Column of what labels the table and the choices; what is chosen stands right of it. */
const label = 1;

/** Hidden, beside each chosen pattern: its number in the table, then the side it asks for in each quadrant. */
export function setupSides(
  { answers, names, words }: Scene,
  draft: Draft,
  chosen: Readonly<Record<'current' | 'target', Chosen>>,
  [table, index]: readonly [row: number, column: number],
): void {
  for (const [{ row: at, pattern }, name] of [
    [chosen.current, 'ISOMM_CurrentSides'],
    [chosen.target, 'ISOMM_TargetSides'],
  ] as const) {
    const cell = cellAt(at, label + 1);
    const number = choose(
      PATTERN_IDS.map((_, place) => [`${cell}=${cellAt(table + place, label)}`, String(place + 1)]),
      '0',
    );
    draft.put(
      at,
      index,
      pattern ? PATTERN_IDS.indexOf(pattern) + 1 : 0,
      STYLES.helper,
      `IF(ISERROR(${cell}),0,IF(${cell}="",0,${number}))`,
    );
    QUADRANTS.forEach((quadrant, place) => {
      const side = `INDEX(ISOMM_PatternTable,${cellAt(at, index)},${place + 1})`;
      const code = choose(
        [
          [`ISERROR(${side})`, '""'],
          [`${side}=${quote(words.side.in)}`, '"in"'],
          [`${side}=${quote(words.side.out)}`, '"out"'],
        ],
        '""',
      );
      draft.put(
        at,
        index + 1 + place,
        (pattern && answers.patterns[pattern][quadrant]) ?? '',
        STYLES.helper,
        `IF(${cellAt(at, index)}=0,"",${code})`,
      );
    });
    names.add(name, draft.key, at, index + 1, at, index + QUADRANTS.length);
  }
}
