import type {
  Cell,
  ConditionalFormat,
  ConditionalStyle,
  Edge,
  Name,
  PrintSetup,
  Protection,
  Row,
  Sheet,
  Style,
  Validation,
  Workbook,
} from '../../src/workbook/description';
import type { Area } from './area';
import { addressOf, isWholeColumns, isWholeRows } from './area';
import type { Book } from './book';
import { COLUMN_POINTS, columnOf, keyOf, rowOf } from './book';
import { charactersOf } from './columnWidth';
import { chartOf } from './describeChart';
import type { ConditionalRecord, SheetRecord, Shown, ValidationRecord } from './records';
import { offset } from './references';
import type { Border, Look } from './style';

export interface DescribeOptions {
  readonly language: string;
  /** The font that column widths are counted in and that says nothing special about a cell. */
  readonly font: { readonly name: string; readonly size: number };
  /** Key of a sheet by its title; absent: "sheet1", "sheet2", … */
  readonly keyOf?: (title: string) => string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const EDGE: Readonly<Record<string, Edge['style']>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium' };

function edgeOf(border: Border): Edge {
  const style = border.style === 'Continuous' ? EDGE[border.weight] : undefined;
  if (!style) throw new Error(`cannot describe a border ${border.style} ${border.weight}`);
  return { style, color: border.color };
}

const HORIZONTAL = { General: undefined, Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: undefined } as const;

function styleOf(look: Look, font: DescribeOptions['font']): Style | null {
  const style: Mutable<Style> = {};
  if (look.font.size !== font.size) style.size = look.font.size;
  if (look.font.bold) style.bold = true;
  if (look.font.italic) style.italic = true;
  if (look.font.color !== '#000000') style.color = look.font.color;
  if (look.fill !== null) style.fill = look.fill;
  if (!(look.horizontal in HORIZONTAL)) throw new Error(`cannot describe alignment ${look.horizontal}`);
  if (!(look.vertical in VERTICAL)) throw new Error(`cannot describe alignment ${look.vertical}`);
  const horizontal = HORIZONTAL[look.horizontal as keyof typeof HORIZONTAL];
  const vertical = VERTICAL[look.vertical as keyof typeof VERTICAL];
  if (horizontal) style.horizontal = horizontal;
  if (vertical) style.vertical = vertical;
  if (look.wrap) style.wrap = true;
  if (look.indent > 0) style.indent = look.indent;
  if (look.numberFormat !== 'General') style.numberFormat = look.numberFormat;
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = look.borders[side];
    if (border) style[side] = edgeOf(border);
  }
  if (!look.locked) style.unlocked = true;
  return Object.keys(style).length === 0 ? null : style;
}

const shownValue = (value: Shown): Cell['value'] =>
  value !== null && typeof value === 'object'
    ? { error: value.error as Exclude<Cell['value'], string | number | boolean | null>['error'] }
    : value;

function validationsOf(one: ValidationRecord): Validation[] {
  const list = one.rule['list'] as { source: string } | undefined;
  const numbers = one.rule['wholeNumber'] as
    { formula1: unknown; formula2: unknown; operator: string } | undefined;
  let rule: Validation['rule'];
  if (list)
    rule = list.source.startsWith('=')
      ? { listFrom: list.source.slice(1) }
      : { list: list.source.split(',') };
  else if (numbers?.operator === 'Between')
    rule = { wholeNumber: { min: Number(numbers.formula1), max: Number(numbers.formula2) } };
  else throw new Error(`cannot describe the validation ${JSON.stringify(one.rule)}`);
  const said = (bag: Readonly<Record<string, unknown>>) => ({
    title: String(bag['title']),
    message: String(bag['message']),
  });
  return one.areas.map((area) => ({
    range: addressOf(area),
    rule,
    ...(one.prompt?.['showPrompt'] === true ? { prompt: said(one.prompt) } : {}),
    ...(one.errorAlert?.['showAlert'] === true
      ? {
          error: {
            style: String(one.errorAlert['style']).toLowerCase() as 'stop' | 'warning' | 'information',
            ...said(one.errorAlert),
          },
        }
      : {}),
  }));
}

function conditionalsOf(one: ConditionalRecord): ConditionalFormat[] {
  const style: Mutable<ConditionalStyle> = {};
  if (one.font.color !== undefined) style.color = one.font.color;
  if (one.font.bold !== undefined) style.bold = one.font.bold;
  if (one.fill !== null) style.fill = one.fill;
  const lines = Object.values(one.borders);
  const [line] = lines;
  if (line) {
    if (lines.length !== 4 || lines.some((other) => other.color !== line.color))
      throw new Error('cannot describe a frame that is not on all four sides');
    style.frame = line.color;
  }
  const [first] = one.areas;
  return one.areas.map((area) => ({
    range: addressOf(area),
    formula: first ? offset(one.formula, area.top - first.top, area.left - first.left) : one.formula,
    style,
    ...(one.stopIfTrue ? { stopIfTrue: true } : {}),
  }));
}

function printOf({ page }: SheetRecord): PrintSetup {
  const zoom = (page.layout['Zoom'] ?? {}) as Readonly<Record<string, number>>;
  const parts = (band: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(band).filter(([, text]) => text !== ''));
  const height = zoom['verticalFitToPages'] ?? 0;
  const header = parts(page.header);
  const footer = parts(page.footer);
  const breaks = page.rowBreaks.map(({ row }) => row).sort((a, b) => a - b);
  return {
    orientation: page.layout['Orientation'] === 'Landscape' ? 'landscape' : 'portrait',
    fitToWidth: zoom['horizontalFitToPages'] ?? 1,
    ...(height > 0 ? { fitToHeight: height } : {}),
    ...(page.area?.[0] ? { area: addressOf(page.area[0]) } : {}),
    ...(page.titleRows ? { titleRows: addressOf(page.titleRows) } : {}),
    ...(page.titleColumns ? { titleColumns: addressOf(page.titleColumns) } : {}),
    ...(Object.keys(header).length > 0 ? { header } : {}),
    ...(Object.keys(footer).length > 0 ? { footer } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
    ...(page.layout['CenterHorizontally'] === true ? { centerHorizontally: true } : {}),
  };
}

function protectionOf(sheet: SheetRecord): Protection | null {
  if (!sheet.protection) return null;
  const allows = (name: string): boolean => sheet.protection?.options[name] === true;
  return {
    allowSort: allows('allowSort'),
    allowAutoFilter: allows('allowAutoFilter'),
    allowFormatColumns: allows('allowFormatColumns'),
    allowFormatRows: allows('allowFormatRows'),
  };
}

function linksOf(sheet: SheetRecord): Pick<Sheet, 'links'> {
  if (sheet.links.size === 0) return {};
  return {
    links: [...sheet.links].map(([key, name]) => {
      const [row, column] = [rowOf(key), columnOf(key)];
      return { cell: addressOf({ top: row, left: column, bottom: row, right: column }), name };
    }),
  };
}

const bounded = (area: Area): Area => ({
  ...area,
  bottom: isWholeColumns(area) ? area.top : area.bottom,
  right: isWholeRows(area) ? area.left : area.right,
});

function rowsOf(book: Book, sheet: SheetRecord, styles: (look: Look) => Style | null): Row[] {
  const used = book.used(sheet, false);
  const last = Math.max(used ? bounded(used).bottom : -1, ...sheet.rows.keys());
  return Array.from({ length: last + 1 }, (_, row): Row => {
    const line = book.line(sheet, 'row', row);
    const cells: (Cell | null)[] = [];
    for (let column = 0; used && column <= used.right; column += 1) {
      const record = sheet.cells.get(keyOf(row, column));
      if (!record) {
        cells.push(null);
        continue;
      }
      const style = styles(book.look(sheet, row, column));
      cells.push({
        value: shownValue(book.shown(sheet, row, column)),
        ...(record.formula === null ? {} : { formula: record.formula }),
        ...(style ? { style } : {}),
      });
    }
    while (cells.at(-1) === null) cells.pop();
    return {
      ...(line.size === null ? {} : { height: line.size }),
      ...(line.hidden ? { hidden: true } : {}),
      cells,
    };
  });
}

/**
 * The host's workbook as a description that the file writer takes. What a description cannot say (other kinds of
 * charts and lines, names of a sheet, broken names) is left out or, where leaving it out would lie, refused.
 */
export function describeBook(book: Book, options: DescribeOptions): Workbook {
  const key = (sheet: SheetRecord): string =>
    options.keyOf?.(sheet.name) ?? `sheet${String(book.sheets.indexOf(sheet) + 1)}`;
  const known = new Map<Look, Style | null>();
  const styles = (look: Look): Style | null => {
    const found = known.get(look);
    if (found !== undefined) return found;
    const made = styleOf(look, options.font);
    known.set(look, made);
    return made;
  };
  const sheets = book.sheets.map((sheet): Sheet => {
    const used = book.used(sheet, false);
    const lastColumn = Math.max(used?.right ?? -1, ...sheet.columns.keys());
    const protection = protectionOf(sheet);
    return {
      key: key(sheet),
      title: sheet.name,
      ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
      columns: Array.from({ length: lastColumn + 1 }, (_, index) => {
        const line = book.line(sheet, 'column', index);
        return {
          width: charactersOf(line.size ?? COLUMN_POINTS, options.font),
          ...(line.hidden ? { hidden: true } : {}),
        };
      }),
      rows: rowsOf(book, sheet, styles),
      merges: sheet.merges.map(addressOf),
      validations: sheet.validations.flatMap(validationsOf),
      conditionalFormats: sheet.conditionals.flatMap(conditionalsOf),
      ...(sheet.freeze ? { freeze: sheet.freeze } : {}),
      ...(sheet.filter ? { filter: addressOf(sheet.filter.area) } : {}),
      ...linksOf(sheet),
      gridlines: sheet.gridlines,
      print: printOf(sheet),
      ...(protection ? { protection } : {}),
      charts: sheet.charts.map((chart) => chartOf(book, sheet, chart)),
      ...(sheet.visibility === 'Visible'
        ? {}
        : { hidden: sheet.visibility === 'VeryHidden' ? 'very' : true }),
    };
  });
  const names = book.names.flatMap((one): Name[] => {
    const range = book.rangeOf(one.formula);
    if (!range) return [];
    return [
      {
        name: one.name,
        sheet: key(range.sheet),
        range: addressOf(range.area),
        ...(one.comment === '' ? {} : { comment: one.comment }),
      },
    ];
  });
  const [selected] = book.active.selection;
  return {
    title: String(book.properties['title']),
    language: options.language,
    font: options.font,
    sheets,
    names,
    active: {
      sheet: key(book.active),
      cell: selected ? addressOf({ ...selected, bottom: selected.top, right: selected.left }) : 'A1',
    },
  };
}
