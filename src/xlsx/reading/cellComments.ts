import type { CellComment } from '../../workbook/rows';
import { boxOf } from '../../workbook/a1';
import { UnreadableFile } from '../unreadableFile';
import { decodeXml } from './decodeXml';
import type { ReadLimits } from './limits';
import type { OpenPackage } from './openPackage';
import { readRelationships } from './relationships';
import { readStringItem } from './stringItem';
import { XmlScanner } from './xmlScanner';

/** More than anybody writes by hand. */
const MOST = 5_000;
const CELL = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** In the order in which they count: of a conversation Excel keeps a shortened copy among its older comments. */
const KINDS = [
  ['threadedComment', 'threadedComment'],
  ['comments', 'comment'],
] as const;

function listed(bytes: Uint8Array, path: string, element: string, depth: number): [string, string][] {
  const scanner = new XmlScanner(decodeXml(bytes, path), path, depth);
  const found: [string, string][] = [];
  let cell = '';
  for (let event = scanner.next(); event !== 'end' && found.length < MOST; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === element) cell = scanner.attribute('ref') ?? '';
    // Of a conversation the text stands there itself, of a comment in runs.
    else if (scanner.name === 'text' && CELL.test(cell))
      found.push([cell, element === 'comment' ? readStringItem(scanner) : scanner.content()]);
  }
  return found;
}

/** What people wrote beside cells of a sheet, in comments of either kind; none where they cannot be read. */
export function cellComments(file: OpenPackage, sheet: string, limits: ReadLimits): CellComment[] {
  if (!file.parts.some((part) => /comment/i.test(part))) return [];
  try {
    const relations = readRelationships(file, sheet, limits);
    const texts = new Map<string, string>();
    for (const [kind, element] of KINDS) {
      const before = new Set(texts.keys());
      for (const { target } of relations.filter((each) => each.kind === kind && file.has(each.target)))
        for (const [cell, text] of listed(file.read(target), target, element, limits.depth))
          if (!before.has(cell)) texts.set(cell, [texts.get(cell), text].filter(Boolean).join('\n'));
    }
    return [...texts].map(([cell, text]) => {
      const { row, column } = boxOf(cell);
      return { row, column, text };
    });
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}
