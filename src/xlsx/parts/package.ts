import { NAMESPACES } from '../namespaces';
import { element, xmlDocument } from '../xml';
import { zipFile, type ZipEntry } from './zip';

/** One part of the file and the parts it refers to. */
export interface PackagePart {
  readonly path: string;
  readonly type: string;
  /** Whole, or made piece by piece when it is its turn: after the parts before it. */
  readonly xml: string | (() => Iterable<string>);
  /** Target paths from the root of the package, with the last words of the relationship type; rId1, rId2 … */
  readonly relations?: readonly { readonly kind: string; readonly target: string }[];
}

const CORE_PROPERTIES =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const relationshipType = (kind: string) =>
  kind === 'core-properties' ? CORE_PROPERTIES : `${NAMESPACES.relationships}/${kind}`;

/** From "xl/worksheets/sheet1.xml" to "xl/drawings/drawing1.xml" is "../drawings/drawing1.xml". */
function relativePath(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

const relationships = (source: string, relations: NonNullable<PackagePart['relations']>) =>
  xmlDocument(
    element(
      'Relationships',
      { xmlns: NAMESPACES.packageRelationships },
      ...relations.map(({ kind, target }, index) =>
        element('Relationship', {
          Id: `rId${index + 1}`,
          Type: relationshipType(kind),
          Target: relativePath(source, target),
        }),
      ),
    ),
  );

const relationshipsPath = (path: string) => path.replace(/([^/]*)$/, '_rels/$1.rels');

const contentTypes = (parts: readonly PackagePart[]) =>
  xmlDocument(
    element(
      'Types',
      { xmlns: NAMESPACES.contentTypes },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type })),
    ),
  );

function* entries(
  parts: readonly PackagePart[],
  root: NonNullable<PackagePart['relations']>,
): Generator<ZipEntry> {
  yield { path: '[Content_Types].xml', pieces: [contentTypes(parts)] };
  yield { path: '_rels/.rels', pieces: [relationships('', root)] };
  for (const { path, xml, relations } of parts) {
    yield { path, pieces: typeof xml === 'string' ? [xml] : xml() };
    if (relations) yield { path: relationshipsPath(path), pieces: [relationships(path, relations)] };
  }
}

/** The parts as one zip file: the same parts give the same bytes. */
export const packageBytes = (
  parts: readonly PackagePart[],
  root: NonNullable<PackagePart['relations']>,
): Uint8Array => zipFile(entries(parts, root));
