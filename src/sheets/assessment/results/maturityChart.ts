import { gap, gapItems } from '../../../model/plan/gap';
import { isAnyPlanned, plannedMean } from '../../../model/plan/plan';
import { plainPlan } from '../../../model/plan/planSettings';
import { lastRound } from '../../../model/rounds/chosen';
import { roundMean } from '../../../model/rounds/roundMean';
import { cellAt, fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote } from '../../formula';
import { meansChart } from '../../meansChart';
import { chartLook, COLORS, STYLES } from '../../theme';
import { NOTHING_PLANNED } from '../parts/plan';
import { capital, say, type Scene } from '../scene';

/** The first column of every result: it holds nothing. */
const MARGIN = 0;

/** Which row of a block a cell is in, from 1: in every row the same formula by distance, so that it travels once. */
export const nthRow = (first: number, row: number): string =>
  `ROWS(${fixedCell(first, MARGIN)}:${fixedColumn(row, MARGIN)})`;

const DRAWN: Style = { ...STYLES.helper, color: COLORS.quiet };

/**
 * The maturity of every function as a radar, or as bars where there are few. What it draws stands behind it, in cells that
 * can be seen, because Excel may draw nothing of hidden ones.
 */
export function maturityChart(
  scene: Scene,
  draft: Draft,
  name: string,
  place: {
    readonly row: number;
    readonly column: number;
    readonly lastRow: number;
    readonly lastColumn: number;
    /** Where the table beside it has, in the same rows, the means of the functions. */
    readonly means: number;
  },
): void {
  const { assessment, model, words } = scene;
  const lang = words.byFunction;
  const [axis, drawn, later, before] = [0, 1, 2, 3].map((at) => place.column + at) as [
    number,
    number,
    number,
    number,
  ];
  const { planned, last: kept } = scene.contributions;
  const first = place.row + 1;
  const last = place.row + model.functions.length;
  draft.put(place.row, axis, capital(say(scene, model.functionNoun)), DRAWN);
  draft.put(place.row, drawn, lang.series, DRAWN);
  // A chart draws text as 0, and "" is text: only an error leaves a gap. With nothing answered it is empty anyway.
  const gap: ShownValue = assessment.overall === null ? '' : { error: '#N/A' };
  const means = planned ? plannedMeans(scene) : [];
  const former = lastRound(scene.answers);
  model.functions.forEach((group, index) => {
    const nth = nthRow(first, first + index);
    const drawnAs = (mean: string, isGap = `${mean}=""`) => `IF(${isGap},IF(ISOMM_Scored=0,"",NA()),${mean})`;
    const put = (column: number, value: number | null | undefined, formula: string) => {
      draft.put(first + index, column, value ?? gap, { ...DRAWN, numberFormat: '0.0' }, formula);
    };
    if (kept) put(before, roundMean(model, former, group.id), drawnAs(kept(nth)));
    if (planned) {
      const mean = planned(nth);
      put(later, means[index], drawnAs(mean, `OR(${NOTHING_PLANNED},${mean}="")`));
      draft.formerly(first + index, later, drawnAs(mean));
    }
    draft.put(first + index, axis, say(scene, group.short), DRAWN);
    put(drawn, assessment.functions[index]?.maturity, drawnAs(fixedColumn(first + index, place.means)));
  });
  if (planned) planName(scene, draft, [place.row, later]);
  if (kept) {
    const missing = `COUNT(${rangeOf(first, before, last, before)})=0`;
    lineName(draft, [place.row, before], [lang.last, lang.noLast], [!isAnyKept(scene), missing]);
  }
  const about = {
    name,
    title: '',
    altText: lang.chartAlt,
    anchor: rangeOf(place.row, place.column, place.lastRow, place.lastColumn),
    categories: rangeOf(first, axis, last, axis),
    legend: planned || kept ? 'bottom' : 'none',
    look: chartLook(words.fontSize),
  } as const;
  const series = {
    nameCell: cellAt(place.row, drawn),
    values: rangeOf(first, drawn, last, drawn),
    color: COLORS.insource,
  };
  const goals = {
    nameCell: cellAt(place.row, later),
    values: rangeOf(first, later, last, later),
    color: COLORS.navy,
  };
  const earlier = {
    nameCell: cellAt(place.row, before),
    values: rangeOf(first, before, last, before),
    color: COLORS.faint,
  };
  draft.charts.push(
    meansChart(model.functions.length, about, [
      { ...series, width: 2.25, marker: true },
      ...(planned ? [{ ...goals, width: 1.5, dash: 'dash', marker: false } as const] : []),
      ...(kept ? [{ ...earlier, width: 1, marker: false }] : []),
    ]),
  );
}

/** The plan's line leaves out what has no level yet, as the differences beside it do, or says that it has that in it. */
function planName(scene: Scene, draft: Draft, [row, column]: readonly [row: number, column: number]): void {
  const { answers, language, words } = scene;
  const { planned, withStarts, noPlan } = words.byFunction;
  const { startsCount } = answers.plan ?? plainPlan(language);
  const value = isPlanned(scene) ? planned + (startsCount ? withStarts : '') : noPlan;
  const name = `${quote(planned)}&REPT(${quote(withStarts)},ISOMM_PlanStartsIn)`;
  draft.put(row, column, value, DRAWN, `IF(SUM(ISOMM_PlanPlanned),${name},${quote(noPlan)})`);
  draft.formerly(row, column, `IF(${NOTHING_PLANNED},${quote(noPlan)},${quote(planned)})`);
  draft.formerly(row, column, quote(planned));
}

/** What the legend calls a line, and what it says where there is none: without a name some programs make one up. */
export function lineName(
  draft: Draft,
  [row, column]: readonly [row: number, column: number],
  [name, none]: readonly [name: string, none: string],
  [isMissing, missing]: readonly [isMissing: boolean, formula: string],
): void {
  draft.put(row, column, isMissing ? none : name, DRAWN, `IF(${missing},${quote(none)},${quote(name)})`);
  draft.formerly(row, column, quote(name));
}

export const isAnyKept = ({ answers, model }: Scene): boolean =>
  roundMean(model, lastRound(answers), null) !== null;

export const isPlanned = ({ answers, assessment }: Scene): boolean =>
  isAnyPlanned(answers, gapItems(assessment, answers));

/** The planned mean of each function, where anything is planned, as the plan's own table shows it. */
export function plannedMeans(scene: Scene): (number | null)[] {
  const { answers, assessment, language } = scene;
  const settings = answers.plan ?? plainPlan(language);
  const some = isPlanned(scene);
  return gap(assessment, answers, settings.asOf).functions.map((figures) =>
    some ? plannedMean(figures, settings) : null,
  );
}
