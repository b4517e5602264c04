import { boxOf } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { Source } from './source';
import { SCORES } from '../checklist/filledNames';

const NUMBER = /^\d+(?:\.\d+)?$/;
const SUM = /^SUM\(([^()]*)\)$/;
const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/;

/** What the score cell at an address of the checklist holds. */
function scoreAt({ cells }: Source, address: string): ShownValue {
  const { row, column } = boxOf(address);
  for (const name of SCORES) {
    const found = cells(name);
    const value = found?.column === column ? found.values[row - found.row]?.[0] : undefined;
    if (value !== undefined) return value;
  }
  return null;
}

/**
 * What the formula of a score comes to whose value was not saved: a number, a sum of numbers, or what one other score
 * cell holds. `null` for anything more.
 */
export function workedOut(source: Source, formula: string): ShownValue {
  const text = formula.trim().toUpperCase();
  if (CELL.test(text)) return scoreAt(source, text);
  const terms = (SUM.exec(text)?.[1]?.split(',') ?? text.split('+')).map((term) => term.trim());
  return terms.every((term) => NUMBER.test(term)) ? terms.reduce((sum, term) => sum + Number(term), 0) : null;
}

/** Names every cell among these that holds a formula without its value. */
export function flagUncalculated(source: Source, names: readonly string[]): void {
  for (const name of names) {
    const found = source.cells(name);
    found?.uncalculated?.forEach((line, index) => {
      line.forEach((formula, column) => {
        if (formula !== null)
          source.flag('uncalculated', name, { row: found.row + index, column }, `=${formula}`);
      });
    });
  }
}
