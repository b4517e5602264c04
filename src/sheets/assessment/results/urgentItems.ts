import { LIST_NAMES } from '../../../model/assessment';
import { urgency } from '../../../model/improvements';
import { mostUrgent } from '../../../model/mostUrgent';
import { fixedColumn } from '../../../workbook/a1';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote, unlessBlank } from '../../formula';
import { heightFor, linesIn, STYLES } from '../../theme';
import { say, type Scene } from '../scene';
import { FORMS, formOf, LEVEL_WEIGHT } from './calculation';
import { titleInOrder } from './listOrder';
import { nthRow } from './maturityChart';
import { formWord, nothingListed } from './roleWords';
import { ID, NAME, ONE_LINE, SHEET, URGENT } from './summaryGrid';
import { LEVEL_TAKES, LIST_TAKES, SIDE_TAKES, textsOfUrgent } from './summaryWidths';

/** The five most urgent of the four lists: lowest level first, then in the order of the catalogue. */
export function urgentItems(
  scene: Scene,
  draft: Draft,
  top: number,
  right: number,
  hidden: number,
  width: number,
): void {
  const { assessment, model, names, words } = scene;
  const lang = words.summary;
  const listAt = right - LIST_TAKES + 1;
  const sideAt = listAt - SIDE_TAKES;
  const levelAt = sideAt - LEVEL_TAKES;
  const headings: [number, number, string, string?][] = [
    [ID, levelAt - 1, ...titleInOrder(scene, (order) => lang.urgent(say(scene, model.itemNoun), order))],
    [levelAt, sideAt - 1, lang.level],
    [sideAt, listAt - 1, words.byRole.columns.state],
    [listAt, right, words.byRole.columns.list],
  ];
  draft.height(top, 20);
  for (const [from, to, heading, formula] of headings) {
    if (from === ID) draft.along(top, from, to, heading, ONE_LINE, formula);
    else draft.span(top, from, top, to, heading, STYLES.header, formula);
  }
  const listed = mostUrgent(assessment, URGENT.length);
  const nothing = nothingListed(scene);
  const lines = Math.max(...textsOfUrgent(scene).map((text) => linesIn(text, width)));
  URGENT.forEach((k) => {
    const row = top + k;
    const one = listed[k - 1];
    const key = fixedColumn(row, hidden);
    const nth = nthRow(top + 1, row);
    const of = (name: string) => `INDEX(${name},MOD(${key},${String(LEVEL_WEIGHT)}))`;
    const shown = (formula: string) => unlessBlank(key, formula);
    const item = model.items.find(({ id }) => id === one?.id);
    draft.put(
      row,
      hidden,
      one ? urgency(one) * LEVEL_WEIGHT + model.items.findIndex(({ id }) => id === one.id) + 1 : '',
      STYLES.helper,
      `IF(COUNT(ISOMM_CalcOrders)>=${nth},SMALL(ISOMM_CalcOrders,${nth}),"")`,
    );
    draft.put(
      row,
      ID,
      one?.id ?? '',
      { ...STYLES.body, bold: true, horizontal: 'center' },
      shown(of('ISOMM_CalcId')),
    );
    draft.span(
      row,
      NAME,
      row,
      levelAt - 1,
      item ? say(scene, item.name) : k === 1 ? nothing.value : '',
      { ...STYLES.body, wrap: true, horizontal: 'left', indent: 1 },
      `IF(${key}="",IF(${nth}>1,"",${nothing.formula}),INDEX(ISOMM_Name,MATCH(${fixedColumn(row, ID)},ISOMM_Id,0)))`,
    );
    const centred: Style = { ...STYLES.body, horizontal: 'center' };
    draft.span(row, levelAt, row, sideAt - 1, one?.level ?? '', centred, shown(of('ISOMM_CalcLevel')));
    const forms = FORMS.map((form) => quote(formWord(scene, form)));
    draft.span(
      row,
      sideAt,
      row,
      listAt - 1,
      one ? formWord(scene, formOf(one)) : '',
      centred,
      shown(`CHOOSE(${of('ISOMM_CalcShown')},${forms.join(',')})`),
    );
    const marks = LIST_NAMES.map((list) => quote(words.byRole.lists[list].mark));
    draft.span(
      row,
      listAt,
      row,
      right,
      one?.list ? words.byRole.lists[one.list].mark : '',
      centred,
      shown(`CHOOSE(${of('ISOMM_CalcList')},${marks.join(',')})`),
    );
    draft.height(row, heightFor(lines, 20));
  });
  names.add('ISOMM_Urgent', SHEET, top + 1, ID, top + URGENT.length, ID);
}
