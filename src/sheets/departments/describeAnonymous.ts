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
  const last = FIRST_ITEM + model.items.length - 1;
  draft.put(0, 0, text.heading(model.title[language]), STYLES.title);
  draft.put(1, 0, text.holds(content.model, content.size, content.entries.length), STYLES.body);
  draft.put(2, 0, text.never, STYLES.body);
  [text.columns.no, text.columns.year, text.columns.position, ...model.items.map(({ id }) => id)].forEach(
    (title, column) => draft.put(HEADER, column, title, { ...STYLES.header, numberFormat: '@' }),
  );
  content.entries.forEach(({ no, year, position, levels }, index) => {
    const row = HEADER + 1 + index;
    draft.put(row, 0, no, STYLES.count);
    draft.put(row, 1, year, STYLES.count);
    draft.put(row, 2, position && words.sheets.position[position], STYLES.cellCenter);
    model.items.forEach(({ id }, item) =>
      draft.put(row, FIRST_ITEM + item, levels[id] ?? null, STYLES.count),
    );
  });
  const lastRow = HEADER + content.entries.length;
  const sheet = draft.finish(
    Array.from({ length: last + 1 }, (_, column) => ({ width: column < FIRST_ITEM ? 10 : 6 })),
    {
      gridlines: false,
      freeze: { rows: HEADER + 1, columns: FIRST_ITEM },
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
