import { decodeXml } from './decodeXml';
import type { ReadLimits } from './limits';
import type { RawControl } from './vmlControls';
import { XmlScanner } from './xmlScanner';

/** Controls of Microsoft Forms 2.0, by the class that every Excel knows them by. */
const CLASSES: Readonly<Record<string, 'two-way' | 'text' | 'silent'>> = {
  '{8BD21D40-EC42-11CE-9E0D-00AA006002F3}': 'two-way', // check box
  '{8BD21D50-EC42-11CE-9E0D-00AA006002F3}': 'two-way', // option button
  '{8BD21D60-EC42-11CE-9E0D-00AA006002F3}': 'two-way', // toggle button
  '{8BD21D10-EC42-11CE-9E0D-00AA006002F3}': 'text', // text box
  '{8BD21D20-EC42-11CE-9E0D-00AA006002F3}': 'text', // list
  '{8BD21D30-EC42-11CE-9E0D-00AA006002F3}': 'text', // combination of both
  '{79176FB0-B7F2-11CE-97EF-00AA006D2776}': 'text', // spinner
  '{DFD181E0-5E2F-11CE-A449-00AA004A803D}': 'text', // scroll bar
  '{D7053240-CE69-11CD-A777-00DD01143C57}': 'silent', // command button
  '{978C9E23-D4B0-11CE-BF2D-00AA003F40D0}': 'silent', // label
  '{4C599241-6926-101B-9992-00000B65C6F9}': 'silent', // picture
};
const SAYS: Readonly<Record<string, string>> = {
  ...{ '1': 'Checked', '-1': 'Checked', true: 'Checked' },
  ...{ '0': 'Unchecked', false: 'Unchecked' },
};

/**
 * What `xl/activeX` says of one control: its class, and its value where that is written out. Mostly it is not: it stands in
 * a stream only the control itself reads. Then the cell that it is linked to tells, TRUE or FALSE for each button alone; one
 * that has none is for a person to look up.
 */
export function activeXProperties(
  bytes: Uint8Array,
  path: string,
  linkedCell: string,
  limits: ReadLimits,
): Omit<RawControl, 'name' | 'anchor'> {
  const scanner = new XmlScanner(decodeXml(bytes, path), path, limits.depth);
  let kind: (typeof CLASSES)[string] | undefined;
  let value: string | null = null;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'ocx') kind = CLASSES[(scanner.attribute('classid', true) ?? '').toUpperCase()];
    else if (scanner.name === 'ocxPr' && scanner.attribute('name', true) === 'Value')
      value = scanner.attribute('value', true);
  }
  const link = linkedCell;
  if (kind === 'silent') return { type: 'button', state: '', link };
  // Its text or number stands in the cell itself, as somebody would have typed it.
  if (kind === 'text' && link !== '') return { type: 'edit', state: '', link };
  const state = value === null ? undefined : (SAYS[value.toLowerCase()] ?? 'Mixed');
  if (kind !== 'two-way' || (state === undefined && link === '')) return { ...UNREADABLE, link };
  return { type: 'Checkbox', state: state ?? '', link };
}

/** A control of which nobody but itself can tell what it says. */
export const UNREADABLE = { type: 'ActiveX', state: '', link: '' } as const;
