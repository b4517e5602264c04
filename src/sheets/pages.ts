import { boxOf } from '../workbook/a1';
import type { Column, PrintSetup, Sheet } from '../workbook/description';

type Orientation = PrintSetup['orientation'];

/** Points of A4 within the margins; a little less high than it is, because programs differ. */
const PAPER: Readonly<Record<Orientation, { readonly across: number; readonly down: number }>> = {
  portrait: { across: 537, down: 762 },
  landscape: { across: 784, down: 514 },
};
/** Of a character of the narrowest font, so that a page takes in every program what it is said to take. */
const POINTS_PER_CHARACTER = 5.25;
/** Of a row that says nothing of its height, in the highest font. */
const USUAL_HEIGHT = 18.75;

/** Points of rows that a page takes, where so many characters of columns fill its width. */
export const pageOf = (characters: number, orientation: Orientation): number => {
  const { across, down } = PAPER[orientation];
  return (down / across) * Math.max(across, characters * POINTS_PER_CHARACTER);
};

/** Fewer rows of a list are not begun at the end of a page. */
const FEW = 4;

interface Flow {
  readonly page: number;
  /** What the repeated heads take of every page but the first, and the first row below them. */
  readonly heads: number;
  readonly below: number;
  readonly heightOf: (row: number) => number;
  /** How high these rows are together. */
  readonly heightBetween: (from: number, to: number) => number;
  readonly first: number;
  readonly last: number;
}

function flowOf({ columns, print, rows }: Sheet): Flow {
  if (print.area === undefined) throw new Error('No area to print');
  const { column, lastColumn, row, lastRow } = boxOf(print.area);
  const shown = columns.slice(column, lastColumn + 1);
  const heightOf = (at: number): number => rows[at]?.height ?? USUAL_HEIGHT;
  const heightBetween = (from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at <= to; at++) sum += heightOf(at);
    return sum;
  };
  const [from = 0, to = 0] = (print.titleRows ?? '0:0').split(':').map(Number);
  const widthOf = (some: readonly Column[]) =>
    some.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
  const [, repeatedTo = ''] = (print.titleColumns ?? '').split(':');
  const repeated = repeatedTo === '' ? 0 : widthOf(columns.slice(0, boxOf(`${repeatedTo}1`).column + 1));
  return {
    page: pageOf((widthOf(shown) - repeated) / print.fitToWidth + repeated, print.orientation),
    heads: print.titleRows === undefined ? 0 : heightBetween(from - 1, to - 1),
    below: to,
    heightOf,
    heightBetween,
    first: row,
    last: lastRow,
  };
}

/** The same sheet with pages that begin in these rows, too. */
const withBreaks = (sheet: Sheet, ...starts: readonly number[]): Sheet => ({
  ...sheet,
  print: { ...sheet.print, breaks: [...(sheet.print.breaks ?? []), ...starts] },
});

/** The same sheet, where each of these rows is as high as said of it. */
const withHeights = (sheet: Sheet, from: number, to: number, heightOf: (row: number) => number): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row, at) => (from <= at && at <= to ? { ...row, height: heightOf(at) } : row)),
});

/** How many rows from this one on stand on the first page. */
export function rowsOnFirstPage(sheet: Sheet, from: number): number {
  const { first, heightOf, last, page } = flowOf(sheet);
  let used = 0;
  for (let row = first; row <= last; row++) {
    used += heightOf(row);
    if (used > page) return Math.max(0, row - from);
  }
  return last - from + 1;
}

/** The same sheet, where the title of a list stands on one page with its first rows, in every program. */
export function titleWithRows(sheet: Sheet, title: number, first: number): Sheet {
  const { last } = flowOf(sheet);
  const next = rowsOnFirstPage(sheet, 0);
  const split = title - 1 <= next && next < first + FEW && next <= last;
  return split ? withBreaks(sheet, title) : sheet;
}

/**
 * The same sheet, where its last rows, a block below a list that may be empty, stand on one page with rows of the list:
 * where they would not, the last page of the list begins earlier and takes half of its rows along.
 */
export function blockWithList(sheet: Sheet, block: number): Sheet {
  const { below, first, heads, heightOf, heightBetween, last, page } = flowOf(sheet);
  let used = 0;
  let start = first;
  for (let row = first; row < block; row++) {
    if (used + heightOf(row) > page) [used, start] = [heads, row];
    used += heightOf(row);
  }
  const needs = heightBetween(block, last);
  if (used + needs <= page) return sheet;
  const list = Math.max(start, below);
  const room = Math.min(page - heads - needs, heightBetween(list, block - 1) / 2);
  let row = block;
  for (let taken = heightOf(row - 1); row > list + 1 && taken <= room; taken += heightOf(row - 1)) row--;
  return withBreaks(sheet, row);
}

/** Points by which a page is tried with less room. */
const STEP = 6;

/** How the rows of a list stand on pages: where these begin, and how high rows are that are no higher by themselves. */
interface Spread {
  readonly starts: readonly number[];
  readonly height: number;
}

/**
 * The same sheet, where a list that begins on the page of the last break and goes on to the end fills its pages: they
 * hold alike many rows, as high as `most` where that takes no further page. A page that has room for few of its rows
 * leaves it to the next.
 */
export function filled(sheet: Sheet, title: number, first: number, most: number): Sheet {
  const { heads, heightOf, heightBetween, last, page } = flowOf(sheet);
  const begun = heightBetween(sheet.print.breaks?.at(-1) ?? 0, first - 1);
  const spread = (least: number): Spread => {
    const highOf = (row: number) => Math.max(least, heightOf(row));
    /** The first row that has no room, from one on, in so many points. */
    const end = (from: number, room: number): number => {
      let row = from;
      for (let used = 0; row <= last && used + highOf(row) <= room; row++) used += highOf(row);
      return Math.max(row, from + 1);
    };
    const beside = end(first, page - begun);
    if (beside > last) return { starts: [], height: least };
    const fits = beside - first >= FEW;
    const from = fits ? beside : first;
    const pages = (room: number): number[] => {
      const ends: number[] = [];
      for (
        let row = from;
        row <= last;
        row = end(row, room - (ends.length === 0 && !fits ? heightOf(title) : 0))
      )
        ends.push(row);
      return ends;
    };
    const needed = pages(page - heads).length;
    // The least room in which they still fit so many pages: then the last holds as much as the others.
    let room = page - heads;
    while (room > STEP && pages(room - STEP).length === needed) room -= STEP;
    const [, ...further] = pages(room);
    return { starts: [fits ? from : title, ...further], height: least };
  };
  let best = spread(0);
  for (let height = most; height > 0; height -= 0.5) {
    const tried = spread(height);
    if (tried.starts.length > best.starts.length) continue;
    best = tried;
    break;
  }
  const higher = withHeights(sheet, first, last, (row) => Math.max(best.height, heightOf(row)));
  return withBreaks(higher, ...best.starts);
}

/** What a page may hold of what it is said to, in one program or another, and what the last one holds at least. */
const ROOMS = [1, 1.02, 1.04, 1.06, 1.08];
const LEAST_LAST = 0.25;
/** By how much rows are made higher so that a last page holds more. */
const HIGHER = [1, 1.03, 1.06, 1.09, 1.12, 1.15, 1.18, 1.21, 1.24];

/** The same sheet, where rows below its heads are a little higher if else a few of them would stand alone on a last page. */
export function lastPageHeld(sheet: Sheet): Sheet {
  const { below, first, heads, heightOf, last, page } = flowOf(sheet);
  const highOf = (row: number, by: number) =>
    row < below ? heightOf(row) : Math.round(heightOf(row) * by * 2) / 2;
  const isHeld = (by: number, room: number): boolean => {
    let [used, pages] = [0, 1];
    for (let row = first; row <= last; row++) {
      const high = highOf(row, by);
      if (used + high > room) [used, pages] = [heads, pages + 1];
      used += high;
    }
    return pages === 1 || (used - heads) / room >= LEAST_LAST;
  };
  const by = HIGHER.find((each) => ROOMS.every((room) => isHeld(each, page * room))) ?? 1;
  return by === 1 ? sheet : withHeights(sheet, Math.max(below, first), last, (row) => highOf(row, by));
}

/** The same sheet, where these rows are higher, each by the same, so that what stands before the first break fills its page. */
export function pageFilled(sheet: Sheet, from: number, to: number, most: number): Sheet {
  const { first, heightOf, heightBetween, last, page } = flowOf(sheet);
  const used = heightBetween(first, (sheet.print.breaks?.[0] ?? last + 1) - 1);
  const more = Math.min(most, Math.floor((page - used) / (to - from + 1)));
  return more <= 0 ? sheet : withHeights(sheet, from, to, (row) => heightOf(row) + more);
}
