import { LIST_NAMES, type ListName } from '../../model/assessment';
import type { FunctionGroup, Item } from '../../model/catalogue';
import { cellAt, fixedCell, fixedColumn, fixedRow, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { identityLine } from './identity';
import { numberFormat, quote, sentence } from '../formula';
import { FORMS } from './calculation';
import { footer, say, type Scene } from './scene';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet, Style } from '../../workbook/description';

const SHEET = 'byRole';
const LEVELS = [1, 2, 3, 4, 5] as const;
const ID_WIDTH = 6;
const NAME_WIDTH = 35;
/** Characters of 9-point text that fit where one of the body text does. */
const SMALLER = 1.15;
const BLOCK = [ID_WIDTH, NAME_WIDTH, ...LEVELS.map(() => 3.2), 11, 12];
const WIDTHS = [2, ...BLOCK, 2.5, ...BLOCK, 2];
/** First column of the left and of the right half. */
const HALVES = [1, 1 + BLOCK.length + 1] as const;
const [NAME, BAR, STATE, LIST] = [1, 2, 2 + LEVELS.length, 3 + LEVELS.length];
const FIRST_BLOCK = 5;
const SHOWN = [1, 2, 3] as const;

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

interface Block {
  readonly group: FunctionGroup;
  readonly items: readonly { readonly item: Item; readonly index: number }[];
}

/** Where to cut the functions in two halves so that the longer one is as short as it can be. */
function split(blocks: readonly Block[]): number {
  const sizes = blocks.map(({ items }) => items.length + 2);
  const sum = (from: number, to: number) => sizes.slice(from, to).reduce((total, size) => total + size, 0);
  let best = blocks.length;
  for (let cut = 1; cut < blocks.length; cut++) {
    const height = (at: number) => Math.max(sum(0, at), sum(at, sizes.length));
    if (height(cut) < height(best)) best = cut;
  }
  return best;
}

/** 結果（役割別）: every item as a bar, and the four lists on the way to the target pattern. */
export function byRole(scene: Scene): Sheet {
  const { assessment, catalogue, model, words } = scene;
  const lang = words.byRole;
  const draft = new Draft(SHEET, words.titles.byRole);
  const [left, right] = HALVES;
  const last = right + BLOCK.length - 1;

  draft.span(0, left, 0, last, lang.title(say(scene, model.itemNoun)), STYLES.title);
  draft.height(0, 30);
  identityLine(scene, draft, 1, left, last);
  const target = catalogue.patterns.find(({ id }) => id === assessment.targetPattern);
  const unset = words.byFunction.unset;
  draft.span(
    2,
    left,
    2,
    last,
    lang.lead(target ? say(scene, target.name) : unset),
    STYLES.lead,
    sentence(lang.lead, `IF(ISOMM_TargetPattern="",${quote(unset)},ISOMM_TargetPattern)`),
  );
  draft.height(2, heightFor(2));
  const legend: Style = { ...STYLES.body, bold: true, horizontal: 'center', size: 9 };
  draft.span(3, left, 3, left + NAME, words.sideLong.in, {
    ...legend,
    fill: COLORS.insource,
    color: COLORS.onInsource,
  });
  draft.span(3, left + BAR, 3, left + LIST, words.sideLong.out, {
    ...legend,
    fill: COLORS.outsource,
    color: COLORS.onOutsource,
  });

  const shownWord = (code: (typeof FORMS)[number]): string =>
    code === 'in' || code === 'out' ? words.side[code] : words.state[code];
  const blocks = model.functions.map((group): Block => ({
    group,
    items: model.items.flatMap((item, index) => (item.function === group.id ? [{ item, index }] : [])),
  }));
  const cut = split(blocks);
  const bottoms = HALVES.map((column, half) => {
    let row = FIRST_BLOCK;
    for (const block of half === 0 ? blocks.slice(0, cut) : blocks.slice(cut)) {
      row = drawBlock(block, row, column) + 1;
    }
    return row;
  });

  function drawBlock({ group, items }: Block, top: number, column: number): number {
    const header: Style = { ...STYLES.header, size: 10 };
    const title = words.entry(group.id, say(scene, group.name));
    draft.span(top, column, top, column + NAME, title, {
      ...header,
      horizontal: 'left',
    });
    LEVELS.forEach((level, index) => draft.put(top, column + BAR + index, level, header));
    draft.put(top, column + STATE, lang.columns.state, { ...header, size: 9 });
    draft.put(top, column + LIST, lang.columns.list, { ...header, size: 9 });
    draft.height(top, heightFor(linesIn(title, ID_WIDTH + NAME_WIDTH), 20));

    items.forEach(({ item, index }, offset) => {
      const row = top + 1 + offset;
      const result = assessment.items[index];
      if (!result) throw new Error(`No result for ${item.id}`);
      const found = `MATCH(${fixedColumn(row, column)},ISOMM_CalcId,0)`;
      const of = (name: string) => `INDEX(${name},${found})`;
      const shownLevel = result.excluded ? null : result.level;
      draft.put(row, column, item.id, { ...STYLES.cellCenter, numberFormat: '@', size: 9 });
      draft.put(row, column + NAME, say(scene, item.name), { ...STYLES.cellWrap, size: 9 });
      LEVELS.forEach((step, bar) => {
        draft.put(
          row,
          column + BAR + bar,
          shownLevel !== null && shownLevel >= step ? '■' : '',
          { ...STYLES.cellCenter, size: 9 },
          `IF(N(${of('ISOMM_CalcLevel')})>=${fixedRow(top, column + BAR + bar)},"■","")`,
        );
      });
      const forms = FORMS.map(shownWord);
      draft.put(
        row,
        column + STATE,
        shownWord(
          result.excluded ? 'excluded' : (result.side ?? (result.state as 'not-done' | 'unanswered')),
        ),
        { ...STYLES.cellCenter, size: 9 },
        `CHOOSE(${of('ISOMM_CalcShown')},${forms.map(quote).join(',')})`,
      );
      const marks = LIST_NAMES.map((name) => quote(lang.lists[name].mark));
      draft.put(
        row,
        column + LIST,
        result.list ? lang.lists[result.list].mark : '',
        { ...STYLES.cellCenter, size: 9 },
        `CHOOSE(${of('ISOMM_CalcList')}+1,"",${marks.join(',')})`,
      );
      draft.height(row, heightFor(linesIn(say(scene, item.name), NAME_WIDTH * SMALLER), 17));
    });

    return top + items.length + 1;
  }

  // One condition colours a half: a bar cell is known by its mark, its side by the word in the same row.
  HALVES.forEach((column, half) => {
    const last = (bottoms[half] ?? FIRST_BLOCK) - 2;
    if (last < FIRST_BLOCK) return;
    const filled = `${cellAt(FIRST_BLOCK, column + BAR)}="■"`;
    const state = fixedColumn(FIRST_BLOCK, column + STATE);
    for (const side of ['in', 'out'] as const) {
      const color = side === 'in' ? COLORS.insource : COLORS.outsource;
      draft.conditionalFormats.push({
        range: rangeOf(FIRST_BLOCK, column + BAR, last, column + BAR + LEVELS.length - 1),
        formula: `IF(${filled},${state}=${quote(words.side[side])},FALSE)`,
        style: { fill: color, color },
      });
    }
  });

  const listsTop = Math.max(...bottoms) + 1;
  let bottom = listsTop;
  LIST_NAMES.forEach((name, number) => {
    const { name: rangeName, half, below, fill, color } = LIST_CELLS[name];
    const column = HALVES[half];
    const top = listsTop + below * (SHOWN.length + 4);
    const { title, subtitle } = lang.lists[name];
    const ids = assessment.lists[name];
    const orders = `ISOMM_CalcOrder${number + 1}`;
    draft.span(top, column, top, column + LIST, title, {
      ...STYLES.header,
      fill,
      color,
      horizontal: 'left',
      size: 11,
    });
    draft.height(top, 22);
    draft.span(top + 1, column, top + 1, column + LIST, subtitle, { ...STYLES.quiet, size: 9 });
    SHOWN.forEach((k) => {
      const row = top + 1 + k;
      const id = ids[k - 1];
      const item = model.items.find((entry) => entry.id === id);
      const level = assessment.items.find((entry) => entry.id === id)?.level ?? null;
      const idCell = fixedCell(row, column);
      const none = k === 1 ? words.none : '';
      draft.put(
        row,
        column,
        id ?? '',
        { ...STYLES.cellCenter, bold: true },
        `IF(COUNT(${orders})>=${k},INDEX(ISOMM_CalcId,MATCH(SMALL(${orders},${k}),${orders},0)),"")`,
      );
      draft.span(
        row,
        column + NAME,
        row,
        column + STATE,
        item ? say(scene, item.name) : none,
        { ...STYLES.cell },
        `IF(${idCell}="",${quote(none)},INDEX(ISOMM_Name,MATCH(${idCell},ISOMM_Id,0)))`,
      );
      draft.put(
        row,
        column + LIST,
        level === null ? '' : level,
        { ...STYLES.cellCenter, numberFormat: numberFormat(lang.listLevel, '0') },
        `IF(${idCell}="","",INDEX(ISOMM_CalcLevel,MATCH(${idCell},ISOMM_CalcId,0)))`,
      );
      draft.height(row, 19);
    });
    scene.names.add(rangeName, SHEET, top + 2, column, top + 1 + SHOWN.length, column);
    const moreRow = top + 2 + SHOWN.length;
    const more = ids.length - SHOWN.length;
    draft.span(
      moreRow,
      column,
      moreRow,
      column + LIST,
      more > 0 ? lang.more(String(more)) : '',
      { ...STYLES.quiet, size: 9, horizontal: 'right' },
      `IF(COUNT(${orders})>${SHOWN.length},${sentence(lang.more, `(COUNT(${orders})-${SHOWN.length})`)},"")`,
    );
    bottom = Math.max(bottom, moreRow);
  });

  return draft.finish(
    WIDTHS.map((width) => ({ width })),
    {
      tabColor: COLORS.outsource,
      gridlines: false,
      print: {
        orientation: 'portrait',
        fitToWidth: 1,
        area: rangeOf(0, 0, bottom, last + 1),
        centerHorizontally: true,
        ...(model.items.length <= 80 && { fitToHeight: 1 }),
        ...footer(scene, words.titles.byRole),
      },
    },
  );
}
