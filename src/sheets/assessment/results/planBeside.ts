import { gap } from '../../../model/plan/gap';
import { plainPlan } from '../../../model/plan/planSettings';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { COLORS, STYLES, textWidth } from '../../theme';
import { quote } from '../../formula';
import { NOTHING_PLANNED } from '../parts/plan';
import { earlierDifference, meanDifference, plannedDifference } from '../plan/planMeans';
import type { Scene } from '../scene';
import { isPlanned, nthRow } from './maturityChart';

/** Of a column of figures that has to do with what its heading takes, word by word. */
const narrow = (heading: string): number =>
  Math.max(LEAST, Math.max(...heading.split('\n').map(textWidth)) + AROUND);
const [LEAST, AROUND, EDGES] = [5.5, 0.6, 0.5];

/** The widths of the columns of figures between the name and the strips, with the plan's first, and what they take more than without it. */
export function besideWidths(
  { words }: Scene,
  usual: readonly number[],
): { widths: number[]; taken: number } {
  const { gap: ours, minimum, scored, notDone, unanswered } = words.byFunction.columns;
  const widths = [ours, minimum, scored, notDone, unanswered].map(narrow);
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  // One column more has edges of its own.
  return { widths, taken: sum(widths) - sum(usual) + EDGES };
}

/**
 * Where the plan is there: beside the maturity of each function and of all, how far it is to what is planned. That itself
 * is what the chart draws: of two columns more, letters would be too small on paper.
 */
export function planBeside(
  scene: Scene,
  draft: Draft,
  { column, header, first, overall }: { readonly [key in 'column' | 'header' | 'first' | 'overall']: number },
  sumStyle: Style,
): void {
  const { answers, assessment, contributions, language, words } = scene;
  const { gap: difference } = contributions;
  if (!difference) return;
  const whole = gap(assessment, answers, (answers.plan ?? plainPlan(language)).asOf);
  const some = isPlanned(scene);
  const put = (
    row: number,
    value: number | null,
    style: Style,
    formula: string,
    ...earlier: readonly string[]
  ) => {
    draft.put(row, column, (some ? value : null) ?? '', style, formula);
    for (const each of earlier) draft.formerly(row, column, each);
  };
  const { gap: heading, noPlan } = words.byFunction.columns;
  draft.put(
    header,
    column,
    some ? heading : noPlan,
    STYLES.header,
    `IF(SUM(ISOMM_PlanPlanned),${quote(heading)},${quote(noPlan)})`,
  );
  draft.formerly(header, column, `IF(${NOTHING_PLANNED},${quote(noPlan)},${quote(heading)})`);
  draft.formerly(header, column, quote(heading));
  whole.functions.forEach((figures, index) => {
    const row = first + index;
    const own = difference(nthRow(first, row));
    put(row, figures.gap, STYLES.difference, `IF(${NOTHING_PLANNED},"",${own})`, own);
  });
  const style = { ...sumStyle, ...STYLES.difference, fill: COLORS.band };
  put(overall, whole.overall.gap, style, plannedDifference(), earlierDifference(), meanDifference());
}
