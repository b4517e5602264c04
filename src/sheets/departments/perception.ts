import { POSITIONS, type Position } from '../../model/answers';
import { quote } from '../formula';
import { cellAt, fixedColumn, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { heading } from './heading';
import { rampOn } from './ramp';
import { listed, listedRows } from './listed';
import { rankedItem } from './ranked';
import { footer, type DepartmentScene } from './scene';

const SHEET = 'deptPerception';
const SUMMARY = 3;
const HEADER = SUMMARY + POSITIONS.length + 3;
const FIRST = HEADER + 1;
const WIDTHS = [6, 8, 38, ...POSITIONS.flatMap(() => [9, 6]), 9, 16, 6];
const [RANK, ID, NAME, VIEWS] = [0, 1, 2, 3];
const GAP = VIEWS + 2 * POSITIONS.length;
const [BAR, PLACE] = [GAP + 1, GAP + 2];

const SOURCES: Readonly<Record<Position, readonly [mean: string, count: string]>> = {
  executive: ['ISOMM_DeptExecutive', 'ISOMM_DeptExecutives'],
  manager: ['ISOMM_DeptManager', 'ISOMM_DeptManagers'],
  lead: ['ISOMM_DeptLead', 'ISOMM_DeptLeads'],
  staff: ['ISOMM_DeptStaff', 'ISOMM_DeptStaffs'],
};
/** Squares per level of difference. */
const PER_LEVEL = 2;

/** The same item seen by managers, leads and staff, the largest difference first. */
export function perception(scene: DepartmentScene): Sheet {
  const { model, side, words } = scene;
  const lang = scene.text.perception;
  const draft = new Draft(SHEET, scene.text.titles.perception);
  const last = FIRST + model.items.length - 1;
  heading(draft, lang.title, lang.lead, 0, BAR, WIDTHS);

  draft.span(SUMMARY, RANK, SUMMARY, NAME, lang.summary, STYLES.header);
  draft.span(SUMMARY, VIEWS, SUMMARY, VIEWS + 1, lang.mean, STYLES.header);
  draft.span(SUMMARY, VIEWS + 2, SUMMARY, VIEWS + 3, lang.scores, STYLES.header);
  draft.span(SUMMARY, VIEWS + 4, SUMMARY, VIEWS + 5, lang.people, STYLES.header);
  POSITIONS.forEach((position, index) => {
    const row = SUMMARY + 1 + index;
    const view = side.views[position];
    const people = side.entries.filter(({ entry, use }) => entry.position === position && use !== 'left-out');
    const [mean, count] = SOURCES[position];
    const scores = cellAt(row, VIEWS + 2);
    draft.span(row, RANK, row, NAME, words.sheets.position[position], { ...STYLES.label, bold: true });
    draft.span(
      row,
      VIEWS,
      row,
      VIEWS + 1,
      view.mean ?? '',
      { ...STYLES.cellCenter, bold: true, numberFormat: '0.0' },
      `IF(${scores}=0,"",SUMPRODUCT(${count},${mean})/${scores})`,
    );
    draft.span(row, VIEWS + 2, row, VIEWS + 3, view.scored, STYLES.cellCenter, `SUM(${count})`);
    draft.span(
      row,
      VIEWS + 4,
      row,
      VIEWS + 5,
      people.length,
      STYLES.cellCenter,
      `COUNTIF(ISOMM_DeptCalcVoice,${quote(position)})`,
    );
    draft.height(row, 21);
  });

  const header = (column: number, title: string) => draft.put(HEADER, column, title, STYLES.header);
  header(RANK, lang.columns.rank);
  header(ID, lang.columns.id);
  header(NAME, lang.columns.name);
  POSITIONS.forEach((position, index) => {
    header(VIEWS + index * 2, words.sheets.position[position]);
    header(VIEWS + index * 2 + 1, lang.columns.count);
  });
  header(GAP, lang.columns.gap);
  header(BAR, lang.columns.highest);
  draft.height(HEADER, 32);

  model.items.forEach((_, index) => {
    const row = FIRST + index;
    const result = side.gaps[index];
    const at = { row, index, helper: PLACE };
    const { name, found } = rankedItem(scene, draft, 'ISOMM_DeptGapOrder', at, result?.id);
    const put = (column: number, value: ShownValue, style: Style, formula?: string) =>
      draft.put(row, column, value, style, formula);
    POSITIONS.forEach((position, place) => {
      const [mean, count] = SOURCES[position];
      const view = result?.views[position];
      put(VIEWS + place * 2, view?.mean ?? '', { ...listed.center, numberFormat: '0.0' }, found(mean));
      put(VIEWS + place * 2 + 1, view?.scored ?? '', { ...listed.center, color: COLORS.quiet }, found(count));
    });
    put(
      GAP,
      result?.gap ?? '',
      { ...listed.center, bold: true, numberFormat: '0.0' },
      found('ISOMM_DeptGap'),
    );
    const gap = fixedColumn(row, GAP);
    put(
      BAR,
      result?.gap ? '■'.repeat(Math.floor(result.gap * PER_LEVEL + 0.31)) : '',
      { ...listed.plain, color: COLORS.insource },
      `IF(${gap}="","",REPT("■",INT(${gap}*${PER_LEVEL}+0.31)))`,
    );
    draft.height(row, heightFor(linesIn(name, 38), 20));
  });
  POSITIONS.forEach((_, index) => {
    const column = VIEWS + index * 2;
    draft.conditionalFormats.push(...rampOn(rangeOf(FIRST, column, last, column), cellAt(FIRST, column)));
  });
  draft.conditionalFormats.push(
    ...listedRows(rangeOf(FIRST, RANK, last, BAR), rangeOf(FIRST, RANK, last, RANK), fixedColumn(FIRST, ID)),
  );
  return draft.finish(
    WIDTHS.map((width, column) => ({ width, ...(column === PLACE && { hidden: true }) })),
    {
      tabColor: COLORS.outsource,
      gridlines: false,
      freeze: { rows: FIRST, columns: VIEWS },
      print: {
        orientation: 'portrait',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, BAR),
        titleRows: `${HEADER + 1}:${HEADER + 1}`,
        ...footer(scene, scene.text.titles.perception),
      },
    },
  );
}
