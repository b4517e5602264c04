import { cellAt, fixedColumn, fixedRow, rangeOf } from '../../workbook/a1';
import type { Sheet, Style } from '../../workbook/description';
import { Draft } from '../draft';
import { quote } from '../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import { heading } from './heading';
import {
  ANSWERED,
  count,
  FIRST,
  HEADER,
  heatMapColumns,
  LABEL,
  LETTER,
  low,
  LOW_WIDTH,
  mean,
  MEAN_WIDTH,
  NAME,
  PAIRS,
  SIZE,
  USE,
  type HeatMapColumns,
} from './heatMapColumns';
import { heatMapRow } from './heatMapRow';
import { paleUnless, RAMP, rampOn } from './ramp';
import { footer, type DepartmentScene } from './scene';
import { unbroken } from './unbroken';

const LEGEND = 2;

const head: Style = { ...STYLES.header, size: SIZE };

/** Departments down, the lowest first; functions across: the mean and the lowest level it hides, then how many stand behind. */
export function heatMap(scene: DepartmentScene): Sheet {
  const { entries, text } = scene;
  const draft = new Draft('deptHeatMap', text.titles.heatMap);
  const columns = heatMapColumns(scene);
  const { counts, end, number, widths } = columns;
  const last = FIRST + entries.length - 1;
  const sums = last + 2;
  heading(draft, scene, text.heatMap, counts - 1, widths);
  legend(scene, draft, columns);
  heads(scene, draft, columns);
  [...entries]
    .sort((a, b) => a.rank - b.rank)
    .forEach((result, index) => {
      heatMapRow(scene, draft, columns, FIRST + index, result);
    });
  across(scene, draft, columns, sums);
  rules(scene, draft, columns, { last, sums });

  return draft.finish(
    widths.map((width, column) => ({ width, ...(column > end && { hidden: true }) })),
    {
      tabColor: COLORS.insource,
      gridlines: false,
      freeze: { rows: FIRST, columns: USE },
      filter: rangeOf(HEADER, 0, last, number),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, sums + 1, counts - 1),
        titleRows: `${LETTER + 1}:${HEADER + 1}`,
        ...footer(scene, text.titles.heatMap),
      },
    },
  );
}

function legend({ text }: DepartmentScene, draft: Draft, { pair }: HeatMapColumns): void {
  draft.put(LEGEND, LABEL, text.heatMap.legend, { ...STYLES.quiet, horizontal: 'right' });
  [...RAMP].reverse().forEach(({ from, fill, color }, index) => {
    const style = { ...STYLES.cellCenter, fill, color };
    draft.span(LEGEND, pair(index), LEGEND, pair(index) + 1, text.heatMap.step(from), style);
  });
}

/** The letter and the name of each function, and what its columns are. */
function heads(scene: DepartmentScene, draft: Draft, columns: HeatMapColumns): void {
  const { groups, pair, counts, end } = columns;
  const { overall, heatMap: lang } = scene.text;
  for (const column of [LABEL, USE, ANSWERED]) {
    draft.put(LETTER, column, null, head);
    draft.put(NAME, column, null, head);
  }
  draft.put(HEADER, LABEL, lang.department, head);
  draft.put(HEADER, USE, lang.use, head);
  draft.put(HEADER, ANSWERED, lang.answered, head);
  const names = groups.map((group) => {
    if (!group) return overall;
    const short = group.short[scene.language];
    const bare = short.startsWith(`${group.id} `) ? short.slice(group.id.length + 1) : short;
    return unbroken(bare, MEAN_WIDTH + LOW_WIDTH);
  });
  const upper: Style = { ...head, vertical: 'top' };
  groups.forEach((group, index) => {
    const column = pair(index);
    draft.span(LETTER, column, LETTER, column + 1, group?.id ?? '', { ...head, size: 11 });
    draft.span(NAME, column, NAME, column + 1, names[index] ?? '', head);
    draft.put(HEADER, column, lang.mean, upper);
    draft.put(HEADER, column + 1, lang.minimum, upper);
    draft.put(HEADER, counts + index, group?.id ?? overall, upper);
  });
  draft.span(LETTER, counts, NAME, end, lang.scored, head);
  const lines = names.map((name) => linesIn(name, MEAN_WIDTH + LOW_WIDTH));
  draft.height(LETTER, 20);
  draft.height(NAME, heightFor(Math.max(2, ...lines)) * 0.95);
  // The buttons of the filter stand below the words.
  draft.height(HEADER, 34);
}

/** Below: the same over all returns that count. */
function across({ side, text }: DepartmentScene, draft: Draft, columns: HeatMapColumns, row: number): void {
  const summed: Style = { ...STYLES.label, bold: true };
  const band = { bold: true, fill: COLORS.band, color: COLORS.text };
  draft.span(row, LABEL, row, ANSWERED, text.heatMap.across.mean, summed);
  draft.span(row + 1, LABEL, row + 1, ANSWERED, text.heatMap.across.scored, summed);
  columns.groups.forEach((group, at) => {
    const result = (group ? side.across[at - 1] : side.overall) ?? side.overall;
    const column = columns.pair(at);
    const of = (name: string) => `INDEX(${name},${String(columns.lineOf(at))})`;
    draft.put(row, column, result.mean ?? '', { ...mean, ...band }, of('ISOMM_DeptAcrossMean'));
    draft.put(row, column + 1, result.minimum ?? '', { ...low, ...band }, of('ISOMM_DeptAcrossMinimum'));
    draft.span(
      row + 1,
      column,
      row + 1,
      column + 1,
      result.scored,
      { ...count, ...band },
      of('ISOMM_DeptAcrossScored'),
    );
  });
  draft.height(row, 22);
  draft.height(row + 1, 22);
}

/** Colours by level, a frame around the lowest function of a return, and what says little or does not count made pale. */
function rules(
  { model, text, words }: DepartmentScene,
  draft: Draft,
  { pair, counts, end }: HeatMapColumns,
  { last, sums }: { readonly last: number; readonly sums: number },
): void {
  const lang = text.heatMap;
  const answered = cellAt(FIRST, ANSWERED);
  const [few = ''] = lang.few('', '').split('/');
  const means = model.functions.map((_, index) => fixedColumn(FIRST, pair(index + 1)));
  const topLeft = cellAt(FIRST, pair(1));
  draft.conditionalFormats.push(
    {
      range: rangeOf(FIRST, ANSWERED, last, ANSWERED),
      formula: `LEFT(${answered},${String(few.length)})=${quote(few)}`,
      style: { bold: true, frame: COLORS.problem },
    },
    paleUnless(rangeOf(FIRST, LABEL, last, end), FIRST, USE, words.departments.uses.counts),
    // The frame brings the fill along: LibreOffice takes one format for a cell.
    ...RAMP.map(({ from, fill, color }) => ({
      range: rangeOf(FIRST, pair(1), last, counts - 1),
      formula: `IF(ISNUMBER(${topLeft}),IF(${fixedRow(HEADER, pair(1))}=${quote(lang.mean)},IF(${topLeft}>=${String(from)},${topLeft}=MIN(${means.join(',')}),FALSE),FALSE),FALSE)`,
      style: { fill, color, frame: color, bold: true },
      stopIfTrue: true,
    })),
    ...rampOn(rangeOf(FIRST, PAIRS, last, counts - 1), cellAt(FIRST, PAIRS)),
    {
      range: rangeOf(FIRST, PAIRS, last, counts - 1),
      formula: `${cellAt(FIRST, PAIRS)}<>""`,
      style: { color: COLORS.quiet },
    },
    ...rampOn(rangeOf(sums, PAIRS, sums, counts - 1), cellAt(sums, PAIRS)),
  );
}
