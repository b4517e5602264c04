import type { ControlKind, FormControl } from '../../workbook/controls';
import { boxOf } from '../../workbook/a1';
import { MAX_ROWS } from '../address';
import { UnreadableFile } from '../unreadableFile';
import { activeXProperties, UNREADABLE } from './activeX';
import { decodeXml } from './decodeXml';
import type { ReadLimits } from './limits';
import type { OpenPackage } from './openPackage';
import { parseReference } from './reference';
import { readRelationships, type Relationship } from './relationships';
import { SheetGeometry, type Anchor, type Corner } from './sheetGeometry';
import { shapeNumber, UNNUMBERED, vmlControls, type RawControl } from './vmlControls';
import { XmlScanner } from './xmlScanner';

/** More than anybody can have put on a sheet by hand. */
const MOST = 20_000;
const EMU_TO_PIXELS = 1 / 9525;

const KINDS: Readonly<Record<string, ControlKind>> = {
  radio: 'radio',
  checkbox: 'checkbox',
  drop: 'list',
  list: 'list',
};
/** Comments, pictures, frames and buttons answer nothing; what a spinner says stands in its cell. */
const NOT_CONTROLS = new Set([
  '',
  'note',
  'pict',
  'gbox',
  'groupbox',
  'label',
  'button',
  'rect',
  'shape',
  'spin',
  'scroll',
  'edit',
  'editbox',
  'dialog',
]);

const stateOf = (said: string): FormControl['state'] => {
  const word = said.toLowerCase();
  if (word === 'mixed' || word === '2') return 'mixed';
  return word === 'checked' || word === '1' || word === 'true' || word === 't' ? 'on' : 'off';
};

/** "$B$3", "Sheet1!$B$3"; anything else, a name or another workbook, leads nowhere. */
function linkOf(text: string): FormControl['link'] {
  const clean = text.replace(/^=/, '').trim();
  if (/^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(clean)) {
    const { row, column } = boxOf(clean.toUpperCase());
    return row < MAX_ROWS ? { sheet: null, row, column } : null;
  }
  const reference = parseReference(clean);
  return reference && { sheet: reference.sheet, row: reference.area.top, column: reference.area.left };
}

/** Reads one corner of an anchor. */
function cornerIn(scanner: XmlScanner): Corner {
  const depth = scanner.depth;
  const says: Record<string, number> = {};
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'close' && scanner.depth < depth) break;
    if (event !== 'open') continue;
    const { name } = scanner;
    says[name] = Number.parseInt(scanner.content(), 10);
  }
  const of = (key: string) => says[key] ?? NaN;
  return {
    column: of('col'),
    right: (of('colOff') || 0) * EMU_TO_PIXELS,
    row: of('row'),
    down: (of('rowOff') || 0) * EMU_TO_PIXELS,
  };
}

/** Reads "from" and "to" inside the element just opened, and moves behind it. */
function anchorIn(scanner: XmlScanner): Anchor | null {
  const depth = scanner.depth;
  const corners: Partial<Record<'from' | 'to', Corner>> = {};
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'close' && scanner.depth < depth) break;
    if (event === 'open' && (scanner.name === 'from' || scanner.name === 'to')) {
      const { name } = scanner;
      corners[name] = cornerIn(scanner);
    }
  }
  return corners.from && corners.to ? { from: corners.from, to: corners.to } : null;
}

interface Listed {
  readonly shape: string;
  readonly relation: string;
  readonly name: string;
  anchor: Anchor | null;
  /** Where an ActiveX control keeps what it says; empty: nowhere, or it is none. */
  linkedCell: string;
}

/** What the sheet itself says of its controls, and how large its cells are. */
function listedControls(scanner: XmlScanner): { listed: Map<string, Listed>; geometry: SheetGeometry } {
  const listed = new Map<string, Listed>();
  const geometry = new SheetGeometry();
  let row = -1;
  let control: Listed | null = null;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'row') {
      const number = scanner.attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      geometry.row(row, scanner);
      scanner.skipFlat();
    } else if (scanner.name === 'control') {
      const shape = scanner.attribute('shapeId') ?? '';
      const relation = scanner.attribute('id', true) ?? '';
      // Twice where older programs are to understand it as well.
      control = listed.get(shape) ?? {
        ...{ shape, relation, name: scanner.attribute('name') ?? '' },
        ...{ anchor: null, linkedCell: '' },
      };
      listed.set(shape, control);
      if (listed.size > MOST) throw new UnreadableFile('too-large', `more than ${MOST} controls`);
    } else if (scanner.name === 'controlPr' && control)
      control.linkedCell ||= scanner.attribute('linkedCell') ?? '';
    else if (scanner.name === 'anchor' && control) control.anchor ??= anchorIn(scanner);
    else geometry.hear(scanner);
  }
  return { listed, geometry };
}

/** Where the drawing of a sheet puts the controls it stands in for. */
function drawnAnchors(bytes: Uint8Array, path: string, limits: ReadLimits): Map<string, Anchor> {
  const scanner = new XmlScanner(decodeXml(bytes, path), path, limits.depth);
  const anchors = new Map<string, Anchor>();
  let corners: Partial<Record<'from' | 'to', Corner>> = {};
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'twoCellAnchor') corners = {};
    else if (scanner.name === 'from' || scanner.name === 'to') corners[scanner.name] = cornerIn(scanner);
    else if (scanner.name === 'compatExt') {
      const shape = shapeNumber(scanner.attribute('spid'));
      if (shape && corners.from && corners.to) anchors.set(shape, { from: corners.from, to: corners.to });
    }
  }
  return anchors;
}

/** What `xl/ctrlProps` says of one control. */
function controlProperties(
  bytes: Uint8Array,
  path: string,
  limits: ReadLimits,
): Omit<RawControl, 'name' | 'anchor'> {
  const scanner = new XmlScanner(decodeXml(bytes, path), path, limits.depth);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next())
    if (event === 'open' && scanner.name === 'formControlPr')
      return {
        type: scanner.attribute('objectType') ?? '',
        state: scanner.attribute('checked') ?? '',
        link: scanner.attribute('fmlaLink') ?? '',
      };
  return { type: '', state: '', link: '' };
}

/**
 * LibreOffice numbers no shape of the legacy drawing, and writes places there alone, in the order of the controls. Where
 * all shapes are so, and as many and of the same kinds as the controls, they are these; else they tell of nothing.
 */
function inOrder(raw: Map<string, RawControl>, types: readonly string[]): readonly string[] {
  const shapes = [...raw].filter(([, { type }]) => !NOT_CONTROLS.has(type.toLowerCase()));
  const unnumbered = shapes.filter(([key]) => key.startsWith(UNNUMBERED));
  if (types.length === 0 || unnumbered.length === 0) return [];
  const agree =
    shapes.length === unnumbered.length &&
    shapes.length === types.length &&
    shapes.every(([, { type }], index) => type.toLowerCase() === types[index]?.toLowerCase());
  if (agree) return shapes.map(([key]) => key);
  for (const [key] of unnumbered) raw.delete(key);
  return [];
}

/**
 * The form controls of one sheet. What a control is stands in `xl/ctrlProps`, where newer programs wrote it, and in the
 * legacy drawing; where it lies stands in the sheet, in either drawing, or in none.
 */
export function formControls(file: OpenPackage, path: string, limits: ReadLimits): FormControl[] {
  const relations = readRelationships(file, path, limits);
  const of = (kind: string) => relations.filter((each) => each.kind === kind && file.has(each.target));
  if (!relations.some(({ kind }) => ['vmlDrawing', 'ctrlProp', 'control'].includes(kind))) return [];

  const { listed, geometry } = listedControls(
    new XmlScanner(decodeXml(file.read(path), path), path, limits.depth),
  );
  const raw = new Map<string, RawControl>();
  const broken: string[] = [];
  type Reader<T> = (bytes: Uint8Array, path: string, limits: ReadLimits) => Map<string, T>;
  const drawn = <T>(kind: string, read: Reader<T>): [string, T][] =>
    of(kind).flatMap(({ target }) => {
      try {
        return [...read(file.read(target), target, limits)];
      } catch (error) {
        // Programs write drawings that are no XML; what else there is in the sheet can be read all the same.
        if (!(error instanceof UnreadableFile) || error.kind !== 'damaged') throw error;
        broken.push(target);
        return [];
      }
    });
  for (const [shape, control] of drawn('vmlDrawing', vmlControls)) raw.set(shape, control);
  const anchors = new Map(listed.size === 0 ? [] : drawn('drawing', drawnAnchors));
  const byId = new Map<string, Relationship>(relations.map((relation) => [relation.id, relation]));
  const properties = [...listed.values()].map((control) => {
    const part = byId.get(control.relation);
    const there = part !== undefined && file.has(part.target);
    const says = (): Omit<RawControl, 'name' | 'anchor'> | null => {
      if (part?.kind === 'control')
        return there
          ? activeXProperties(file.read(part.target), part.target, control.linkedCell, limits)
          : UNREADABLE;
      return part?.kind === 'ctrlProp' && there
        ? controlProperties(file.read(part.target), part.target, limits)
        : null;
    };
    return { ...control, says: says() };
  });
  const types = properties.map(({ says }) => says?.type ?? '');
  const joined = inOrder(raw, types);
  for (const [index, { shape, name, anchor, says }] of properties.entries()) {
    const before = raw.get(joined[index] ?? shape);
    const said = says ?? before ?? UNREADABLE;
    const places = [anchor, before?.anchor ?? null, anchors.get(shape) ?? null];
    if (joined.length > 0) raw.delete(joined[index] ?? '');
    // A part that leaves something out does not contradict the other.
    raw.set(shape, {
      type: said.type || (before?.type ?? ''),
      state: said.state || (before?.state ?? ''),
      link: said.link || (before?.link ?? ''),
      name,
      anchor: places.find((each) => each && geometry.markOf(each)) ?? null,
    });
  }
  if (raw.size > MOST) throw new UnreadableFile('too-large', `more than ${MOST} controls`);
  // What a drawing that cannot be read would have said is for a person to look up.
  const unread = broken.map((name): FormControl => ({
    kind: 'other',
    state: 'mixed',
    at: null,
    link: null,
    name,
  }));
  const found = [...raw.values()].flatMap(({ type, state, link, name, anchor }): FormControl[] => {
    const word = type.toLowerCase();
    if (NOT_CONTROLS.has(word)) return [];
    return [
      {
        kind: KINDS[word] ?? 'other',
        state: stateOf(state),
        at: anchor && geometry.markOf(anchor),
        link: linkOf(link),
        name,
      },
    ];
  });
  return [...found, ...unread];
}
