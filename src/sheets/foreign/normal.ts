import { bareText } from '../../model/cells/bareText';
import type { ShownValue } from '../../workbook/description';
import { textOf } from '../assessment/reading/source';

/** A name without what editions and hands change of it: width, case, blanks, dots, dashes and brackets. */
export const bareName = (text: string): string => bareText(text).replace(/[\p{P}\p{S}]/gu, '');

/** A head: letters and figures only. */
export const bareHead = (value: ShownValue | undefined): string => bareName(textOf(value ?? null));

const ITEM = /^[\s※*■●◆・]*([A-Z])[\s.\-_]*(\d{1,2})(?!\d)([\s\S]*)$/i;
const DASHES = /[‐‑‒–—―−ー﹣]/gu;

export interface ItemText {
  /** As the catalogue writes ids: "A-1". */
  readonly id: string;
  /** What follows, bare. */
  readonly name: string;
}

/** An id at the beginning of a text, in whatever width and with whatever between letter and number. */
export function itemText(value: ShownValue | undefined): ItemText | null {
  if (typeof value !== 'string') return null;
  const match = ITEM.exec(value.normalize('NFKC').replace(DASHES, '-').trim());
  const [, letter = '', number = '', rest = ''] = match ?? [];
  return match ? { id: `${letter.toUpperCase()}-${String(Number(number))}`, name: bareName(rest) } : null;
}
