import type { Area } from '../area';
import { areaOf, cellArea, LAST_COLUMN, LAST_ROW, parseArea, WHOLE_SHEET } from '../area';
import type { Kinds, Node, RangeTarget, World } from '../kind';
import { areaIn, colour, flag, isRange, kind, numeric, rangeNode, record, text, whole } from '../kind';
import type { Bag, SheetRecord } from '../records';
import { accessDenied, invalidArgument, itemNotFound, notImplemented } from '../refusal';
import { copySheet } from '../structure';
import { mustAllow } from './format';
import { onWire } from '../onWire';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** Event numbers of the client, held against the genuine client by a test. */
export const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
} as const;

export const WORKBOOK = 'Workbook';

export function worksheetKinds(world: World): Kinds {
  const { book } = world;

  const node = (sheet: SheetRecord): Node => ({ cls: 'Worksheet', target: sheet });

  const find = (key: unknown): SheetRecord | null =>
    book.sheets.find((sheet) => sheet.id === key) ?? book.findSheet(text(key, 'a sheet name'));

  const must = (key: unknown): Node => {
    const sheet = find(key);
    if (!sheet) throw itemNotFound(`sheet ${String(key)}`);
    return node(sheet);
  };

  const maybe = (key: unknown): Node | null => {
    const sheet = find(key);
    return sheet && node(sheet);
  };

  /** What `getRange` takes: an address, also with this sheet in front of it, or a name for a range. */
  const areaAt = (sheet: SheetRecord, given: unknown): { sheet: SheetRecord; area: Area } => {
    if (given === null || given === undefined || given === '') return { sheet, area: WHOLE_SHEET };
    const address = text(given, 'an address');
    const mark = address.lastIndexOf('!');
    if (mark >= 0) {
      const name = address
        .slice(0, mark)
        .replace(/^'(.*)'$/s, '$1')
        .replaceAll("''", "'");
      if (book.findSheet(name) !== sheet) throw invalidArgument(`address ${address}`);
      return { sheet, area: parseArea(address.slice(mark + 1)) };
    }
    const named = book.findName(address, sheet);
    const range = named && book.rangeOf(named.formula);
    return range ?? { sheet, area: parseArea(address) };
  };

  const areaOn = (sheet: SheetRecord, given: unknown): Area => {
    if (!isRange(given)) return areaAt(sheet, given).area;
    if (given.target.sheet !== sheet) throw invalidArgument('a range of another sheet');
    return areaIn(given.target);
  };

  const used = (sheet: SheetRecord, valuesOnly: unknown): Node | null => {
    const area = book.used(sheet, valuesOnly === true);
    return area && rangeNode(sheet, area);
  };

  const activate = (sheet: SheetRecord): void => {
    world.mustBeInFront();
    if (sheet.visibility !== 'Visible') throw invalidArgument('a hidden sheet cannot be activated');
    const before = book.active;
    book.active = sheet;
    if (before !== sheet) world.activated(before, sheet);
  };

  /** Where a pane ends that holds so many rows or columns: those that are hidden may not count. */
  const paneEnd = (sheet: SheetRecord, axis: 'row' | 'column', count: number): number => {
    if (!world.has('hidden-freeze')) return count;
    let end = 0;
    for (let seen = 0; seen < count; end += 1) if (!book.line(sheet, axis, end).hidden) seen += 1;
    return end;
  };

  const freeze = (sheet: SheetRecord, rows: number, columns: number): void => {
    world.mustBeInFront();
    sheet.freeze =
      rows === 0 && columns === 0
        ? null
        : { rows: paneEnd(sheet, 'row', rows), columns: paneEnd(sheet, 'column', columns) };
    if (world.has('freeze-activates') && sheet.freeze && sheet !== book.active)
      world.activated(book.active, sheet);
  };

  const frozen = (sheet: SheetRecord): Node | null => {
    if (!sheet.freeze) return null;
    const { rows, columns } = sheet.freeze;
    return rangeNode(sheet, {
      top: 0,
      left: 0,
      bottom: rows === 0 ? LAST_ROW : rows - 1,
      right: columns === 0 ? LAST_COLUMN : columns - 1,
    });
  };

  const options = (given: unknown): Bag => {
    const all: Bag = Object.fromEntries(OPTIONS.map((name) => [name, false]));
    all['selectionMode'] = 'Normal';
    if (given === null || given === undefined) return all;
    for (const [key, value] of Object.entries(record(given))) {
      if (key === 'selectionMode') all[key] = world.oneOf('ProtectionSelectionMode', value);
      else if ((OPTIONS as readonly string[]).includes(key)) all[key] = flag(value);
      else throw notImplemented(`WorksheetProtectionOptions.${key}`);
    }
    return all;
  };

  const refilter = (sheet: SheetRecord): void => {
    const { filter } = sheet;
    for (const row of sheet.filtered) book.setLine(sheet, 'row', row, { hidden: false });
    sheet.filtered.clear();
    if (!filter) return;
    for (const [index, criteria] of filter.criteria) {
      if (criteria['filterOn'] !== 'Values') throw notImplemented(`filterOn ${String(criteria['filterOn'])}`);
      const wanted = new Set((criteria['values'] as unknown[]).map((value) => text(value)));
      for (let row = filter.area.top + 1; row <= filter.area.bottom; row += 1) {
        const shown = String(onWire(book.shown(sheet, row, filter.area.left + index)));
        if (!wanted.has(shown)) sheet.filtered.add(row);
      }
    }
    for (const row of sheet.filtered) book.setLine(sheet, 'row', row, { hidden: true });
  };

  const mustFilter = (sheet: SheetRecord): void => {
    mustAllow(sheet, 'allowAutoFilter');
    if (!sheet.filter) throw invalidArgument('the sheet has no filter');
  };

  return {
    WorksheetCollection: kind<null>({
      items: () => book.sheets.map(node),
      item: (_, key) => must(key),
      open: {
        GetItem: (_, [key]) => must(key),
        GetItemOrNullObject: (_, [key]) => maybe(key),
        GetActiveWorksheet: () => node(book.active),
        GetFirst: (_, [visibleOnly]) => {
          const sheet = book.sheets.find((one) => visibleOnly !== true || one.visibility === 'Visible');
          return sheet ? node(sheet) : null;
        },
        GetLast: (_, [visibleOnly]) => {
          const sheet = book.sheets.findLast((one) => visibleOnly !== true || one.visibility === 'Visible');
          return sheet ? node(sheet) : null;
        },
      },
      make: {
        Add: (_, [name]) => {
          const sheet = book.addSheet(name === null || name === undefined ? undefined : text(name));
          world.sheetAdded(sheet);
          return node(sheet);
        },
      },
      ask: {
        GetCount: (_, [visibleOnly]) =>
          book.sheets.filter((one) => visibleOnly !== true || one.visibility === 'Visible').length,
      },
      events: {
        DataChanged: () => ({ type: EVENTS.changed, id: WORKBOOK }),
        SelectionChanged: () => ({ type: EVENTS.selection, id: WORKBOOK }),
        Added: () => ({ type: EVENTS.added, id: WORKBOOK }),
        Deleted: () => ({ type: EVENTS.deleted, id: WORKBOOK }),
        Activated: () => ({ type: EVENTS.activated, id: WORKBOOK }),
        Deactivated: () => ({ type: EVENTS.deactivated, id: WORKBOOK }),
      },
    }),
    Worksheet: kind<SheetRecord>({
      identity: ({ id }) => ({ Id: id, _Id: id }),
      get: {
        Id: ({ id }) => id,
        Name: ({ name }) => name,
        Position: (sheet) => book.sheets.indexOf(sheet),
        Visibility: ({ visibility }) => visibility,
        TabColor: ({ tabColor }) => tabColor,
        ShowGridlines: ({ gridlines }) => gridlines,
        ShowHeadings: ({ headings }) => headings,
        StandardWidth: ({ standardWidth }) => standardWidth,
        StandardHeight: () => 15,
      },
      set: {
        Name: (sheet, value) => {
          book.renameSheet(sheet, text(value));
        },
        Position: (sheet, value) => {
          book.moveSheet(sheet, whole(value, 0, LAST_ROW));
        },
        Visibility: (sheet, value) => {
          book.setVisibility(sheet, world.oneOf('SheetVisibility', value) as SheetRecord['visibility']);
        },
        TabColor: (sheet, value) => {
          sheet.tabColor = value === '' ? '' : colour(value);
        },
        // These two go over the wire under other names than they are read.
        Gridlines: (sheet, value) => {
          sheet.gridlines = flag(value);
        },
        Headings: (sheet, value) => {
          sheet.headings = flag(value);
        },
        StandardWidth: (sheet, value) => {
          sheet.standardWidth = numeric(value, 0, 255);
        },
      },
      nav: {
        Charts: (sheet) => ({ cls: 'ChartCollection', target: sheet }),
        Names: (sheet) => ({ cls: 'NamedItemCollection', target: sheet }),
        Protection: (sheet) => ({ cls: 'WorksheetProtection', target: sheet }),
        FreezePanes: (sheet) => ({ cls: 'WorksheetFreezePanes', target: sheet }),
        AutoFilter: (sheet) => ({ cls: 'AutoFilter', target: sheet }),
        PageLayout: (sheet) => ({ cls: 'PageLayout', target: sheet }),
        HorizontalPageBreaks: (sheet) => ({ cls: 'PageBreakCollection', target: { sheet, axis: 'row' } }),
        VerticalPageBreaks: (sheet) => ({ cls: 'PageBreakCollection', target: { sheet, axis: 'column' } }),
      },
      open: {
        GetRange: (sheet, [address]) => {
          const found = areaAt(sheet, address);
          return rangeNode(found.sheet, found.area);
        },
        GetRanges: (sheet, [address]) => ({
          cls: 'RangeAreas',
          target: {
            sheet,
            areas:
              address === null || address === undefined
                ? [WHOLE_SHEET]
                : text(address)
                    .split(',')
                    .map((one) => areaAt(sheet, one.trim()).area),
          } satisfies RangeTarget,
        }),
        GetCell: (sheet, [row, column]) =>
          rangeNode(sheet, cellArea(whole(row, 0, LAST_ROW), whole(column, 0, LAST_COLUMN))),
        GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
          const top = whole(row, 0, LAST_ROW);
          const left = whole(column, 0, LAST_COLUMN);
          return rangeNode(
            sheet,
            areaOf(top, left, whole(rows, 1, LAST_ROW + 1 - top), whole(columns, 1, LAST_COLUMN + 1 - left)),
          );
        },
        GetUsedRange: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? rangeNode(sheet, cellArea(0, 0)),
        GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
      },
      make: {
        Copy: (sheet, [positionType, relativeTo]) => {
          const where =
            positionType === null || positionType === undefined
              ? 'End'
              : world.oneOf('WorksheetPositionType', positionType);
          const copy = copySheet(
            book,
            sheet,
            freeCopyName(
              book.sheets.map((one) => one.name),
              sheet.name,
            ),
          );
          const anchor = isSheet(relativeTo) ? book.sheets.indexOf(relativeTo.target) : 0;
          const position: Readonly<Record<string, number>> = {
            Beginning: 0,
            Before: anchor,
            After: anchor + 1,
            End: book.sheets.length - 1,
            None: book.sheets.length - 1,
          };
          book.moveSheet(copy, Math.min(position[where] ?? 0, book.sheets.length - 1));
          world.sheetAdded(copy);
          if (world.has('twins')) book.active = copy;
          return node(copy);
        },
      },
      act: {
        Delete: (sheet) => {
          book.deleteSheet(sheet);
          world.sheetDeleted(sheet.id);
        },
      },
      steer: {
        Activate: activate,
        Calculate: (sheet) => {
          book.recalculate(sheet);
        },
      },
      events: {
        DataChanged: ({ id }) => ({ type: EVENTS.changed, id }),
        SelectionChanged: ({ id }) => ({ type: EVENTS.selection, id }),
        Activated: ({ id }) => ({ type: EVENTS.activated, id }),
        Deactivated: ({ id }) => ({ type: EVENTS.deactivated, id }),
      },
    }),
    WorksheetProtection: kind<SheetRecord>({
      get: {
        Protected: ({ protection }) => protection !== null,
        Options: ({ protection }) =>
          protection && {
            ...protection.options,
            ...(world.has('null-options') && {
              allowEditObjects: null,
              allowEditScenarios: null,
              selectionMode: null,
            }),
          },
      },
      act: {
        Protect: (sheet, [given, password]) => {
          if (sheet.protection) throw accessDenied(`${sheet.name} is protected already`);
          sheet.protection = {
            options: options(given),
            password: typeof password === 'string' && password !== '' ? password : null,
          };
        },
        Unprotect: (sheet, [password]) => {
          if (!sheet.protection) throw accessDenied(`${sheet.name} is not protected`);
          if (sheet.protection.password !== null && sheet.protection.password !== password)
            throw accessDenied('the password is not correct');
          sheet.protection = null;
        },
      },
    }),
    WorksheetFreezePanes: kind<SheetRecord>({
      act: {
        FreezeAt: (sheet, [given]) => {
          const area = areaOn(sheet, given);
          freeze(
            sheet,
            area.bottom === LAST_ROW ? 0 : area.bottom + 1,
            area.right === LAST_COLUMN ? 0 : area.right + 1,
          );
        },
        FreezeRows: (sheet, [count]) => {
          freeze(sheet, whole(count ?? 1, 1, LAST_ROW), 0);
        },
        FreezeColumns: (sheet, [count]) => {
          freeze(sheet, 0, whole(count ?? 1, 1, LAST_COLUMN));
        },
        Unfreeze: (sheet) => {
          freeze(sheet, 0, 0);
        },
      },
      open: {
        GetLocation: (sheet) => {
          const found = frozen(sheet);
          if (!found) throw itemNotFound('no frozen panes');
          return found;
        },
        GetLocationOrNullObject: frozen,
      },
    }),
    AutoFilter: kind<SheetRecord>({
      get: {
        Enabled: ({ filter }) => filter !== null,
        IsDataFiltered: ({ filter }) => filter !== null && filter.criteria.size > 0,
        Criteria: ({ filter }) => (filter ? [...filter.criteria.values()] : []),
      },
      open: {
        GetRange: (sheet) => {
          if (!sheet.filter) throw itemNotFound('no filter');
          return rangeNode(sheet, sheet.filter.area);
        },
        GetRangeOrNullObject: (sheet) => sheet.filter && rangeNode(sheet, sheet.filter.area),
      },
      act: {
        Apply: (sheet, [given, column, criteria]) => {
          if (sheet.protection) throw accessDenied(`${sheet.name} is protected`);
          const area = areaOn(sheet, given);
          sheet.filter = { area, criteria: new Map() };
          if (column !== null && column !== undefined && criteria !== null && criteria !== undefined)
            sheet.filter.criteria.set(whole(column, 0, area.right - area.left), record(criteria));
          refilter(sheet);
        },
        ClearCriteria: (sheet) => {
          mustFilter(sheet);
          sheet.filter?.criteria.clear();
          refilter(sheet);
        },
        Reapply: (sheet) => {
          mustFilter(sheet);
          refilter(sheet);
        },
        Remove: (sheet) => {
          if (sheet.protection) throw accessDenied(`${sheet.name} is protected`);
          sheet.filter = null;
          refilter(sheet);
        },
      },
    }),
  };
}

const isSheet = (value: unknown): value is Node & { target: SheetRecord } =>
  typeof value === 'object' && value !== null && 'cls' in value && value.cls === 'Worksheet';

/** "Name (2)", as Excel names a copy. */
export function freeCopyName(taken: readonly string[], name: string): string {
  for (let n = 2; ; n += 1) {
    const tail = ` (${String(n)})`;
    const candidate = name.slice(0, 31 - tail.length) + tail;
    if (!taken.some((one) => one.toLowerCase() === candidate.toLowerCase())) return candidate;
  }
}
