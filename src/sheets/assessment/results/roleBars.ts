import type { Side } from '../../../model/catalogue';
import { gap } from '../../../model/plan/gap';
import { plainPlan } from '../../../model/plan/planSettings';
import { lastRound } from '../../../model/rounds/chosen';
import { cellAt, rangeOf } from '../../../workbook/a1';
import type { Draft } from '../../draft';
import { quote } from '../../formula';
import { COLORS } from '../../theme';
import type { Contribution } from '../assessmentPart';
import type { Scene } from '../scene';

/**
 * What stands in a cell of a bar: delivered by us, by others, planned, or nothing. Nobody sees the first three, as they
 * have the colour of their cell. Planned is pale and not framed: of frames that meet, LibreOffice draws half.
 */
const BARS = ['■', '□', '▫', ''] as const;
/**
 * The same where the item stood in the last round: a line, which is seen on each of them. Spaces tell the four apart, so
 * that all look the same, and fit the cell.
 */
const LINES = ['|', '| ', ' |', ' | '] as const;

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

/** The level of each item in the last round; none where no round is kept. */
export const lastLevels = ({ answers, contributions }: Scene): ReadonlyMap<string, number> =>
  new Map(
    contributions.lastLevel
      ? Object.entries(lastRound(answers)?.items ?? {}).map(([id, { level }]) => [id, level ?? 0])
      : [],
  );

interface Bar {
  readonly step: number;
  readonly level: number | null;
  readonly side: Side | null;
  readonly planned: number;
  readonly last: number;
}

/** What stands in the cell of a step. */
export function barValue({ step, level, side, planned, last }: Bar): string {
  const kind = level !== null && level >= step ? (side === 'in' ? 0 : 1) : planned >= step ? 2 : 3;
  return (last === step ? LINES : BARS)[kind];
}

/** The formula of that cell: `level`, `planned` and `last` are formulas too, `isIn` says whether it is done by us. */
export function barFormula(
  step: number,
  level: string,
  isIn: string,
  planned: string | undefined,
  last: string | undefined,
): string {
  const at = String(step);
  const kinds = ([inside, outside, later, none]: typeof BARS | typeof LINES) =>
    `IF(N(${level})>=${at},IF(${isIn},${quote(inside)},${quote(outside)}),${planned === undefined ? quote(none) : `IF(${planned}>=${at},${quote(later)},${quote(none)})`})`;
  return last === undefined ? kinds(BARS) : `IF(${last}=${at},${kinds(LINES)},${kinds(BARS)})`;
}

/** One condition for each kind colours all bars: their cells are known by their marks. */
export function colourBars(
  draft: Draft,
  box: readonly [row: number, column: number, lastRow: number, lastColumn: number],
  { plannedLevel, lastLevel }: Contribution,
): void {
  const range = rangeOf(...box);
  const first = cellAt(box[0], box[1]);
  const fills: readonly (readonly [fill: string, line: string])[] = [
    [COLORS.insource, COLORS.onInsource],
    [COLORS.outsource, COLORS.onOutsource],
    ...(plannedLevel ? [[COLORS.ring, COLORS.navy] as const] : []),
  ];
  fills.forEach(([fill, line], kind) => {
    const when = (marks: typeof BARS | typeof LINES, color: string) => {
      draft.conditionalFormats.push({
        range,
        formula: `${first}=${quote(marks[kind] ?? '')}`,
        style: { fill, color },
      });
    };
    when(BARS, fill);
    if (lastLevel) when(LINES, line);
  });
}
