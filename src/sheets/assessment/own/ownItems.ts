import { dateSerial } from '../../../model/cells/dates';
import { OWN_LETTER } from '../../../model/own/ownItem';
import { languages, LANGUAGES } from '../../../text/languages';
import { fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { choose, quote, sentence } from '../../formula';
import { across, COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { WRONG } from '../../wrongCells';
import { sheetHead } from '../identity';
import { SETUP_LEFT } from '../reading/leftovers';
import { OWN_COLUMNS, ownColumn, OWN_WIDTH, type OwnColumn } from './ownRows';
import { ownItems as part } from '../parts/ownItems';
import { capital, footer, say, type Scene } from '../scene';
import { wordLists } from '../wordLists';

const SHEET = 'ownItems';
/** Rows there are at least, and rows left to write in. */
const [LEAST, MORE] = [12, 8];
const ID = 1;
const LIST = 2;
const at = (key: OwnColumn): number => LIST + ownColumn(key);
const LEVEL = LIST + OWN_WIDTH;
const STATE = LEVEL + 1;
/** Hidden: the id and the function under which it stands in the other sheets, 1 where it counts nowhere, and the words to choose from with this part's version. */
const [PLACED_ID, PLACED, EXCLUDED, WORDS] = [STATE + 1, STATE + 2, STATE + 3, STATE + 4];
const SUMMARY = 3;
const HEADER = 4;
const FIRST = HEADER + 1;

const WIDTH: Readonly<Record<OwnColumn, number>> = {
  function: 16,
  name: 22,
  description: 35.5,
  quadrant: 9,
  counts: 9,
  on: 11.5,
  by: 12,
};
const WIDTHS: readonly number[] = [
  2,
  6,
  ...OWN_COLUMNS.flatMap((key) => (key === 'name' ? languages().map(() => WIDTH.name) : [WIDTH[key]])),
  ...[7, 12],
  ...[6, 6, 6, 16],
];

/** 独自項目: a row for each item that was added to the model, with its level, and whether it enters the means. */
export function ownItems(scene: Scene): Sheet {
  const { answers, assessment, leftovers, model, names, words } = scene;
  const lang = words.ownItems;
  const left = leftovers[SETUP_LEFT] ?? {};
  const added = answers.ownItems ?? [];
  const draft = new Draft(SHEET, words.titles.ownItems);
  const last = FIRST + Math.max(LEAST, added.length + MORE) - 1;
  const wide = across(WIDTHS, ID, STATE);
  const lead = lang.lead(say(scene, model.functionNoun));
  sheetHead(scene, draft, { title: lang.title, lead }, [ID, STATE, at('on')], {
    room: wide,
    air: 4,
  });

  const official = (model.official ?? model).functions;
  const [counts, countsNot] = [lang.counts.yes, lang.counts.no];
  const entries = new Map([
    ...official.map(({ id, name }) => [id, words.entry(id, say(scene, name))] as const),
    [OWN_LETTER, words.entry(OWN_LETTER, lang.apart)] as const,
  ]);
  const lists = [
    ['ISOMM_OwnFunctionNames', [...entries.values()]],
    ['ISOMM_OwnCountNames', [counts, countsNot]],
  ] as const;
  wordLists(names, draft, SHEET, [FIRST, WORDS], lists, part.optional);

  const head = (key: OwnColumn): string =>
    key === 'function' ? capital(say(scene, model.functionNoun)) : lang.columns[key];
  draft.put(HEADER, ID, lang.columns.id, STYLES.header);
  for (const key of OWN_COLUMNS)
    if (key === 'name')
      languages().forEach((language, index) => {
        draft.put(HEADER, at('name') + index, lang.nameIn(LANGUAGES[language].name), STYLES.header);
      });
    else draft.put(HEADER, at(key), head(key), STYLES.header);
  draft.put(HEADER, LEVEL, lang.columns.level, STYLES.header);
  draft.put(HEADER, STATE, lang.columns.state, STYLES.header);
  draft.height(HEADER, heightFor(2));

  const centred: Style = { ...STYLES.input, horizontal: 'center' };
  const written: Style = { ...STYLES.input, wrap: true, numberFormat: '@' };
  const styles: Readonly<Record<OwnColumn, Style>> = {
    function: { ...STYLES.input, wrap: true },
    name: { ...written, bold: true },
    description: written,
    quadrant: centred,
    counts: centred,
    on: { ...centred, numberFormat: words.results.dateFormat },
    by: written,
  };
  for (let row = FIRST; row <= last; row++) {
    const index = row - FIRST;
    const own = added[index];
    const item = own && model.items.find(({ id }) => id === own.id);
    const result = own && assessment.items.find(({ id }) => id === own.id);
    const put = (key: OwnColumn, value: ShownValue) => {
      draft.put(row, at(key), left[`ownItems.${String(index)}.${key}`] ?? value, styles[key]);
    };
    const cell = (column: number) => fixedColumn(row, column);
    const placed = cell(PLACED_ID);
    draft.put(row, ID, own?.id ?? null, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
    put('function', own ? (entries.get(own.function) ?? null) : null);
    languages().forEach((language, nth) => {
      draft.put(row, at('name') + nth, own?.name[language] || null, styles.name);
    });
    put('description', own?.description || null);
    put('quadrant', own?.quadrant ?? null);
    put('counts', own ? (own.counts ? counts : countsNot) : null);
    put('on', own ? (dateSerial(own.on) ?? (own.on || null)) : null);
    put('by', own?.by || null);
    const found = (name: string) => `INDEX(${name},MATCH(${placed},ISOMM_Id,0))`;
    const shown = (formula: string, absent: string) =>
      `IF(${placed}="",${absent},IFERROR(${formula},${absent}))`;
    draft.put(
      row,
      LEVEL,
      result?.level ?? '',
      { ...STYLES.cellCenter, bold: true },
      shown(found('ISOMM_Level'), '""'),
    );
    const { side, state } = words;
    draft.put(
      row,
      STATE,
      result
        ? result.state === 'scored'
          ? result.side
            ? side[result.side]
            : ''
          : state[result.state]
        : '',
      STYLES.cellCenter,
      shown(
        choose(
          [
            [`${found('ISOMM_State')}="not-done"`, quote(state['not-done'])],
            [`${found('ISOMM_State')}="unanswered"`, quote(state.unanswered)],
          ],
          `IF(${found('ISOMM_Side')}="in",${quote(side.in)},${quote(side.out)})`,
        ),
        '""',
      ),
    );
    draft.put(row, PLACED_ID, item?.id ?? '', STYLES.helper);
    draft.put(row, PLACED, item?.function ?? '', STYLES.helper);
    const [of, said] = [cell(at('function')), cell(at('counts'))];
    const known = `OR(ISNUMBER(MATCH(${of},ISOMM_OwnFunctionNames,0)),${[...entries.keys()]
      .map((letter) => `${of}=${quote(letter)}`)
      .join(',')})`;
    draft.put(
      row,
      EXCLUDED,
      item ? (item.own?.counts ? 0 : 1) : '',
      STYLES.helper,
      `IF(${placed}="","",IF(ISERROR(${said}),1,IF(ISERROR(${of}),1,IF(${said}=INDEX(ISOMM_OwnCountNames,1),IF(${known},0,1),1))))`,
    );
    const lines = own
      ? [
          linesIn(own.description, WIDTH.description),
          ...languages().map((language) => linesIn(own.name[language], WIDTH.name * 0.9)),
          linesIn(entries.get(own.function) ?? '', WIDTH.function),
        ]
      : [1];
    draft.height(row, Math.min(heightFor(Math.max(...lines), 24), TALLEST));
    draft.grows(row);
  }
  const placedCount = model.items.filter(({ own }) => own).length;
  const counted = model.items.filter(({ own }) => own?.counts).length;
  draft.span(
    SUMMARY,
    ID,
    SUMMARY,
    STATE,
    lang.summary(String(placedCount), String(counted)),
    { ...STYLES.body, bold: true, color: COLORS.navy },
    sentence(lang.summary, 'COUNT(ISOMM_OwnExcluded)', 'COUNTIF(ISOMM_OwnExcluded,0)'),
  );
  draft.height(SUMMARY, 22);
  names.add('ISOMM_OwnRows', SHEET, FIRST, LIST, last, LIST + OWN_WIDTH - 1);
  names.add('ISOMM_OwnPlaced', SHEET, FIRST, PLACED_ID, last, PLACED);
  names.add('ISOMM_OwnPlacedId', SHEET, FIRST, PLACED_ID, last, PLACED_ID);
  names.add('ISOMM_OwnExcluded', SHEET, FIRST, EXCLUDED, last, EXCLUDED);

  const column = (key: OwnColumn) => rangeOf(FIRST, at(key), last, at(key));
  for (const [key, list] of [
    ['function', 'ISOMM_OwnFunctionNames'],
    ['counts', 'ISOMM_OwnCountNames'],
  ] as const)
    draft.validations.push({
      range: column(key),
      rule: { listFrom: list },
      error: { style: 'stop', ...words.setup.listError },
    });
  draft.validations.push({
    range: column('quadrant'),
    rule: { list: ['I', 'II', 'III', 'IV'] },
    error: { style: 'stop', ...words.setup.listError },
  });
  // A name that stands in no other sheet yet.
  draft.conditionalFormats.push({
    range: rangeOf(FIRST, at('name'), last, at('name') + languages().length - 1),
    formula: `IF(${fixedColumn(FIRST, PLACED_ID)}="",LEN(${fixedColumn(FIRST, at('name'))}&${fixedColumn(FIRST, at('name') + 1)})>0,FALSE)`,
    style: WRONG,
  });
  return draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= PLACED_ID && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: FIRST, columns: 0 },
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, STATE),
        titleRows: `${String(HEADER + 1)}:${String(HEADER + 1)}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.ownItems),
      },
    },
  );
}
