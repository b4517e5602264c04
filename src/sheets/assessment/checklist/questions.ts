import { LEAVE, type Choice } from '../../../model/decisions';
import type { ShownValue } from '../../../workbook/description';
import { movedBack } from './outOfLine';
import { isBlank, type Source, type ListRow } from '../reading/source';

/** A cell whose column or row is out of line. */
export interface Displaced {
  readonly idName: string;
  readonly name: string;
  readonly row: ListRow;
  readonly id: string;
  /** The whole column moved, so that it can be thought back. */
  readonly column: boolean;
  /** Blank says nothing: no question about it. */
  readonly blankIsNone: boolean;
  /** What stands there where neither reading is taken. */
  readonly otherwise?: ShownValue;
}

/**
 * What counts in a cell that may belong to another item: as it stands there, as it would with its column moved back, or
 * neither. `undefined` where nobody has chosen: then it is named.
 */
export function displaced(source: Source, cell: Displaced): ShownValue | undefined {
  const { idName, name, row, id, otherwise = null } = cell;
  const here = row.value(name);
  const back = cell.column ? movedBack(source, idName, name, row.row) : undefined;
  if (cell.blankIsNone && isBlank(here) && isBlank(back ?? null)) return null;
  const readings = new Map<string, ShownValue>([
    ['as-read', here],
    ...(back === undefined ? [] : [['moved-back', back] as const]),
    [LEAVE, otherwise],
  ]);
  const choices = [...readings].map(([choice, gives]): Choice => ({ choice, gives }));
  const chosen = source.ask('shifted', name, { row: row.row, id }, here, choices);
  if (chosen !== null) return readings.get(chosen) ?? null;
  source.flag('shifted', name, { row: row.row, id }, here);
  return undefined;
}
