import { cellAt, fixedColumn, fixedRow, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { choose, quote, sentence } from '../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { MeanOfAsked } from '../../model/departments/sideBySide';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { NOT_ASKED } from './block';
import { heading } from './heading';
import { paleUnless, RAMP, rampOn } from './ramp';
import { footer, labelOf, type DepartmentScene } from './scene';
import { unbroken } from './unbroken';

const SHEET = 'deptHeatMap';
const LEGEND = 2;
const [LETTER, NAME, HEADER] = [4, 5, 6];
const FIRST = HEADER + 1;
const [LABEL, USE, ANSWERED, PAIRS] = [0, 1, 2, 3];
const [LABEL_WIDTH, MEAN_WIDTH, LOW_WIDTH] = [21, 7.3, 4.5];
/** By which the sheet prints at 8 points. */
const SIZE = 9.5;
/** Below this share of what was asked a mean says little. */
const FEW = 2;

const mean: Style = { ...STYLES.cellCenter, numberFormat: '0.0', size: SIZE };
const low: Style = { ...STYLES.cellCenter, numberFormat: '0', size: SIZE };
const count: Style = { ...STYLES.cellCenter, numberFormat: '0', size: SIZE, color: COLORS.quiet };
const head: Style = { ...STYLES.header, size: SIZE };

/** Departments down, the lowest first; functions across: the mean and the lowest level it hides, then how many stand behind. */
export function heatMap(scene: DepartmentScene): Sheet {
  const { entries, model, side, words } = scene;
  const lang = scene.text.heatMap;
  const draft = new Draft(SHEET, scene.text.titles.heatMap);
  const groups = [null, ...model.functions];
  const last = FIRST + entries.length - 1;
  const pair = (index: number) => PAIRS + 2 * index;
  const counts = pair(groups.length);
  const end = counts + groups.length - 1;
  // Hidden, but part of the table: the place is sorted with its row.
  const [rank, hidden] = [end + 1, end + 2];
  const lineOf = (index: number) => (index === 0 ? groups.length : index);
  const widths = [
    LABEL_WIDTH,
    10,
    10,
    ...groups.flatMap(() => [MEAN_WIDTH, LOW_WIDTH]),
    ...groups.map((_, index) => (index === 0 ? 6 : 4)),
    6,
    6,
  ];

  heading(draft, scene, lang, counts - 1, widths);
  draft.put(LEGEND, LABEL, lang.legend, { ...STYLES.quiet, horizontal: 'right' });
  [...RAMP].reverse().forEach(({ from, fill, color }, index) => {
    const column = pair(index);
    draft.span(LEGEND, column, LEGEND, column + 1, lang.step(from), { ...STYLES.cellCenter, fill, color });
  });

  for (const column of [LABEL, USE, ANSWERED]) {
    draft.put(LETTER, column, null, head);
    draft.put(NAME, column, null, head);
  }
  draft.put(HEADER, LABEL, lang.department, head);
  draft.put(HEADER, USE, lang.use, head);
  draft.put(HEADER, ANSWERED, lang.answered, head);
  const nameOf = (index: number): string => {
    const group = groups[index];
    if (!group) return scene.text.overall;
    const short = group.short[scene.language];
    const bare = short.startsWith(`${group.id} `) ? short.slice(group.id.length + 1) : short;
    return unbroken(bare, MEAN_WIDTH + LOW_WIDTH);
  };
  groups.forEach((group, index) => {
    const column = pair(index);
    draft.span(LETTER, column, LETTER, column + 1, group?.id ?? '', { ...head, size: 11 });
    draft.span(NAME, column, NAME, column + 1, nameOf(index), head);
    draft.put(HEADER, column, lang.mean, { ...head, vertical: 'top' });
    draft.put(HEADER, column + 1, lang.minimum, { ...head, vertical: 'top' });
    draft.put(HEADER, counts + index, group?.id ?? scene.text.overall, { ...head, vertical: 'top' });
  });
  draft.span(LETTER, counts, NAME, end, lang.scored, head);
  const lines = groups.map((_, index) => linesIn(nameOf(index), MEAN_WIDTH + LOW_WIDTH));
  draft.height(LETTER, 20);
  draft.height(NAME, heightFor(Math.max(2, ...lines)) * 0.95);
  // The buttons of the filter stand below the words.
  draft.height(HEADER, 34);

  const instead = ({ asked, unanswered }: MeanOfAsked): string => {
    if (asked === 0) return NOT_ASKED;
    return unanswered > 0 ? lang.unanswered : lang.notDone;
  };
  [...entries]
    .sort((a, b) => a.rank - b.rank)
    .forEach((result, index) => {
      const row = FIRST + index;
      const { no } = result.entry;
      const number = fixedColumn(row, hidden);
      const place = `MATCH(${number},ISOMM_DeptCalcNo,0)`;
      draft.put(row, rank, result.rank, STYLES.helper);
      draft.put(
        row,
        hidden,
        no,
        STYLES.helper,
        `IFERROR(INDEX(ISOMM_DeptCalcNo,1,MATCH(${fixedColumn(row, rank)},ISOMM_DeptCalcRank,0)),0)`,
      );
      const found = (name: string) => `IFERROR(INDEX(${name},MATCH(${number},ISOMM_DeptNo,0)),"")`;
      const put = (column: number, value: ShownValue, style: Style, formula: string) => {
        draft.put(row, column, value, style, formula);
      };
      put(
        LABEL,
        labelOf(scene, no),
        { ...STYLES.cellWrap, bold: true },
        `IFERROR(INDEX(ISOMM_DeptCalcLabel,1,${place}),"")`,
      );
      put(
        USE,
        words.departments.uses[result.use],
        { ...STYLES.cellCenter, size: SIZE },
        found('ISOMM_DeptUse'),
      );
      const of = (name: string, line: number) => `INDEX(${name},${String(line)},${place})`;
      const { scored, asked } = result.overall;
      const all = [
        of('ISOMM_DeptFunctionScored', groups.length),
        of('ISOMM_DeptFunctionAsked', groups.length),
      ] as const;
      const said = [String(scored), String(asked)] as const;
      put(
        ANSWERED,
        FEW * scored < asked ? lang.few(...said) : lang.enough(...said),
        { ...STYLES.cellCenter, size: SIZE },
        `IF(${String(FEW)}*${all[0]}<${all[1]},${sentence(lang.few, ...all)},${sentence(lang.enough, ...all)})`,
      );
      groups.forEach((_, at) => {
        const value = (at === 0 ? result.overall : result.functions[at - 1]) ?? result.overall;
        const line = lineOf(at);
        const bold = at === 0;
        put(
          pair(at),
          value.mean ?? instead(value),
          { ...mean, bold },
          `IF(${of('ISOMM_DeptFunctionScored', line)}>0,${of('ISOMM_DeptFunctionMean', line)},${choose(
            [
              [`${of('ISOMM_DeptFunctionAsked', line)}=0`, quote(NOT_ASKED)],
              [`${of('ISOMM_DeptFunctionUnanswered', line)}>0`, quote(lang.unanswered)],
            ],
            quote(lang.notDone),
          )})`,
        );
        put(pair(at) + 1, value.minimum ?? '', { ...low, bold }, of('ISOMM_DeptFunctionMinimum', line));
        put(counts + at, value.scored, { ...count, bold }, of('ISOMM_DeptFunctionScored', line));
      });
      draft.height(row, heightFor(linesIn(labelOf(scene, no), LABEL_WIDTH), 21));
    });

  const sums = last + 2;
  const summed: Style = { ...STYLES.label, bold: true };
  const band = { bold: true, fill: COLORS.band, color: COLORS.text };
  draft.span(sums, LABEL, sums, ANSWERED, lang.across.mean, summed);
  draft.span(sums + 1, LABEL, sums + 1, ANSWERED, lang.across.scored, summed);
  groups.forEach((group, at) => {
    const result = (group ? side.across[at - 1] : side.overall) ?? side.overall;
    const line = String(lineOf(at));
    const column = pair(at);
    draft.put(sums, column, result.mean ?? '', { ...mean, ...band }, `INDEX(ISOMM_DeptAcrossMean,${line})`);
    draft.put(
      sums,
      column + 1,
      result.minimum ?? '',
      { ...low, ...band },
      `INDEX(ISOMM_DeptAcrossMinimum,${line})`,
    );
    draft.span(
      sums + 1,
      column,
      sums + 1,
      column + 1,
      result.scored,
      { ...count, ...band },
      `INDEX(ISOMM_DeptAcrossScored,${line})`,
    );
  });
  draft.height(sums, 22);
  draft.height(sums + 1, 22);

  const answered = cellAt(FIRST, ANSWERED);
  const [few = ''] = lang.few('', '').split('/');
  const means = model.functions.map((_, index) => fixedColumn(FIRST, pair(index + 1)));
  const topLeft = cellAt(FIRST, pair(1));
  const functionCells = rangeOf(FIRST, pair(1), last, counts - 1);
  draft.conditionalFormats.push(
    {
      range: rangeOf(FIRST, ANSWERED, last, ANSWERED),
      formula: `LEFT(${answered},${String(few.length)})=${quote(few)}`,
      style: { bold: true, frame: COLORS.problem },
    },
    paleUnless(rangeOf(FIRST, LABEL, last, end), FIRST, USE, words.departments.uses.counts),
    // The frame brings the fill along: LibreOffice takes one format for a cell.
    ...RAMP.map(({ from, fill, color }) => ({
      range: functionCells,
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

  return draft.finish(
    widths.map((width, column) => ({ width, ...(column > end && { hidden: true }) })),
    {
      tabColor: COLORS.insource,
      gridlines: false,
      freeze: { rows: FIRST, columns: USE },
      filter: rangeOf(HEADER, 0, last, hidden),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, sums + 1, counts - 1),
        titleRows: `${LETTER + 1}:${HEADER + 1}`,
        ...footer(scene, scene.text.titles.heatMap),
      },
    },
  );
}
