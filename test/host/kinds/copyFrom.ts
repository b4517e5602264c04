import type { Area } from '../area';
import { areaOf, columnsOf, intersect, parseArea, rowsOf } from '../area';
import type { Args, RangeTarget, World } from '../kind';
import { areaIn, isRange, text } from '../kind';
import { invalidArgument, notImplemented } from '../refusal';
import type { SheetRecord } from '../records';
import { offset } from '../references';
import { touches } from '../structure';

/**
 * Lays formulas over a range as pasting formulas does: what is relative in them moves, constants come as they are, looks and number
 * formats stay; or what they show, as pasting values does. A range that is a multiple of the source takes it again and again, one that is smaller grows to its size.
 */
export function copyFrom(
  world: World,
  mayHold: (sheet: SheetRecord, formula: string) => void,
): (target: RangeTarget, args: Args) => void {
  const { book } = world;
  return (target, [given, type, skipBlanks, transpose]) => {
    const { sheet } = target;
    const what = type === null || type === undefined ? 'All' : world.oneOf('RangeCopyType', type);
    if (what !== 'Formulas' && what !== 'Values') throw notImplemented(`Range.CopyFrom(${what})`);
    if (skipBlanks === true || transpose === true) throw notImplemented('Range.CopyFrom with options');
    const source = isRange(given) ? given.target.sheet : sheet;
    const from = isRange(given) ? areaIn(given.target) : parseArea(text(given, 'a range'));
    const to = grown(areaIn(target), from);
    if ((what === 'Formulas' && touches(source.merges, from)) || touches(sheet.merges, to))
      throw notImplemented('Range.CopyFrom over merged cells');
    if (source === sheet && intersect(from, to)) throw notImplemented('Range.CopyFrom over its own source');
    // Of a filtered range Excel copies what can be seen, at least where a person does it.
    if ([...source.filtered].some((row) => row >= from.top && row <= from.bottom))
      throw notImplemented('Range.CopyFrom of filtered rows');
    book.mayChange(sheet, to);
    for (let row = to.top; row <= to.bottom; row += 1)
      for (let column = to.left; column <= to.right; column += 1) {
        const [ownRow, ownColumn] = [
          from.top + ((row - to.top) % rowsOf(from)),
          from.left + ((column - to.left) % columnsOf(from)),
        ];
        const cell = book.cell(source, ownRow, ownColumn);
        const formula =
          cell?.formula && what === 'Formulas'
            ? offset(cell.formula, row - ownRow, column - ownColumn)
            : null;
        if (formula !== null) mayHold(sheet, formula);
        const value = what === 'Values' ? book.shown(source, ownRow, ownColumn) : (cell?.value ?? null);
        book.put(sheet, row, column, { value, formula, numberFormat: null });
      }
    world.changed({ sheet, area: to, type: 'RangeEdited' });
  };
}

function grown(area: Area, from: Area): Area {
  const side = (own: number, other: number): number => {
    if (own <= other) return other;
    if (own % other !== 0) throw invalidArgument('the range is no multiple of the source');
    return own;
  };
  return areaOf(
    area.top,
    area.left,
    side(rowsOf(area), rowsOf(from)),
    side(columnsOf(area), columnsOf(from)),
  );
}
