import { dateSerial } from '../../../model/cells/dates';
import {
  HAND_OUT_DAYS,
  HAND_OUT_KEYS,
  HAND_OUT_STATES,
  handOutDay,
  handOutState,
  type HandOutKey,
  type HandOutState,
} from '../../../model/handOuts';
import { cellAt, fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { isNumber, quote, sentence } from '../../formula';
import { across, COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { markWrong } from '../../wrongCells';
import { sheetHead } from '../identity';
import { handOuts as part } from '../parts/handOuts';
import { isDay } from '../plan/planColumns';
import { footer, type Scene } from '../scene';

const SHEET = 'handOuts';
/** Margin, the columns of a line, its state; hidden: the number of the state, the day it is seen from and the version. */
const WIDTHS = [0.5, 24, 16, 23, 12, 21, 12, 26, 12, 12, 8, 8];
const column = (key: HandOutKey): number => 1 + HAND_OUT_KEYS.indexOf(key);
const STATE = 1 + HAND_OUT_KEYS.length;
const [CODE, ASIDE] = [STATE + 1, STATE + 2];
const [DAY, COUNTS] = [4, 3];
const HEADER = 6;
const FIRST = HEADER + 1;
/** Lines there are at least, and free ones below those that are filled. */
const [LEAST, FREE] = [40, 20];

const isADay = (key: HandOutKey): boolean => key === 'deadline' || HAND_OUT_DAYS.includes(key);
const dayNumber = (cell: string): string => `IF(${isNumber(cell)},${isDay(cell)},FALSE)`;
const place = (state: HandOutState): string => String(HAND_OUT_STATES.indexOf(state) + 1);

/** 配布一覧: a line for each workbook that was handed out, with its state as of a day. */
export function handOuts(scene: Scene): Sheet {
  const { answers, names, words } = scene;
  const lang = words.handOuts;
  const list = answers.handOuts ?? { day: '', rows: [] };
  const draft = new Draft(SHEET, words.titles.handOuts);
  const last = FIRST + Math.max(LEAST, list.rows.length + FREE) - 1;
  const from = handOutDay(list, answers.date);

  const width = across(WIDTHS, 1, STATE);
  sheetHead(scene, draft, { title: lang.title, lead: lang.lead }, [1, STATE], { room: width });

  const states = list.rows.map((row) => handOutState(row, from));
  const count = (state: HandOutState) => states.filter((each) => each === state).length;
  const counted = (state: HandOutState) => `COUNTIF(ISOMM_HandOutsState,${place(state)})`;
  const [back, late, open] = [count('returned'), count('overdue'), count('open')];
  draft.span(
    COUNTS,
    1,
    COUNTS,
    STATE,
    lang.counts(String(back + late + open), String(back), String(late + open), String(late)),
    { ...STYLES.body, bold: true, color: COLORS.navy },
    sentence(
      lang.counts,
      `COUNTIF(ISOMM_HandOutsState,">0")`,
      counted('returned'),
      `(${counted('overdue')}+${counted('open')})`,
      counted('overdue'),
    ),
  );
  draft.height(COUNTS, 22);
  const date: Style = {
    ...STYLES.input,
    horizontal: 'center',
    numberFormat: words.results.dateFormat,
  };
  draft.put(DAY, 1, lang.day, STYLES.label);
  draft.put(DAY, 2, dateSerial(list.day) ?? (list.day || null), date);
  names.add('ISOMM_HandOutsDay', SHEET, DAY, 2);
  draft.height(DAY, 22);
  const typed = fixedCell(DAY, 2);
  draft.put(
    DAY,
    ASIDE,
    dateSerial(from) ?? '',
    STYLES.helper,
    `IF(${dayNumber(typed)},${typed},IF(${dayNumber('ISOMM_Date')},ISOMM_Date,""))`,
  );
  names.add('ISOMM_HandOutsSeenFrom', SHEET, DAY, ASIDE);
  draft.put(DAY + 1, ASIDE, part.optional.version, STYLES.helper);
  names.add('ISOMM_HandOutsVersion', SHEET, DAY + 1, ASIDE);

  for (const key of HAND_OUT_KEYS) draft.put(HEADER, column(key), lang.columns[key], STYLES.header);
  draft.put(HEADER, STATE, lang.columns.state, STYLES.header);
  draft.height(HEADER, 24);
  const text: Style = { ...STYLES.input, wrap: true };
  for (let row = FIRST; row <= last; row++) {
    const line = list.rows[row - FIRST];
    for (const key of HAND_OUT_KEYS) {
      const said = line?.[key] ?? '';
      const value = (isADay(key) ? dateSerial(said) : null) ?? (said || null);
      draft.put(row, column(key), value, isADay(key) ? date : text);
    }
    const cell = (key: HandOutKey) => fixedColumn(row, column(key));
    const state = states[row - FIRST] ?? null;
    const code = state === null ? 0 : HAND_OUT_STATES.indexOf(state) + 1;
    const named = `${cell('department')}&${cell('organisation')}&${cell('file')}`;
    const waiting = `IF(${dayNumber(cell('deadline'))},IF(ISNUMBER(ISOMM_HandOutsSeenFrom),IF(INT(${cell('deadline')})<INT(ISOMM_HandOutsSeenFrom),${place('overdue')},${place('open')}),${place('open')}),${place('open')})`;
    draft.put(
      row,
      CODE,
      code,
      STYLES.helper,
      `IF(IF(ISERROR(${named}),FALSE,${named}=""),0,IF(${dayNumber(cell('returned'))},${place('returned')},${waiting}))`,
    );
    draft.put(
      row,
      STATE,
      state === null ? '' : lang.states[state],
      STYLES.cellCenter,
      `CHOOSE(1+${fixedColumn(row, CODE)},"",${HAND_OUT_STATES.map((each) => quote(lang.states[each])).join(',')})`,
    );
    const lines = HAND_OUT_KEYS.map((key) =>
      isADay(key) ? 1 : linesIn(line?.[key] ?? '', WIDTHS[column(key)] ?? 0),
    );
    draft.height(row, heightFor(Math.min(Math.max(...lines), 4), 22));
    draft.grows(row);
  }
  names.add('ISOMM_HandOutsRows', SHEET, FIRST, 1, last, STATE - 1);
  names.add('ISOMM_HandOutsState', SHEET, FIRST, CODE, last, CODE);

  const wrong = (cell: string) => `NOT(${dayNumber(cell)})`;
  markWrong(draft, [DAY, DAY], new Map([[2, wrong]]));
  markWrong(draft, [FIRST, last], new Map(HAND_OUT_DAYS.map((key) => [column(key), wrong])));
  draft.conditionalFormats.push(
    {
      range: rangeOf(FIRST, STATE, last, STATE),
      formula: `${fixedColumn(FIRST, CODE)}=${place('overdue')}`,
      style: { fill: COLORS.problemFill, color: COLORS.problem },
    },
    {
      range: rangeOf(FIRST, STATE, last, STATE),
      formula: `${fixedColumn(FIRST, CODE)}=${place('returned')}`,
      style: { color: COLORS.quiet, fill: COLORS.band },
    },
  );
  return draft.finish(
    WIDTHS.map((each, index) => ({ width: each, ...(index > STATE && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: FIRST, columns: 0 },
      filter: rangeOf(HEADER, 1, last, CODE),
      cursor: cellAt(FIRST, 1),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, STATE),
        titleRows: `${String(HEADER + 1)}:${String(HEADER + 1)}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.handOuts),
      },
    },
  );
}
