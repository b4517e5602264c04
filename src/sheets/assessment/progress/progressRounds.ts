import { roundMean } from '../../../model/rounds/roundMean';
import { cellAt, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { LineSeries, ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote } from '../../formula';
import { chartLook, COLORS, STYLES } from '../../theme';
import { CHART, COLUMN, NAME, RIGHT, type Rows } from './progressColumns';
import type { ProgressScene } from './progressScene';
import { say } from '../scene';

const DRAWN: Style = { ...STYLES.helper, color: COLORS.quiet, numberFormat: '0.0' };
/** Columns behind the chart that can hold a series. */
const ROOM = [2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14] as const;
/** Told apart by colour and, without colour, by how they are drawn. */
const LOOKS = (['solid', 'dash', 'dot'] as const).flatMap((dash) =>
  [COLORS.insource, COLORS.outsource, COLORS.quiet].map((color) => ({ dash, color })),
);

/** A line for each function over all rounds to now, and a thick one over all; what they draw stands behind them. */
export function progressRounds(progress: ProgressScene, draft: Draft, { rounds: top, list }: Rows): void {
  const { scene, rounds } = progress;
  const { assessment, model, words } = scene;
  const lang = words.progress;
  draft.span(top, CHART, top, RIGHT, lang.rounds, STYLES.section);
  draft.height(top, 20);
  const header = top + 1;
  const first = header + 1;
  const last = first + rounds.length;
  const groups = [null, ...model.functions].slice(0, ROOM.length);
  const gap: ShownValue = { error: '#N/A' };
  groups.forEach((group, index) => {
    draft.put(header, ROOM[index] ?? NAME, group ? say(scene, group.short) : words.byFunction.overall, DRAWN);
  });
  rounds.forEach(({ no, round }, index) => {
    const row = first + index;
    draft.put(row, CHART, round.name, { ...DRAWN, numberFormat: '@' });
    // Its number stands hidden beside it: every round says the same by distance, and travels once.
    draft.put(row, COLUMN.id, no, STYLES.helper);
    groups.forEach((group, nth) => {
      const own = `ISOMM_RoundNo,${fixedColumn(row, COLUMN.id)},${group ? `ISOMM_RoundFunction,${quote(group.id)},` : ''}ISOMM_RoundLevel,">=1"`;
      draft.put(
        row,
        ROOM[nth] ?? NAME,
        roundMean(model, round, group?.id ?? null) ?? gap,
        DRAWN,
        `IF(COUNTIFS(${own})=0,NA(),SUMIFS(ISOMM_RoundLevel,${own})/COUNTIFS(${own}))`,
      );
    });
  });
  draft.put(last, CHART, words.rounds.now, DRAWN);
  groups.forEach((group, nth) => {
    const mean = `INDEX(ISOMM_CalcMean,${String(nth)})`;
    const formula = group
      ? `IF(${mean}="",NA(),${mean})`
      : 'IF(ISOMM_Scored=0,NA(),SUM(ISOMM_CalcLevel)/ISOMM_Scored)';
    const value = group ? assessment.functions[nth - 1]?.maturity : assessment.overall;
    draft.put(last, ROOM[nth] ?? NAME, value ?? gap, DRAWN, formula);
  });
  for (let row = header; row < list - 1; row++) draft.height(row, 20);
  draft.charts.push({
    kind: 'line',
    name: 'ISOMM_ProgressLines',
    title: '',
    altText: lang.roundsAlt,
    anchor: rangeOf(header, CHART, list - 2, RIGHT),
    categories: rangeOf(first, CHART, last, CHART),
    legend: 'right',
    look: chartLook(words.fontSize),
    axis: { min: 0, max: 5, step: 1, numberFormat: '0' },
    series: groups.map((group, nth): LineSeries => {
      const column = ROOM[nth] ?? NAME;
      const of = { nameCell: cellAt(header, column), values: rangeOf(first, column, last, column) };
      const look = LOOKS[(nth - 1) % LOOKS.length];
      if (!group || !look) return { ...of, color: COLORS.navy, width: 3, marker: true };
      return { ...of, ...look, width: 1.5, marker: true };
    }),
  });
}
