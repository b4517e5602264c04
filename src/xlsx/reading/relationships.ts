import { decodeXml } from './decodeXml';
import type { ReadLimits } from './limits';
import type { OpenPackage } from './openPackage';
import { partPath, relationshipsPath } from './partPath';
import { XmlScanner } from './xmlScanner';

export interface Relationship {
  readonly id: string;
  /** Last word of the type: transitional and strict files differ only before it. */
  readonly kind: string;
  readonly target: string;
}

/** Returns of one origin have the same relationships to the byte: those of the last file are remembered. */
const REMEMBERED = 10_000;
const MOST_SOURCES = 4;
const remembered = new Map<string, { readonly xml: string; readonly found: readonly Relationship[] }>();

/** What a part ('' for the package) refers to inside the file. */
export function readRelationships(
  file: OpenPackage,
  source: string,
  limits: ReadLimits,
): readonly Relationship[] {
  const path = relationshipsPath(source);
  if (!file.has(path)) return [];
  const xml = decodeXml(file.read(path), path);
  const before = remembered.get(source);
  if (before?.xml === xml) return before.found;
  const scanner = new XmlScanner(xml, path, limits.depth);
  const found: Relationship[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.name !== 'Relationship') continue;
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => scanner.attribute(name));
    if (!id || !type || !target || scanner.attribute('TargetMode') === 'External') continue;
    found.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: partPath(source, target) });
  }
  if (xml.length <= REMEMBERED) {
    if (remembered.size >= MOST_SOURCES) remembered.clear();
    remembered.set(source, { xml, found });
  }
  return found;
}
