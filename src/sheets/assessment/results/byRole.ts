import { LEVELS } from '../../../model/answers';
import { LIST_NAMES } from '../../../model/assessment';
import type { FunctionGroup, Item } from '../../../model/catalogue';
import { cellAt, rangeOf } from '../../../workbook/a1';
import type { Sheet, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { quote } from '../../formula';
import { COLORS, INDENT, linesIn, STYLES, textWidth } from '../../theme';
import { FORMS, formOf } from './calculation';
import { aboutPattern, head, HEAD_ROWS } from './head';
import { inOrder } from './listOrder';
import { isAnyKept, isPlanned } from './maturityChart';
import { barFormula, barValue, colourBars, lastLevels, plannedLevels } from './roleBars';
import { BETWEEN, columnsOf, evenHeight, highWith, needsOf } from './roleColumns';
import { BAR, BESIDE, FORM, LEFT, leftOf, LIST, NAME, RIGHT, SHEET } from './roleGrid';
import { airyLists, roleLists } from './roleLists';
import { formWord } from './roleWords';
import { ANY_PLANNED } from '../parts/plan';
import { ANY_KEPT } from '../parts/rounds';
import { footer, say, type Scene } from '../scene';
import { pageFor } from '../../pages';

const [ID_WIDTH, STEP_WIDTH] = [4.8, 1.6];
const GAP = 0.7;
const MARGIN = 0.3;
/** Points of a letter on paper. */
const PRINTED = 8;
const pageOf = (fontSize: number) => pageFor(fontSize, PRINTED, 'landscape', RIGHT + 2);

interface Widths {
  readonly name: number;
  readonly form: number;
  readonly list: number;
}

/** An item's row: id, name, a bar of five cells, who does it, which list it stands in. Names get what the others leave. */
function widthsOf(scene: Scene): Widths {
  const { byRole: lang, fontSize } = scene.words;
  const words = (texts: readonly string[]) => Math.ceil(Math.max(...texts.map(textWidth)) * 10) / 10;
  const form = words([...FORMS.map((each) => formWord(scene, each)), ...lang.columns.state.split(' ')]);
  const list = words([...LIST_NAMES.map((each) => lang.lists[each].mark), ` ${lang.columns.list} `]);
  const others = ID_WIDTH + LEVELS.length * STEP_WIDTH + form + list;
  const block = (pageOf(fontSize).characters - 2 * MARGIN - (BESIDE - 1) * GAP) / BESIDE;
  return { name: Math.floor((block - others) * 10) / 10, form, list };
}

/** Below the head: the lead, the lists, then the legend. */
const LEAD = HEAD_ROWS;
const LISTS = LEAD + 2;

const BAR_CELL: Style = { ...STYLES.cellCenter, size: 6 };

/** Less of a page than it is: other fonts may need more. */
const TAKEN = 0.97;

/** What stands above the blocks of the first page and of the second, in points. */
const ABOVE = [274, 50] as const;

interface Block {
  readonly group: FunctionGroup;
  readonly items: readonly { readonly item: Item; readonly index: number }[];
}

/** 結果（役割別）: the four lists on the way to the target pattern, then every item as a bar. */
export function byRole(scene: Scene): Sheet {
  const { model, words } = scene;
  const lang = words.byRole;
  const title = words.titles.byRole(say(scene, model.itemNoun));
  const widths = widthsOf(scene);
  const draft = new Draft(SHEET, title);

  head(scene, draft, lang.title(say(scene, model.itemNoun)), LEFT, RIGHT, RIGHT - LIST);
  const lead = inOrder(scene, (order) =>
    aboutPattern(
      scene,
      'targetPattern',
      (pattern) => lang.lead(pattern, order),
      lang.leadUnset(words.titles.setup),
    ),
  );
  draft.put(LEAD, LEFT, lead.value, STYLES.body, lead.formula);
  draft.height(LEAD, 18);
  draft.height(LEAD + 1, 6);
  const top = roleLists(scene, draft, LISTS) + 1;
  draft.height(top - 1, 8);
  legend(scene, draft, top);

  const blocks = model.functions.map((group): Block => ({
    group,
    items: model.items.flatMap((item, index) => (item.function === group.id ? [{ item, index }] : [])),
  }));
  const heights = blocks.map((block) => heightsOf(scene, block, widths));
  const placed = columnsOf(heights, BESIDE, ABOVE);
  let bottom = top + 2;
  const breaks: number[] = [];
  placed.forEach((page, number) => {
    if (number > 0) {
      breaks.push(bottom);
      draft.height(bottom++, 6);
    }
    const first = bottom;
    page.forEach((column, at) => {
      let row = first;
      for (const index of column) {
        const block = blocks[index];
        if (block) {
          const shown = { title: titleOf(scene, block.group, widths.name), heights: heights[index] ?? [] };
          row = drawBlock(scene, draft, block, [row, leftOf(at)], shown) + 1;
        }
        draft.height(row - 1, BETWEEN);
      }
      bottom = Math.max(bottom, row);
    });
    const needs = needsOf(heights, page);
    const room = TAKEN * pageOf(words.fontSize).points - (ABOVE[number] ?? 0);
    const even = evenHeight(needs, room, tight(2));
    needs.forEach((points, at) => {
      if (points > BETWEEN) draft.height(first + at, even);
    });
    if (number === 0) airyLists(draft, LISTS, room - highWith(needs, even));
  });

  colourBars(draft, [top + 2, LEFT, bottom - 2, RIGHT], scene.contributions);

  const block = [ID_WIDTH, widths.name, ...LEVELS.map(() => STEP_WIDTH), widths.form, widths.list];
  return draft.finish(
    [
      MARGIN,
      ...Array.from({ length: BESIDE }, (_, at) => [...(at > 0 ? [GAP] : []), ...block]).flat(),
      MARGIN,
    ].map((width) => ({ width })),
    {
      tabColor: COLORS.outsource,
      gridlines: false,
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, bottom - 2, RIGHT + 1),
        titleRows: '1:2',
        ...(breaks.length > 0 && { breaks }),
        centerHorizontally: true,
        ...footer(scene, title),
      },
    },
  );
}

/** A patch of each colour with its word beside it, then the signs. */
function legend(scene: Scene, draft: Draft, row: number): void {
  const { contributions, words } = scene;
  const beside: Style = { ...STYLES.quiet, horizontal: 'left', indent: 1 };
  draft.put(row, LEFT, null, { fill: COLORS.insource });
  draft.put(row, LEFT + NAME, words.sideLong.in, beside);
  draft.paint(row, LEFT + BAR, row, LEFT + BAR + 1, { fill: COLORS.outsource });
  draft.put(row, LEFT + BAR + 2, words.sideLong.out, beside);
  const { last, signs, planned } = words.byRole;
  // Of a plan and a round that are not there nothing is told.
  const [inPlan, inRound] = [planned(''), last('')];
  const parts = [
    ...(contributions.lastLevel ? [[inRound, isAnyKept(scene), ANY_KEPT] as const] : []),
    ...(contributions.plannedLevel ? [[inPlan, isPlanned(scene), ANY_PLANNED] as const] : []),
  ];
  const text = parts.map(([words, isThere]) => (isThere ? words : '')).join('') + signs;
  const formula = [
    ...parts.map(([words, , isThere]) => `REPT(${quote(words)},${isThere})`),
    quote(signs),
  ].join('&');
  draft.put(row, leftOf(1), text, beside, parts.length > 0 ? formula : undefined);
  if (parts.length > 0) draft.formerly(row, leftOf(1), quote(parts.map(([words]) => words).join('') + signs));
  draft.height(row, 16);
  draft.height(row + 1, 6);
}

/** Points of a row of so many lines: without air, as two pages hold all of them. */
const tight = (lines: number): number => Math.max(18, lines * 16 + 1);

/** The heading of a block; what stands in brackets begins a line where one is too short. */
function titleOf(scene: Scene, group: FunctionGroup, name: number): string {
  const title = scene.words.entry(group.id, say(scene, group.name));
  return linesIn(title, ID_WIDTH + name) > 1 ? title.replace(/(?=（)/, '\n') : title;
}

/** Of the heading of a block, then of its items. */
function heightsOf(scene: Scene, { group, items }: Block, { name, form }: Widths): number[] {
  const title = titleOf(scene, group, name);
  const state = scene.words.byRole.columns.state;
  return [
    tight(Math.max(linesIn(title, ID_WIDTH + name), linesIn(state, form + INDENT))),
    ...items.map(({ item }) => tight(linesIn(say(scene, item.name), name))),
  ];
}

function drawBlock(
  scene: Scene,
  draft: Draft,
  { items }: Block,
  [top, column]: readonly [row: number, column: number],
  { title, heights }: { readonly title: string; readonly heights: readonly number[] },
): number {
  const { assessment, contributions, words } = scene;
  const lang = words.byRole;
  // A line that is seen is as large as the text beside it.
  const bar: Style = contributions.lastLevel ? { ...STYLES.cellCenter, color: COLORS.quiet } : BAR_CELL;
  const [goals, before] = [plannedLevels(scene), lastLevels(scene)];
  draft.span(top, column, top, column + NAME, title, STYLES.headerLeft);
  LEVELS.forEach((level, index) => draft.put(top, column + BAR + index, level, STYLES.header));
  draft.put(top, column + FORM, lang.columns.state, STYLES.header);
  draft.put(top, column + LIST, lang.columns.list, STYLES.header);
  heights.forEach((points, row) => {
    draft.height(top + row, points);
  });

  const forms = FORMS.map((form) => formWord(scene, form));
  items.forEach(({ item, index }, offset) => {
    const row = top + 1 + offset;
    const result = assessment.items[index];
    if (!result) throw new Error(`No result for ${item.id}`);
    // Everything by distance: the formulas of all blocks are the same then, and travel once.
    const found = `MATCH(${cellAt(row, column)},ISOMM_CalcId,0)`;
    const of = (name: string) => `INDEX(${name},${found})`;
    const shownLevel = result.excluded ? null : result.level;
    const planned = contributions.plannedLevel?.(cellAt(row, column));
    const last = contributions.lastLevel?.(cellAt(row, column));
    const known = {
      level: shownLevel,
      side: result.side,
      planned: goals.get(item.id) ?? 0,
      last: before.get(item.id) ?? 0,
    };
    const isIn = `LEFT(${cellAt(row, column + FORM)},${String(words.side.in.length)})=${quote(words.side.in)}`;
    const name = say(scene, item.name);
    draft.put(row, column, item.id, STYLES.cellCenter);
    draft.put(row, column + NAME, name, STYLES.cellWrap);
    LEVELS.forEach((step, nth) => {
      draft.put(
        row,
        column + BAR + nth,
        barValue({ ...known, step }),
        bar,
        barFormula(step, of('ISOMM_CalcLevel'), isIn, planned, last),
      );
    });
    draft.put(
      row,
      column + FORM,
      formWord(scene, formOf(result)),
      { ...STYLES.cellCenter, wrap: true },
      `CHOOSE(${of('ISOMM_CalcShown')},${forms.map(quote).join(',')})`,
    );
    const marks = LIST_NAMES.map((list) => quote(lang.lists[list].mark));
    draft.put(
      row,
      column + LIST,
      result.list ? lang.lists[result.list].mark : '',
      STYLES.cellCenter,
      `CHOOSE(${of('ISOMM_CalcList')}+1,"",${marks.join(',')})`,
    );
  });
  return top + items.length + 1;
}
