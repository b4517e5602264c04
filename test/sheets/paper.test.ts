import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import type { Cell, Sheet, Workbook } from '../../src/workbook/description';
import { COLORS, STYLES } from '../../src/sheets/theme';
import { wordsIn } from '../../src/text/wordsIn';
import { boxOf, cellAt } from '../../src/workbook/a1';
import { madeModel } from '../model/madeModel';
import { contrast } from './contrast';
import {
  anonymousBooks,
  assessmentBooks,
  comparisons,
  longNames,
  recordBooks,
  roundBooks,
  withoutPositions,
} from './paper/books';
import {
  areaOf,
  cutOf,
  fitted,
  footerPoints,
  heightOf,
  LIBREOFFICE,
  pageAcross,
  papersOf,
  shownIn,
} from './paper/layout';

/** The smallest letters on paper, in points. */
const LEAST = 8;
/** Squares that draw a bar, and the line in it that says where it was, are no text. */
const DRAWN = /^[■□▫| ]+$/;
/** Between two parts of a footer, in points. */
const FOOTER_GAP = 6;
/** One row per answer for programs, whose cells are as wide as is handy. */
const FOR_PROGRAMS = 'deptData';
/** Amounts of nine digits fill their cells. */
const AMOUNTS = 'outsourcing';

const books = [
  ...assessmentBooks(),
  ...recordBooks(),
  ...roundBooks(),
  ...longNames(),
  ...comparisons(6, true),
  ...withoutPositions(),
  ...anonymousBooks(),
  ...[2, 40, 300].flatMap((count) => comparisons(count, false)),
];

type Page = readonly [label: string, workbook: Workbook, sheet: Sheet];
const pages: readonly Page[] = books.flatMap(({ label, workbook }) =>
  workbook.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet): Page => [`${label}: ${sheet.title}`, workbook, sheet]),
);

test('there are pages of every kind', () => {
  expect(new Set(pages.map(([, , { key }]) => key)).size).toBeGreaterThan(17);
});

test('no text is printed smaller than 8 points', () => {
  const small = pages.flatMap(([label, workbook, sheet]) => {
    const { scale } = fitted(workbook, sheet);
    const sizes = [...shownIn(workbook, sheet, areaOf(sheet))].flatMap(({ row, column, text, size }) =>
      DRAWN.test(text) || size * scale >= LEAST
        ? []
        : [`${label} ${cellAt(row, column)} ${(size * scale).toFixed(2)}: ${text.slice(0, 20)}`],
    );
    const inCharts = sheet.charts.flatMap(({ name, look }) =>
      [look.scaleSize, look.labelSize]
        .filter((size) => size * scale < LEAST)
        .map((size) => `${label} ${name} ${(size * scale).toFixed(2)}`),
    );
    return [...sizes.slice(0, 1), ...inCharts];
  });
  expect(small).toEqual([]);
});

/** Data of names of any length stand beside what is printed. */
const seenOf = (label: string, sheet: Sheet) => (label.includes('long names') ? areaOf(sheet) : undefined);

test('no text is cut, and no word is broken', () => {
  const cut = pages.flatMap(([label, workbook, sheet]) =>
    sheet.key === FOR_PROGRAMS
      ? []
      : [...shownIn(workbook, sheet, seenOf(label, sheet))].flatMap((shown) => {
          const why = DRAWN.test(shown.text) ? null : cutOf(workbook, sheet, shown);
          return why === null
            ? []
            : [`${label} ${cellAt(shown.row, shown.column)} ${why}: ${shown.text.slice(0, 40)}`];
        }),
  );
  expect(cut).toEqual([]);
});

test('a page that is wider than one repeats its first columns, and every table its head', () => {
  const several = pages.filter(([, , { print }]) => print.fitToWidth > 1);
  expect(several.length).toBeGreaterThan(0);
  for (const [label, , { print }] of several)
    expect([label, print.titleColumns, print.titleRows]).toEqual([
      label,
      expect.stringMatching(/^A:/),
      expect.stringMatching(/:/),
    ]);
  const long = pages.filter(([, workbook, sheet]) => {
    const { down, pageHeight } = fitted(workbook, sheet);
    return sheet.freeze !== undefined && down > pageHeight;
  });
  expect(long.filter(([, , { print }]) => print.titleRows === undefined).map(([label]) => label)).toEqual([]);
});

/** Rows of an area that hold heads of columns. */
const headsIn = (sheet: Sheet, from: number, to: number): number[] =>
  sheet.rows.flatMap(({ cells, hidden }, row) =>
    !hidden &&
    from <= row &&
    row <= to &&
    cells.some((cell) => {
      const { fill, wrap, bold } = cell?.style ?? {};
      return fill === STYLES.header.fill && wrap === true && bold === true && (cell?.value ?? '') !== '';
    })
      ? [row]
      : [],
  );

test('below a repeated head stands only the table whose head it is', () => {
  const repeated = pages.filter(([, , { print }]) => print.titleRows !== undefined);
  const mixed = repeated.flatMap(([label, , sheet]) => {
    const [from = 1, to = from] = (sheet.print.titleRows ?? '').split(':').map(Number);
    if (headsIn(sheet, from - 1, to - 1).length === 0) return [];
    const others = headsIn(sheet, to, areaOf(sheet).lastRow);
    return others.map((row) => `${label} row ${String(row + 1)}`);
  });
  expect(mixed).toEqual([]);
});

test('a table that goes on on another page has its head there', () => {
  const headless = pages.flatMap(([label, workbook, sheet]) =>
    papersOf(workbook, sheet).flatMap(({ from, heads }) => {
      const above = headsIn(sheet, 0, from).at(-1);
      if (above === undefined || above === from) return [];
      const column = sheet.rows[above]?.cells.findIndex((cell) => (cell?.value ?? '') !== '') ?? 0;
      const boxed = (row: number) => sheet.rows[row]?.cells[column]?.style?.bottom !== undefined;
      const goesOn = rowsFrom(above + 1, from + 1).every(boxed);
      const shown = heads !== null && heads[0] <= above && above <= heads[1];
      return goesOn && !shown ? [`${label} row ${String(from + 1)}`] : [];
    }),
  );
  expect(headless).toEqual([]);
});

test('what stands left or right in a box or on a colour does not touch its edge', () => {
  const touching = pages.flatMap(([label, workbook, sheet]) => {
    const found = [...shownIn(workbook, sheet, areaOf(sheet))].flatMap(({ row, column, cell, text }) => {
      const { fill, left, right, horizontal, indent = 0 } = cell.style ?? {};
      const edged = fill !== undefined || (horizontal === 'right' ? right : left) !== undefined;
      return edged && horizontal !== 'center' && indent === 0 && !DRAWN.test(text) && sheet.key !== AMOUNTS
        ? [`${label} ${cellAt(row, column)}: ${text.slice(0, 20)}`]
        : [];
    });
    return found.slice(0, 2);
  });
  expect(touching).toEqual([]);
});

test('no number stands right of one that differs in its format alone, because LibreOffice drops its indent there', () => {
  const lookOf = (cell: Cell) => JSON.stringify({ ...cell.style, numberFormat: '' });
  const dropped = pages.flatMap(([label, , { rows }]) =>
    rows
      .flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          const beside = cells[column - 1];
          if (!cell || !beside || typeof cell.value !== 'number' || typeof beside.value !== 'number')
            return [];
          const { horizontal, indent = 0, numberFormat } = cell.style ?? {};
          const alike = lookOf(cell) === lookOf(beside) && numberFormat !== beside.style?.numberFormat;
          return horizontal === 'right' && indent > 0 && alike ? [`${label} ${cellAt(row, column)}`] : [];
        }),
      )
      .slice(0, 1),
  );
  expect(dropped).toEqual([]);
});

test('no page holds its heads alone', () => {
  const alone = pages.flatMap(([label, workbook, sheet]) => {
    const box = areaOf(sheet);
    const heads = new Set(headsIn(sheet, box.row, box.lastRow));
    // A number alone is the rank of an entry that may not be there.
    const words = [...shownIn(workbook, sheet, box)].filter(({ cell }) => typeof cell.value !== 'number');
    const told = new Set(words.map(({ row }) => row));
    // An area without a text is printed by nobody.
    if (told.size === 0) return [];
    const covered = sheet.charts.map(({ anchor }) => boxOf(anchor));
    const toFill = (row: number) => sheet.rows[row]?.cells.some((cell) => cell?.style?.unlocked) ?? false;
    return papersOf(workbook, sheet).flatMap(({ from, to }) => {
      const rows = rowsFrom(from, to + 1);
      const used =
        rows.some((row) => (told.has(row) && !heads.has(row)) || toFill(row)) ||
        covered.some(({ row, lastRow }) => row <= to && lastRow >= from);
      return used ? [] : [`${label} rows ${String(from + 1)}-${String(to + 1)}`];
    });
  });
  expect(alone).toEqual([]);
});

test('no page ends with the title of a section', () => {
  const orphans = pages.flatMap(([label, workbook, sheet]) => {
    const shown = [...shownIn(workbook, sheet, areaOf(sheet))];
    return papersOf(workbook, sheet)
      .slice(0, -1)
      .flatMap(({ from, to }) => {
        const end = Math.max(...shown.map(({ row }) => row).filter((row) => from <= row && row <= to));
        const isTitle = shown.some(
          ({ row, cell: { style } }) =>
            row === end && style?.size === STYLES.section.size && style?.bottom?.style === 'medium',
        );
        const covered = sheet.charts.some(({ anchor }) => {
          const box = boxOf(anchor);
          return box.lastRow > end && box.row <= to;
        });
        return isTitle && !covered ? [`${label} row ${String(end + 1)}`] : [];
      });
  });
  expect(orphans).toEqual([]);
});

test('what changed fills each of its pages', () => {
  const changed = pages.filter(([, , { key }]) => key === 'progress');
  expect(changed.length).toBeGreaterThan(0);
  const free = changed.flatMap(([label, workbook, sheet]) => {
    const { pageHeight } = fitted(workbook, sheet);
    return papersOf(workbook, sheet).flatMap(({ from, to, heads }, index) => {
      const repeated = heads === null ? 0 : heightOf(workbook, sheet, rowsFrom(heads[0], heads[1] + 1));
      const used = (heightOf(workbook, sheet, rowsFrom(from, to + 1)) + repeated) / pageHeight;
      return used < 0.75 ? [`${label} page ${String(index + 1)}: ${used.toFixed(2)}`] : [];
    });
  });
  expect(free).toEqual([]);
});

test('until a round is kept, 履歴 and 推移 are one page each', () => {
  const blank = pages.filter(
    ([label, { sheets }, { key }]) =>
      ['rounds', 'progress'].includes(key) &&
      / (half|no target):/.test(label) &&
      sheets.some((each) => each.key === 'rounds'),
  );
  expect(blank).toHaveLength(16);
  const longer = blank.flatMap(([label, workbook, sheet]) =>
    [1, LIBREOFFICE].flatMap((wider) => {
      const { length } = papersOf(workbook, sheet, wider);
      return length === 1 ? [] : [`${label}: ${String(length)}`];
    }),
  );
  expect(longer).toEqual([]);
});

test('no table goes on for a row or two on a last page, neither in Excel nor in LibreOffice', () => {
  const short = pages.flatMap(([label, workbook, sheet]) =>
    [1, LIBREOFFICE].flatMap((wider) => {
      const [, ...further] = papersOf(workbook, sheet, wider);
      const last = further.at(-1);
      if (!last) return [];
      const { pageHeight } = fitted(workbook, sheet, wider);
      const used = heightOf(workbook, sheet, rowsFrom(last.from, last.to + 1)) / pageHeight;
      return used < 0.15 ? [`${label} ${String(wider)}: ${used.toFixed(2)}`] : [];
    }),
  );
  expect(short).toEqual([]);
});

test('the pages of all items hold alike much, and the last is no rest', () => {
  const lists = pages.filter(([, , { key }]) => key === 'itemList');
  expect(lists.length).toBeGreaterThan(0);
  const uneven = lists.flatMap(([label, workbook, sheet]) => {
    const [, ...further] = papersOf(workbook, sheet);
    const high = further.map(({ from, to }) => heightOf(workbook, sheet, rowsFrom(from, to + 1)));
    const share = Math.min(...high) / Math.max(...high);
    // What a function is for and has stands on one page.
    return share < 0.45 ? [`${label}: ${share.toFixed(2)}`] : [];
  });
  expect(uneven).toEqual([]);
});

test('all items of a small model stand on one page below what its functions are for', () => {
  const model = madeModel([3, 4]);
  const small = { ...catalogue, models: [model] };
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const workbook = describeWorkbook(small, model, { ...blank, parts: ['itemList'] });
  const sheet = workbook.sheets.find(({ key }) => key === 'itemList');
  if (!sheet) throw new Error('no list');
  expect([1, LIBREOFFICE].map((wider) => papersOf(workbook, sheet, wider).length)).toEqual([1, 1]);
});

test('the pages of items and departments hold alike much', () => {
  const matrices = pages.filter(([, , { key }]) => key === 'deptMatrix');
  expect(matrices.length).toBeGreaterThan(4);
  const uneven = matrices.flatMap(([label, workbook, sheet]) => {
    // The first is filled, whatever follows.
    const [, ...further] = papersOf(workbook, sheet);
    const high = further.map(({ from, to }) => heightOf(workbook, sheet, rowsFrom(from, to + 1)));
    const share = Math.min(...high) / Math.max(...high);
    return share < 0.8 ? [`${label}: ${share.toFixed(2)} of ${String(high.length)}`] : [];
  });
  expect(uneven).toEqual([]);
});

test('what differs from the evidence stands below rows of its list, in Excel and in LibreOffice', () => {
  const evidence = pages.filter(([, , { key }]) => key === 'evidence');
  expect(evidence.length).toBeGreaterThan(0);
  const alone = evidence.flatMap(([label, workbook, sheet]) => {
    const title = sheet.rows.findLastIndex(({ cells }) =>
      cells.some(
        (cell) => cell?.style?.size === STYLES.section.size && cell?.style?.bottom?.style === 'medium',
      ),
    );
    return [1, LIBREOFFICE].flatMap((wider) => {
      const last = papersOf(workbook, sheet, wider).find(({ from, to }) => from <= title && title <= to);
      return last && last.from + 3 < title ? [] : [`${label} ${String(wider)}`];
    });
  });
  expect(alone).toEqual([]);
});

test.each([
  ['evidence', / (half|full|no target|one function):/, 0.7],
  ['criteria', / one function:/, 0.75],
  ['criteria', / (own items|carried over|imported):/, 0.45],
  ['rounds', / (half|no target):/, 0.55],
  ['plan', / (half|full|no target):/, 0.6],
  ['scope', / (half|full|no target):/, 0.6],
  ['deptReturned', / 6 departments:/, 0.55],
  ['deptHeatMap', / 6 departments:/, 0.75],
] as const)(
  'no page of %s is left nearly empty, neither in Excel nor in LibreOffice',
  (key, which, least) => {
    const meant = pages.filter(([label, , sheet]) => sheet.key === key && which.test(label));
    expect(meant.length).toBeGreaterThan(3);
    const free = meant.flatMap(([label, workbook, sheet]) =>
      [1, LIBREOFFICE].flatMap((wider) => {
        const { pageHeight } = fitted(workbook, sheet, wider);
        return papersOf(workbook, sheet, wider).flatMap(({ from, to, heads }, index) => {
          const repeated = heads === null ? 0 : heightOf(workbook, sheet, rowsFrom(heads[0], heads[1] + 1));
          const used = (heightOf(workbook, sheet, rowsFrom(from, to + 1)) + repeated) / pageHeight;
          return used < least ? [`${label} page ${String(index + 1)}: ${used.toFixed(2)}`] : [];
        });
      }),
    );
    expect(free).toEqual([]);
  },
);

test('the empty rows for sharing stand on two pages, in Excel and in LibreOffice', () => {
  const sharing = pages.filter(([, , { key }]) => key === 'sharing');
  expect(sharing.length).toBeGreaterThan(0);
  for (const [label, workbook, sheet] of sharing)
    expect([label, ...[1, LIBREOFFICE].map((wider) => papersOf(workbook, sheet, wider).length)]).toEqual([
      label,
      2,
      2,
    ]);
});

test('no part of a footer runs into another', () => {
  const tight = pages.flatMap(([label, workbook, { print }]) => {
    const { left = '', center = '', right = '' } = print.footer ?? {};
    const points = (part: string) => footerPoints(part, workbook);
    const [from, middle, to] = [points(left), points(center), points(right)];
    const half = pageAcross(print.orientation) / 2;
    const beside = middle === 0 ? 2 * half : half - middle / 2;
    const room = middle === 0 ? beside - to : beside;
    return from + FOOTER_GAP > room || to + FOOTER_GAP > beside
      ? [`${label}: ${String(Math.round(from))} ${String(Math.round(middle))} ${String(Math.round(to))}`]
      : [];
  });
  expect(tight).toEqual([]);
});

test('of many rounds three lines stand out, and are named', () => {
  const lines = pages.flatMap(([label, , sheet]) =>
    sheet.key === 'progress' && label.includes(' 24 rounds')
      ? sheet.charts.flatMap((chart) => (chart.kind === 'line' ? [{ label, sheet, chart }] : []))
      : [],
  );
  expect(lines).toHaveLength(4);
  for (const { label, sheet, chart } of lines) {
    const strong = chart.series.filter(({ width }) => width >= 2);
    const { row } = boxOf(chart.anchor);
    const key = sheet.rows[row - 1]?.cells.map((cell) => cell?.value ?? '').join(' ') ?? '';
    const unnamed = strong.filter(({ nameCell }) => {
      const { row: at, column } = boxOf(nameCell);
      const name = sheet.rows[at]?.cells[column]?.value;
      return typeof name !== 'string' || !key.includes(name);
    });
    expect([label, strong.length, unnamed.length, chart.legend]).toEqual([label, 3, 0, 'none']);
  }
});

/** So much wider is seen without colour. */
const WIDER = 1.5;

test('no two lines of a chart differ by their colour alone', () => {
  const charts = pages.flatMap(([label, , sheet]) =>
    sheet.charts.flatMap((chart) => (chart.kind === 'bar' ? [] : [{ label, chart }])),
  );
  expect(new Set(charts.map(({ chart }) => chart.name)).size).toBeGreaterThan(4);
  const alike = charts.flatMap(({ label, chart: { name, series } }) =>
    series.flatMap((one, at) =>
      series.slice(at + 1).flatMap((other) => {
        const [thin, thick] = [one.width, other.width].sort((a, b) => a - b) as [number, number];
        const dashes = [one, other].map(({ dash = 'solid' }) => dash);
        const same = dashes[0] === dashes[1] && thick / thin < WIDER;
        // Of many rounds all but three lines are the others.
        const others = !one.marker && !other.marker && thick < 1;
        return same && !others ? [`${label} ${name}: ${one.nameCell} ${other.nameCell}`] : [];
      }),
    ),
  );
  expect(alike).toEqual([]);
});

test('a frame that says something is seen without colour', () => {
  const pale = pages.flatMap(([label, , { conditionalFormats }]) =>
    conditionalFormats.flatMap(({ style: { frame, fill = COLORS.paper }, range }) =>
      frame === undefined || frame === COLORS.line || contrast(frame, fill) >= 4.5
        ? []
        : [`${label} ${range}: ${frame} on ${fill}`],
    ),
  );
  expect(pale).toEqual([]);
});

test('the urgent items of a summary are rows of one height', () => {
  const summaries = pages.filter(([, , { key }]) => key === 'summary');
  expect(summaries.length).toBeGreaterThan(0);
  for (const [label, { names }, { rows }] of summaries) {
    const { row, lastRow } = boxOf(names.find(({ name }) => name === 'ISOMM_Urgent')?.range ?? '');
    const heights = rows.slice(row, lastRow + 1).map(({ height }) => height);
    expect([label, new Set(heights).size]).toEqual([label, 1]);
  }
});

/** Sheets that say where each of their pages begins, or that are one page. */
const PLANNED = [
  'setup',
  'criteria',
  'summary',
  'byFunction',
  'byRole',
  'phases',
  'charter',
  'deptSummary',
  'deptOverlay',
];

test('what is meant for one page fits one', () => {
  const planned = pages.filter(([, , { key }]) => PLANNED.includes(key));
  expect(new Set(planned.map(([, , { key }]) => key)).size).toBe(PLANNED.length);
  const longer = planned.flatMap(([label, workbook, sheet]) => {
    const { row, lastRow } = areaOf(sheet);
    const { pageHeight } = fitted(workbook, sheet);
    const [head = 0, end = 0] = (sheet.print.titleRows ?? '').split(':').map(Number);
    const repeated = heightOf(workbook, sheet, rowsFrom(head - 1, end));
    const starts = [row, ...(sheet.print.breaks ?? [])];
    return starts.flatMap((start, index) => {
      const rows = rowsFrom(start, starts[index + 1] ?? lastRow + 1);
      const high = heightOf(workbook, sheet, rows) + (index > 0 && end > 0 ? repeated : 0);
      return high > pageHeight + 0.1
        ? [`${label} page ${String(index + 1)}: ${high.toFixed(0)} of ${pageHeight.toFixed(0)}`]
        : [];
    });
  });
  expect(longer).toEqual([]);
});

const rowsFrom = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - Math.max(0, from)) }, (_, index) => Math.max(0, from) + index);

/** Sheets for people who write by hand, or who see at one glance how far they are: their pages are used. */
const FILLED = ['setup', 'phases', 'charter'];
/** Where programs without the font find wider columns a quarter of these would be free. */
const FULL: Readonly<Record<string, number>> = { setup: 0.86 };

test('no page of these is left with a quarter of it free', () => {
  const meant = pages.filter(([, , { key }]) => FILLED.includes(key));
  expect(new Set(meant.map(([, , { key }]) => key)).size).toBe(FILLED.length);
  const free = meant.flatMap(([label, workbook, sheet]) => {
    const { row, lastRow } = areaOf(sheet);
    const { pageHeight } = fitted(workbook, sheet);
    const starts = [row, ...(sheet.print.breaks ?? [])];
    return starts.flatMap((start, index) => {
      const used = heightOf(workbook, sheet, rowsFrom(start, starts[index + 1] ?? lastRow + 1)) / pageHeight;
      return used < (FULL[sheet.key] ?? 0.75)
        ? [`${label} page ${String(index + 1)}: ${used.toFixed(2)}`]
        : [];
    });
  });
  expect(free).toEqual([]);
});

test('results by role that go on on a second page fill the first', () => {
  const shares = pages
    .filter(([, , { key }]) => key === 'byRole')
    .flatMap(([label, workbook, sheet]) => {
      const [first, second] = papersOf(workbook, sheet);
      if (!first || !second) return [];
      const used = heightOf(workbook, sheet, rowsFrom(first.from, first.to + 1));
      return [{ label, share: used / fitted(workbook, sheet).pageHeight }];
    });
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.filter(({ share }) => share < 0.9)).toEqual([]);
});

test('no number can end in a bare decimal point', () => {
  const formats = pages.flatMap(([label, , { rows }]) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        const format = cell?.style?.numberFormat ?? '';
        return /\.(#|$)/.test(format) ? [`${label} ${format}`] : [];
      }),
    ),
  );
  expect(formats).toEqual([]);
});

test('where no two positions can be compared that is said once, in place of departments', () => {
  const gaps = pages.filter(
    ([label, , { key }]) => key === 'deptPerception' && label.includes('without positions'),
  );
  expect(gaps).toHaveLength(1);
  for (const [, workbook, sheet] of gaps) {
    const shown = [...shownIn(workbook, sheet, areaOf(sheet))].map(({ text }) => text);
    const { none, noItems } = wordsIn('en').departments.sheets('function', 'role').perception;
    expect(shown.filter((text) => [none, noItems].includes(text))).toEqual([none]);
  }
});

test('where a comparison has nothing to list, that is what its page is for: it is large, and no head is seen below it', () => {
  const few = pages.filter(([label]) => label.includes(' 2 departments'));
  const { perception, weak } = wordsIn('ja').departments.sheets('機能', '役割');
  for (const [key, said] of [
    ['deptPerception', perception.none],
    ['deptWeak', weak.nothingCommon],
  ] as const) {
    const [[, workbook, sheet] = []] = few.filter((page) => page[2].key === key);
    if (!workbook || !sheet) throw new Error(key);
    const shown = [...shownIn(workbook, sheet, areaOf(sheet))];
    const told = shown.find(({ text }) => text.includes(said));
    expect([key, told?.size]).toEqual([key, 16]);
    const hidden = sheet.conditionalFormats.filter(
      ({ formula, style }) =>
        /^COUNT\(\w+\)=0$/.test(formula) && style.fill === COLORS.paper && style.color === COLORS.paper,
    );
    const heads = headsIn(sheet, 0, areaOf(sheet).lastRow);
    const seen = heads.filter((row) =>
      hidden.every(({ range }) => row < boxOf(range).row || row > boxOf(range).lastRow),
    );
    expect([key, heads.length > 0, seen]).toEqual([key, true, []]);
  }
  const [[, workbook, sheet] = []] = few.filter((page) => page[2].key === 'deptReturned');
  if (!workbook || !sheet) throw new Error('no returns');
  const { down, pageHeight } = fitted(workbook, sheet, LIBREOFFICE);
  expect(down / pageHeight).toBeGreaterThan(0.45);
});

test('the model is named whole in the head of every result', () => {
  const titles = catalogue.models.flatMap(({ title }) => Object.values(title));
  const results = pages.filter(([, , { key }]) => ['summary', 'byFunction', 'byRole'].includes(key));
  expect(results.length).toBeGreaterThan(0);
  const cut = results.flatMap(([label, workbook, sheet]) => {
    const shown = [...shownIn(workbook, sheet, areaOf(sheet))].map(({ text }) => text);
    return shown.some((text) => titles.some((title) => text.endsWith(title))) ? [] : [label];
  });
  expect(cut).toEqual([]);
});

test('a radar of few departments has no line without a name', () => {
  const overlays = pages.filter(([, , { key }]) => key === 'deptOverlay');
  const nameless = overlays.flatMap(([label, , sheet]) =>
    sheet.charts.flatMap(({ series }) =>
      series.flatMap(({ nameCell }) => {
        const { row, column } = boxOf(nameCell);
        const name = sheet.rows[row]?.cells[column]?.value ?? '';
        return name === '' && label.includes(' 2 departments') ? [`${label} ${nameCell}`] : [];
      }),
    ),
  );
  expect(nameless).toEqual([]);
});
