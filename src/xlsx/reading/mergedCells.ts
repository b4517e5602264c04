import type { Area } from '../address';
import { UnreadableFile } from '../unreadableFile';
import { decodeXml } from './decodeXml';
import { lastPlaceOf, markup, placeOf } from './markup';
import { parseReference } from './reference';
import { XmlScanner } from './xmlScanner';

const DATA_END = markup('</sheetData>');
const MERGES_END = markup('</mergeCells>');
/** More than anybody merges by hand, and few enough to look each cell up in. */
const MOST = 1_000;

/** The part of a sheet in which merged cells are listed: short where it is written as nearly every program does. */
function listing(bytes: Uint8Array, path: string): string {
  const data = lastPlaceOf(bytes, DATA_END);
  if (data < 0) return decodeXml(bytes, path);
  const rest = bytes.subarray(data + DATA_END.length);
  const end = placeOf(rest, MERGES_END);
  return `<worksheet>${decodeXml(end < 0 ? rest : rest.subarray(0, end + MERGES_END.length), path)}`;
}

function listed(scanner: XmlScanner): Area[] {
  const found: Area[] = [];
  for (let event = scanner.next(); event !== 'end' && found.length < MOST; event = scanner.next()) {
    if (event === 'close' && scanner.name === 'mergeCells') break;
    if (event !== 'open' || scanner.depth === 1) continue;
    if (scanner.name === 'mergeCell') {
      const area = parseReference(`x!${scanner.attribute('ref') ?? ''}`)?.area;
      if (area) found.push(area);
    } else if (scanner.name !== 'mergeCells') scanner.skip();
  }
  return found;
}

/** The rectangles of cells that were merged; none where what stands behind the cells cannot be read. */
export function mergedCells(bytes: Uint8Array, path: string, depth: number): Area[] {
  try {
    return listed(new XmlScanner(listing(bytes, path), path, depth));
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}
