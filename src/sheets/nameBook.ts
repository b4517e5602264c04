import { rangeOf } from '../workbook/a1';
import type { Name } from '../workbook/description';
import type { Part } from './part';

/** Collects the names of a workbook while its sheets are laid out; each is given once, by the part that declares it. */
export class NameBook {
  private readonly given = new Map<string, Name>();

  add(name: string, sheet: string, row: number, column: number, lastRow = row, lastColumn = column): void {
    if (this.given.has(name)) throw new Error(`Name given twice: ${name}`);
    this.given.set(name, { name, sheet, range: rangeOf(row, column, lastRow, lastColumn) });
  }

  /** The names, if they are just those that these parts declare. */
  finish(parts: readonly Part[]): Name[] {
    const declared = parts.flatMap(({ key, names }) =>
      names.flatMap((name) => (name.until === undefined ? [{ ...name, key }] : [])),
    );
    const missing = declared.filter(({ name, spare }) => !spare && !this.given.has(name));
    const strange = [...this.given.values()].filter(
      ({ name, sheet }) => !declared.some((one) => one.name === name && one.key === sheet),
    );
    for (const [what, names] of [
      ['Names without a cell', missing],
      ['Names that no part of their sheet declares', strange],
    ] as const)
      if (names.length > 0) throw new Error(`${what}: ${names.map(({ name }) => name).join(', ')}`);
    return [...this.given.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
