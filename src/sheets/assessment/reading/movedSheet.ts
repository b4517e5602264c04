import { namedCells } from '../../../workbook/namedCells';
import { boxOf, type Box } from '../../../workbook/a1';
import type { Sheet, Workbook } from '../../../workbook/description';
import type { NamedCells, ReadWorkbook } from '../../../workbook/rows';

interface Anchor {
  readonly name: string;
  readonly box: Box;
  readonly cells: NamedCells;
}

/** A named stretch of rows or of columns: where it is described, and where it is. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly length: number;
}

interface MovedLine {
  readonly at: number;
  /** Whether named cells stand on it or on both sides of it; beyond the last of them anything may have been put in. */
  readonly sure: boolean;
}

/** Where one cell of the description is now. */
export interface MovedCell {
  readonly row: number;
  readonly column: number;
  /** The item of its row, where the row was found by that. */
  readonly id: string | null;
  readonly sure: boolean;
}

/** Where a sheet of the description is in a workbook that people have worked in since. */
export interface MovedSheet {
  readonly title: string;
  /** `null` where the row or the column is gone, or nothing tells where it is. */
  readonly cellAt: (row: number, column: number) => MovedCell | null;
  readonly columnAt: (column: number) => number | null;
  /** Lists of other lengths than described, with no ids to tell which of their rows are gone or new. */
  readonly resized: readonly Stretch[];
}

const rowsOf = ({ box, cells }: Anchor): Stretch => ({
  ...{ from: box.row, to: box.lastRow, now: cells.row, length: cells.values.length },
});
const columnsOf = ({ box, cells }: Anchor): Stretch => ({
  ...{ from: box.column, to: box.lastColumn, now: cells.column, length: cells.values[0]?.length ?? 0 },
});

/** The one number they all are; `null` for several, `undefined` for none. */
function agreed(numbers: readonly number[]): number | null | undefined {
  const [first] = numbers;
  return numbers.every((each) => each === first) ? first : null;
}

/** Those that end, or begin, nearest. */
function nearest(stretches: readonly Stretch[], distance: (stretch: Stretch) => number): Stretch[] {
  const away = Math.min(...stretches.map(distance));
  return stretches.filter((stretch) => distance(stretch) === away);
}

/** Lines move with the named ones they lie in, or lie between where those on both sides moved alike. */
function movedLine(stretches: readonly Stretch[], line: number): MovedLine | null {
  const around = stretches.filter(({ from, to }) => from <= line && line <= to);
  const whole = around.filter(({ from, to, length }) => length === to - from + 1);
  if (whole.length > 0) {
    const by = agreed(whole.map(({ from, now }) => now - from));
    return typeof by === 'number' ? { at: line + by, sure: true } : null;
  }
  const before = stretches.filter(({ to }) => to < line);
  const after = stretches.filter(({ from }) => from > line);
  const moves = [
    agreed(nearest(before, ({ to }) => line - to).map(({ to, now, length }) => now + length - 1 - to)),
    agreed(nearest(after, ({ from }) => from - line).map(({ from, now }) => now - from)),
  ].filter((move) => move !== undefined);
  const by = agreed(moves.map((move) => move ?? NaN));
  const sure = moves.length === 2;
  return typeof by === 'number' && (sure || around.length === 0) ? { at: line + by, sure } : null;
}

interface Keyed {
  readonly box: Box;
  readonly idOf: (row: number) => string;
  readonly rowOf: ReadonlyMap<string, number>;
  /** Whether its rows still follow each other as described. */
  readonly inOrder: boolean;
}

/** A list whose rows say with a typed id whose they are, wherever they were moved; `null` where there is none. */
function keyedList(sheet: Sheet, anchors: readonly Anchor[]): Keyed | null {
  for (const { name, box, cells } of anchors) {
    if (!name.endsWith('Id') || box.column !== box.lastColumn) continue;
    const described = sheet.rows.slice(box.row, box.lastRow + 1).map((line) => line.cells[box.column]);
    const ids = described.map((cell) => (cell?.formula === undefined ? cell?.value : null));
    const texts = ids.flatMap((id) => (typeof id === 'string' ? [id.toLowerCase()] : []));
    if (texts.length !== described.length || new Set(texts).size !== texts.length) continue;
    const rowOf = new Map<string, number>();
    cells.values.forEach(([id], index) => {
      const key = typeof id === 'string' ? id.toLowerCase() : '';
      if (!rowOf.has(key)) rowOf.set(key, cells.row + index);
    });
    const now = texts.flatMap((id) => rowOf.get(id) ?? []);
    const inOrder = now.every((row, index) => index === 0 || row > (now[index - 1] ?? 0));
    return { inOrder, box, idOf: (row) => String(ids[row - box.row]), rowOf };
  }
  return null;
}

function itemIds({ sheets, names }: Workbook): ReadonlySet<unknown> {
  const name = names.find((each) => each.name === 'ISOMM_Id');
  if (!name) return new Set();
  const { row, lastRow, column } = boxOf(name.range);
  const rows = sheets.find(({ key }) => key === name.sheet)?.rows ?? [];
  return new Set(rows.slice(row, lastRow + 1).map(({ cells }) => cells[column]?.value));
}

/**
 * Where a sheet of the description stands in the workbook, as its names tell: rows of a list by their ids, whatever was
 * sorted or deleted there, all others by the names they stand in or between. `null` where the sheet is gone, or its
 * names lead to several.
 */
export function movedSheet(sheet: Sheet, described: Workbook, read: ReadWorkbook): MovedSheet | null {
  const anchors = described.names.flatMap(({ name, sheet: key, range }): Anchor[] => {
    const cells = key === sheet.key ? namedCells(read, name) : null;
    return cells ? [{ name, box: boxOf(range), cells }] : [];
  });
  const title = anchors[0]?.cells.sheet;
  if (title === undefined || anchors.some(({ cells }) => cells.sheet !== title)) return null;
  const keyed = keyedList(sheet, anchors);
  const items = itemIds(described);
  const [rows, columns] = [anchors.map(rowsOf), anchors.map(columnsOf)];
  const remembered = (stretches: readonly Stretch[]) => {
    const known = new Map<number, MovedLine | null>();
    return (line: number): MovedLine | null => {
      const before = known.get(line);
      if (before !== undefined) return before;
      const moved = movedLine(stretches, line);
      known.set(line, moved);
      return moved;
    };
  };
  const [byNames, columnAt] = [remembered(rows), remembered(columns)];
  const rowAt = (row: number): (MovedLine & { readonly id: string | null }) | null => {
    if (!keyed || row < keyed.box.row || row > keyed.box.lastRow) {
      const moved = byNames(row);
      return moved && { ...moved, id: null };
    }
    const id = keyed.idOf(row);
    const at = keyed.rowOf.get(id.toLowerCase());
    return at === undefined ? null : { at, sure: true, id: items.has(id) ? id : null };
  };
  // What stands beside a list stays where it is when the list is sorted, unless whole rows were: nothing tells which.
  const sorted = sheet.filter === undefined ? null : boxOf(sheet.filter);
  const isBeside = (column: number) =>
    sorted !== null && (column < sorted.column || column > sorted.lastColumn);
  const resized = rows.filter(
    (list, index) =>
      list.length !== list.to - list.from + 1 &&
      list.from !== keyed?.box.row &&
      rows.findIndex(({ from, to }) => from === list.from && to === list.to) === index &&
      rows.every(
        ({ from, to, now, length }) =>
          from !== list.from || to !== list.to || (now === list.now && length === list.length),
      ),
  );
  return {
    title,
    resized,
    columnAt: (column) => columnAt(column)?.at ?? null,
    cellAt: (row, column) => {
      const [down, across] = [rowAt(row), columnAt(column)];
      if (!down || !across) return null;
      if (keyed?.inOrder === false && isBeside(column) && byNames(row)?.at !== down.at) return null;
      return { row: down.at, column: across.at, id: down.id, sure: down.sure && across.sure };
    },
  };
}
