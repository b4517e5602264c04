import type { Area } from '../area';
import {
  areaOf,
  cellArea,
  columnsOf,
  eachCell,
  intersect,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  rowsOf,
} from '../area';
import type { Args, Kind, Node, RangeTarget, World } from '../kind';
import { areaIn, isRange, rangeNode, text, whole } from '../kind';
import { invalidArgument, itemNotFound, notImplemented } from '../refusal';
import { valueType } from '../valueType';

const inSheet = (area: Area): Area => {
  if (area.top < 0 || area.left < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
    throw invalidArgument('outside the sheet');
  if (area.bottom < area.top || area.right < area.left) throw invalidArgument('an empty range');
  return area;
};

/** The methods of a range that answer another range. */
export function rangesFrom(world: World): NonNullable<Kind<RangeTarget>['open']> {
  const { book } = world;

  const moved = (target: RangeTarget, change: (area: Area) => Area): Node =>
    rangeNode(target.sheet, inSheet(change(areaIn(target))));

  /** A range given as an object or as an address on the same sheet. */
  const otherArea = (target: RangeTarget, given: unknown): Area => {
    if (isRange(given)) {
      if (given.target.sheet !== target.sheet) throw invalidArgument('ranges of two sheets');
      return areaIn(given.target);
    }
    return parseArea(text(given, 'a range').split('!').at(-1) ?? '');
  };

  const offsetOf = (value: unknown): number => whole(value ?? 0, -LAST_ROW, LAST_ROW);

  const lineNode = (target: RangeTarget, axis: 'row' | 'column', value: unknown): Node => {
    const area = areaIn(target);
    return axis === 'row'
      ? moved(target, () =>
          areaOf(area.top + whole(value, -LAST_ROW, LAST_ROW), area.left, 1, columnsOf(area)),
        )
      : moved(target, () =>
          areaOf(area.top, area.left + whole(value, -LAST_COLUMN, LAST_COLUMN), rowsOf(area), 1),
        );
  };

  const usedNode = (target: RangeTarget, valuesOnly: unknown): Node | null => {
    const area = book.used(target.sheet, valuesOnly === true, areaIn(target));
    return area && rangeNode(target.sheet, area);
  };

  const must = (node: Node | null): Node => {
    if (!node) throw itemNotFound();
    return node;
  };

  const intersection = (target: RangeTarget, other: unknown): Node | null => {
    if (isRange(other) && other.target.sheet !== target.sheet) return null;
    const area = intersect(areaIn(target), otherArea(target, other));
    return area && rangeNode(target.sheet, area);
  };

  const special = (target: RangeTarget, args: Args): Node | null => {
    const type = world.oneOf('SpecialCellType', args[0]);
    const wanted =
      args[1] === null || args[1] === undefined ? null : world.oneOf('SpecialCellValueType', args[1]);
    const used = book.used(target.sheet, false, areaIn(target));
    if (!used) return null;
    const found: Area[] = [];
    for (const [row, column] of eachCell(used)) {
      const cell = book.cell(target.sheet, row, column);
      const shown = book.shown(target.sheet, row, column);
      const fits =
        type === 'Formulas'
          ? cell?.formula !== null && cell !== null
          : type === 'Constants'
            ? cell?.formula === null && shown !== null
            : type === 'Blanks'
              ? shown === null && (cell === null || cell.formula === null)
              : (() => {
                  throw notImplemented(`Range.GetSpecialCells(${type})`);
                })();
      if (fits && wanted !== null && wanted !== 'All') {
        const kinds: Record<string, string> = {
          Errors: 'Error',
          Logical: 'Boolean',
          Numbers: 'Double',
          Text: 'String',
        };
        if (kinds[wanted] === undefined) throw notImplemented(`Range.GetSpecialCells(${wanted})`);
        if (kinds[wanted] !== valueType(shown)) continue;
      }
      if (fits) found.push(cellArea(row, column));
    }
    return found.length === 0
      ? null
      : { cls: 'RangeAreas', target: { sheet: target.sheet, areas: found } satisfies RangeTarget };
  };

  return {
    GetCell: (target, [row, column]) =>
      moved(target, (area) =>
        cellArea(area.top + whole(row, 0, LAST_ROW), area.left + whole(column, 0, LAST_COLUMN)),
      ),
    GetRow: (target, [row]) => lineNode(target, 'row', row),
    GetColumn: (target, [column]) => lineNode(target, 'column', column),
    GetLastRow: (target) => moved(target, (area) => ({ ...area, top: area.bottom })),
    GetLastColumn: (target) => moved(target, (area) => ({ ...area, left: area.right })),
    GetLastCell: (target) => moved(target, (area) => cellArea(area.bottom, area.right)),
    GetEntireRow: (target) => moved(target, (area) => ({ ...area, left: 0, right: LAST_COLUMN })),
    GetEntireColumn: (target) => moved(target, (area) => ({ ...area, top: 0, bottom: LAST_ROW })),
    GetOffsetRange: (target, [rows, columns]) =>
      moved(target, (area) => ({
        top: area.top + offsetOf(rows),
        bottom: area.bottom + offsetOf(rows),
        left: area.left + offsetOf(columns),
        right: area.right + offsetOf(columns),
      })),
    GetResizedRange: (target, [rows, columns]) =>
      moved(target, (area) => ({
        ...area,
        bottom: area.bottom + offsetOf(rows),
        right: area.right + offsetOf(columns),
      })),
    GetAbsoluteResizedRange: (target, [rows, columns]) =>
      moved(target, (area) =>
        areaOf(area.top, area.left, whole(rows, 1, LAST_ROW + 1), whole(columns, 1, LAST_COLUMN + 1)),
      ),
    GetBoundingRect: (target, [other]) =>
      moved(target, (area) => {
        const second = otherArea(target, other);
        return {
          top: Math.min(area.top, second.top),
          left: Math.min(area.left, second.left),
          bottom: Math.max(area.bottom, second.bottom),
          right: Math.max(area.right, second.right),
        };
      }),
    GetIntersection: (target, [other]) => must(intersection(target, other)),
    GetIntersectionOrNullObject: (target, [other]) => intersection(target, other),
    GetUsedRange: (target, [valuesOnly]) =>
      usedNode(target, valuesOnly) ?? moved(target, (area) => cellArea(area.top, area.left)),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => usedNode(target, valuesOnly),
    GetSpecialCells: (target, args) => must(special(target, args)),
    GetSpecialCellsOrNullObject: special,
  };
}
