import { boxOf } from '../../src/workbook/a1';
import type { Cell, Chart, Edge, Sheet, Style, Workbook } from '../../src/workbook/description';
import { COLUMN_POINTS } from '../host/book';
import { charactersOf, pointsOf } from '../host/columnWidth';

const WEIGHT = { hair: 0, thin: 1, medium: 2 } as const;
const brightness = (color: string): number =>
  parseInt(color.slice(1, 3), 16) * 3 + parseInt(color.slice(3, 5), 16) * 6 + parseInt(color.slice(5, 7), 16);

/** Two cells share a line: the heavier, then the darker is seen. */
function seen(a: Edge | undefined, b: Edge | undefined): Edge | null {
  if (!a || !b) return a ?? b ?? null;
  if (WEIGHT[a.style] !== WEIGHT[b.style]) return WEIGHT[a.style] > WEIGHT[b.style] ? a : b;
  return brightness(a.color) <= brightness(b.color) ? a : b;
}

/** Lines by the place where they are drawn, those covered by a merged cell left out. */
export function linesOf({ rows, merges }: Pick<Sheet, 'rows' | 'merges'>): string[] {
  const owner = new Map<string, number>();
  merges.forEach((merge, index) => {
    const { row, column, lastRow, lastColumn } = boxOf(merge);
    for (let r = row; r <= lastRow; r++)
      for (let c = column; c <= lastColumn; c++) owner.set(`${r} ${c}`, index);
  });
  const inside = (r1: number, c1: number, r2: number, c2: number) =>
    owner.has(`${r1} ${c1}`) && owner.get(`${r1} ${c1}`) === owner.get(`${r2} ${c2}`);
  const style = (row: number, column: number) => rows[row]?.cells[column]?.style;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const lines: string[] = [];
  const note = (where: string, edge: Edge | null) => {
    if (edge) lines.push(`${where} ${edge.style} ${edge.color.toUpperCase()}`);
  };
  for (let row = 0; row <= rows.length; row++)
    for (let column = 0; column <= width; column++) {
      if (!inside(row - 1, column, row, column))
        note(`above ${row} ${column}`, seen(style(row - 1, column)?.bottom, style(row, column)?.top));
      if (!inside(row, column - 1, row, column))
        note(`before ${row} ${column}`, seen(style(row, column - 1)?.right, style(row, column)?.left));
    }
  return lines;
}

/** What of a cell in a hidden column is not seen: how its text looks. */
const unseen = <T extends { readonly style: Style }>({ style, ...cell }: T) => {
  const { size, color, bold, italic, horizontal, vertical, wrap, ...rest } = style;
  void [size, color, bold, italic, horizontal, vertical, wrap];
  return { ...cell, style: rest };
};

/** What a cell shows and does beside its lines; a blank cell that looks like none is none. */
function plainCell(
  cell: Cell | null,
  font: Workbook['font'],
): (Pick<Cell, 'value'> & { readonly formula: string | null; readonly style: Style }) | null {
  if (!cell) return null;
  const { top, bottom, left, right, size, vertical, ...style }: Style = cell.style ?? {};
  void [top, bottom, left, right];
  const value =
    cell.formula !== undefined && typeof cell.value === 'number'
      ? Number(cell.value.toPrecision(12))
      : cell.formula === undefined && cell.value === ''
        ? null
        : cell.value;
  if (value === null && cell.formula === undefined) {
    const { fill, numberFormat, unlocked } = style;
    if (numberFormat === undefined && !unlocked)
      // How a text would look is not seen.
      return fill === undefined ? null : { value, formula: null, style: { fill: fill.toUpperCase() } };
  }
  return {
    value,
    formula: cell.formula ?? null,
    style: {
      ...style,
      size: size ?? font.size,
      vertical: vertical ?? 'bottom',
      ...(style.color !== undefined && { color: style.color.toUpperCase() }),
      ...(style.fill !== undefined && { fill: style.fill.toUpperCase() }),
    },
  };
}

/** Widths as they come out in points; columns behind the last one that is not as wide as any are none. */
function columnsOf(columns: Sheet['columns'], font: Workbook['font']): object[] {
  const usual = charactersOf(COLUMN_POINTS, font);
  const all = columns.map(({ width, hidden }) => ({
    width: charactersOf(pointsOf(width, font), font),
    hidden: hidden ?? false,
  }));
  const last = all.findLastIndex(({ width, hidden }) => hidden || width !== usual);
  return all.slice(0, last + 1);
}

const sorted = <T>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** A chart without what nobody sees: the size of titles, numbers and markers that it does not have. */
function plainChart(chart: Chart): object {
  const hidden = chart.kind !== 'radar' && chart.axis.shown === false;
  const { titleSize, scaleSize, markerSize, ...look } = chart.look;
  const { numberFormat, ...axis } = chart.axis;
  const marked = chart.kind !== 'bar' && chart.series.some(({ marker }) => marker);
  return {
    ...chart,
    // No member of Office.js up to 1.9 says what a screen reader says of a chart.
    altText: '',
    axis: { ...axis, shown: !hidden, numberFormat: hidden ? null : (numberFormat ?? 'General') },
    look: {
      ...look,
      titleSize: chart.title === '' ? null : titleSize,
      scaleSize: hidden ? null : scaleSize,
      markerSize: marked ? markerSize : null,
    },
    series:
      chart.kind === 'bar'
        ? chart.series
        : chart.series.map((series) => ({
            ...series,
            dash: series.dash ?? 'solid',
            marker: series.marker ?? false,
          })),
  };
}

/** A workbook so that two that a person could not tell apart are equal. */
export function normalForm({ sheets, names, active, font }: Workbook): object {
  return {
    active,
    names: names.map(({ name, sheet, range }) => `${name} ${sheet} ${range}`).sort(),
    sheets: sheets.map((sheet) => {
      const { rows, columns, merges, validations, charts, zoom, tabColor, links = [], ...said } = sheet;
      // In files only: which columns of a filter have no button. Of the cells selected only one is told by the host.
      const { filterWithout, cursor, ...rest } = said;
      void [zoom, filterWithout, cursor];
      const cells = rows.flatMap(({ cells: line }, row) =>
        line.flatMap((cell, column) => {
          const plain = plainCell(cell, font);
          if (!plain) return [];
          return [{ row, column, ...(columns[column]?.hidden ? unseen(plain) : plain) }];
        }),
      );
      if (rest.hidden) {
        const { gridlines, print, ...hidden } = rest;
        void [gridlines, print];
        return {
          ...hidden,
          // How it looks is not seen either, but what a cell makes of its text is read.
          cells: cells.map(({ style: { numberFormat }, ...cell }) => ({ ...cell, numberFormat })),
        };
      }
      return {
        ...rest,
        tabColor: tabColor?.toUpperCase(),
        columns: columnsOf(columns, font),
        // A row that grows is as high as the program makes it.
        heights: rows.flatMap(({ height: given, hidden, grows }, row) => {
          const height = grows ? undefined : given;
          return height === undefined && !hidden ? [] : [[row, height ?? null, hidden ?? false]];
        }),
        links: sorted(links),
        cells,
        lines: linesOf(sheet),
        merges: [...merges].sort(),
        validations: sorted(validations),
        charts: charts.map(plainChart),
      };
    }),
  };
}
