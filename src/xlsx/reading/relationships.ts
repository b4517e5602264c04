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

/** Of a part that comes again in file after file, by the part's own bytes. */
const known = new WeakMap<Uint8Array, { readonly source: string; readonly found: readonly Relationship[] }>();

/** What a part ('' for the package) refers to inside the file. */
export function readRelationships(
  file: OpenPackage,
  source: string,
  limits: ReadLimits,
): readonly Relationship[] {
  const path = relationshipsPath(source);
  if (!file.has(path)) return [];
  const bytes = file.read(path);
  const before = known.get(bytes);
  if (before?.source === source) return before.found;
  const scanner = new XmlScanner(decodeXml(bytes, path), path, limits.depth);
  const found: Relationship[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.name !== 'Relationship') continue;
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => scanner.attribute(name));
    if (!id || !type || !target || scanner.attribute('TargetMode') === 'External') continue;
    found.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: partPath(source, target) });
  }
  known.set(bytes, { source, found });
  return found;
}
