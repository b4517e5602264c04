import { IMPORT_OUTCOMES, type ImportEntry } from '../../../model/imports/importRecord';
import { PATTERN_IDS } from '../../../model/catalogue';
import { fixedCell, rangeOf } from '../../../workbook/a1';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { sentence } from '../../formula';
import { across, COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { importRecord as part } from '../parts/importRecord';
import { isKept, RECORD_COLUMNS } from './readImportRecord';
import { footer, say, type Scene } from '../scene';

const SHEET = 'importRecord';
/** Margin; id, what, sheet, cell, found, became, how; hidden: codes and this part's version. */
const WIDTHS = [2, 7, 15, 16, 8, 38, 15, 12];
const [ID, KEY, TITLE, CELL, FOUND, BECAME, OUTCOME] = [1, 2, 3, 4, 5, 6, 7];
const [KEY_CODE, OUTCOME_CODE] = [8, 9];
const ABOUT = 2;
const COUNTS = ABOUT + 3;
const HEADER = COUNTS + 2;
const FIRST = HEADER + 1;
/** As high as a row can be. */
const HIGHEST = 400;

/** A figure as a number, so that no spreadsheet takes it for a mistake; anything else as it is. */
const shownValue = (text: string): ShownValue =>
  /^\d{1,9}$/.test(text) && String(Number(text)) === text ? Number(text) : text;

const FILLS: Readonly<Record<ImportEntry['outcome'], Partial<Style>>> = {
  read: {},
  decided: { fill: COLORS.insourceTint },
  open: { fill: COLORS.problemFill, color: COLORS.problem },
  left: { color: COLORS.quiet },
};

/** 取り込み記録: cell by cell what stood in the other file, and what became of it. */
export function importRecord(scene: Scene): Sheet {
  const { answers, names, words, catalogue } = scene;
  const lang = words.importRecord;
  const { imported } = answers;
  const entries = imported?.entries ?? [];
  const draft = new Draft(SHEET, words.titles.importRecord);
  const last = FIRST + Math.max(1, entries.length) - 1;

  draft.span(0, ID, 0, OUTCOME, lang.title, STYLES.title);
  draft.height(0, 30);
  draft.put(0, OUTCOME_CODE, part.optional.version, STYLES.helper);
  names.add('ISOMM_ImportVersion', SHEET, 0, OUTCOME_CODE);
  const lead = imported ? lang.lead : lang.nothing;
  draft.span(1, ID, 1, OUTCOME, lead, STYLES.lead);
  const width = across(WIDTHS, ID, OUTCOME);
  draft.height(1, heightFor(linesIn(lead, width)) + 4);

  const about = [
    ['ISOMM_ImportFile', lang.file, imported?.file],
    ['ISOMM_ImportDate', lang.on, imported?.on],
    ['ISOMM_ImportBy', lang.by, imported?.by],
  ] as const;
  about.forEach(([name, label, value], index) => {
    const row = ABOUT + index;
    draft.span(row, ID, row, KEY, label, STYLES.label);
    draft.span(row, TITLE, row, OUTCOME, value || null, { ...STYLES.cellWrap, numberFormat: '@' });
    draft.height(row, heightFor(linesIn(value ?? '', width - 22), 20));
    names.add(name, SHEET, row, TITLE);
  });

  const codes = `${fixedCell(FIRST, OUTCOME_CODE)}:${fixedCell(last, OUTCOME_CODE)}`;
  const counted = IMPORT_OUTCOMES.map((each) =>
    String(entries.filter(({ outcome }) => outcome === each).length),
  );
  const formulas = IMPORT_OUTCOMES.map((each) => `COUNTIF(${codes},"${each}")`);
  const counts = (figures: readonly string[]) =>
    [figures[0] ?? '', figures[1] ?? '', figures[2] ?? '', figures[3] ?? ''] as const;
  draft.span(
    COUNTS,
    ID,
    COUNTS,
    OUTCOME,
    lang.counts(...counts(counted)),
    { ...STYLES.body, bold: true, color: COLORS.navy },
    sentence(lang.counts, ...counts(formulas)),
  );
  draft.height(COUNTS, 24);
  draft.height(COUNTS + 1, 6);

  const heads = ['id', 'key', 'sheet', 'cell', 'found', 'became', 'outcome'] as const;
  heads.forEach((head, index) => draft.put(HEADER, ID + index, lang.columns[head], STYLES.header));
  for (const column of [KEY_CODE, OUTCOME_CODE]) draft.put(HEADER, column, lang.columns.code, STYLES.helper);
  draft.height(HEADER, 22);

  const became = (entry: ImportEntry): string => {
    if (isKept(entry)) return lang.same;
    const pattern = PATTERN_IDS.find((id) => id === entry.became);
    const named = catalogue.patterns.find(({ id }) => id === pattern);
    return named ? say(scene, named.name) : entry.became;
  };
  entries.forEach((entry, index) => {
    const row = FIRST + index;
    const look: Style = { ...STYLES.cellWrap, ...FILLS[entry.outcome] };
    const centred: Style = { ...STYLES.cellCenter, ...FILLS[entry.outcome] };
    const text: Style = { ...look, numberFormat: '@' };
    draft.put(row, ID, entry.id, { ...centred, bold: true, numberFormat: '@' });
    draft.put(row, KEY, lang.keys[entry.key], look);
    draft.put(row, TITLE, entry.sheet || null, text);
    draft.put(row, CELL, entry.cell || null, { ...centred, numberFormat: '@' });
    const values = [
      [FOUND, shownValue(entry.found)],
      [BECAME, shownValue(became(entry))],
    ] as const;
    for (const [column, value] of values)
      draft.put(row, column, value === '' ? null : value, typeof value === 'number' ? look : text);
    draft.put(row, OUTCOME, lang.outcomes[entry.outcome], centred);
    draft.put(row, KEY_CODE, entry.key, STYLES.helper);
    draft.put(row, OUTCOME_CODE, entry.outcome, STYLES.helper);
    const lines = Math.max(
      linesIn(entry.found, WIDTHS[FOUND] ?? 1),
      linesIn(became(entry), WIDTHS[BECAME] ?? 1),
      linesIn(entry.sheet, WIDTHS[TITLE] ?? 1),
    );
    draft.height(row, Math.min(HIGHEST, heightFor(lines, 18)));
  });
  if (entries.length === 0) draft.paint(FIRST, ID, FIRST, OUTCOME, STYLES.cellWrap);
  names.add('ISOMM_ImportRows', SHEET, FIRST, ID, last, ID + RECORD_COLUMNS.length - 1);

  return draft.finish(
    [...WIDTHS.map((each) => ({ width: each })), { width: 8, hidden: true }, { width: 8, hidden: true }],
    {
      tabColor: COLORS.faint,
      gridlines: false,
      freeze: { rows: FIRST, columns: 0 },
      print: {
        orientation: 'portrait',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, OUTCOME),
        titleRows: `${HEADER + 1}:${HEADER + 1}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.importRecord),
      },
    },
  );
}
