import { gap, gapItems } from '../../../model/plan/gap';
import { isAnyPlanned } from '../../../model/plan/plan';
import { plainPlan } from '../../../model/plan/planSettings';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote } from '../../formula';
import { COLORS, STYLES, textWidth } from '../../theme';
import { ifPlanned, meanDifference } from '../plan/planMeans';
import { say, type Scene } from '../scene';
import { nthRow } from './maturityChart';

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
  { answers, assessment, contributions, language, words }: Scene,
  draft: Draft,
  { column, header, first, overall }: { readonly [key in 'column' | 'header' | 'first' | 'overall']: number },
  sumStyle: Style,
): void {
  const { gap: difference } = contributions;
  if (!difference) return;
  const whole = gap(assessment, answers, (answers.plan ?? plainPlan(language)).asOf);
  const some = isAnyPlanned(answers, whole.items);
  const put = (row: number, value: number | null, style: Style, formula: string) => {
    draft.put(row, column, (some ? value : null) ?? '', style, formula);
  };
  draft.put(header, column, words.byFunction.columns.gap, STYLES.header);
  whole.functions.forEach((figures, index) => {
    const row = first + index;
    put(row, figures.gap, STYLES.difference, difference(nthRow(first, row)));
  });
  const style = { ...sumStyle, ...STYLES.difference, fill: COLORS.band };
  put(overall, whole.overall.gap, style, ifPlanned(meanDifference()));
  draft.formerly(overall, column, meanDifference());
}

/** Why that column is blank, where it is: a sentence before others, gone with the plan's sheet; absent without the column. */
export function whyBlank(
  scene: Scene,
): { readonly value: string; readonly formula: string; readonly longest: string } | null {
  const { answers, assessment, contributions, model, words } = scene;
  if (!contributions.gap) return null;
  const why = `${words.plan.nothing(say(scene, model.itemNoun))}${words.gap}`;
  return {
    value: isAnyPlanned(answers, gapItems(assessment, answers)) ? '' : why,
    formula: `IFERROR(${ifPlanned('""', quote(why))},"")`,
    longest: why,
  };
}
