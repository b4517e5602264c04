import type { Cell as FileCell, CellStyle, ConditionalRule, DataValidation, Sheet as FileSheet } from 'hucre';
import { readXlsx } from 'hucre';
import { parseReference } from '../../src/xlsx/reading/reference';
import type {
  Cell,
  ConditionalFormat,
  Edge,
  Link,
  Name,
  PrintSetup,
  Row,
  Sheet,
  ShownValue,
  Style,
  Validation,
  Workbook,
} from '../../src/workbook/description';
import { addressOf } from '../host/area';
import { frozenIn } from '../host/frozenIn';
import { chartsIn } from './openCharts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Files count column widths with the padding that Excel does not show. */
const PADDING = 0.7109375;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const EDGES: Readonly<Record<string, Edge['style']>> = {
  hair: 'hair',
  thin: 'thin',
  medium: 'medium',
  thick: 'medium',
};

const colorOf = (color: { rgb?: string } | undefined): string | undefined =>
  color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toUpperCase()}`;

const edgeOf = (side: { style: string; color?: { rgb?: string } } | undefined): Edge | undefined =>
  side && { style: EDGES[side.style] ?? 'thin', color: colorOf(side.color) ?? '#000000' };

const oneOf = <T extends string>(value: string | undefined, known: readonly T[]): T | undefined =>
  known.find((candidate) => candidate === value);

/** Only what is there: a member that says nothing is left out. */
const compact = <T extends object>(members: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;

const plain = (bare: string): string => bare.replaceAll('$', '');

function styleOf(style: CellStyle | undefined): Style | null {
  if (!style) return null;
  const { font, fill, border, alignment, numFmt, protection } = style;
  const made = compact<Style>({
    size: font?.size,
    bold: font?.bold === true ? true : undefined,
    italic: font?.italic === true ? true : undefined,
    color: colorOf(font?.color),
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor) : undefined,
    horizontal: oneOf(alignment?.horizontal, ['left', 'center', 'right']),
    vertical: oneOf(alignment?.vertical, ['top', 'center', 'bottom']),
    wrap: alignment?.wrapText === true ? true : undefined,
    indent: alignment?.indent === 0 ? undefined : alignment?.indent,
    numberFormat: numFmt === 'General' ? undefined : numFmt,
    top: edgeOf(border?.top),
    bottom: edgeOf(border?.bottom),
    left: edgeOf(border?.left),
    right: edgeOf(border?.right),
    unlocked: protection?.locked === false ? true : undefined,
  });
  return made;
}

const ERRORS = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'] as const;

function valueOf({ value, type }: FileCell): ShownValue {
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  const error = type === 'error' && typeof value === 'string' ? oneOf(value, ERRORS) : undefined;
  return error === undefined ? value : { error };
}

function cellOf(cell: FileCell): Cell {
  const style = styleOf(cell.style);
  return {
    value: valueOf(cell),
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(style ? { style } : {}),
  };
}

function rowsOf(sheet: FileSheet): Row[] {
  const rows: { cells: (Cell | null)[]; height?: number; hidden?: boolean }[] = [];
  const at = (index: number) => {
    while (rows.length <= index) rows.push({ cells: [] });
    return rows[index] ?? { cells: [] };
  };
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const { cells } = at(row);
    while (cells.length <= column) cells.push(null);
    cells[column] = cellOf(cell);
  }
  // Cells without a look of their own are told by their values alone.
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value === null || value === undefined || sheet.cells?.has(`${row},${column}`)) return;
      const { cells } = at(row);
      while (cells.length <= column) cells.push(null);
      cells[column] = cellOf({ value } as FileCell);
    }),
  );
  for (const [index, { height, hidden }] of sheet.rowDefs ?? [])
    Object.assign(at(index), compact({ height, hidden: hidden === true ? true : undefined }));
  return rows;
}

/** Cells that lead somewhere inside the workbook. */
function linksOf(sheet: FileSheet): Pick<Sheet, 'links'> {
  const links = [...(sheet.cells ?? [])].flatMap(([key, { hyperlink }]): Link[] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return hyperlink?.location === undefined
      ? []
      : [
          {
            cell: addressOf({ top: row, left: column, bottom: row, right: column }),
            name: hyperlink.location,
          },
        ];
  });
  return links.length === 0 ? {} : { links };
}

function validationOf(one: DataValidation): Validation[] {
  const rule: Validation['rule'] | null =
    one.type === 'list'
      ? one.values
        ? { list: one.values }
        : one.formula1 === undefined
          ? null
          : { listFrom: one.formula1 }
      : one.type === 'whole' && (one.operator ?? 'between') === 'between'
        ? { wholeNumber: { min: Number(one.formula1), max: Number(one.formula2) } }
        : null;
  if (!rule) return [];
  return one.range.split(' ').map((range) => ({
    range,
    rule,
    ...(one.inputMessage === undefined
      ? {}
      : { prompt: { title: one.inputTitle ?? '', message: one.inputMessage } }),
    ...(one.errorMessage === undefined || one.showErrorMessage === false
      ? {}
      : {
          error: { style: one.errorStyle ?? 'stop', title: one.errorTitle ?? '', message: one.errorMessage },
        }),
  }));
}

function conditionalOf(one: ConditionalRule): ConditionalFormat[] {
  const formula = Array.isArray(one.formula) ? one.formula[0] : one.formula;
  if (one.type !== 'expression' || formula === undefined) return [];
  const { font, fill, border } = one.style ?? {};
  const style = compact<ConditionalFormat['style']>({
    color: colorOf(font?.color),
    bold: font?.bold === true ? true : undefined,
    fill: fill?.type === 'pattern' ? colorOf(fill.bgColor ?? fill.fgColor) : undefined,
    frame: colorOf(border?.top?.color),
  });
  return [{ range: one.range, formula, style, ...(one.stopIfTrue === true ? { stopIfTrue: true } : {}) }];
}

/** "&LISOMM&C入力" as its three parts; "&&" is a plain ampersand and stays as it is. */
function partsOf(text: string | undefined): NonNullable<PrintSetup['header']> | undefined {
  if (text === undefined) return undefined;
  const found: Mutable<NonNullable<PrintSetup['header']>> = {};
  for (const [, side, part = ''] of text.matchAll(/&([LCR])((?:&&|&[^LCR]|[^&])*)/g))
    found[side === 'L' ? 'left' : side === 'C' ? 'center' : 'right'] = part;
  return found;
}

function printOf({ pageSetup: page, headerFooter, rowBreaks }: FileSheet): PrintSetup {
  return {
    orientation: page?.orientation ?? 'portrait',
    fitToWidth: page?.fitToWidth ?? 1,
    ...compact<Omit<PrintSetup, 'orientation' | 'fitToWidth'>>({
      fitToHeight: page?.fitToHeight === 0 ? undefined : page?.fitToHeight,
      area: page?.printArea === undefined ? undefined : plain(page.printArea),
      titleRows: page?.printTitlesRow === undefined ? undefined : plain(page.printTitlesRow),
      header: partsOf(headerFooter?.oddHeader),
      footer: partsOf(headerFooter?.oddFooter),
      // The library counts the row above a break, we the row below.
      breaks: rowBreaks?.map((row) => row + 1),
      centerHorizontally: page?.horizontalCentered === true ? true : undefined,
    }),
  };
}

/**
 * A file as a description, read by a library that has nothing to do with our own writer. What a description cannot
 * say is left out: the workbench is for our workbooks, not for every file there is.
 */
export async function openXlsx(bytes: Uint8Array): Promise<Workbook> {
  const file = await readXlsx(bytes, { readStyles: true });
  const charts = chartsIn(bytes);
  const sheets = file.sheets.map((sheet): Sheet => {
    const { protection } = sheet;
    return {
      key: sheet.name,
      title: sheet.name,
      ...compact<Pick<Sheet, 'tabColor' | 'freeze' | 'filter' | 'zoom'>>({
        tabColor: colorOf(sheet.view?.tabColor),
        freeze: frozenIn(sheet),
        filter: sheet.autoFilter?.range,
        zoom: sheet.view?.zoomScale,
      }),
      columns: (sheet.columns ?? []).map(({ width, hidden }) => ({
        width: width === undefined ? 8.43 : width - PADDING,
        ...(hidden === true ? { hidden: true } : {}),
      })),
      rows: rowsOf(sheet),
      ...linksOf(sheet),
      merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
        addressOf({ top: startRow, left: startCol, bottom: endRow, right: endCol }),
      ),
      validations: (sheet.dataValidations ?? []).flatMap(validationOf),
      conditionalFormats: (sheet.conditionalRules ?? [])
        .toSorted((a, b) => a.priority - b.priority)
        .flatMap(conditionalOf),
      gridlines: sheet.view?.showGridLines !== false,
      print: printOf(sheet),
      ...(protection
        ? {
            protection: {
              allowSort: protection.sort === true,
              allowAutoFilter: protection.autoFilter === true,
              allowFormatColumns: protection.formatColumns === true,
              allowFormatRows: protection.formatRows === true,
            },
          }
        : {}),
      charts: (sheet.charts ?? []).flatMap((chart) => {
        const [first] = chart.series ?? [];
        const place = charts.findIndex(({ values }) => values === first?.valuesRef);
        const [drawn] = place < 0 ? [] : charts.splice(place, 1);
        const { anchor } = chart;
        if (!drawn || !anchor?.to) return [];
        return [
          {
            ...drawn.chart,
            altText: chart.altText ?? '',
            anchor: addressOf({
              top: anchor.from.row,
              left: anchor.from.col,
              bottom: anchor.to.row - 1,
              right: anchor.to.col - 1,
            }),
          },
        ];
      }),
      ...(sheet.hidden === true || sheet.veryHidden === true ? { hidden: true } : {}),
    };
  });
  const names = (file.namedRanges ?? []).flatMap(({ name, range, scope, comment }): Name[] => {
    const reference = parseReference(range);
    if (scope !== undefined || !reference || !sheets.some(({ key }) => key === reference.sheet)) return [];
    return [
      {
        name,
        sheet: reference.sheet,
        range: addressOf(reference.area),
        ...(comment === undefined ? {} : { comment }),
      },
    ];
  });
  const active = sheets.find(({ hidden }) => hidden !== true);
  if (!active) throw new Error('the file has no visible sheet');
  return {
    title: file.properties?.title ?? '',
    language: 'ja',
    font: { name: file.defaultFont?.name ?? 'Calibri', size: file.defaultFont?.size ?? 11 },
    sheets,
    names,
    active: { sheet: active.key, cell: 'A1' },
  };
}
