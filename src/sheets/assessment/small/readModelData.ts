import { namedCells } from '../../../workbook/namedCells';
import type { NamedCells, ReadWorkbook } from '../../../workbook/rows';

/** What the very hidden sheet is called in every language. */
export const MODEL_DATA_TITLE = 'ISOMM_ModelData';

const NAME = 'ISOMM_ModelData';

/** Before each piece, so that no spreadsheet takes one for anything but text. */
export const PIECE_MARK = '>';

const piecesIn = (cells: NamedCells): string =>
  cells.values
    .map(([line]) => (typeof line === 'string' && line.startsWith(PIECE_MARK) ? line.slice(1) : ''))
    .join('');

/** Where the data stand: behind their name or, where that is lost, on their sheet. */
function dataCells(read: ReadWorkbook): NamedCells | null {
  const cells = namedCells(read, NAME);
  if (cells) return cells;
  if (!read.sheets.includes(MODEL_DATA_TITLE)) return null;
  const sheet = read.whole?.().find(({ title }) => title === MODEL_DATA_TITLE);
  if (!sheet) return null;
  const last = Math.max(0, ...sheet.rows.keys());
  const values = Array.from({ length: last + 1 }, (_, row) => [sheet.rows.get(row)?.[0] ?? null]);
  return { sheet: MODEL_DATA_TITLE, row: 0, column: 0, values };
}

/** The data of the model that a workbook carries; `null` where it carries none. */
export function modelDataIn(read: ReadWorkbook): string | null {
  const cells = dataCells(read);
  return cells && piecesIn(cells);
}

/** The same workbook, with the name of its model's data put back where that is lost. */
export function withModelData(read: ReadWorkbook): ReadWorkbook {
  const cells = dataCells(read);
  return !cells || read.names.get(NAME) === cells
    ? read
    : { ...read, names: new Map([...read.names, [NAME, cells]]) };
}
