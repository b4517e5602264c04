import { cellAt, fixedRow, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { quote } from '../formula';
import { meansChart } from '../meansChart';
import { cutTo, shortened } from '../fit';
import { chartLook, COLORS, heightFor, linesIn, linesOfName, STYLES } from '../theme';
import type { LineSeries, Sheet, ShownValue } from '../../workbook/description';
import { heading } from './heading';
import { nobody, placeOf } from './placeOf';
import { footer, labelOf, shortName, type DepartmentScene } from './scene';

const SHEET = 'deptOverlay';
const MOST = 4;
const [CHART, CHART_END, LABEL, FIRST_SERIES] = [0, 5, 7, 8];
/** How wide a column of the radar, the names of functions and a series are, and how much of a name heads it. */
const USUAL = { chart: 13, label: 22, series: 15, shown: 30 } as const;
/** Where the names of departments take many lines. */
const LONG_NAMES = { chart: 10.7, label: 27, series: 16.7, shown: 16 } as const;
const MANY_LINES = 4;
/** In the legend, of a slot in which nobody is chosen: without a name LibreOffice makes one up. */
const NOBODY = '–';
/** What fewer departments leave free the names of the functions have. */
const widthsFor = (choices: number, { chart, label, series }: typeof USUAL | typeof LONG_NAMES): number[] => [
  ...Array.from({ length: LABEL - 1 }, () => chart),
  2,
  label + (MOST - choices) * series,
  ...Array.from({ length: choices + 1 }, () => series),
];
/** Behind the radar: what it draws. Its cells can be seen, because Excel may draw nothing of hidden ones. */
const [AXIS, DRAWN] = [CHART, CHART + 1];
const CHOICE_ROW = 3;
const FIRST = 5;
/** By which nine of them and the radar fill a page. */
const ROW = 46;
const LEAST_HEAD = 32;
/** With fewer of them the chart still has so much room, in points. */
const ROOM = 260;

/** No two differ by their colour alone: it may be printed without. */
const LOOKS: readonly Pick<LineSeries, 'color' | 'width' | 'dash' | 'marker'>[] = [
  { color: COLORS.insource, width: 2.25, marker: true },
  { color: COLORS.outsource, width: 2.25, dash: 'dash', marker: true },
  { color: '#6B4E8A', width: 2.25, dash: 'dot', marker: true },
  { color: COLORS.quiet, width: 1, marker: true },
  { color: COLORS.navy, width: 3.5, marker: true },
];

/** Up to four departments on one radar, and the organisation under its rule. */
export function overlay(scene: DepartmentScene): Sheet {
  const { model, side } = scene;
  const lang = scene.text.overlay;
  const draft = new Draft(SHEET, scene.text.titles.overlay);
  // No slot that nobody can fill: a line without a name would stand in the legend.
  const choices = Math.max(1, Math.min(MOST, scene.entries.length));
  const labels = [...scene.labels.values()];
  const linesOf = (width: number) => Math.max(1, ...labels.map((label) => linesOfName(label, width)));
  const room = linesOf(USUAL.series) > MANY_LINES ? LONG_NAMES : USUAL;
  const widths = widthsFor(choices, room);
  const last = FIRST + model.functions.length - 1;
  const counting = side.entries.filter(({ use }) => use === 'counts');
  const withLevels = counting.filter(({ overall }) => overall.scored > 0);
  const few = withLevels.length === 0 || counting.length < MOST;
  // Whoever answered most says most; equals in their order.
  const chosen = [...(few ? counting : withLevels)]
    .sort((a, b) => b.overall.scored - a.overall.scored)
    .slice(0, choices);
  const short = labels.map((label) => linesOfName(shortened(label, room.shown), room.series));
  const heads = [
    heightFor(linesOf(room.series), LEAST_HEAD),
    heightFor(Math.max(1, ...short), LEAST_HEAD),
  ] as const;
  const more = heads[0] + heads[1] - 2 * LEAST_HEAD;
  const share = (points: number) => (points - more) / model.functions.length;
  // The chart stands beside the heads as well.
  const high = Math.max(share(ROW * model.functions.length), Math.ceil(share(ROOM)));
  const drawn = { ...STYLES.helper, color: COLORS.quiet };
  heading(draft, scene, lang, FIRST_SERIES + choices, widths);
  // Without a rule nothing of it is drawn, and the legend says so.
  const isRuled = side.combined.some(({ mean }) => mean !== null);
  const { unruled } = lang;

  draft.put(CHOICE_ROW, LABEL, lang.choose, STYLES.label);
  draft.put(FIRST - 1, LABEL, lang.function, STYLES.header);
  draft.height(CHOICE_ROW, heads[0]);
  draft.height(FIRST - 1, heads[1]);
  for (let index = 0; index <= choices; index++) {
    const column = FIRST_SERIES + index;
    const organisation = index === choices;
    const result = chosen[index];
    const label = result ? labelOf(scene, result.entry.no) : null;
    const named = shortened(label ?? '', room.shown);
    const choice = fixedRow(CHOICE_ROW, column);
    const chosenLabel = `IFERROR(INDEX(ISOMM_DeptCalcLabel,1,${placeOf(choice)}),${choice}&"")`;
    const called = cellAt(FIRST - 1, column);
    draft.put(
      CHOICE_ROW,
      column,
      organisation ? lang.organisation : label,
      organisation
        ? { ...STYLES.label, horizontal: 'center', bold: true, wrap: true }
        : { ...STYLES.input, horizontal: 'center', wrap: true, numberFormat: '@' },
    );
    draft.put(
      FIRST - 1,
      column,
      organisation ? lang.organisation : named,
      STYLES.header,
      organisation ? undefined : `IF(${choice}="","",${cutTo(chosenLabel, String(room.shown))})`,
    );
    draft.put(
      FIRST - 1,
      DRAWN + index,
      organisation ? (isRuled ? lang.organisation : unruled) : named || NOBODY,
      drawn,
      organisation
        ? `IF(COUNT(${rangeOf(FIRST, column, last, column)})=0,${quote(unruled)},${quote(lang.organisation)})`
        : `IF(${called}="",${quote(NOBODY)},${called}&"")`,
    );
    model.functions.forEach((group, place) => {
      const row = FIRST + place;
      const mean = organisation ? side.combined[place]?.mean : result?.functions[place]?.mean;
      const formula = organisation
        ? `IFERROR(INDEX(ISOMM_DeptCombinedFunction,${place + 1}),"")`
        : `IF(${choice}="","",IFERROR(INDEX(ISOMM_DeptFunctionMean,${place + 1},${placeOf(choice)}),""))`;
      draft.put(row, column, mean ?? '', { ...STYLES.cellCenter, numberFormat: '0.0' }, formula);
      const shown = cellAt(row, column);
      const gap: ShownValue = { error: '#N/A' };
      draft.put(
        row,
        DRAWN + index,
        mean ?? gap,
        { ...drawn, numberFormat: '0.0' },
        `IF(ISNUMBER(${shown}),${shown},NA())`,
      );
      if (index > 0) return;
      const name = scene.words.sheets.entry(group.id, group.name[scene.language]);
      draft.put(row, LABEL, name, { ...STYLES.cellWrap, bold: true });
      draft.put(row, AXIS, shortName(scene, group), drawn);
      draft.height(row, heightFor(linesIn(name, widths[LABEL] ?? 0), high));
    });
  }
  draft.span(last + 1, LABEL, last + 1, FIRST_SERIES + choices, lang.note, {
    ...STYLES.lead,
    color: COLORS.quiet,
  });
  draft.height(last + 1, 34);
  draft.validations.push({
    range: rangeOf(CHOICE_ROW, FIRST_SERIES, CHOICE_ROW, FIRST_SERIES + choices - 1),
    rule: { listFrom: 'ISOMM_DeptLabel' },
    error: { style: 'stop', ...scene.words.sheets.setup.listError },
  });
  const asked = cellAt(CHOICE_ROW, FIRST_SERIES);
  draft.conditionalFormats.push(
    nobody(rangeOf(CHOICE_ROW, FIRST_SERIES, CHOICE_ROW, FIRST_SERIES + choices - 1), asked),
  );
  const about = {
    name: 'ISOMM_DeptRadar',
    title: lang.chart,
    altText: lang.chartAlt,
    anchor: rangeOf(CHOICE_ROW, CHART, last + 1, CHART_END),
    categories: rangeOf(FIRST, AXIS, last, AXIS),
    legend: 'bottom',
    look: chartLook(scene.words.sheets.fontSize),
  } as const;
  const drawnIn = (index: number) => ({
    nameCell: cellAt(FIRST - 1, DRAWN + index),
    values: rangeOf(FIRST, DRAWN + index, last, DRAWN + index),
  });
  const lines = [...LOOKS.slice(0, choices), ...LOOKS.slice(MOST)].map((look, index) => ({
    ...drawnIn(index),
    ...look,
  }));
  draft.charts.push(meansChart(model.functions.length, about, lines, 80));
  return draft.finish(
    widths.map((width) => ({ width })),
    {
      tabColor: COLORS.navy,
      gridlines: false,
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        fitToHeight: 1,
        area: rangeOf(0, 0, last + 1, FIRST_SERIES + choices),
        ...footer(scene, scene.text.titles.overlay),
      },
    },
  );
}
