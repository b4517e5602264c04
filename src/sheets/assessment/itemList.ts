import { rangeOf } from '../../workbook/a1';
import type { Sheet } from '../../workbook/description';
import { Draft } from '../draft';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import { itemList as part } from './parts/itemList';
import { footer, say, type Scene } from './scene';

const SHEET = 'itemList';
const WIDTHS = [2, 8, 34, 66];
const [ID, NAME, SENTENCE] = [1, 2, 3];
/** Hidden: this part's version. */
const VERSION = 4;

/** 項目一覧: what there is to rate, function by function, without anything to fill in. */
export function itemList(scene: Scene): Sheet {
  const { model, names, words } = scene;
  const lang = words.itemList;
  const draft = new Draft(SHEET, words.titles.itemList);
  let row = 0;
  draft.span(row, ID, row, SENTENCE, lang.title(say(scene, model.title)), STYLES.title);
  draft.put(row, VERSION, part.optional.version, STYLES.helper);
  names.add('ISOMM_ItemListVersion', SHEET, row, VERSION);
  draft.height(row++, 30);
  const lead = lang.lead(say(scene, model.itemNoun), String(model.items.length));
  draft.span(row, ID, row, SENTENCE, lead, STYLES.lead);
  draft.height(row++, heightFor(linesIn(lead, 108)));
  for (const group of model.functions) {
    row++;
    draft.span(row, ID, row, SENTENCE, words.entry(group.id, say(scene, group.name)), STYLES.section);
    draft.height(row++, 24);
    for (const item of model.items.filter((each) => each.function === group.id)) {
      const [name, sentence] = [say(scene, item.name), say(scene, item.description)];
      draft.put(row, ID, item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
      draft.put(row, NAME, name, { ...STYLES.cellWrap, bold: true });
      draft.put(row, SENTENCE, sentence, STYLES.cellWrap);
      draft.height(row, heightFor(Math.max(linesIn(name, 34), linesIn(sentence, 66)), 20));
      row++;
    }
  }
  return draft.finish([...WIDTHS.map((width) => ({ width })), { width: 8, hidden: true }], {
    tabColor: COLORS.faint,
    gridlines: false,
    print: {
      orientation: 'portrait',
      fitToWidth: 1,
      area: rangeOf(0, 0, row - 1, SENTENCE),
      centerHorizontally: true,
      ...footer(scene, words.titles.itemList),
    },
  });
}
