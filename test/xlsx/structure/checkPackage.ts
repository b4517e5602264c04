import { partPath, relationshipsPath } from '../../../src/xlsx/reading/partPath';
import type { XmlElement } from './parseXml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

/** Content type and root element of a part by the relationship that leads to it. */
const KINDS: Readonly<Record<string, { type: string; root: string }>> = {
  [`${OFFICE}officeDocument`]: { type: 'spreadsheetml.sheet.main+xml', root: 'workbook' },
  [`${OFFICE}worksheet`]: { type: 'spreadsheetml.worksheet+xml', root: 'worksheet' },
  [`${OFFICE}theme`]: { type: 'officedocument.theme+xml', root: 'a:theme' },
  [`${OFFICE}styles`]: { type: 'spreadsheetml.styles+xml', root: 'styleSheet' },
  [`${OFFICE}sharedStrings`]: { type: 'spreadsheetml.sharedStrings+xml', root: 'sst' },
  [`${OFFICE}drawing`]: { type: 'officedocument.drawing+xml', root: 'xdr:wsDr' },
  [`${OFFICE}chart`]: { type: 'drawingml.chart+xml', root: 'c:chartSpace' },
  [`${OFFICE}extended-properties`]: { type: 'extended-properties+xml', root: 'Properties' },
  [CORE]: { type: 'core-properties+xml', root: 'cp:coreProperties' },
};

/** Which relationship ids the element names, and of what kind they must be. */
const USES: Readonly<Record<string, string>> = {
  sheet: `${OFFICE}worksheet`,
  drawing: `${OFFICE}drawing`,
  'c:chart': `${OFFICE}chart`,
};

const used = (element: XmlElement): { id: string; kind: string }[] => {
  const id = element.attributes.get('r:id');
  const here = id === undefined ? [] : [{ id, kind: USES[element.name] ?? '' }];
  return [...here, ...element.children.flatMap(used)];
};

/** Relationships, targets and content types: all there, nothing left over. */
export function checkPackage(parts: ReadonlyMap<string, XmlElement>): string[] {
  const problems: string[] = [];
  const types = parts.get('[Content_Types].xml');
  if (!types) return ['[Content_Types].xml is missing'];
  const overrides = new Map<string, string>();
  for (const { name, attributes } of types.children) {
    const path = (attributes.get('PartName') ?? '').slice(1);
    if (name !== 'Override') continue;
    if (overrides.has(path)) problems.push(`content type of ${path} twice`);
    if (!parts.has(path)) problems.push(`content type of ${path}, which is not there`);
    overrides.set(path, attributes.get('ContentType') ?? '');
  }
  const defaults = new Map(
    types.children
      .filter(({ name }) => name === 'Default')
      .map(({ attributes }) => [attributes.get('Extension'), attributes.get('ContentType')]),
  );
  if (defaults.get('rels') !== RELATIONSHIPS) problems.push('no content type for relationships');

  const reached = new Set(['[Content_Types].xml']);
  const follow = (source: string): void => {
    const path = relationshipsPath(source);
    const root = parts.get(path);
    const uses = source === '' ? [] : used(parts.get(source) as XmlElement);
    const ids = new Map<string, string>();
    if (root) reached.add(path);
    for (const { attributes } of root?.children ?? []) {
      const id = attributes.get('Id') ?? '';
      const kind = attributes.get('Type') ?? '';
      const target = partPath(source, attributes.get('Target') ?? '');
      if (ids.has(id)) problems.push(`${path}: ${id} twice`);
      ids.set(id, kind);
      const expected = KINDS[kind];
      const part = parts.get(target);
      if (!expected) problems.push(`${path}: relationship of type ${kind}`);
      else if (!part) problems.push(`${path}: ${id} leads to ${target}, which is not there`);
      else {
        if (part.name !== expected.root) problems.push(`${target}: is a ${part.name}, not ${expected.root}`);
        if (!overrides.get(target)?.endsWith(expected.type)) problems.push(`${target}: wrong content type`);
        if (reached.has(target)) problems.push(`${target}: reached twice`);
        else {
          reached.add(target);
          follow(target);
        }
      }
    }
    for (const { id, kind } of uses) {
      if (ids.get(id) !== kind) problems.push(`${source}: ${id} is no relationship to ${kind || 'anything'}`);
    }
    const named = new Set(uses.map(({ id }) => id));
    for (const [id, kind] of ids) {
      if (Object.values(USES).includes(kind) && !named.has(id))
        problems.push(`${source}: ${id} is never used`);
    }
  };
  follow('');
  for (const path of parts.keys()) if (!reached.has(path)) problems.push(`${path}: nothing leads to it`);
  return problems;
}
