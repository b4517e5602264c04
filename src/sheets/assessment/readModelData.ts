import type { ShownValue } from '../../workbook/description';
import type { ReadWorkbook } from '../../workbook/rows';

/** What the very hidden sheet is called in every language. */
export const MODEL_DATA_TITLE = 'ISOMM_ModelData';

/** Before each piece, so that no spreadsheet takes one for anything but text. */
export const PIECE_MARK = '>';

const piecesIn = (lines: readonly ShownValue[]): string =>
  lines
    .map((line) => (typeof line === 'string' && line.startsWith(PIECE_MARK) ? line.slice(1) : ''))
    .join('');

/** The data of the model that a workbook carries: behind their name or, where that is lost, on their sheet; else `null`. */
export function modelDataIn({ names, whole, sheets }: ReadWorkbook): string | null {
  const cells = names.get('ISOMM_ModelData') ?? 'broken';
  if (cells !== 'broken') return piecesIn(cells.values.map(([value = null]) => value));
  if (!sheets.includes(MODEL_DATA_TITLE)) return null;
  const sheet = whole?.().find(({ title }) => title === MODEL_DATA_TITLE);
  return sheet ? piecesIn([...sheet.rows.values()].map(([value = null]) => value)) : null;
}
