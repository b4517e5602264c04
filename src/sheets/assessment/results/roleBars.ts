import { SIDES } from '../../../model/catalogue';
import { gap } from '../../../model/plan/gap';
import { plainPlan } from '../../../model/plan/planSettings';
import { cellAt, rangeOf } from '../../../workbook/a1';
import type { Draft } from '../../draft';
import { quote } from '../../formula';
import { COLORS } from '../../theme';
import type { Scene } from '../scene';

/** What stands in a cell of a bar, by side; nobody sees it, as it has the colour of its cell. */
export const BARS = { in: '■', out: '□' } as const;
/** The same where nothing is yet and the plan has a level. Pale and not framed: of frames that meet, LibreOffice draws half. */
export const PLANNED = '▫';

/** The level of each item as the plan has it; none without a plan. */
export function plannedLevels({
  answers,
  assessment,
  contributions,
  language,
}: Scene): ReadonlyMap<string, number> {
  if (!contributions.plannedLevel) return new Map();
  const { items } = gap(assessment, answers, (answers.plan ?? plainPlan(language)).asOf);
  return new Map(items.map(({ id, toBeLevel }) => [id, toBeLevel ?? 0]));
}

/** One condition for each side colours all bars: their cells are known by their marks. */
export function colourBars(
  draft: Draft,
  box: readonly [row: number, column: number, lastRow: number, lastColumn: number],
  planned: boolean,
): void {
  const range = rangeOf(...box);
  const first = cellAt(box[0], box[1]);
  for (const side of SIDES) {
    const color = side === 'in' ? COLORS.insource : COLORS.outsource;
    draft.conditionalFormats.push({
      range,
      formula: `${first}=${quote(BARS[side])}`,
      style: { fill: color, color },
    });
  }
  if (planned)
    draft.conditionalFormats.push({
      range,
      formula: `${first}=${quote(PLANNED)}`,
      style: { fill: COLORS.ring, color: COLORS.ring },
    });
}
