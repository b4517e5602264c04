import type { CellStyle, Color, Sheet, SheetProtection } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { Area } from './area';
import { areaOf, parseArea, readArea } from './area';
import type { Book } from './book';
import { COLUMN_POINTS, freshId, keyOf, ROW_POINTS } from './book';
import { pointsOf } from './columnWidth';
import { frozenIn } from './frozenIn';
import type { ChartRecord, ConditionalRecord, SheetRecord, Shown, ValidationRecord } from './records';
import { rewrite } from './references';
import type { Border, Look, Side } from './style';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

function shown(value: unknown, isError: boolean): Shown {
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  if (typeof value === 'string' && isError && ERROR.test(value)) return { error: value };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const colour = (color: Color | undefined): string | null =>
  color?.rgb === undefined ? null : `#${color.rgb.slice(-6).toUpperCase()}`;

/** Line styles of the file, as Excel's two properties say them. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const ALIGNED: Readonly<Record<string, string>> = {
  centerContinuous: 'CenterAcrossSelection',
};

function lookOf(plain: Look, style: CellStyle): Look {
  const { font, fill, border, alignment, protection } = style;
  const borders: Partial<Record<Side, Border>> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = border?.[side];
    const drawn = line ? LINES[line.style] : undefined;
    if (line && drawn)
      borders[side] = { style: drawn[0], weight: drawn[1], color: colour(line.color) ?? '#000000' };
  }
  const horizontal = alignment?.horizontal;
  return {
    ...plain,
    numberFormat: style.numFmt ?? 'General',
    font: {
      ...plain.font,
      name: font?.name ?? plain.font.name,
      size: font?.size ?? plain.font.size,
      color: colour(font?.color) ?? plain.font.color,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      underline: font?.underline ? 'Single' : 'None',
      strikethrough: font?.strikethrough ?? false,
    },
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colour(fill.fgColor) : null,
    borders,
    horizontal: horizontal ? (ALIGNED[horizontal] ?? capital(horizontal)) : 'General',
    vertical: alignment?.vertical ? capital(alignment.vertical) : 'Bottom',
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    shrink: alignment?.shrinkToFit ?? false,
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  };
}

const areasOf = (range: string): Area[] => range.split(/[ ,]+/).map(parseArea);

const bare = (formula: string): string => formula.replace(/^=/, '');

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

const bound = (formula: string | undefined): unknown =>
  formula === undefined || formula === ''
    ? undefined
    : Number.isNaN(Number(formula))
      ? `=${bare(formula)}`
      : Number(formula);

function validationOf(one: NonNullable<Sheet['dataValidations']>[number]): ValidationRecord {
  const list = one.values ?? inline(one.formula1);
  const rule =
    one.type === 'list'
      ? {
          list: {
            inCellDropDown: true,
            source: list ? list.join(',') : `=${bare(one.formula1 ?? '')}`,
          },
        }
      : one.type === 'custom'
        ? { custom: { formula: `=${bare(one.formula1 ?? '')}` } }
        : {
            [one.type === 'whole' ? 'wholeNumber' : one.type]: {
              formula1: bound(one.formula1),
              formula2: bound(one.formula2),
              operator: OPERATORS[one.operator ?? 'between'],
            },
          };
  return {
    areas: areasOf(one.range),
    rule,
    prompt: one.showInputMessage
      ? { showPrompt: true, title: one.inputTitle ?? '', message: one.inputMessage ?? '' }
      : null,
    errorAlert: {
      showAlert: one.showErrorMessage ?? false,
      style: capital(one.errorStyle ?? 'stop'),
      title: one.errorTitle ?? '',
      message: one.errorMessage ?? '',
    },
    ignoreBlanks: one.allowBlank ?? false,
  };
}

const inline = (formula: string | undefined): string[] | null =>
  formula?.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"').split(',') : null;

function conditionalsOf(sheet: Sheet): ConditionalRecord[] {
  return [...(sheet.conditionalRules ?? [])]
    .filter((rule) => rule.type === 'expression')
    .sort((a, b) => a.priority - b.priority)
    .map((rule): ConditionalRecord => {
      const { font, fill, border } = rule.style ?? {};
      const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
      const color = colour(font?.color);
      const borders: ConditionalRecord['borders'] = {};
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        const line = border?.[side];
        const drawn = line ? LINES[line.style] : undefined;
        if (line && drawn) borders[side] = { style: drawn[0], color: colour(line.color) ?? '#000000' };
      }
      return {
        id: freshId(),
        areas: areasOf(rule.range),
        formula: bare(formula ?? ''),
        stopIfTrue: rule.stopIfTrue ?? false,
        font: {
          ...(color === null ? {} : { color }),
          ...(font?.bold === undefined ? {} : { bold: font.bold }),
        },
        // In a conditional format the colour of a solid fill stands in the background.
        fill: fill?.type === 'pattern' ? (colour(fill.bgColor) ?? colour(fill.fgColor)) : null,
        borders,
        numberFormat: null,
      };
    });
}

const OPTION: Readonly<Record<string, keyof SheetProtection>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowSort: 'sort',
};

/** Points from the sheet's corner to the corner of a cell. */
const pointsTo = (book: Book, sheet: SheetRecord, axis: 'row' | 'column', to: number): number => {
  let points = 0;
  for (let index = 0; index < to; index += 1) {
    const line = book.line(sheet, axis, index);
    points += line.hidden ? 0 : (line.size ?? (axis === 'row' ? ROW_POINTS : COLUMN_POINTS));
  }
  return points;
};

const GROUPINGS: Readonly<Record<string, string>> = { stacked: 'Stacked', percentStacked: 'Stacked100' };

/** The type of a chart as Office.js names it; the library does not say which way bars lie. */
function typeOf(kind: string | undefined, grouping: string | undefined): string {
  if (kind === 'bar') return `Column${GROUPINGS[grouping ?? ''] ?? 'Clustered'}`;
  return capital(kind ?? 'line');
}

function chartsOf(book: Book, sheet: SheetRecord, source: Sheet): ChartRecord[] {
  return (source.charts ?? []).map((chart, index): ChartRecord => {
    const { from, to } = chart.anchor ?? {};
    const left = pointsTo(book, sheet, 'column', from?.col ?? 0);
    const top = pointsTo(book, sheet, 'row', from?.row ?? 0);
    const value = chart.axes?.y?.scale;
    return {
      id: freshId(),
      name: `Chart ${String(index + 1)}`,
      type: typeOf(chart.kinds[0], chart.barGrouping),
      left,
      top,
      width: to ? pointsTo(book, sheet, 'column', to.col) - left : 360,
      height: to ? pointsTo(book, sheet, 'row', to.row) - top : 216,
      bag: {},
      title: { Text: chart.title ?? '', Visible: chart.title !== undefined },
      legend: { Visible: chart.legend !== undefined && chart.legend !== false, Position: 'Bottom' },
      axes: {
        value: {
          Minimum: value?.min ?? '',
          Maximum: value?.max ?? '',
          MajorUnit: value?.majorUnit ?? '',
        },
        category: {},
      },
      fonts: {},
      lines: {},
      fills: {},
      series: (chart.series ?? []).map((one) => ({
        id: freshId(),
        nameFrom: null,
        name: one.name ?? '',
        values: one.valuesRef ?? null,
        categories: one.categoriesRef ?? null,
        bag: {},
        line: typeof one.color === 'string' ? { Color: `#${one.color.replace('#', '')}` } : {},
        fill: null,
      })),
    };
  });
}

/** Sheet names quoted only where they have to be, as Excel tells them. */
const canonical = (formula: string): string => rewrite(formula, (reference) => reference);

function readName(
  book: Book,
  found: { name: string; range: string; scope?: string; comment?: string },
): void {
  if (/^_/.test(found.name)) return;
  const scope = found.scope === undefined ? null : book.findSheet(found.scope);
  book.addName(scope, found.name, canonical(bare(found.range)), found.comment ?? '');
}

function fill(book: Book, plain: Look, sheet: SheetRecord, source: Sheet): void {
  source.columns?.forEach((column, index) => {
    if (column.width === undefined && !column.hidden) return;
    book.setLine(sheet, 'column', index, {
      size: column.width === undefined ? null : pointsOf(column.width, plain.font),
      hidden: column.hidden ?? false,
    });
  });
  for (const [index, row] of source.rowDefs ?? [])
    book.setLine(sheet, 'row', index, { size: row.height ?? null, hidden: row.hidden ?? false });
  source.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null)
        sheet.cells.set(keyOf(r, c), { value: shown(value, false), formula: null, look: null });
    });
  });
  for (const [place, cell] of source.cells ?? []) {
    const [r = 0, c = 0] = place.split(',').map(Number);
    sheet.cells.set(keyOf(r, c), {
      value: cell.formula === undefined ? shown(cell.value, cell.type === 'error') : null,
      formula: cell.formula === undefined ? null : bare(cell.formula),
      look: cell.style ? lookOf(plain, cell.style) : null,
    });
  }
  sheet.merges = (source.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
    areaOf(startRow, startCol, endRow - startRow + 1, endCol - startCol + 1),
  );
  sheet.validations = (source.dataValidations ?? []).map(validationOf);
  sheet.conditionals = conditionalsOf(source);
  const filter = source.autoFilter ? readArea(source.autoFilter.range) : null;
  sheet.filter = filter && { area: filter, criteria: new Map() };
  const { view, pageSetup, headerFooter, protection } = source;
  sheet.freeze = frozenIn(source) ?? sheet.freeze;
  sheet.gridlines = view?.showGridLines ?? true;
  sheet.tabColor = colour(view?.tabColor) ?? '';
  sheet.page.layout = {
    Orientation: capital(pageSetup?.orientation ?? 'portrait'),
    PaperSize: (pageSetup?.paperSize ?? 'a4').toUpperCase(),
    CenterHorizontally: pageSetup?.horizontalCentered ?? false,
    ...(pageSetup?.fitToPage
      ? {
          Zoom: {
            horizontalFitToPages: pageSetup.fitToWidth ?? 1,
            verticalFitToPages: pageSetup.fitToHeight ?? 0,
          },
        }
      : {}),
  };
  if (pageSetup?.printArea !== undefined) sheet.page.area = pageSetup.printArea.split(',').map(parseArea);
  if (pageSetup?.printTitlesRow !== undefined) sheet.page.titleRows = parseArea(pageSetup.printTitlesRow);
  if (pageSetup?.printTitlesColumn !== undefined)
    sheet.page.titleColumns = parseArea(pageSetup.printTitlesColumn);
  sheet.page.header = sections(headerFooter?.oddHeader);
  sheet.page.footer = sections(headerFooter?.oddFooter);
  sheet.page.rowBreaks = (source.rowBreaks ?? []).map((above) => ({ id: freshId(), row: above + 1 }));
  sheet.page.columnBreaks = (source.colBreaks ?? []).map((before) => ({ id: freshId(), column: before + 1 }));
  if (protection && protection.sheet !== false)
    sheet.protection = {
      options: {
        selectionMode: 'Normal',
        // The file says what is locked, Office.js what is allowed.
        ...Object.fromEntries(Object.entries(OPTION).map(([name, key]) => [name, protection[key] === true])),
      },
      password: null,
    };
  sheet.charts = chartsOf(book, sheet, source);
}

const sections = (codes: string | undefined) => {
  const found = { left: '', center: '', right: '' };
  const parts = (codes ?? '').split(/&([LCR])/);
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  for (let index = 1; index < parts.length; index += 2) {
    const name = names[parts[index] as 'L' | 'C' | 'R'];
    found[name] = parts[index + 1] ?? '';
  }
  if (parts[0]) found.center = parts[0];
  return found;
};

/** Opens an .xlsx file, anybody's, in an empty book. Kinds of content the host does not know are not opened. */
export async function openXlsx(book: Book, bytes: Uint8Array): Promise<void> {
  const source = await readXlsx(bytes, { readStyles: true });
  const font = {
    ...book.plain.font,
    ...(source.defaultFont?.name === undefined ? {} : { name: source.defaultFont.name }),
    ...(source.defaultFont?.size === undefined ? {} : { size: source.defaultFont.size }),
  };
  const plain: Look = { ...book.plain, font };
  const [blank] = book.sheets;
  const made = source.sheets.map((sheet) => {
    if (blank && blank.name.toLowerCase() === sheet.name.toLowerCase())
      book.renameSheet(blank, freshId().slice(1, 9));
    const record = book.addSheet(sheet.name);
    record.look = plain;
    return record;
  });
  source.sheets.forEach((sheet, index) => {
    const record = made[index];
    if (record) fill(book, plain, record, sheet);
  });
  for (const name of source.namedRanges ?? []) readName(book, name);
  const first = made[source.activeSheet ?? 0] ?? made[0];
  if (blank && first) {
    book.active = first;
    book.deleteSheet(blank);
  }
  source.sheets.forEach((sheet, index) => {
    const record = made[index];
    if (record && (sheet.hidden || sheet.veryHidden))
      record.visibility = sheet.veryHidden ? 'VeryHidden' : 'Hidden';
  });
  if (source.workbookProtection?.lockStructure) book.structure = { password: null };
  book.properties['title'] = source.properties?.title ?? '';
  book.engine.rebuild();
}
