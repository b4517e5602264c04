import { rangeOf } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { evenPages, pageOf } from '../../pages';
import { across, COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { itemList as part } from '../parts/itemList';
import { capital, footer, say, type Scene } from '../scene';

const SHEET = 'itemList';
const WIDTHS = [2, 8, 34, 66];
const [ID, NAME, SENTENCE] = [1, 2, 3];
/** Hidden: this part's version. */
const VERSION = 4;
const widthOf = (from: number, to: number): number => across(WIDTHS, from, to);

/** Heights of the second part: its title, a function's, and between two functions. */
const [TITLE, HEAD, GAP] = [30, 24, 15];
const MOST_HIGHER = 1.25;
const sumOf = (points: readonly number[]): number => points.reduce((sum, each) => sum + each, 0);

/** Characters of all names of one function together: more are no list that anybody sees at a glance. */
const GLANCE = 1_500;

/** The first of these, with how many there are where that is not all. */
function atAGlance(names: readonly string[], separator: string): string {
  let length = 0;
  const first = names.filter((name) => (length += name.length + separator.length) <= GLANCE);
  const all = first.length === names.length;
  return all ? names.join(separator) : `${first.join(separator)} … (${String(names.length)})`;
}

/** 項目一覧: on one page what each function is for and what it has; then item by item. Nothing to fill in. */
export function itemList(scene: Scene): Sheet {
  const { model, names, words } = scene;
  const lang = words.itemList;
  const [functionNoun, itemNoun] = [say(scene, model.functionNoun), say(scene, model.itemNoun)];
  const draft = new Draft(SHEET, words.titles.itemList);
  const of = (group: string) => model.items.filter((item) => item.function === group);
  let row = 0;
  let used = 0;
  const high = (points: number) => {
    draft.height(row++, points);
    used += points;
  };
  draft.span(row, ID, row, SENTENCE, lang.title(say(scene, model.title)), STYLES.title);
  draft.put(row, VERSION, part.optional.version, STYLES.helper);
  names.add('ISOMM_ItemListVersion', SHEET, row, VERSION);
  high(30);
  const lead = lang.lead(itemNoun, String(model.items.length));
  draft.span(row, ID, row, SENTENCE, lead, STYLES.lead);
  high(heightFor(linesIn(lead, widthOf(ID, SENTENCE))) + 6);

  draft.span(row, ID, row, NAME, capital(functionNoun), STYLES.header);
  draft.put(row, SENTENCE, capital(itemNoun), STYLES.header);
  high(22);
  for (const group of model.functions) {
    const items = atAGlance(
      of(group.id).map(({ id, name }) => words.entry(id, say(scene, name))),
      lang.separator,
    );
    const [name, purpose] = [words.entry(group.id, say(scene, group.name)), say(scene, group.purpose)];
    draft.span(row, ID, row, NAME, name, { ...STYLES.label, bold: true, wrap: true });
    draft.span(row + 1, ID, row + 1, NAME, purpose, STYLES.cellWrap);
    draft.span(row, SENTENCE, row + 1, SENTENCE, items, STYLES.cellWrap);
    const [head, below] = [linesIn(name, widthOf(ID, NAME)), linesIn(purpose, widthOf(ID, NAME))];
    const beside = linesIn(items, widthOf(SENTENCE, SENTENCE));
    high(heightFor(head, 20));
    high(heightFor(Math.max(below, beside - head), 20));
  }

  // A function stands on one page, unless it is longer than that.
  const groups = model.functions.map((group) => {
    const lines = of(group.id).map((item) => {
      const [name, sentence] = [say(scene, item.name), say(scene, item.description)];
      const points = heightFor(Math.max(linesIn(name, 34), linesIn(sentence, 66)), 20);
      return { id: item.id, name, sentence, points };
    });
    return { group, lines, needs: lines.reduce((sum, { points }) => sum + points, HEAD) };
  });
  const needs = groups.map((one) => GAP + one.needs);
  const page = pageOf(widthOf(0, SENTENCE), 'portrait');
  const begins = evenPages(needs, page, TITLE);
  const starts = new Set(begins);
  // Few items have room below what the functions are for.
  const below = used + GAP + TITLE;
  const onePage = below + sumOf(needs) <= page;
  // As far as the fullest page has room, so that the others hold more.
  const fullest = Math.max(...[0, ...begins].map((from, at) => sumOf(needs.slice(from, begins[at]))));
  const higher = Math.max(1, Math.min(MOST_HIGHER, (page - (onePage ? below : TITLE)) / fullest));
  const breaks = onePage ? [] : [row];
  if (onePage) draft.height(row++, GAP);
  draft.span(row, ID, row, SENTENCE, lang.details(itemNoun), STYLES.title);
  draft.height(row++, TITLE);
  for (const [index, { group, lines }] of groups.entries()) {
    if (starts.has(index)) breaks.push(row);
    else draft.height(row++, GAP);
    draft.span(row, ID, row, SENTENCE, words.entry(group.id, say(scene, group.name)), STYLES.section);
    draft.height(row++, HEAD);
    for (const { id, name, sentence, points } of lines) {
      draft.put(row, ID, id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
      draft.put(row, NAME, name, { ...STYLES.cellWrap, bold: true });
      draft.put(row, SENTENCE, sentence, STYLES.cellWrap);
      draft.height(row++, Math.floor(points * higher));
    }
  }
  return draft.finish([...WIDTHS.map((width) => ({ width })), { width: 8, hidden: true }], {
    tabColor: COLORS.faint,
    gridlines: false,
    print: {
      orientation: 'portrait',
      fitToWidth: 1,
      ...(breaks.length > 0 && { breaks }),
      area: rangeOf(0, 0, row - 1, SENTENCE),
      centerHorizontally: true,
      ...footer(scene, words.titles.itemList),
    },
  });
}
