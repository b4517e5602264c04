import type { Edge, ShownValue, Style, Workbook } from '../../src/workbook/description';
import { parseArea } from './area';
import type { Book } from './book';
import { COLUMN_POINTS, freshId, keyOf, ROW_POINTS } from './book';
import { pointsOf } from './columnWidth';
import { chartFrom } from './loadChart';
import type { ConditionalRecord, SheetRecord, ValidationRecord } from './records';
import { quoteSheet } from './references';
import type { Border, Look, Side } from './style';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const WEIGHT: Readonly<Record<Edge['style'], string>> = {
  hair: 'Hairline',
  thin: 'Thin',
  medium: 'Medium',
};

const border = (edge: Edge): Border => ({
  style: 'Continuous',
  weight: WEIGHT[edge.style],
  color: edge.color.toUpperCase(),
});

function lookOf(plain: Look, style: Style): Look {
  const borders: Partial<Record<Side, Border>> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const edge = style[side];
    if (edge) borders[side] = border(edge);
  }
  return {
    ...plain,
    numberFormat: style.numberFormat ?? 'General',
    font: {
      ...plain.font,
      size: style.size ?? plain.font.size,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      color: style.color?.toUpperCase() ?? plain.font.color,
    },
    fill: style.fill?.toUpperCase() ?? null,
    borders,
    horizontal: style.horizontal ? capital(style.horizontal) : 'General',
    vertical: style.vertical ? capital(style.vertical) : 'Bottom',
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
    locked: style.unlocked !== true,
  };
}

/** Excel keeps no empty text as a constant: the cell is blank. */
const stored = (value: ShownValue) => (value === '' ? null : value);

/** Where a range of cells lies on the sheet, in points. */
function placeOf(book: Book, sheet: SheetRecord, range: string) {
  const area = parseArea(range);
  const sum = (axis: 'row' | 'column', to: number): number => {
    let points = 0;
    for (let index = 0; index < to; index += 1) {
      const line = book.line(sheet, axis, index);
      points += line.hidden ? 0 : (line.size ?? (axis === 'row' ? ROW_POINTS : COLUMN_POINTS));
    }
    return points;
  };
  const left = sum('column', area.left);
  const top = sum('row', area.top);
  return {
    left,
    top,
    width: sum('column', area.right + 1) - left,
    height: sum('row', area.bottom + 1) - top,
  };
}

/** Puts a described workbook into an empty book, as opening its file in Excel does. */
export function loadWorkbook(book: Book, workbook: Workbook): void {
  const plain: Look = {
    ...book.plain,
    font: { ...book.plain.font, name: workbook.font.name, size: workbook.font.size },
  };
  const titles = new Map(workbook.sheets.map((sheet) => [sheet.key, sheet.title]));
  const [blank] = book.sheets;
  for (const described of workbook.sheets) {
    // The sheet of an empty book gives its place, and its name should it be wanted.
    if (blank?.name === described.title) book.renameSheet(blank, `${described.title} `.slice(-31));
    const sheet = book.addSheet(described.title);
    sheet.look = plain;
    sheet.tabColor = described.tabColor?.toUpperCase() ?? '';
    sheet.gridlines = described.gridlines;
    described.columns.forEach((column, index) => {
      book.setLine(sheet, 'column', index, {
        size: pointsOf(column.width, workbook.font),
        hidden: column.hidden ?? false,
      });
    });
    for (const { cell, name } of described.links ?? []) {
      const { top, left } = parseArea(cell);
      sheet.links.set(keyOf(top, left), name);
    }
    const looks = new Map<Style, Look>();
    described.rows.forEach((row, index) => {
      if (row.height !== undefined || row.hidden)
        book.setLine(sheet, 'row', index, {
          size: row.grows ? null : (row.height ?? null),
          hidden: row.hidden ?? false,
        });
      row.cells.forEach((cell, column) => {
        if (!cell) return;
        let look: Look | null = null;
        if (cell.style) {
          look = looks.get(cell.style) ?? lookOf(plain, cell.style);
          looks.set(cell.style, look);
        }
        sheet.cells.set(keyOf(index, column), {
          value: cell.formula === undefined ? stored(cell.value) : null,
          formula: cell.formula ?? null,
          look,
        });
      });
    });
    sheet.merges = described.merges.map(parseArea);
    sheet.validations = described.validations.map((one): ValidationRecord => {
      const { rule } = one;
      return {
        areas: [parseArea(one.range)],
        rule:
          'list' in rule
            ? { list: { inCellDropDown: true, source: rule.list.join(',') } }
            : 'listFrom' in rule
              ? { list: { inCellDropDown: true, source: `=${rule.listFrom}` } }
              : {
                  wholeNumber: {
                    formula1: rule.wholeNumber.min,
                    formula2: rule.wholeNumber.max,
                    operator: 'Between',
                  },
                },
        prompt: one.prompt ? { showPrompt: true, ...one.prompt } : null,
        errorAlert: one.error ? { showAlert: true, ...one.error, style: capital(one.error.style) } : null,
        ignoreBlanks: true,
      };
    });
    sheet.conditionals = described.conditionalFormats.map((one): ConditionalRecord => {
      const { style } = one;
      const line = style.frame ? { style: 'Continuous', color: style.frame.toUpperCase() } : null;
      return {
        id: freshId(),
        areas: [parseArea(one.range)],
        formula: one.formula,
        stopIfTrue: one.stopIfTrue ?? false,
        font: {
          ...(style.color === undefined ? {} : { color: style.color.toUpperCase() }),
          ...(style.bold === undefined ? {} : { bold: style.bold }),
        },
        fill: style.fill?.toUpperCase() ?? null,
        borders: line ? { top: line, bottom: line, left: line, right: line } : {},
        numberFormat: null,
      };
    });
    sheet.freeze = described.freeze ?? null;
    sheet.filter = described.filter ? { area: parseArea(described.filter), criteria: new Map() } : null;
    const { print, protection } = described;
    sheet.page = {
      layout: {
        Orientation: capital(print.orientation),
        PaperSize: 'A4',
        Zoom: {
          horizontalFitToPages: print.fitToWidth,
          verticalFitToPages: print.fitToHeight ?? 0,
        },
        CenterHorizontally: print.centerHorizontally ?? false,
      },
      header: { left: '', center: '', right: '', ...print.header },
      footer: { left: '', center: '', right: '', ...print.footer },
      area: print.area === undefined ? null : [parseArea(print.area)],
      titleRows: print.titleRows === undefined ? null : parseArea(print.titleRows),
      titleColumns: print.titleColumns === undefined ? null : parseArea(print.titleColumns),
      rowBreaks: (print.breaks ?? []).map((row) => ({ id: freshId(), row })),
      columnBreaks: [],
    };
    sheet.protection = protection
      ? { options: { selectionMode: 'Normal', ...protection }, password: null }
      : null;
    const on = (range: string): string => book.formulaFor(sheet, parseArea(range));
    sheet.charts = described.charts.map((chart) => chartFrom(chart, placeOf(book, sheet, chart.anchor), on));
  }
  for (const name of workbook.names) {
    const title = titles.get(name.sheet);
    const sheet = title === undefined ? null : book.findSheet(title);
    if (!sheet) throw new Error(`name ${name.name} points to no sheet`);
    book.addName(null, name.name, book.formulaFor(sheet, parseArea(name.range)), name.comment);
  }
  if (blank) {
    const active = book.findSheet(titles.get(workbook.active.sheet) ?? '');
    if (!active) throw new Error(`no active sheet ${quoteSheet(workbook.active.sheet)}`);
    book.active = active;
    active.selection = [parseArea(workbook.active.cell)];
    for (const described of workbook.sheets) {
      const sheet = described.hidden ? book.findSheet(described.title) : null;
      if (sheet) sheet.visibility = described.hidden === 'very' ? 'VeryHidden' : 'Hidden';
    }
    book.deleteSheet(blank);
  }
  book.properties['title'] = workbook.title;
  book.engine.rebuild();
}
