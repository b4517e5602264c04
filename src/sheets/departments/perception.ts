import { POSITIONS, type Position } from '../../model/answers';
import { largestGaps, type PositionViews } from '../../model/departments/sideBySide';
import { quote, sentence } from '../formula';
import { cellAt, fixedColumn, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { focusItems, focusOf, groupNames, GROUP_NAMES } from './groups';
import { heading } from './heading';
import { rampOn } from './ramp';
import { listed, listedRows } from './listed';
import { rowsOnFirstPage } from '../pages';
import { rankedItem } from './ranked';
import { footer, type DepartmentScene } from './scene';

const SHEET = 'deptPerception';
const DEPARTMENTS = 3;
/** So many departments are listed; the others can be chosen all the same. */
const LISTED = 10;
/** At most so many items are printed, and no more than the first page holds where fewer have a difference. */
const PRINTED = 30;
const [RANK, ID, NAME, VIEWS] = [0, 1, 2, 3];
const GAP = VIEWS + 2 * POSITIONS.length;
const [BAR, BESIDE] = [GAP + 1, GAP + 2];
const BESIDE_GAP = BESIDE + 2 * POSITIONS.length;
const PLACE = BESIDE_GAP + 1;
const VIEW_WIDTHS = POSITIONS.flatMap(() => [8.5, 4]);
const WIDTHS = [6.5, 7.5, 28, ...VIEW_WIDTHS, 7, 10, ...VIEW_WIDTHS, 7, 6];

const WITHIN: Readonly<Record<Position, readonly [mean: string, count: string]>> = {
  executive: ['ISOMM_DeptWithinExecutive', 'ISOMM_DeptWithinExecutives'],
  manager: ['ISOMM_DeptWithinManager', 'ISOMM_DeptWithinManagers'],
  lead: ['ISOMM_DeptWithinLead', 'ISOMM_DeptWithinLeads'],
  staff: ['ISOMM_DeptWithinStaff', 'ISOMM_DeptWithinStaffs'],
};
const ACROSS: Readonly<Record<Position, readonly [mean: string, count: string]>> = {
  executive: ['ISOMM_DeptExecutive', 'ISOMM_DeptExecutives'],
  manager: ['ISOMM_DeptManager', 'ISOMM_DeptManagers'],
  lead: ['ISOMM_DeptLead', 'ISOMM_DeptLeads'],
  staff: ['ISOMM_DeptStaff', 'ISOMM_DeptStaffs'],
};
/** Squares per level of difference. */
const PER_LEVEL = 2;
/** So small that a difference of 4 fits. */
const SQUARE = 6;
const bar = (gap: number | null | undefined): string =>
  gap ? '■'.repeat(Math.floor(gap * PER_LEVEL + 0.31)) : '';
const barOf = (gap: string): string => `IF(N(${gap})=0,"",REPT("■",INT(${gap}*${String(PER_LEVEL)}+0.31)))`;

/** Managers, leads and staff of the same department side by side; across departments only beside it. */
export function perception(scene: DepartmentScene): Sheet {
  const { model, names, side, words } = scene;
  const lang = scene.text.perception;
  const draft = new Draft(SHEET, scene.text.titles.perception);
  const rows = Math.min(LISTED, side.departments.length);
  const choice = DEPARTMENTS + 1 + Math.max(rows, 1) + 2;
  const header = choice + 3;
  const first = header + 1;
  const last = first + model.items.length - 1;
  const nameOf = groupNames(scene);
  heading(draft, scene, lang, BESIDE_GAP, WIDTHS);

  const head = (row: number, column: number, title: string) => {
    draft.put(row, column, title, { ...STYLES.header, size: 10 });
  };
  const viewHeads = (row: number, from: number) => {
    POSITIONS.forEach((position, index) => {
      head(row, from + index * 2, words.sheets.position[position]);
      head(row, from + index * 2 + 1, lang.columns.count);
    });
  };
  draft.span(DEPARTMENTS, RANK, DEPARTMENTS, NAME, lang.departments, STYLES.headerLeft);
  viewHeads(DEPARTMENTS, VIEWS);
  head(DEPARTMENTS, GAP, lang.columns.gap);
  head(DEPARTMENTS, BAR, lang.columns.highest);
  draft.span(DEPARTMENTS, BESIDE, DEPARTMENTS, BESIDE_GAP, lang.columns.remark, STYLES.header);
  draft.height(DEPARTMENTS, 30);

  /** One department, or all of them: its views by position, and what to mind where one of them is a single person. */
  const views = (row: number, of: string, found: (name: string) => string, shown: PositionViews | null) => {
    POSITIONS.forEach((position, index) => {
      const [meanName, peopleName] = GROUP_NAMES[position];
      const view = shown?.[position];
      const style = { ...listed.center, numberFormat: '0.0', bold: true };
      draft.put(row, VIEWS + 2 * index, view?.mean ?? '', style, found(meanName));
      const people = view && view.people > 0 ? view.people : '';
      const count = found(peopleName);
      draft.put(
        row,
        VIEWS + 2 * index + 1,
        people,
        { ...listed.center, color: COLORS.quiet },
        `IF(${of}="","",IF(${count}=0,"",${count}))`,
      );
    });
    const single = shown !== null && POSITIONS.some((position) => shown[position].people === 1);
    const counts = POSITIONS.map((_, index) => `N(${fixedColumn(row, VIEWS + 2 * index + 1)})=1`);
    draft.span(
      row,
      BESIDE,
      row,
      BESIDE_GAP,
      single ? lang.one : '',
      { ...listed.plain, color: COLORS.quiet },
      `IF(OR(${counts.join(',')}),${quote(lang.one)},"")`,
    );
    draft.height(row, 21);
  };
  for (let index = 0; index < rows; index++) {
    const row = DEPARTMENTS + 1 + index;
    const department = side.departmentGaps[index];
    const place = fixedColumn(row, PLACE);
    const found = (name: string) => `IF(${place}=0,"",INDEX(${name},${place}))`;
    draft.put(
      row,
      PLACE,
      department?.no ?? 0,
      STYLES.helper,
      `IFERROR(MATCH(${String(index + 1)},ISOMM_DeptGroupOrder,0),0)`,
    );
    draft.span(
      row,
      RANK,
      row,
      NAME,
      department ? nameOf(department) : '',
      { ...listed.wrap, bold: true },
      found('ISOMM_DeptGroupName'),
    );
    views(row, fixedColumn(row, RANK), found, department?.views ?? null);
    const gap = fixedColumn(row, GAP);
    const style = { ...listed.center, bold: true, numberFormat: '0.0' };
    draft.put(row, GAP, department?.gap ?? '', style, found('ISOMM_DeptGroupGap'));
    draft.put(row, BAR, bar(department?.gap), { ...listed.bar, size: SQUARE }, barOf(gap));
  }
  const none = DEPARTMENTS + 1 + rows;
  draft.span(
    none,
    RANK,
    none,
    BESIDE_GAP,
    side.departmentGaps.length === 0 ? lang.none : '',
    { ...STYLES.quiet, indent: 1 },
    `IF(COUNT(ISOMM_DeptGroupOrder)=0,${quote(lang.none)},"")`,
  );

  const focus = focusOf(side);
  draft.span(choice, RANK, choice, ID, lang.choose, STYLES.label);
  draft.put(choice, NAME, focus ? nameOf(focus) : lang.across, {
    ...STYLES.input,
    horizontal: 'left',
    indent: 1,
    numberFormat: '@',
    wrap: true,
  });
  draft.span(choice, VIEWS, choice, BESIDE_GAP, lang.chooseHint, STYLES.quiet);
  draft.height(choice, 24);
  names.add('ISOMM_DeptGapChoice', SHEET, choice, NAME);
  draft.validations.push({
    range: cellAt(choice, NAME),
    rule: { listFrom: 'ISOMM_DeptGroupName' },
    error: { style: 'stop', ...words.sheets.setup.listError },
  });
  draft.span(header - 1, RANK, header - 1, NAME, null, STYLES.header);
  const chosen = cellAt(choice, NAME);
  draft.span(
    header - 1,
    VIEWS,
    header - 1,
    BAR,
    focus ? lang.within : lang.across,
    STYLES.header,
    `IF(${chosen}=${quote(lang.across)},${quote(lang.across)},${quote(lang.within)})`,
  );
  const quietHead: Style = { ...STYLES.header, bold: false };
  draft.span(header - 1, BESIDE, header - 1, BESIDE_GAP, lang.beside, quietHead);
  head(header, RANK, lang.columns.rank);
  head(header, ID, lang.columns.id);
  head(header, NAME, lang.columns.name);
  viewHeads(header, VIEWS);
  head(header, GAP, lang.columns.gap);
  head(header, BAR, lang.columns.highest);
  viewHeads(header, BESIDE);
  head(header, BESIDE_GAP, lang.columns.gap);
  draft.height(header - 1, 20);
  draft.height(header, 30);

  const gaps = largestGaps(focusItems(side));
  model.items.forEach((_, index) => {
    const row = first + index;
    const result = gaps[index];
    const across = side.items.find(({ id }) => id === result?.id);
    const at = { row, index, helper: PLACE };
    const { name, found } = rankedItem(scene, draft, 'ISOMM_DeptWithinGapOrder', at, result?.id);
    const put = (column: number, value: ShownValue, style: Style, formula?: string) => {
      draft.put(row, column, value, style, formula);
    };
    POSITIONS.forEach((position, place) => {
      const tables = [
        [VIEWS, WITHIN, result?.views[position]],
        [BESIDE, ACROSS, across?.views[position]],
      ] as const;
      for (const [from, sources, view] of tables) {
        const [mean, count] = sources[position];
        const quiet = from === BESIDE ? { color: COLORS.quiet } : {};
        put(
          from + place * 2,
          view?.mean ?? '',
          { ...listed.center, numberFormat: '0.0', ...quiet },
          found(mean),
        );
        const style = { ...listed.center, color: COLORS.quiet, numberFormat: '0;;' };
        put(from + place * 2 + 1, view?.scored ?? '', style, found(count));
      }
    });
    const style: Style = { ...listed.center, bold: true, numberFormat: '0.0' };
    put(GAP, result?.gap ?? '', style, found('ISOMM_DeptWithinGap'));
    put(BAR, bar(result?.gap), { ...listed.bar, size: SQUARE }, barOf(fixedColumn(row, GAP)));
    put(
      BESIDE_GAP,
      across?.gap ?? '',
      { ...listed.center, color: COLORS.quiet, numberFormat: '0.0' },
      found('ISOMM_DeptGap'),
    );
    draft.height(row, heightFor(linesIn(name, 28), 20));
  });
  POSITIONS.forEach((_, index) => {
    const column = VIEWS + index * 2;
    draft.conditionalFormats.push(...rampOn(rangeOf(first, column, last, column), cellAt(first, column)));
  });
  draft.conditionalFormats.push(
    ...listedRows(
      rangeOf(first, RANK, last, BESIDE_GAP),
      rangeOf(first, RANK, last, RANK),
      fixedColumn(first, ID),
    ),
  );
  const area = (items: number) => rangeOf(0, 0, first + items - 1, BESIDE_GAP);
  const most = Math.min(PRINTED, model.items.length);
  const columns = WIDTHS.map((width, column) => ({ width, ...(column === PLACE && { hidden: true }) }));
  const rest = {
    tabColor: COLORS.outsource,
    gridlines: false,
    freeze: { rows: 0, columns: VIEWS },
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      area: area(most),
      titleRows: `${String(header)}:${String(header + 1)}`,
      ...footer(scene, scene.text.titles.perception),
    },
  } as const;
  const printed = Math.min(most, Math.max(gaps.length, rowsOnFirstPage(draft.finish(columns, rest), first)));
  // Whoever chooses a department has to know what is missing on paper, or that nothing is to be compared.
  const count = 'COUNT(ISOMM_DeptWithinGapOrder)';
  draft.span(
    choice + 1,
    VIEWS,
    choice + 1,
    BESIDE_GAP,
    gaps.length === 0
      ? lang.noItems
      : gaps.length > printed
        ? lang.printed(String(printed), String(gaps.length))
        : '',
    STYLES.quiet,
    `IF(${count}=0,${quote(lang.noItems)},IF(${count}>${String(printed)},${sentence(lang.printed, quote(String(printed)), count)},""))`,
  );
  return draft.finish(columns, { ...rest, print: { ...rest.print, area: area(printed) } });
}
