import { namedCells } from '../../../workbook/namedCells';
import type { ShownValue } from '../../../workbook/description';
import type { ReadWorkbook } from '../../../workbook/rows';
import { LAYOUT } from '../layout';

const WHOLE = /^[1-9]\d{0,8}$/;

/** The layout a workbook says it has; today's where it says none, and then `sound` is false. */
export function layoutIn(cell: ShownValue): { readonly layout: number; readonly sound: boolean } {
  const text =
    typeof cell === 'string' || typeof cell === 'number' ? String(cell).normalize('NFKC').trim() : '';
  const layout = WHOLE.test(text) ? Number(text) : null;
  return { layout: layout ?? LAYOUT, sound: layout !== null && typeof cell === 'number' };
}

/** The same of a workbook that was read. */
export const layoutOf = (read: Pick<ReadWorkbook, 'names'>): number =>
  layoutIn(namedCells(read, 'ISOMM_Layout')?.values[0]?.[0] ?? null).layout;
