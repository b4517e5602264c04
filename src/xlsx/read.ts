import type { Box } from '../workbook/a1';
import type { NamedCells, ReadWorkbook, WholeSheet } from '../workbook/rows';
import { isOurs, type NamesAsked } from '../workbook/spelling';
import type { Area } from './address';
import { cellComments } from './reading/cellComments';
import { formControls } from './reading/formControls';
import { endsAbove } from './reading/endsAbove';
import type { Grid, Wanted } from './reading/grid';
import { holdsAny, slice } from './reading/grid';
import type { ReadLimits } from './reading/limits';
import { mergedCells } from './reading/mergedCells';
import { READ_LIMITS } from './reading/limits';
import type { Native, OpenPackage } from './reading/openPackage';
import { openPackage } from './reading/openPackage';
import type { NameReference } from './reading/reference';
import { parseReference } from './reading/reference';
import { readSheet, type PassedSheets } from './reading/readSheet';
import { readStrings } from './reading/readStrings';
import type { Pending } from './reading/sheetPart';
import { isProtected } from './reading/sheetProtection';
import type { ListedName, WorkbookPart } from './reading/workbookPart';
import { readWorkbookPart } from './reading/workbookPart';
import { UnreadableFile } from './unreadableFile';

/** Nothing but what is asked for is read. Node and others inflate faster than any script; where nothing is lent, what works everywhere is used. */
export interface FileReadOptions extends Native, NamesAsked {
  /** Formula texts too. Absent: none is kept. */
  readonly formulas?: boolean;
  readonly limits?: Partial<ReadLimits>;
}

type Target = NameReference & { readonly sheetIndex: number };

interface Targets {
  readonly found: ReadonlyMap<string, Target | 'broken'>;
  /** Sheets that have wanted names of their own. */
  readonly copied: ReadonlySet<number>;
  /** Those that point somewhere, by their sheet. */
  readonly bySheet: ReadonlyMap<number, Cells>;
  /** All names of ours, wanted or not. */
  readonly listed: readonly string[];
  /** Titles of the sheets to which none of them points. */
  readonly unnamed: readonly string[];
}

/** What is read of one sheet. */
interface Cells {
  readonly areas: readonly Area[];
  readonly extent: boolean;
}

const cellsBySheet = (targets: Iterable<Target | 'broken'>): Map<number, Cells> => {
  const found = new Map<number, Cells>();
  for (const target of targets) {
    if (target === 'broken') continue;
    const { areas = [], extent = false } = found.get(target.sheetIndex) ?? {};
    const whole = target.wholeColumns || target.wholeRows;
    found.set(target.sheetIndex, { areas: [...areas, target.area], extent: extent || whole });
  }
  return found;
};

/** Of a list of names that comes again in file after file, as the same people ask for the same of them. */
const known = new WeakMap<
  WorkbookPart,
  Targets & { readonly wanted: FileReadOptions['wanted']; readonly most: number }
>();

/** Where each wanted name points. A name for the whole workbook wins over copies that belong to one sheet. */
function targets(part: WorkbookPart, { wanted, spelt }: FileReadOptions, limits: ReadLimits): Targets {
  const before = known.get(part);
  if (before?.wanted === wanted && before.most === limits.names) return before;
  const workbook = spelt
    ? { ...part, names: part.names.map((each) => ({ ...each, name: spelt(each.name) })) }
    : part;
  const { found, copied } = pointed(workbook, wanted, limits);
  const ours = new Set(workbook.names.flatMap(({ name }) => (isOurs(name) ? [name] : [])));
  const listed = [...ours].slice(0, limits.names);
  const targets = {
    found,
    copied,
    bySheet: cellsBySheet(found.values()),
    listed,
    unnamed: unnamed(workbook),
  };
  known.set(part, { ...targets, wanted, most: limits.names });
  return targets;
}

/** The sheets of cells to which no name of ours points. */
function unnamed({ sheets, names }: WorkbookPart): string[] {
  const named = new Set(
    names.flatMap(({ name, text }) => (isOurs(name) ? [parseReference(text)?.sheet.toLowerCase()] : [])),
  );
  return sheets.flatMap(({ title, path }) =>
    path !== null && !named.has(title.toLowerCase()) ? [title] : [],
  );
}

function pointed(
  workbook: WorkbookPart,
  isWanted: FileReadOptions['wanted'],
  limits: ReadLimits,
): Pick<Targets, 'found' | 'copied'> {
  const copied = new Set<number>();
  const found = new Map<string, Target | 'broken'>();
  const indexes = new Map<string, number>();
  workbook.sheets.forEach(({ title, path }, index) => {
    if (path !== null) indexes.set(title.toLowerCase(), index);
  });
  const point = (listed: ListedName): Target | 'broken' => {
    const reference = parseReference(listed.text);
    const sheetIndex = reference ? indexes.get(reference.sheet.toLowerCase()) : undefined;
    return reference && sheetIndex !== undefined ? { ...reference, sheetIndex } : 'broken';
  };
  const wanted = workbook.names.filter(({ name }) => isWanted(name));
  if (wanted.length > limits.names) throw new UnreadableFile('too-large', `${wanted.length} names`);
  for (const listed of wanted.sort((a, b) => (a.scope ?? -1) - (b.scope ?? -1))) {
    // When the original sheet is gone its copy still has the answers.
    const former = found.get(listed.name) ?? 'broken';
    const target = point(listed);
    if (former === 'broken') found.set(listed.name, target);
    else if (target !== 'broken' && target.sheetIndex !== former.sheetIndex) copied.add(target.sheetIndex);
  }
  return { found, copied };
}

/** Whole rows and columns end where the sheet's content ends; nothing else is cut. */
const clipped = (target: Target, grid: Grid): Area => ({
  ...target.area,
  bottom: target.wholeColumns ? Math.max(target.area.top, grid.bottom) : target.area.bottom,
  right: target.wholeRows ? Math.max(target.area.left, grid.right) : target.area.right,
});

function readGrids(
  file: OpenFile,
  workbook: WorkbookPart,
  wanted: ReadonlyMap<number, Cells>,
  how: Pick<Wanted, 'formulas' | 'typed'>,
  limits: ReadLimits,
): Map<number, Grid> {
  const grids = new Map<number, Grid>();
  const pending: Pending[] = [];
  for (const [sheetIndex, { areas, extent }] of wanted) {
    const path = workbook.sheets[sheetIndex]?.path ?? '';
    const request = { ...how, areas, extent };
    const sheet = readSheet(file.read(path), path, request, workbook.date1904, limits, file.passed);
    grids.set(sheetIndex, sheet.grid);
    for (const text of sheet.pending) pending.push(text);
  }
  if (pending.length > 0) {
    if (workbook.stringsPath === null) throw new UnreadableFile('damaged', 'texts of cells are missing');
    const indexes = new Set(pending.map(({ index }) => index));
    const strings = readStrings(file.read(workbook.stringsPath), workbook.stringsPath, indexes, limits);
    for (const { row, column, index } of pending) row[column] = strings.get(index) ?? null;
  }
  return grids;
}

/** As far as a sheet is read whose content nobody pointed to. */
const WHOLE: Area = { top: 0, left: 0, bottom: 4_999, right: 255 };

/** Every sheet of cells, without asking any name. */
function wholeSheets(
  file: OpenFile,
  workbook: WorkbookPart,
  formulas: boolean,
  limits: ReadLimits,
): WholeSheet[] {
  const everything = workbook.sheets.flatMap(({ title, path }, sheetIndex): Target[] =>
    path === null ? [] : [{ sheet: title, area: WHOLE, wholeRows: false, wholeColumns: false, sheetIndex }],
  );
  const grids = readGrids(file, workbook, cellsBySheet(everything), { formulas }, limits);
  return everything.flatMap(({ sheet, sheetIndex }) => {
    const grid = grids.get(sheetIndex);
    return grid ? [{ title: sheet, rows: grid.values, ...(formulas && { formulas: grid.formulas }) }] : [];
  });
}

/** What was typed into a part of one sheet: its cells without formulas, or with what those came to. */
function typedSheet(
  file: OpenFile,
  workbook: WorkbookPart,
  title: string,
  { row, column, lastRow, lastColumn }: Box,
  calculated: boolean,
  limits: ReadLimits,
): WholeSheet | null {
  const sheetIndex = workbook.sheets.findIndex((sheet) => sheet.title === title && sheet.path !== null);
  const path = workbook.sheets[sheetIndex]?.path ?? null;
  if (path === null) return null;
  if (endsAbove(file.read(path), row)) return { title, rows: new Map() };
  const area = { top: row, left: column, bottom: lastRow, right: lastColumn };
  const wanted = new Map([[sheetIndex, { areas: [area], extent: false }]]);
  const how = { formulas: false, typed: !calculated };
  const grid = readGrids(file, workbook, wanted, how, limits).get(sheetIndex);
  return grid ? { title, rows: grid.values, uncalculated: grid.uncalculated } : null;
}

/** A file, with what was read and passed of it at hand where it is looked at again. */
interface OpenFile extends OpenPackage {
  readonly passed: PassedSheets;
}

function remembering(file: OpenPackage): OpenFile {
  const parts = new Map<string, Uint8Array>();
  return {
    ...file,
    passed: new Map(),
    read: (path) => {
      const bytes = parts.get(path) ?? file.read(path);
      parts.set(path, bytes);
      return bytes;
    },
  };
}

function controlsOf(file: OpenPackage, { sheets }: WorkbookPart, limits: ReadLimits) {
  return new Map(
    sheets.flatMap(({ title, path }) => {
      const controls = path === null ? [] : formControls(file, path, limits);
      return controls.length > 0 ? [[title, controls] as const] : [];
    }),
  );
}

/** What the wanted names of an .xlsx file point to, within limits; throws UnreadableFile. */
export function readXlsx(bytes: Uint8Array, options: FileReadOptions): ReadWorkbook {
  const limits = { ...READ_LIMITS, ...options.limits };
  const file = remembering(openPackage(bytes, limits, options));
  const workbook = readWorkbookPart(file, limits);
  const { found, copied, bySheet, listed, unnamed } = targets(workbook, options, limits);
  const grids = readGrids(file, workbook, bySheet, { formulas: options.formulas ?? false }, limits);
  const names = new Map<string, NamedCells | 'broken'>();
  const pathOf = (title: string) => workbook.sheets.find((sheet) => sheet.title === title)?.path ?? null;
  // Whoever finds a workbook without names again looks at its sheets more than once.
  const seen = new Map<boolean, readonly WholeSheet[]>();
  let cells = 0;
  for (const [name, target] of found) {
    const grid = target === 'broken' ? undefined : grids.get(target.sheetIndex);
    if (target === 'broken' || !grid) {
      names.set(name, 'broken');
      continue;
    }
    const area = clipped(target, grid);
    cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > limits.cells) throw new UnreadableFile('too-large', `more than ${limits.cells} cells`);
    names.set(name, {
      sheet: workbook.sheets[target.sheetIndex]?.title ?? '',
      row: area.top,
      column: area.left,
      values: slice(grid.values, area),
      ...(options.formulas ? { formulas: slice(grid.formulas, area) } : {}),
      ...(holdsAny(grid.uncalculated, area) ? { uncalculated: slice(grid.uncalculated, area) } : {}),
    });
  }
  return {
    sheets: workbook.sheets.map((sheet) => sheet.title),
    names,
    listed,
    date1904: workbook.date1904,
    ...(copied.size > 0 && { copied: [...copied].map((index) => workbook.sheets[index]?.title ?? '') }),
    ...(unnamed.length > 0 && { unnamed }),
    whole: (formulas = false) => {
      const sheets = seen.get(formulas) ?? wholeSheets(file, workbook, formulas, limits);
      seen.set(formulas, sheets);
      return sheets;
    },
    typed: (title, box, calculated = false) => typedSheet(file, workbook, title, box, calculated, limits),
    merged: (title) => {
      const path = pathOf(title);
      const areas = path === null ? [] : mergedCells(file.read(path), path, limits.depth);
      return areas.map(({ top: row, left: column, bottom: lastRow, right: lastColumn }) => ({
        ...{ row, column, lastRow, lastColumn },
      }));
    },
    comments: (title) => {
      const path = pathOf(title);
      return path === null ? [] : cellComments(file, path, limits);
    },
    guarded: () =>
      workbook.sheets.flatMap(({ title, path }) =>
        path !== null && isProtected(file.read(path), path, limits.depth) ? [title] : [],
      ),
    controls: () => controlsOf(file, workbook, limits),
  };
}
