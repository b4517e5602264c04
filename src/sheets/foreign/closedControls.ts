import type { FormControl } from '../../workbook/controls';
import { spotOf, type ItemRow } from './identify';
import { outcomeOf, type ImportAccount } from './importAccount';
import type { PlacedControls } from './placedControls';
import type { Table } from './tables';

/** An item whose score nobody can read, since only the control over it knows. */
export function nameClosed(
  row: ItemRow,
  controls: PlacedControls,
  named: Set<FormControl>,
  desk: ImportAccount,
): void {
  const over = controls.unreadable(row.row);
  const [first] = over;
  if (!first?.at) return;
  desk.flag('control-without-cell', spotOf(row, first.at.column), activeX(over.length));
  for (const control of over) named.add(control);
}

const activeX = (count: number): string => `ActiveX × ${String(count)}`;

/** Buttons and boxes that are set and lie over no score of any item, and controls of which nobody can tell what they say. */
export function unplaced(
  { sheet, first, last }: Table,
  controls: PlacedControls,
  named: ReadonlySet<FormControl>,
  desk: ImportAccount,
): void {
  const rows = [...sheet.rows.keys()].filter((row) => first <= row && row <= last);
  const over = rows.flatMap((row) => controls.unreadable(row).filter((control) => !named.has(control)));
  const closed = over.length + controls.adrift;
  if (closed > 0) {
    const spot = { sheet: sheet.title, row: null, column: null, id: null };
    desk.flag('control-without-cell', spot, activeX(closed));
  }
  for (const { at, name, kind } of controls.unused) {
    const spot = { sheet: sheet.title, row: at?.row ?? null, column: at?.column ?? null, id: null };
    const chosen = desk.ask('control-without-cell', spot, name || kind, []);
    desk.enter(spot, 'other', name || kind, '', outcomeOf(chosen));
  }
}
