import type { Language, Model } from '../../model/catalogue';
import type { Anonymous } from '../../model/departments/anonymous';
import { wordsIn } from '../../text/wordsIn';
import { cellAt, columnName, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { footerOf } from '../footer';
import { printed } from '../printed';
import { across, heightFor, linesIn, STYLES } from '../theme';
import type { Workbook } from '../../workbook/description';
import { rampOn } from './ramp';

const SHEET = 'anonymous';
const HEADER = 5;
const FIRST_ITEM = 3;
const [NUMBER_WIDTH, KNOWN_WIDTH, LEVEL_WIDTH, MEAN_WIDTH] = [6, 11, 5.5, 13];
/** So many levels stand beside each other on a page whose text is no smaller than 8 points. */
const ON_A_PAGE = 22;

/** The anonymous export as a workbook: what it holds is said above the table. */
export function describeAnonymous(model: Model, content: Anonymous, language: Language): Workbook {
  const words = wordsIn(language);
  const text = words.departments.anonymous;
  const draft = new Draft(SHEET, text.sheet);
  const { groups } = content;
  // Groups have no number: they are few, and how many returns stand behind each is not told.
  const first = groups ? FIRST_ITEM - 1 : FIRST_ITEM;
  const ids = (groups ? model.functions : model.items).map(({ id }) => id);
  const rows = groups
    ? groups.map(({ functions, ...rest }) => ({ ...rest, no: null, values: functions }))
    : content.entries.map(({ levels, ...rest }) => ({ ...rest, values: levels }));
  const last = first + ids.length - 1;
  const widths = [
    ...(groups ? [] : [NUMBER_WIDTH]),
    ...[KNOWN_WIDTH, KNOWN_WIDTH],
    ...ids.map(() => (groups ? MEAN_WIDTH : LEVEL_WIDTH)),
  ];
  const pages = groups ? 1 : Math.ceil(ids.length / ON_A_PAGE);
  // Over the first page alone: right of the number, which every page repeats.
  const [from, end] = [groups ? 0 : 1, first + Math.ceil(ids.length / pages) - 2];
  const wide = across(widths, from, end);
  draft.put(0, from, text.heading(model.title[language]), STYLES.title);
  draft.height(0, 30);
  const said = [
    (groups ? text.holdsMeans : text.holds)(content.model, content.size),
    text.never,
    groups ? text.blankMean : text.blankLevel,
  ];
  said.forEach((paragraph, index) => {
    draft.span(1 + index, from, 1 + index, end, paragraph, STYLES.lead);
    draft.height(1 + index, heightFor(linesIn(paragraph, wide)));
  });
  if (groups) {
    draft.paint(HEADER - 1, 0, HEADER - 1, first - 1, STYLES.header);
    const names = model.functions.map(({ short }) => short[language]);
    names.forEach((name, index) => draft.put(HEADER - 1, first + index, name, STYLES.header));
    draft.height(HEADER - 1, heightFor(Math.max(...names.map((name) => linesIn(name, MEAN_WIDTH)))));
  } else draft.height(HEADER - 1, 8);
  const titles = [text.columns.no, text.columns.year, text.columns.position].slice(FIRST_ITEM - first);
  [...titles, ...ids].forEach((title, column) =>
    draft.put(HEADER, column, title, { ...STYLES.header, numberFormat: '@' }),
  );
  draft.height(HEADER, 22);
  rows.forEach(({ no, year, position, values }, index) => {
    const row = HEADER + 1 + index;
    if (no !== null) draft.put(row, 0, no, STYLES.count);
    draft.put(row, first - 2, year, { ...STYLES.cellCenter, numberFormat: '0' });
    draft.put(row, first - 1, position && words.sheets.position[position], STYLES.cellCenter);
    const style = { ...STYLES.cellCenter, numberFormat: groups ? '0.0' : '0' };
    ids.forEach((id, item) => draft.put(row, first + item, values[id] ?? null, style));
    draft.height(row, 20);
  });
  const lastRow = HEADER + Math.max(1, rows.length);
  draft.conditionalFormats.push(
    ...rampOn(rangeOf(HEADER + 1, first, lastRow, last), cellAt(HEADER + 1, first)),
  );
  const sheet = draft.finish(
    widths.map((width) => ({ width })),
    {
      gridlines: false,
      freeze: { rows: HEADER + 1, columns: first },
      filter: rangeOf(HEADER, 0, lastRow, last),
      print: {
        orientation: 'landscape',
        fitToWidth: pages,
        area: rangeOf(0, 0, lastRow, last),
        titleRows: `${String(groups ? HEADER : HEADER + 1)}:${String(HEADER + 1)}`,
        ...(pages > 1 && { titleColumns: `${columnName(0)}:${columnName(0)}` }),
        ...footerOf(words.sheets, '', text.sheet),
      },
    },
  );
  return {
    title: text.sheet,
    language,
    font: { name: words.sheets.font, size: words.sheets.fontSize },
    sheets: [printed(sheet)],
    names: [],
    active: { sheet: SHEET, cell: 'A1' },
  };
}
