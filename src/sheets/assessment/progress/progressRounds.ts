import { roundMean } from '../../../model/rounds/roundMean';
import { cellAt, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { LineSeries, ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote, unlessBlank } from '../../formula';
import { chartLook, COLORS, STYLES } from '../../theme';
import { CHART, COLUMN, EXTREMES, LINE_COLUMNS, NAME, RIGHT, type Rows } from './progressColumns';
import { extremesOf, keyOfLines, LOOK_OF } from './progressExtremes';
import type { ProgressScene } from './progressScene';
import { say } from '../scene';

const DRAWN: Style = { ...STYLES.helper, color: COLORS.quiet, numberFormat: '0.0' };
/** Told apart by colour and, without colour, by how and how thick they are drawn. */
const LOOKS = (['solid', 'dash', 'dot'] as const).flatMap((dash) => [
  { dash, color: COLORS.insource, width: 2.5 },
  { dash, color: COLORS.outsource, width: 1.5 },
  { dash, color: COLORS.quiet, width: 0.75 },
]);
/** Of the line over all, beside lines that thick. */
const THICKEST = 4;
/** Points of the chart, however many rows of figures it covers. */
const CHART_HEIGHT = 300;

/**
 * A line for each function over all rounds to now, and a thick one over all; what they draw stands behind them. Of many
 * rounds the highest and the lowest function stand out, and the others are pale.
 */
export function progressRounds(progress: ProgressScene, draft: Draft, rows: Rows): void {
  const { scene, rounds } = progress;
  const { assessment, model, words } = scene;
  const lang = words.progress;
  const { rounds: top, lines: header, lineKey, list } = rows;
  draft.span(top, CHART, top, RIGHT, lang.rounds, STYLES.section);
  draft.height(top, 20);
  const first = header + 1;
  const last = first + rounds.length;
  const many = lineKey !== null;
  const groups = [null, ...model.functions];
  const { length } = LINE_COLUMNS;
  const kept = length - EXTREMES.length;
  /** Where the figures of a line stand: its column, and how far below those of the first. */
  const spotOf = (nth: number) => {
    // What stands out keeps the last columns of the first block.
    const at = many && nth >= kept ? nth + EXTREMES.length : nth;
    return { column: LINE_COLUMNS[at % length] ?? NAME, down: Math.floor(at / length) * (rounds.length + 2) };
  };
  const spotOfExtreme = (which: number) => ({ column: LINE_COLUMNS[kept + which] ?? NAME, down: 0 });
  const gap: ShownValue = { error: '#N/A' };
  groups.forEach((group, nth) => {
    const { column, down } = spotOf(nth);
    draft.put(header + down, column, group ? say(scene, group.short) : words.byFunction.overall, DRAWN);
  });
  /** The mean in the round of a row, and the same of one function, as a formula for its id. */
  const meanIn = (row: number, only: string | null) => {
    const own = `ISOMM_RoundNo,${fixedColumn(row, COLUMN.id)},${only === null ? '' : `ISOMM_RoundFunction,${only},`}ISOMM_RoundLevel,">=1"`;
    return `IF(COUNTIFS(${own})=0,NA(),SUMIFS(ISOMM_RoundLevel,${own})/COUNTIFS(${own}))`;
  };
  rounds.forEach(({ no, round }, index) => {
    draft.put(first + index, CHART, round.name, { ...DRAWN, numberFormat: '@' });
    groups.forEach((group, nth) => {
      const { column, down } = spotOf(nth);
      const row = first + index + down;
      const value = roundMean(model, round, group?.id ?? null) ?? gap;
      // Its number stands hidden beside it: every round says the same by distance, and travels once.
      draft.put(row, COLUMN.id, no, STYLES.helper);
      draft.put(row, column, value, DRAWN, meanIn(row, group ? quote(group.id) : null));
    });
  });
  draft.put(last, CHART, words.rounds.now, DRAWN);
  groups.forEach((group, nth) => {
    const { column, down } = spotOf(nth);
    const mean = `INDEX(ISOMM_CalcMean,${String(nth)})`;
    const formula = group
      ? `IF(${mean}="",NA(),${mean})`
      : 'IF(ISOMM_Scored=0,NA(),SUM(ISOMM_CalcLevel)/ISOMM_Scored)';
    const value = group ? assessment.functions[nth - 1]?.maturity : assessment.overall;
    draft.put(last + down, column, value ?? gap, DRAWN, formula);
  });
  const extremes = many ? extremesOf(scene, draft, header) : [];
  extremes.forEach(({ called, group, place, id }, which) => {
    const { column } = spotOfExtreme(which);
    draft.put(header, column, group ? say(scene, group.short) : '', DRAWN, unlessBlank(place, called));
    rounds.forEach(({ round }, index) => {
      const row = first + index;
      const value = group ? roundMean(model, round, group.id) : null;
      draft.put(row, column, value ?? gap, DRAWN, `IF(${id}="",NA(),${meanIn(row, id)})`);
    });
    const now = assessment.functions.find((each) => each.id === group?.id)?.maturity;
    draft.put(last, column, now ?? gap, DRAWN, `IF(${id}="",NA(),INDEX(ISOMM_CalcMean,${place}))`);
  });
  if (lineKey !== null) keyOfLines(scene, draft, lineKey, extremes);

  const high = Math.floor((2 * CHART_HEIGHT) / (list - 1 - header)) / 2;
  for (let row = header; row < list - 1; row++) draft.height(row, high);
  const drawn = ({ column, down }: ReturnType<typeof spotOf>) => ({
    nameCell: cellAt(header + down, column),
    values: rangeOf(first + down, column, last + down, column),
  });
  const overall: LineSeries = { ...drawn(spotOf(0)), ...LOOK_OF.overall, ...(!many && { width: THICKEST }) };
  const functions = groups.slice(1).map((_, index): LineSeries => {
    const alike = LOOKS[index % LOOKS.length];
    const look = many || !alike ? LOOK_OF.others : { ...alike, marker: true };
    return { ...drawn(spotOf(index + 1)), ...look };
  });
  const outstanding = extremes.map((_, which): LineSeries => ({
    ...drawn(spotOfExtreme(which)),
    ...LOOK_OF[EXTREMES[which] ?? 'others'],
  }));
  draft.charts.push({
    kind: 'line',
    name: 'ISOMM_ProgressLines',
    title: '',
    altText: lang.roundsAlt,
    anchor: rangeOf(header, CHART, list - 2, RIGHT),
    categories: rangeOf(first, CHART, last, CHART),
    legend: many ? 'none' : 'right',
    look: chartLook(words.fontSize),
    axis: { min: 0, max: 5, step: 1, numberFormat: '0' },
    // What is drawn later lies above.
    series: many ? [...functions, overall, ...outstanding] : [overall, ...functions],
  });
}
