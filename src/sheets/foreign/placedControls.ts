import type { CellIndex, FormControl } from '../../workbook/controls';
import type { ShownValue } from '../../workbook/description';
import type { ReadWorkbook, WholeSheet } from '../../workbook/rows';

/** What a control over a cell says of it. */
export interface Placed {
  readonly control: FormControl;
  readonly column: number;
  readonly says: 'mark' | 'empty' | 'strange';
}

/** The controls of one sheet, by the row they lie in. */
export class PlacedControls {
  /** Controls that say something and were not found in any row that was read. */
  readonly unused: Set<FormControl>;
  /** How many there are of which nobody can tell what they say, nor where they lie. */
  readonly adrift: number;
  private readonly byRow = new Map<number, FormControl[]>();
  private readonly links = new Set<string>();

  constructor(
    controls: readonly FormControl[],
    private readonly sheets: ReadonlyMap<string, WholeSheet>,
    private readonly title: string,
  ) {
    this.unused = new Set(controls.filter(({ state }) => state !== 'off'));
    this.adrift = controls.filter(({ kind, state, at }) => kind === 'other' && state === 'off' && !at).length;
    for (const control of controls) {
      const { at, link, kind } = control;
      if (at) this.byRow.set(at.row, [...(this.byRow.get(at.row) ?? []), control]);
      // The number of a button says nothing about the cell in which it stands.
      if (link && kind !== 'checkbox' && (link.sheet === null || link.sheet === title))
        this.links.add(key(link));
    }
  }

  /** Whether a control keeps its number or its choice in that cell. */
  isLinked(row: number, column: number): boolean {
    return this.links.has(key({ row, column }));
  }

  /** Controls that lie over a row and of which nobody can tell what they say. */
  unreadable(row: number): readonly FormControl[] {
    return (this.byRow.get(row) ?? []).filter(({ kind }) => kind === 'other');
  }

  /** Controls that choose from a list, over a cell or linked to it. */
  hasList(row: number, column: number): boolean {
    return (
      this.isLinked(row, column) ||
      (this.byRow.get(row) ?? []).some(({ kind, at }) => kind === 'list' && at?.column === column)
    );
  }

  /** What the buttons and boxes over some columns of a row say. */
  over(row: number, columns: ReadonlySet<number>): Placed[] {
    const here = (this.byRow.get(row) ?? []).filter(({ at }) => at && columns.has(at.column));
    const boxes = here.filter(({ kind }) => kind === 'checkbox');
    return [
      ...boxes.map((box) => this.boxSays(box)),
      ...this.buttonsSay(here.filter(({ kind }) => kind === 'radio')),
    ];
  }

  /** Takes down that what a control says was looked at. */
  use(placed: readonly Placed[]): void {
    for (const { control } of placed) this.unused.delete(control);
  }

  private linked({ link }: FormControl): ShownValue {
    if (!link) return null;
    const { row, column } = link;
    return this.sheets.get(link.sheet ?? this.title)?.rows.get(row)?.[column] ?? null;
  }

  private boxSays(control: FormControl): Placed {
    const column = control.at?.column ?? 0;
    const value = this.linked(control);
    const contradicted = control.state === 'on' && value === false;
    // A box that is neither leaves an error in its cell.
    const neither = control.state === 'mixed' || (typeof value === 'object' && value !== null);
    if (neither || contradicted) return { control, column, says: 'strange' };
    return { control, column, says: control.state === 'on' || value === true ? 'mark' : 'empty' };
  }

  /**
   * Buttons tell by themselves which one is pressed; where none does, the cell they are linked to holds the number of
   * the one that is, in the order of the file, which must be that of the columns.
   */
  private buttonsSay(buttons: readonly FormControl[]): Placed[] {
    const links = new Map(buttons.flatMap(({ link }) => (link ? [[JSON.stringify(link), link]] : [])));
    const numbered =
      links.size === 1
        ? [buttons]
        : [...links.keys()].map((link) => buttons.filter((each) => JSON.stringify(each.link) === link));
    const pressed = new Map<FormControl, Placed['says']>();
    for (const button of buttons)
      pressed.set(button, button.state === 'on' ? 'mark' : button.state === 'mixed' ? 'strange' : 'empty');
    for (const group of numbered) {
      const linked = group.find(({ link }) => link);
      const number = linked && this.linked(linked);
      if (typeof number !== 'number' || number === 0) continue;
      const chosen = group[number - 1];
      const columns = group.map(({ at }) => at?.column ?? 0);
      const inOrder = columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? 0));
      if (chosen && inOrder) pressed.set(chosen, 'mark');
      else if (!group.some(({ state }) => state === 'on'))
        for (const button of group) pressed.set(button, 'strange');
    }
    return buttons.map((control) => ({
      control,
      column: control.at?.column ?? 0,
      says: pressed.get(control) ?? 'empty',
    }));
  }
}

const key = ({ row, column }: CellIndex): string => `${String(row)} ${String(column)}`;

/** The controls of each sheet. */
export function placedControls(
  read: Pick<ReadWorkbook, 'controls'>,
  sheets: readonly WholeSheet[],
): (title: string) => PlacedControls {
  const found = read.controls?.() ?? new Map<string, readonly FormControl[]>();
  const byTitle = new Map(sheets.map((sheet) => [sheet.title, sheet]));
  const made = new Map<string, PlacedControls>();
  return (title) => {
    const placed = made.get(title) ?? new PlacedControls(found.get(title) ?? [], byTitle, title);
    made.set(title, placed);
    return placed;
  };
}
