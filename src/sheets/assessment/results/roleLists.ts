import { LIST_NAMES, type ListName } from '../../../model/assessment';
import { fixedColumn } from '../../../workbook/a1';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { numberFormat, quote, sentence, unlessBlank } from '../../formula';
import { COLORS, STYLES } from '../../theme';
import { say, type Scene } from '../scene';
import { nthRow } from './maturityChart';
import { FORM, LEFT, leftOf, NAME, RIGHT, SHEET } from './roleGrid';
import { nothingListed } from './roleWords';

/** The lists stand two by two across the page: ids in the first column, levels in the last. */
const LIST_HALVES = [
  { from: LEFT, head: LEFT, to: leftOf(1) + NAME },
  // Its headings are the longest.
  { from: leftOf(1) + FORM, head: leftOf(1) + FORM - 1, to: RIGHT },
] as const;
const SHOWN = [1, 2, 3] as const;
/** Rows of a list with its heading, and how many lists stand below one another. */
const [ROWS, BELOW] = [SHOWN.length + 1, 2];
/** Points of their rows, and how many more each may have. */
const [LIST_HEAD, LIST_ROW, MOST_AIR] = [20, 17, 11];
const LIST_CELLS: Readonly<
  Record<ListName, { name: string; half: 0 | 1; below: 0 | 1; fill: string; color: string }>
> = {
  strengthenInsource: {
    name: 'ISOMM_StrengthenInsource',
    half: 0,
    below: 0,
    fill: COLORS.insource,
    color: COLORS.onInsource,
  },
  strengthenOutsource: {
    name: 'ISOMM_StrengthenOutsource',
    half: 1,
    below: 0,
    fill: COLORS.outsource,
    color: COLORS.onOutsource,
  },
  switchToInsource: {
    name: 'ISOMM_SwitchToInsource',
    half: 0,
    below: 1,
    fill: COLORS.insource,
    color: COLORS.onInsource,
  },
  switchToOutsource: {
    name: 'ISOMM_SwitchToOutsource',
    half: 1,
    below: 1,
    fill: COLORS.outsource,
    color: COLORS.onOutsource,
  },
};

/** The four lists, each with its first three items and where they stand; gives the row below them. */
export function roleLists(scene: Scene, draft: Draft, first: number): number {
  const { assessment, model, names, words } = scene;
  const lang = words.byRole;
  const nothing = nothingListed(scene);
  LIST_NAMES.forEach((name, number) => {
    const { name: rangeName, half, below, fill, color } = LIST_CELLS[name];
    const { from, head, to } = LIST_HALVES[half];
    const top = first + below * ROWS;
    const { title, subtitle } = lang.lists[name];
    const ids = assessment.lists[name];
    const orders = `ISOMM_CalcOrder${number + 1}`;
    const band: Style = { ...STYLES.body, bold: true, fill, color, horizontal: 'left', indent: 1 };
    const heading = lang.listTitle(title(say(scene, model.itemNoun)), subtitle);
    const all = (count: string) => heading + lang.listCount(count);
    const unlessShown = (more: string, rest: string) =>
      `IF(COUNT(${orders})>${SHOWN.length},${more},${rest})`;
    draft.put(
      top,
      head,
      ids.length > SHOWN.length ? all(String(ids.length)) : heading,
      band,
      `${quote(heading)}&${unlessShown(sentence(lang.listCount, `COUNT(${orders})`), '""')}`,
    );
    draft.formerly(top, head, unlessShown(sentence(all, `COUNT(${orders})`), quote(heading)));
    draft.paint(top, head, top, to, band);
    draft.height(top, LIST_HEAD);
    SHOWN.forEach((k) => {
      const row = top + k;
      const id = ids[k - 1];
      const item = model.items.find((entry) => entry.id === id);
      const level = assessment.items.find((entry) => entry.id === id)?.level ?? null;
      const idCell = fixedColumn(row, from);
      const nth = nthRow(top + 1, row);
      draft.put(
        row,
        from,
        id ?? '',
        { ...STYLES.body, horizontal: 'center', bold: true },
        `IF(COUNT(${orders})>=${nth},INDEX(ISOMM_CalcId,MATCH(SMALL(${orders},${nth}),${orders},0)),"")`,
      );
      draft.put(
        row,
        from + 1,
        item ? say(scene, item.name) : k === 1 ? nothing.value : '',
        { ...STYLES.body, horizontal: 'left', indent: 1 },
        `IF(${idCell}="",IF(${nth}>1,"",${nothing.formula}),INDEX(ISOMM_Name,MATCH(${idCell},ISOMM_Id,0)))`,
      );
      draft.put(
        row,
        to,
        level === null ? '' : level,
        { ...STYLES.body, horizontal: 'right', indent: 1, numberFormat: numberFormat(lang.listLevel, '0') },
        unlessBlank(idCell, `INDEX(ISOMM_CalcLevel,MATCH(${idCell},ISOMM_CalcId,0))`),
      );
      draft.height(row, LIST_ROW);
    });
    names.add(rangeName, SHEET, top + 1, from, top + SHOWN.length, from);
  });
  return first + BELOW * ROWS;
}

/** What the blocks leave free of the first page goes to the rows of the lists, up to what reads well. */
export function airyLists(draft: Draft, first: number, free: number): void {
  const rows = BELOW * ROWS;
  const more = Math.min(MOST_AIR, Math.floor(free / rows));
  for (let row = 0; more > 0 && row < rows; row++)
    draft.height(first + row, (row % ROWS === 0 ? LIST_HEAD : LIST_ROW) + more);
}
