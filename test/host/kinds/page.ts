import { isWholeColumns, isWholeRows, parseArea, rowsOf, columnsOf } from '../area';
import { freshId } from '../book';
import type { Kinds, Node, RangeTarget, World } from '../kind';
import { areaIn, flag, isRange, kind, numeric, rangeNode, record, text, whole } from '../kind';
import type { SheetRecord } from '../records';
import { invalidArgument, itemNotFound, notImplemented } from '../refusal';

interface BreaksTarget {
  readonly sheet: SheetRecord;
  readonly axis: 'row' | 'column';
}
interface BreakTarget extends BreaksTarget {
  readonly id: string;
}
type Part = 'left' | 'center' | 'right';

const LONGEST_HEADER = 255;

export function pageKinds(world: World): Kinds {
  const flags = [
    'BlackAndWhite',
    'CenterHorizontally',
    'CenterVertically',
    'PrintHeadings',
    'PrintGridlines',
    'DraftMode',
  ];
  const margins: Readonly<Record<string, number>> = {
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
  };
  const choices: Readonly<Record<string, readonly [enumeration: string, initial: string]>> = {
    Orientation: ['PageOrientation', 'Portrait'],
    PaperSize: ['PaperType', 'Letter'],
    PrintOrder: ['PrintOrder', 'DownThenOver'],
    PrintErrors: ['PrintErrorType', 'AsDisplayed'],
  };

  const zoom = (value: unknown): Record<string, number> => {
    const made: Record<string, number> = {};
    for (const [key, part] of Object.entries(record(value))) {
      if (part === undefined || part === null) continue;
      if (key === 'scale') made[key] = whole(part, 10, 400);
      else if (key === 'horizontalFitToPages' || key === 'verticalFitToPages')
        made[key] = whole(part, 0, 32_767);
      else throw notImplemented(`PageLayoutZoomOptions.${key}`);
    }
    if (made['scale'] !== undefined && Object.keys(made).length > 1)
      throw invalidArgument('either a scale or pages to fit');
    return made;
  };

  const areas = (sheet: SheetRecord, given: unknown): RangeTarget['areas'] => {
    if (isRange(given)) {
      if (given.target.sheet !== sheet) throw invalidArgument('a range of another sheet');
      return given.target.areas;
    }
    return text(given, 'a range')
      .split(',')
      .map((one) => parseArea(one.trim()));
  };

  const titles = (sheet: SheetRecord, given: unknown, axis: 'row' | 'column') => {
    const [area] = areas(sheet, given);
    if (!area || !(axis === 'row' ? isWholeRows(area) : isWholeColumns(area)))
      throw invalidArgument(`print titles need whole ${axis}s`);
    return area;
  };

  const get = {
    ...Object.fromEntries(flags.map((name) => [name, ({ page }: SheetRecord) => page.layout[name] ?? false])),
    ...Object.fromEntries(
      Object.entries(margins).map(([name, points]) => [
        name,
        ({ page }: SheetRecord) => page.layout[name] ?? points,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(choices).map(([name, [, initial]]) => [
        name,
        ({ page }: SheetRecord) => page.layout[name] ?? initial,
      ]),
    ),
    FirstPageNumber: ({ page }: SheetRecord) => page.layout['FirstPageNumber'] ?? '',
    Zoom: ({ page }: SheetRecord) => page.layout['Zoom'] ?? { scale: 100 },
  };

  const set = {
    ...Object.fromEntries(
      flags.map((name) => [
        name,
        ({ page }: SheetRecord, value: unknown) => {
          page.layout[name] = flag(value);
        },
      ]),
    ),
    ...Object.fromEntries(
      Object.keys(margins).map((name) => [
        name,
        ({ page }: SheetRecord, value: unknown) => {
          page.layout[name] = numeric(value, 0, 3000);
        },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(choices).map(([name, [enumeration]]) => [
        name,
        ({ page }: SheetRecord, value: unknown) => {
          page.layout[name] = world.oneOf(enumeration, value);
        },
      ]),
    ),
    FirstPageNumber: ({ page }: SheetRecord, value: unknown) => {
      page.layout['FirstPageNumber'] = value === '' ? '' : whole(value, 0, 32_767);
    },
    Zoom: ({ page }: SheetRecord, value: unknown) => {
      page.layout['Zoom'] = zoom(value);
    },
  };

  const printArea = (sheet: SheetRecord): Node | null =>
    sheet.page.area && { cls: 'RangeAreas', target: { sheet, areas: sheet.page.area } satisfies RangeTarget };
  const titleRows = (sheet: SheetRecord): Node | null =>
    sheet.page.titleRows && rangeNode(sheet, sheet.page.titleRows);
  const titleColumns = (sheet: SheetRecord): Node | null =>
    sheet.page.titleColumns && rangeNode(sheet, sheet.page.titleColumns);
  const must =
    (read: (sheet: SheetRecord) => Node | null) =>
    (sheet: SheetRecord): Node => {
      const node = read(sheet);
      if (!node) throw itemNotFound('nothing set');
      return node;
    };

  const band = (part: Part, where: 'header' | 'footer') => ({
    get: ({ page }: SheetRecord) => page[where][part],
    set: ({ page }: SheetRecord, value: unknown) => {
      const words = text(value);
      const sum = Object.entries(page[where]).reduce(
        (n, [key, one]) => n + (key === part ? 0 : one.length),
        words.length,
      );
      if (sum > LONGEST_HEADER) throw invalidArgument(`a ${where} of ${String(sum)} characters`);
      page[where][part] = words;
    },
  });
  const bands = {
    LeftHeader: band('left', 'header'),
    CenterHeader: band('center', 'header'),
    RightHeader: band('right', 'header'),
    LeftFooter: band('left', 'footer'),
    CenterFooter: band('center', 'footer'),
    RightFooter: band('right', 'footer'),
  };

  const ids = ({ sheet, axis }: BreaksTarget): string[] =>
    (axis === 'row' ? sheet.page.rowBreaks : sheet.page.columnBreaks).map(({ id }) => id);
  const breakNode = (target: BreaksTarget, id: string): Node => ({
    cls: 'PageBreak',
    target: { ...target, id } satisfies BreakTarget,
  });

  return {
    PageLayout: kind<SheetRecord>({
      get,
      set,
      nav: { HeadersFooters: (sheet) => ({ cls: 'HeaderFooterGroup', target: sheet }) },
      open: {
        GetPrintArea: must(printArea),
        GetPrintAreaOrNullObject: printArea,
        GetPrintTitleRows: must(titleRows),
        GetPrintTitleRowsOrNullObject: titleRows,
        GetPrintTitleColumns: must(titleColumns),
        GetPrintTitleColumnsOrNullObject: titleColumns,
      },
      act: {
        SetPrintArea: (sheet, [given]) => {
          sheet.page.area = areas(sheet, given);
        },
        SetPrintTitleRows: (sheet, [given]) => {
          sheet.page.titleRows = titles(sheet, given, 'row');
        },
        SetPrintTitleColumns: (sheet, [given]) => {
          sheet.page.titleColumns = titles(sheet, given, 'column');
        },
        SetPrintMargins: (sheet, [unit, given]) => {
          const points: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
          const factor = points[world.oneOf('PrintMarginUnit', unit)] ?? 1;
          for (const [key, value] of Object.entries(record(given))) {
            const name = `${key.charAt(0).toUpperCase()}${key.slice(1)}Margin`;
            if (!(name in margins)) throw notImplemented(`PageLayoutMarginOptions.${key}`);
            sheet.page.layout[name] = numeric(value, 0, 3000) * factor;
          }
        },
      },
    }),
    HeaderFooterGroup: kind<SheetRecord>({
      get: {
        State: () => 'Default',
        UseSheetMargins: ({ page }) => page.layout['UseSheetMargins'] ?? true,
        UseSheetScale: ({ page }) => page.layout['UseSheetScale'] ?? true,
      },
      set: {
        State: (_, value) => {
          if (world.oneOf('HeaderFooterState', value) !== 'Default')
            throw notImplemented(`HeaderFooterGroup.State = ${text(value)}`);
        },
        UseSheetMargins: ({ page }, value) => {
          page.layout['UseSheetMargins'] = flag(value);
        },
        UseSheetScale: ({ page }, value) => {
          page.layout['UseSheetScale'] = flag(value);
        },
      },
      nav: { DefaultForAllPages: (sheet) => ({ cls: 'HeaderFooter', target: sheet }) },
    }),
    HeaderFooter: kind<SheetRecord>({
      get: Object.fromEntries(Object.entries(bands).map(([name, one]) => [name, one.get])),
      set: Object.fromEntries(Object.entries(bands).map(([name, one]) => [name, one.set])),
    }),
    PageBreakCollection: kind<BreaksTarget>({
      items: (target) => ids(target).map((id) => breakNode(target, id)),
      item: (target, key) => {
        if (!ids(target).includes(text(key))) throw itemNotFound('page break');
        return breakNode(target, text(key));
      },
      ask: { GetCount: (target) => ids(target).length },
      make: {
        Add: (target, [given]) => {
          const { sheet, axis } = target;
          const area = isRange(given) ? areaIn(given.target) : parseArea(text(given).split('!').at(-1) ?? '');
          const one = axis === 'row' ? rowsOf(area) === 1 : columnsOf(area) === 1;
          const at = axis === 'row' ? area.top : area.left;
          if (!one || at === 0)
            throw invalidArgument('a page break needs one cell below or right of the first');
          const id = freshId();
          if (axis === 'row') sheet.page.rowBreaks.push({ id, row: at });
          else sheet.page.columnBreaks.push({ id, column: at });
          return breakNode(target, id);
        },
      },
      act: {
        RemovePageBreaks: ({ sheet, axis }) => {
          if (axis === 'row') sheet.page.rowBreaks = [];
          else sheet.page.columnBreaks = [];
        },
      },
    }),
    PageBreak: kind<BreakTarget>({
      identity: ({ id }) => ({ _Id: id }),
      get: {
        _Id: ({ id }) => id,
        RowIndex: ({ sheet, id }) => sheet.page.rowBreaks.find((one) => one.id === id)?.row ?? 0,
        ColumnIndex: ({ sheet, id }) => sheet.page.columnBreaks.find((one) => one.id === id)?.column ?? 0,
      },
      act: {
        Delete: ({ sheet, id }) => {
          sheet.page.rowBreaks = sheet.page.rowBreaks.filter((one) => one.id !== id);
          sheet.page.columnBreaks = sheet.page.columnBreaks.filter((one) => one.id !== id);
        },
      },
    }),
  };
}
