import { decodeXml } from './decodeXml';
import type { ReadLimits } from './limits';
import type { Anchor } from './sheetGeometry';
import { XmlScanner } from './xmlScanner';

/** What the file says of one control, in whichever of its parts. */
export interface RawControl {
  readonly type: string;
  readonly state: string;
  readonly link: string;
  readonly name: string;
  readonly anchor: Anchor | null;
}

/** Excel writes line breaks of captions as HTML does, which is no XML. */
const OPEN_BREAK = /<br\s*>/gi;

/** "_x0000_s1025" → "1025": the number by which the parts of a file know one control. */
export const shapeNumber = (text: string | null): string | null =>
  /_s(\d{1,10})$/.exec(text ?? '')?.[1] ?? null;

function anchorOf(text: string): Anchor | null {
  const parts = text.split(',').map((part) => Number(part.trim()));
  const [c1, x1, r1, y1, c2, x2, r2, y2] = parts;
  if (parts.length !== 8 || parts.some((part) => !Number.isFinite(part))) return null;
  return {
    from: { column: c1 ?? 0, right: x1 ?? 0, row: r1 ?? 0, down: y1 ?? 0 },
    to: { column: c2 ?? 0, right: x2 ?? 0, row: r2 ?? 0, down: y2 ?? 0 },
  };
}

/** How shapes without a number are kept: by their order. */
export const UNNUMBERED = '#';

/** The controls of a legacy drawing, by the number of their shape. */
export function vmlControls(bytes: Uint8Array, path: string, limits: ReadLimits): Map<string, RawControl> {
  const scanner = new XmlScanner(decodeXml(bytes, path).replace(OPEN_BREAK, ''), path, limits.depth);
  const found = new Map<string, RawControl>();
  let shape = '';
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'shape')
      shape =
        shapeNumber(scanner.attribute('o:spid')) ??
        shapeNumber(scanner.attribute('id')) ??
        `${UNNUMBERED}${String(found.size)}`;
    if (scanner.name !== 'ClientData' || shape === '') continue;
    const type = scanner.attribute('ObjectType') ?? '';
    const depth = scanner.depth;
    const says = new Map<string, string>();
    for (let inner = scanner.next(); inner !== 'end'; inner = scanner.next()) {
      if (inner === 'close' && scanner.depth < depth) break;
      if (inner === 'open') {
        const name = scanner.name;
        says.set(name, scanner.content());
      }
    }
    found.set(shape, {
      type,
      state: (says.get('Checked') ?? '').trim(),
      link: (says.get('FmlaLink') ?? '').trim(),
      name: '',
      anchor: anchorOf(says.get('Anchor') ?? ''),
    });
  }
  return found;
}
