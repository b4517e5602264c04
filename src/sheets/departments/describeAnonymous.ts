import type { Language, Model } from '../../model/catalogue';
import type { Anonymous } from '../../model/departments/anonymous';
import { wordsIn } from '../../text/wordsIn';
import { rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { STYLES } from '../theme';
import type { Workbook } from '../../workbook/description';

const SHEET = 'anonymous';
const HEADER = 4;
const FIRST_ITEM = 3;

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
  draft.put(0, 0, text.heading(model.title[language]), STYLES.title);
  draft.put(1, 0, (groups ? text.holdsMeans : text.holds)(content.model, content.size), STYLES.body);
  draft.put(2, 0, text.never, STYLES.body);
  const titles = [text.columns.no, text.columns.year, text.columns.position].slice(FIRST_ITEM - first);
  [...titles, ...ids].forEach((title, column) =>
    draft.put(HEADER, column, title, { ...STYLES.header, numberFormat: '@' }),
  );
  rows.forEach(({ no, year, position, values }, index) => {
    const row = HEADER + 1 + index;
    if (no !== null) draft.put(row, 0, no, STYLES.count);
    draft.put(row, first - 2, year, STYLES.count);
    draft.put(row, first - 1, position && words.sheets.position[position], STYLES.cellCenter);
    const style = groups ? STYLES.number : STYLES.count;
    ids.forEach((id, item) => draft.put(row, first + item, values[id] ?? null, style));
  });
  const lastRow = HEADER + rows.length;
  const sheet = draft.finish(
    Array.from({ length: last + 1 }, (_, column) => ({ width: column < first ? 10 : 6 })),
    {
      gridlines: false,
      freeze: { rows: HEADER + 1, columns: first },
      filter: rangeOf(HEADER, 0, Math.max(lastRow, HEADER + 1), last),
      print: { orientation: 'landscape', fitToWidth: 1, titleRows: `${HEADER + 1}:${HEADER + 1}` },
    },
  );
  return {
    title: text.sheet,
    language,
    font: { name: words.sheets.font, size: words.sheets.fontSize },
    sheets: [sheet],
    names: [],
    active: { sheet: SHEET, cell: 'A1' },
  };
}
