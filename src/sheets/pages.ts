import { boxOf } from '../workbook/a1';
import type { Column, PrintSetup, Sheet } from '../workbook/description';
import { TALLEST } from './theme';

type Orientation = PrintSetup['orientation'];

/** Points of A4 within the margins; a little less high than it is, because programs differ. */
export const PAPER: Readonly<Record<Orientation, { readonly across: number; readonly down: number }>> = {
  portrait: { across: 537, down: 762 },
  landscape: { across: 784, down: 514 },
};
/** Of a character of the narrowest font, so that a page takes in every program what it is said to take. */
export const POINTS_PER_CHARACTER = 5.25;
/** Of a row that says nothing of its height, in the highest font. */
const USUAL_HEIGHT = 18.75;

/** Of a column in Excel, which counts whole pixels of a font whose digits are seven wide, and adds some. */
const pointsOf = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;
/** What it adds. */
const EDGE = pointsOf(0);
/** By how much programs make columns wider than they are said to be: Excel, LibreOffice, and others beside these. */
const WIDER = [1, 1.055, 0.985, 1.02, 1.04, 1.07];
const KNOWN = 2;

/** Points of A4 within the margins as they are. */
const A4: typeof PAPER = {
  portrait: { across: 537.7, down: 762.7 },
  landscape: { across: 784.3, down: 516.1 },
};

/** A page on which a letter of so many points is printed with `printed`: what columns have characters for, and points down. */
export function pageFor(fontSize: number, printed: number, orientation: Orientation, columns: number) {
  const { across, down } = PAPER[orientation];
  const larger = fontSize / printed;
  return {
    characters: (across * larger - columns * EDGE) / POINTS_PER_CHARACTER,
    points: down * larger,
  };
}

/** Points of rows that a page takes, where columns of so many points fill its width. */
const pageBeside = (points: number, { across, down }: (typeof PAPER)[Orientation]): number =>
  (down / across) * Math.max(across, points);

/** Points of rows that a page takes in every program, where so many characters of columns fill its width. */
export const pageOf = (characters: number, orientation: Orientation): number =>
  pageBeside(characters * POINTS_PER_CHARACTER, PAPER[orientation]);

/** Fewer rows of a list are not begun at the end of a page. */
const FEW = 4;

interface Flow {
  /** What a page takes in every program, and what it takes in one or another. */
  readonly page: number;
  readonly pages: readonly number[];
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
  const [, repeatedTo = ''] = (print.titleColumns ?? '').split(':');
  const repeated = repeatedTo === '' ? [] : columns.slice(0, boxOf(`${repeatedTo}1`).column + 1);
  /** Of the columns of one page. */
  const across = (points: (characters: number) => number): number => {
    const [whole = 0, again = 0] = [shown, repeated].map((some: readonly Column[]) =>
      some.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : points(width)), 0),
    );
    return (whole - again) / print.fitToWidth + again;
  };
  const least = across((characters) => characters * POINTS_PER_CHARACTER);
  const inExcel = across(pointsOf);
  return {
    page: pageBeside(least, PAPER[print.orientation]),
    pages: WIDER.map((wider) => pageBeside(inExcel * wider, A4[print.orientation])),
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

/** What a page holds that is full enough. */
const FULL = 0.8;
/** By how much rows are made higher so that pages hold more. */
const HIGHER = [1, 1.03, 1.06, 1.09, 1.12, 1.15, 1.18, 1.21, 1.24, 1.27, 1.3];

/**
 * The same sheet, where its last rows, a block below a list that may be empty, stand on one page with rows of the list:
 * where in one program or another they would not, its page begins with rows of the list, which are higher
 * where that fills the page before it.
 */
export function blockWithList(sheet: Sheet, block: number): Sheet {
  const { below, first, heads, heightOf, heightBetween, last, page, pages } = flowOf(sheet);
  const needs = heightBetween(block, last);
  const isHeld = (room: number): boolean => {
    let [used, start] = [0, first];
    for (let row = first; row < block; row++) {
      if (used + heightOf(row) > room) [used, start] = [heads, row];
      used += heightOf(row);
    }
    return used + needs <= room && start <= Math.max(below, block - FEW);
  };
  if ([page, ...pages].every(isHeld)) return sheet;
  const highOf = (row: number, by: number): number =>
    below <= row && row < block ? Math.min(Math.round(heightOf(row) * by * 2) / 2, TALLEST) : heightOf(row);
  /** What is used of the page before the one that begins in this row. */
  const usedBefore = (start: number, by: number, room: number): number => {
    let used = 0;
    for (let row = first; row < start; row++)
      used = used + highOf(row, by) > room ? heads + highOf(row, by) : used + highOf(row, by);
    return used / room;
  };
  let best = { start: block - 1, by: 1, least: 0 };
  for (const by of HIGHER) {
    let taken = heads + needs;
    for (let start = block - 1; start > below && taken + highOf(start, by) <= page; start--) {
      taken += highOf(start, by);
      const used = pages.slice(0, KNOWN).flatMap((room) => [usedBefore(start, by, room), taken / room]);
      const least = Math.min(FULL, ...used);
      if (start <= block - FEW && least > best.least) best = { start, by, least };
    }
  }
  return withBreaks(
    withHeights(sheet, below, block - 1, (row) => highOf(row, best.by)),
    best.start,
  );
}

/** Points by which a page is tried with less room. */
const STEP = 6;

/**
 * Which of these blocks begin a page, where none is torn and the pages, no more of them than there have to be, hold alike
 * much; so many points of the first are taken.
 */
export function evenPages(blocks: readonly number[], page: number, taken: number): number[] {
  const startsIn = (room: number): number[] => {
    let used = taken;
    return blocks.flatMap((points, index) => {
      const fits = used + points <= room;
      used = fits ? used + points : points;
      return fits ? [] : [index];
    });
  };
  const { length } = startsIn(page);
  let room = page;
  while (room > STEP && startsIn(room - STEP).length === length) room -= STEP;
  return startsIn(room);
}

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

/** What a last page holds at least, of what it can. */
const LEAST_LAST = 0.6;
/** What is meant for one page may be reckoned a little higher than it is. */
const RECKONED = 1.02;

/**
 * The same sheet, where rows below its heads are a little higher if else a few of them would stand alone on a last page,
 * in one program or another. What people write in is no higher than its text as soon as they write.
 */
export function lastPageHeld(sheet: Sheet): Sheet {
  const { area, breaks = [], fitToHeight } = sheet.print;
  if (area === undefined || fitToHeight !== undefined || sheet.hidden) return sheet;
  const { below, first, heads, heightBetween, heightOf, last, pages } = flowOf(sheet);
  const begun = Math.max(first, ...breaks);
  const from = Math.max(below, begun);
  const highOf = (row: number, by: number) =>
    row < from ? heightOf(row) : Math.min(Math.round(heightOf(row) * by * 2) / 2, TALLEST);
  /** What is used of the last page; all of it where no page was filled before it. */
  const lastOf = (by: number, room: number): number => {
    let [used, count] = [begun >= below && begun > first ? heads : 0, 1];
    for (let row = begun; row <= last; row++) {
      const high = highOf(row, by);
      if (used + high > room) [used, count] = [heads, count + 1];
      used += high;
    }
    return count === 1 ? 1 : (used - heads) / room;
  };
  const [excel = 0] = pages;
  if (begun > first && heightBetween(begun, last) + heads <= excel * RECKONED) return sheet;
  const best = (rooms: readonly number[]) => {
    const tried = HIGHER.map((by) => ({ by, least: Math.min(...rooms.map((room) => lastOf(by, room))) }));
    const most = Math.max(...tried.map(({ least }) => least));
    return tried.find(({ least }) => least >= Math.min(most, LEAST_LAST)) ?? { by: 1, least: 0 };
  };
  // Over many pages what differs between programs adds up to a page: then it is held in those we know.
  const everywhere = best(pages);
  const { by } = everywhere.least < LEAST_LAST ? best(pages.slice(0, KNOWN)) : everywhere;
  return by === 1 ? sheet : withHeights(sheet, from, last, (row) => highOf(row, by));
}

/** The same sheet, where these rows are higher, each by the same, so that what stands before the first break fills its page. */
export function pageFilled(sheet: Sheet, from: number, to: number, most: number): Sheet {
  const { first, heightOf, heightBetween, last, page } = flowOf(sheet);
  const used = heightBetween(first, (sheet.print.breaks?.[0] ?? last + 1) - 1);
  const more = Math.min(most, Math.floor((page - used) / (to - from + 1)));
  return more <= 0 ? sheet : withHeights(sheet, from, to, (row) => heightOf(row) + more);
}
