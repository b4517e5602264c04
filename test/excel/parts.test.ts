import { fc } from '../machine/random';
import { inputOf, shownOf } from '../../src/excel/cellValue';
import { date1904 } from '../../src/excel/reading/date1904';
import { linesOf } from '../../src/excel/writing/edges';
import { filledParts } from '../../src/excel/writing/filledParts';
import { knownOptions } from '../../src/excel/reading/knownOptions';
import { freeTitle, isTitleOf } from '../../src/excel/writing/freeTitle';
import { groupsOf } from '../../src/excel/writing/merges';
import { Covers } from '../../src/excel/writing/covers';
import { r1c1 } from '../../src/excel/writing/r1c1';
import { repeatsOf } from '../../src/excel/writing/repeats';
import { boxOf, columnName, meet, type Box } from '../../src/workbook/a1';
import type { Cell } from '../../src/workbook/description';
import { rectangles } from '../../src/excel/writing/rectangles';
import { blocksOf, holds } from '../../src/excel/reading/blocks';
import { referenceOf, type Reference } from '../../src/excel/reading/reference';
import { columnPoints } from '../../src/excel/writing/sizes';
import { linesOf as linesSeen } from '../contract/normalForm';
import { readInput } from '../host/input';
import { a1Formula } from '../host/r1c1';

test('a formula in R1C1 style is the same formula in the cell it came from, and alike one row below', () => {
  for (const formula of [
    'IF(ISNUMBER($AA6),IF($AA6>=D$6,"■ A1",""),"")',
    'INDEX(ISOMM_CalcId,MATCH(SMALL(ISOMM_CalcOrder1,2),ISOMM_CalcOrder1,0))',
    'LOG10(A1)+$B$2*C$3-$D4+SUM(E5:XFD1048)',
    'IF(A1="""B2""",ROW(),N(Z9))',
  ])
    expect(a1Formula(r1c1(formula, 5, 3), 5, 3)).toBe(formula);
  expect(r1c1('$A6+B$2+C6', 5, 3)).toBe(r1c1('$A7+B$2+C7', 6, 3));
  expect(r1c1('$A6', 5, 3)).not.toBe(r1c1('$A$6', 5, 3));
});

test('rectangles cover every cell that has a value once, and no other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(null, 'a', 'b'), { minLength: 6, maxLength: 6 }), { maxLength: 8 }),
      (grid) => {
        const covered = grid.map((line) => line.map((): string | null => null));
        for (const { box, value } of rectangles(grid.length, 6, (row, column) => grid[row]?.[column] ?? null))
          for (let row = box.row; row <= box.lastRow; row++)
            for (let column = box.column; column <= box.lastColumn; column++) {
              expect(covered[row]?.[column]).toBeNull();
              (covered[row] ?? [])[column] = value;
            }
        expect(covered).toEqual(grid);
      },
    ),
  );
  const one = rectangles(3, 2, () => 'x');
  expect(one).toEqual([{ value: 'x', box: { row: 0, column: 0, lastRow: 2, lastColumn: 1 } }]);
});

test('formulas are copied from where they stand already, and nothing is copied over what people fill in', () => {
  const kinds = ['blank', 'input', 'text', 'left', 'up', 'name'] as const;
  const cellOf = (kind: (typeof kinds)[number], row: number, column: number): Cell | null => {
    if (kind === 'blank') return null;
    if (kind === 'input') return { value: null, style: { unlocked: true } };
    if (kind === 'text') return { value: 'x' };
    const formula = { left: `${columnName(column)}${row + 1}*2`, up: `$B${row + 1}&C$1`, name: 'ISOMM_Id' }[
      kind
    ];
    return { value: 0, formula };
  };
  const grid = fc.array(fc.array(fc.constantFrom(...kinds), { minLength: 6, maxLength: 6 }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(grid, (made) => {
      const cell = (row: number, column: number) => cellOf(made[row]?.[column] ?? 'blank', row, column);
      const relative = (row: number, column: number) => {
        const formula = cell(row, column)?.formula;
        return formula === undefined ? null : r1c1(formula, row, column);
      };
      const repeats = repeatsOf(made.length, 6, cell, relative, { worth: 0, call: 1 });
      const copied = new Set<string>();
      for (const { from, box } of repeats) {
        expect(from.row).toBe(from.lastRow);
        expect(from.lastColumn - from.column).toBe(box.lastColumn - box.column);
        for (let row = box.row; row <= box.lastRow; row++)
          for (let column = box.column; column <= box.lastColumn; column++) {
            const source = from.column + column - box.column;
            expect(relative(row, column)).toBe(relative(from.row, source));
            if (relative(row, column) === null)
              expect([
                ['blank', 'blank'],
                ['text', 'text'],
              ]).toContainEqual([made[row]?.[column], made[from.row]?.[source]]);
            expect(copied.has(`${row} ${column}`)).toBe(false);
          }
        for (let row = box.row; row <= box.lastRow; row++)
          for (let column = box.column; column <= box.lastColumn; column++) copied.add(`${row} ${column}`);
        // What a copy is taken from is there by then.
        for (const later of repeats.slice(repeats.findIndex((one) => one.box === box)))
          expect(meet(from, later.box)).toBe(false);
      }
    }),
  );
  const column = (row: number): Cell => ({ value: 0, formula: `A${row + 1}+$B$1` });
  const two = repeatsOf(
    9,
    2,
    (row, at) => (row === 4 ? null : at === 0 ? column(row) : cellOf('name', row, at)),
    (row, at) => (row < 0 || row === 4 ? null : at === 0 ? 'RC+R1C2' : 'ISOMM_Id'),
    { worth: 10, call: 300 },
  );
  expect(two.map(({ from, box }) => [from.row, box.row, box.lastRow])).toEqual([
    [0, 1, 3],
    [0, 5, 8],
  ]);
  // A constant between formulas goes along where it is the same, and no text that Excel would take for something else.
  const between = (constant: Cell) =>
    repeatsOf(
      5,
      3,
      (row, at) => (at === 1 ? constant : cellOf('left', row, at)),
      (row, at) => (row < 0 || at === 1 ? null : `RC${String(at)}*2`),
      { worth: 10, call: 300 },
    ).map(({ from, box }) => [from.row, box.row, box.column, box.lastRow, box.lastColumn]);
  expect(between({ value: 6 })).toEqual([[0, 1, 0, 4, 2]]);
  expect(between({ value: 'x' })).toEqual([[0, 1, 0, 4, 2]]);
  const apart = [
    [0, 1, 0, 4, 0],
    [0, 1, 2, 4, 2],
  ];
  expect(between({ value: '6-1' })).toEqual(apart);
  expect(between({ value: 6, style: { unlocked: true } })).toEqual(apart);
});

test('lists of rectangles cover what they are asked for, and beside it only what nobody sees', () => {
  const box = fc
    .tuple(fc.nat(4), fc.nat(4), fc.nat(2), fc.nat(2))
    .map(([row, column, high, wide]) => ({ row, column, lastRow: row + high, lastColumn: column + wide }));
  const idle = fc.uniqueArray(fc.nat(63), { maxLength: 40 });
  const asked = fc.array(
    fc.record({ boxes: fc.array(box, { minLength: 1, maxLength: 3 }), texts: fc.boolean() }),
    { maxLength: 12 },
  );
  const cellsOf = (boxes: readonly Box[]) =>
    new Set(
      boxes.flatMap(({ row, column, lastRow, lastColumn }) => {
        const cells: number[] = [];
        for (let r = row; r <= lastRow; r++) for (let c = column; c <= lastColumn; c++) cells.push(r * 8 + c);
        return cells;
      }),
    );
  fc.assert(
    fc.property(idle, asked, (unseen, list) => {
      const covers = new Covers(8, new Set(unseen));
      for (const { boxes, texts } of list) {
        const got = cellsOf(covers.of(boxes, 'font', texts).flatMap((one) => one.split(',').map(boxOf)));
        const wanted = cellsOf(boxes);
        const free = new Set(texts ? unseen : []);
        expect([...got].filter((cell) => !wanted.has(cell) && !free.has(cell))).toEqual([]);
        expect([...wanted].filter((cell) => !got.has(cell) && !free.has(cell))).toEqual([]);
      }
    }),
  );
  const covers = new Covers(8, new Set([9]));
  const at = (address: string) => [boxOf(address)];
  covers.of(at('A1:B1'), 'font', true);
  covers.of(at('A2:B2'), 'font', true);
  expect(covers.of(at('A1:B2'), 'font', true)).toEqual(['A1:B1', 'A2:B2']);
  expect(covers.of(at('A2'), 'font', true)).toEqual(['A2:B2']);
  expect(covers.of(at('A2'), 'font', false)).toEqual(['A2']);
});

test('a grid is cut into parts that hold everything filled once, and fewer empty cells than the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 200 }), (columns, gap) => {
      const rows = gap + 4;
      const filled = (row: number, column: number) => row < 2 || (row > gap && column < columns % 4);
      const times = new Map<string, number>();
      const parts = filledParts(rows, columns, filled);
      let cells = 0;
      for (const box of parts)
        for (let row = box.row; row <= box.lastRow; row++)
          for (let column = box.column; column <= box.lastColumn; column++) {
            cells += 1;
            times.set(`${row} ${column}`, (times.get(`${row} ${column}`) ?? 0) + 1);
          }
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++)
          if (filled(row, column)) expect(times.get(`${row} ${column}`)).toBe(1);
      expect(Math.max(0, ...times.values())).toBeLessThanOrEqual(1);
      expect(cells).toBeLessThanOrEqual(rows * columns);
    }),
  );
  const apart = filledParts(300, 2, (row) => row === 0 || row === 299);
  expect(apart.map(({ row, lastRow }) => [row, lastRow])).toEqual([
    [0, 0],
    [299, 299],
  ]);
});

test('names side by side are asked for in one block, which holds them and little else', () => {
  const box = fc
    .tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(0, 3),
      fc.constantFrom(0, 1),
    )
    .map(([row, column, high, wide]) => ({ row, column, lastRow: row + high, lastColumn: column + wide }));
  const place = fc.record({ sheet: fc.constantFrom('a', 'b'), box });
  const cells = (places: readonly Reference[]) =>
    new Set(
      places.flatMap(({ sheet, box: { row, column, lastRow, lastColumn } }) => {
        const all: string[] = [];
        for (let r = row; r <= lastRow; r++)
          for (let c = column; c <= lastColumn; c++) all.push(`${sheet} ${r} ${c}`);
        return all;
      }),
    );
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), (places) => {
      const blocks = blocksOf(places);
      const [asked, meant] = [cells(blocks), cells(places)];
      for (const cell of meant) expect(asked).toContain(cell);
      expect(asked.size - meant.size).toBeLessThanOrEqual(24 * Math.max(0, places.length - 1));
      for (const one of places) expect(blocks.some((block) => holds(block, one))).toBe(true);
    }),
  );
  const side = (column: number) => ({ sheet: 'a', box: { row: 4, column, lastRow: 9, lastColumn: column } });
  expect(blocksOf([side(3), side(1), side(2), side(9)])).toHaveLength(2);
  expect(blocksOf([side(3), side(1), side(2), side(7)])).toHaveLength(1);
});

test('options of a protection are given back without what Excel does not take', () => {
  const loaded = { allowSort: true, allowFormatCells: false, allowEditObjects: null, selectionMode: null };
  expect(knownOptions(loaded as unknown as Excel.WorksheetProtectionOptions)).toEqual({
    allowSort: true,
    allowFormatCells: false,
  });
});

const clock = { locale: 'ja-JP', today: () => new Date(2026, 3, 1) };

test('a text comes back as the same text, whatever Excel might take it for', () => {
  const texts = fc.oneof(
    fc.constantFrom(
      '=1+1',
      '+1',
      '-1',
      '@x',
      "'x",
      '3',
      '３',
      '1-2',
      '6.10',
      'true',
      '#N/A',
      '5月1日',
      '1:30',
      '＝A1',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('General', '@', '0.0'), (text, format) => {
      const input = inputOf(text, format === '@');
      expect(readInput(input, format, clock)).toMatchObject({ value: text, formula: null });
    }),
  );
  expect(inputOf('ふつうの言葉')).toBe('ふつうの言葉');
  expect([inputOf(null), inputOf(3), inputOf(true), inputOf({ error: '#N/A' })]).toEqual([
    '',
    3,
    true,
    '#N/A',
  ]);
  expect([shownOf(''), shownOf('#REF!'), shownOf('x'), shownOf(0)]).toEqual([
    null,
    { error: '#REF!' },
    'x',
    0,
  ]);
});

test('references are read with their sheet, and broken ones are none', () => {
  const box = { row: 4, column: 2, lastRow: 7, lastColumn: 2 };
  expect(referenceOf('=入力!$C$5:$C$8')).toEqual({ sheet: '入力', box });
  expect(referenceOf('=入力!R5C3:R8C3')).toEqual({ sheet: '入力', box });
  expect(referenceOf("='R1C1'!R5C3:R8C3")).toEqual({ sheet: 'R1C1', box });
  expect(referenceOf("='O''Brien （新）!'!$C$5:$C$8")).toEqual({ sheet: "O'Brien （新）!", box });
  for (const nothing of [
    '=#REF!$C$5',
    '=入力!#REF!',
    '=1',
    '="x"',
    '=A!$C:$C',
    '=A!$A$1,A!$B$1',
    '=A!R1C1:R2',
    '=A!R[1]C1',
  ])
    expect(referenceOf(nothing)).toBeNull();
});

test('titles give way to those that are taken', () => {
  expect(freeTitle('入力', ['準備'])).toBe('入力');
  expect(freeTitle('Setup', ['SETUP', 'setup (2)'])).toBe('Setup (3)');
  expect(freeTitle('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  expect(isTitleOf('入力 (2)', '入力')).toBe(true);
  expect(isTitleOf('入力用', '入力')).toBe(false);
});

test('merged rows of one width are merged in one call', () => {
  expect(groupsOf(['B2:D2', 'B4:D4', 'B3:D3', 'C3:E4'])).toEqual([
    { box: { row: 2, column: 2, lastRow: 3, lastColumn: 4 }, across: false },
    { box: { row: 1, column: 1, lastRow: 3, lastColumn: 3 }, across: true },
  ]);
});

test('each line between two cells is drawn once: the heavier one, else the darker one, wherever it was described', () => {
  const edge = fc.constantFrom(
    undefined,
    { style: 'thin', color: '#CBD2D9' } as const,
    { style: 'thin', color: '#1B2A41' } as const,
    { style: 'medium', color: '#CBD2D9' } as const,
  );
  const cell = fc
    .record({ top: edge, bottom: edge, left: edge, right: edge })
    .map(({ top, bottom, left, right }) => ({
      value: null,
      style: {
        ...(top && { top }),
        ...(bottom && { bottom }),
        ...(left && { left }),
        ...(right && { right }),
      },
    }));
  const grid = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  const hidden = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(grid, hidden, hidden, fc.boolean(), (cells, rows, columns, merged) => {
      const sheet = {
        rows: cells.map((line, index) => ({ cells: line, hidden: rows[index] ?? false })),
        columns: columns.slice(0, 4).map((one) => ({ width: 8, hidden: one })),
        merges: merged ? ['B1:D1'] : [],
      };
      const drawn = new Map<string, string>();
      for (const { edge: own, index, boxes } of linesOf(sheet))
        for (const { row, column, lastRow, lastColumn } of boxes) {
          expect(row).toBeGreaterThanOrEqual(0);
          expect(column).toBeGreaterThanOrEqual(0);
          // The last line may be told from the blank cells behind it.
          expect(lastRow).toBeLessThanOrEqual(cells.length);
          expect(lastColumn).toBeLessThanOrEqual(4);
          const lying = /Horizontal|Top|Bottom/.test(index);
          const inside = index.startsWith('Inside') ? 1 : 0;
          const end = /Bottom|Right/.test(index) ? 1 : 0;
          const [from, to] = lying ? [row, lastRow] : [column, lastColumn];
          if (inside) expect(to).toBeGreaterThan(from);
          const [low, high] = lying ? [column, lastColumn] : [row, lastRow];
          const [first, last] = inside ? [from + 1, to] : end ? [to + 1, to + 1] : [from, from];
          for (let line = first; line <= last; line++)
            for (let across = low; across <= high; across++) {
              const place = `${lying ? 'above' : 'before'} ${lying ? `${line} ${across}` : `${across} ${line}`}`;
              expect(drawn.has(place)).toBe(false);
              drawn.set(place, `${place} ${own.style} ${own.color}`);
            }
        }
      // Inside a merged cell nobody sees a line.
      const seen = new Set(linesSeen({ ...sheet, merges: [] }));
      expect(new Set(drawn.values())).toEqual(seen);
    }),
  );
});

test('widths are points of the font they were designed for', () => {
  expect(columnPoints(8.43, { name: 'Calibri', size: 11 })).toBe(48);
  expect(columnPoints(0, { name: 'Calibri', size: 11 })).toBe(0);
  expect(columnPoints(8, { name: 'Yu Gothic', size: 11 })).toBe(51.75);
});

test('the system of dates is told by a day and its text', () => {
  expect(date1904(46113, '2026/04/01')).toBe(false);
  expect(date1904(46113 - 1462, '2026/04/01')).toBe(true);
  expect(date1904('まだ', 'まだ')).toBe(false);
});
