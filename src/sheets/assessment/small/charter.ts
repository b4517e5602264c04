import { CHARTER_ITEMS, charterOpen } from '../../../model/facts/charter';
import { dateSerial } from '../../../model/cells/dates';
import { cellAt, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { isNumber, sentence } from '../../formula';
import { across, COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { WRONG } from '../../wrongCells';
import { sheetHead } from '../identity';
import { SETUP_LEFT } from '../reading/leftovers';
import { charter as part } from '../parts/charter';
import { isDay } from '../plan/planColumns';
import { footer, type Scene } from '../scene';

const SHEET = 'charter';
const [NUMBER, ITEM, ASK, ANSWER, ON] = [1, 2, 3, 4, 5];
/** Hidden: ids with this part's version below, and whether there is an answer. */
const [ID, SAID] = [6, 7];
const WIDTHS = [1, 4, 21, 36, 42, 13, 10, 8];
const HEADER = 4;
const FIRST = HEADER + 1;
const LAST = FIRST + CHARTER_ITEMS.length - 1;
/** Room to write by hand. */
const ROOM = 100;

/** 六つの項目: six questions, each with an answer in a line and the day it was settled. */
export function charter(scene: Scene): Sheet {
  const { answers, leftovers, names, words } = scene;
  const lang = words.charter;
  const said = answers.charter ?? {};
  const left = leftovers[SETUP_LEFT] ?? {};
  const draft = new Draft(SHEET, words.titles.charter);
  const whole = across(WIDTHS, NUMBER, ON);

  sheetHead(scene, draft, { title: lang.title, lead: lang.lead }, [NUMBER, ON, ANSWER], { room: whole });
  const all = String(CHARTER_ITEMS.length);
  draft.span(
    3,
    NUMBER,
    3,
    ON,
    lang.count(String(CHARTER_ITEMS.length - charterOpen(said).length), all),
    { ...STYLES.body, bold: true, color: COLORS.navy },
    sentence((count) => lang.count(count ?? '', all), 'SUM(ISOMM_CharterSaid)'),
  );
  draft.height(3, 24);
  const heads = [
    lang.columns.number,
    lang.columns.item,
    lang.columns.ask,
    lang.columns.answer,
    lang.columns.on,
  ];
  heads.forEach((title, index) => {
    draft.put(HEADER, NUMBER + index, title, STYLES.header);
  });
  draft.height(HEADER, 24);

  const input: Style = { ...STYLES.input, wrap: true };
  CHARTER_ITEMS.forEach((item, index) => {
    const row = FIRST + index;
    const { name, ask } = lang.items[item];
    const { answer = null, on = '' } = said[item] ?? {};
    const cell = fixedColumn(row, ANSWER);
    draft.put(row, NUMBER, index + 1, STYLES.cellCenter);
    draft.put(row, ITEM, name, { ...STYLES.cellWrap, bold: true });
    draft.put(row, ASK, ask, STYLES.cellWrap);
    draft.put(row, ANSWER, answer ?? left[`charter.${item}.answer`] ?? null, input);
    draft.put(row, ON, dateSerial(on) ?? left[`charter.${item}.on`] ?? null, {
      ...STYLES.input,
      horizontal: 'center',
      numberFormat: words.results.dateFormat,
    });
    draft.put(row, ID, index + 1, STYLES.helper);
    draft.put(
      row,
      SAID,
      answer === null ? 0 : 1,
      STYLES.helper,
      `IF(ISERROR(${cell}),1,IF(LEN(${cell})>0,1,0))`,
    );
    const lines = Math.max(
      linesIn(ask, WIDTHS[ASK] ?? 0),
      linesIn(name, WIDTHS[ITEM] ?? 0),
      linesIn(answer ?? '', WIDTHS[ANSWER] ?? 0),
    );
    draft.height(row, Math.min(heightFor(lines, ROOM), TALLEST));
    draft.grows(row);
  });
  draft.put(LAST + 1, ID, part.optional.version, STYLES.helper);
  draft.span(LAST + 2, NUMBER, LAST + 2, ON, lang.source, { ...STYLES.lead, color: COLORS.quiet });
  draft.height(LAST + 2, heightFor(linesIn(lang.source, whole)));
  names.add('ISOMM_CharterVersion', SHEET, LAST + 1, ID);
  names.add('ISOMM_CharterId', SHEET, FIRST, ID, LAST, ID);
  names.add('ISOMM_CharterAnswer', SHEET, FIRST, ANSWER, LAST, ANSWER);
  names.add('ISOMM_CharterOn', SHEET, FIRST, ON, LAST, ON);
  names.add('ISOMM_CharterSaid', SHEET, FIRST, SAID, LAST, SAID);

  const on = cellAt(FIRST, ON);
  draft.conditionalFormats.push({
    range: rangeOf(FIRST, ON, LAST, ON),
    formula: `IF(ISERROR(${on}),TRUE,IF(${on}="",FALSE,IF(${isNumber(on)},NOT(${isDay(on)}),TRUE)))`,
    style: WRONG,
  });
  return draft.finish(
    WIDTHS.map((width, column) => ({ width, ...(column >= ID && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      cursor: cellAt(FIRST, ANSWER),
      print: {
        orientation: 'portrait',
        fitToWidth: 1,
        area: rangeOf(0, 0, LAST + 2, ON),
        centerHorizontally: true,
        ...footer(scene, words.titles.charter),
      },
    },
  );
}
