import { worksIn } from '../../../workbook/namedCells';
import { bareText } from '../../../model/cells/bareText';
import { PATTERN_IDS, QUADRANTS } from '../../../model/catalogue';
import { languages, type Language } from '../../../text/languages';
import { wordsIn } from '../../../text/wordsIn';
import type { NamedCells, ReadWorkbook, WholeSheet } from '../../../workbook/rows';

/** Names of single cells, and the label on their left. */
const LABELS = [
  ['ISOMM_Organisation', 'organisation'],
  ['ISOMM_Department', 'department'],
  ['ISOMM_Respondent', 'respondent'],
  ['ISOMM_Position', 'position'],
  ['ISOMM_Date', 'date'],
  ['ISOMM_CurrentPattern', 'current'],
  ['ISOMM_TargetPattern', 'target'],
] as const;
/** What identifies the workbook; up to layout 2 it stood below the others, since then in a hidden column. */
const FACTS = [
  ['ISOMM_Model', 'model'],
  ['ISOMM_Layout', 'layout'],
  ['ISOMM_Language', 'language'],
] as const;
/** Somebody's own sheet may have a cell that says "Date". */
const FEWEST = 6;
/** So many of them without those that identify the workbook. */
const FEWEST_ALONE = 3;

const text = (sheet: WholeSheet, row: number, column: number): string => {
  const value = sheet.rows.get(row)?.[column];
  return typeof value === 'string' ? bareText(value) : '';
};

/** What the labels in one column of a sheet point at, in one language; `null` where too few of ours stand there. */
function labelled(sheet: WholeSheet, column: number, language: Language): Map<string, NamedCells> | null {
  const words = wordsIn(language).sheets.setup;
  const rows = new Map([...sheet.rows.keys()].map((row) => [text(sheet, row, column), row]));
  const cells = (row: number, from: number, height: number, width: number): NamedCells => ({
    ...{ sheet: sheet.title, row, column: from },
    values: Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, across) => sheet.rows.get(row + down)?.[from + across] ?? null),
    ),
  });
  const found = new Map<string, NamedCells>();
  for (const [name, key] of LABELS) {
    const row = rows.get(bareText(words[key]));
    if (row !== undefined) found.set(name, cells(row, column + 1, 1, 1));
  }
  if (found.size < FEWEST_ALONE) return null;
  const columns = [...new Set([...sheet.rows.values()].flatMap((line) => [...line.keys()]))];
  for (const [name, key] of FACTS)
    for (const row of sheet.rows.keys())
      for (const at of columns)
        if (!found.has(name) && text(sheet, row, at) === bareText(words[key]))
          found.set(name, cells(row, at + 1, 1, 1));
  if (found.size < FEWEST) return null;
  for (const row of sheet.rows.keys()) {
    const head = [words.pattern, ...QUADRANTS.map((quadrant) => words.quadrant(quadrant))];
    if (!head.every((word, across) => text(sheet, row, column + across) === bareText(word))) continue;
    found.set('ISOMM_PatternNames', cells(row + 1, column, PATTERN_IDS.length, 1));
    found.set('ISOMM_PatternTable', cells(row + 1, column + 1, PATTERN_IDS.length, QUADRANTS.length));
  }
  return found;
}

/** The cells of the setup sheet whose names are gone, found again by the labels beside them. */
export function setupByLabels(read: ReadWorkbook): ReadWorkbook {
  const works = worksIn(read);
  const wanted = [...[...LABELS, ...FACTS].map(([name]) => name), 'ISOMM_PatternNames', 'ISOMM_PatternTable'];
  if (wanted.every(works)) return read;
  for (const sheet of read.whole?.() ?? []) {
    const columns = new Set([...sheet.rows.values()].flatMap((cells) => [...cells.keys()]));
    for (const column of columns) {
      for (const language of languages()) {
        const found = labelled(sheet, column, language);
        if (!found) continue;
        const names = new Map(read.names);
        for (const [name, cells] of found) if (!works(name)) names.set(name, cells);
        return { ...read, names };
      }
    }
  }
  return read;
}
