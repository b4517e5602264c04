import { SCORES, type Answer, type Problem } from '../../model/answers';
import {
  QUADRANTS,
  type Catalogue,
  type Language,
  type Model,
  type PatternId,
  type Quadrant,
} from '../../model/catalogue';
import { cleanQuadrant } from '../../model/cells/cleanQuadrant';
import type { Decider } from '../../model/decisions';
import type { ColumnMeaning, ImportMap } from '../../model/imports/importMap';
import type { ImportEntry } from '../../model/imports/importRecord';
import { beginning, TEXT_LIMITS } from '../../model/cells/textLimits';
import { typedQuadrant } from '../../model/cells/typedQuadrant';
import { quadrantWords } from '../../text/choicesIn';
import type { FormControl } from '../../workbook/controls';
import type { ReadWorkbook } from '../../workbook/rows';
import { likeliestModel } from '../assessment/reading/likeliestModel';
import { textOf } from '../assessment/reading/source';
import { ImportAccount, outcomeOf, type Spot } from './importAccount';
import { identify, type Content, type ItemRow } from './identify';
import { KnownNames } from './knownNames';
import { gridStyle, isFilledMark, signOf } from './marks';
import { nameMerged } from './mergedScores';
import { bareHead, itemText } from './normal';
import { readPatterns } from './patterns';
import { placedControls, type PlacedControls } from './placedControls';
import { gridCells, gridColumns, readSide, sideColumns, SIDES, type SideReader, type Store } from './side';
import { holdsScores, tableIn, type Table } from './tables';

/** A list that was found in the file. */
export interface FoundTable {
  readonly table: Table;
  /** Items in it that count. */
  readonly items: number;
  /** How many scores were found in which store. */
  readonly stores: Readonly<Record<Store, number>>;
}

/** Why the model is thought to be this one. */
export interface Likelihood {
  readonly model: string;
  readonly ids: number;
  readonly names: number;
  readonly of: number;
}

/** What a file that is not ours says, cell by cell. */
export interface ForeignReading {
  /** `null`: no list of answers was recognised. */
  readonly model: Model | null;
  readonly language: Language | null;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly patterns: Partial<Record<'currentPattern' | 'targetPattern', PatternId>>;
  readonly entries: readonly ImportEntry[];
  /** Entries there was no room for. */
  readonly furtherEntries: number;
  readonly problems: readonly Problem[];
  readonly unclear: ReadonlySet<string>;
  /** Ids of the model that stand in no list. */
  readonly missing: readonly string[];
  readonly tables: readonly FoundTable[];
  readonly likelihood: readonly Likelihood[];
  /** Entries of the map that no column of this file is meant by. */
  readonly unused: readonly ColumnMeaning[];
}

const FEWEST_IDS = 1;

/** How many rows of all lists have an id of each model, and how many its name. */
function likelihoods(known: readonly KnownNames[], tables: readonly Table[]): Likelihood[] {
  return known.map((names) => {
    const ids = new Set<string>();
    const called = new Set<string>();
    for (const { sheet, itemColumn, nameColumn } of tables)
      for (const cells of sheet.rows.values()) {
        const item = itemText(cells[itemColumn]);
        if (!item || !names.hasId(item.id)) continue;
        ids.add(item.id);
        const beside =
          nameColumn === itemColumn || nameColumn === null ? item.name : bareHead(cells[nameColumn]);
        if (names.fits(item.id, beside)) called.add(item.id);
      }
    return { model: names.model.id, ids: ids.size, names: called.size, of: names.model.items.length };
  });
}

/** What a table holds for a row: the first column of scores or notes that says something. */
function contentOf(
  controls: (title: string) => PlacedControls,
  styles: Map<Table, SideReader['style']>,
): Content {
  return (table, row) => {
    const cells = table.sheet.rows.get(row) ?? [];
    const placed = controls(table.sheet.title);
    const style = styles.get(table);
    for (const side of SIDES) {
      const columns = sideColumns(table, side);
      const { single } = columns;
      if (single && textOf(cells[single.column] ?? null).trim() !== '') return single.column;
      const grid = gridCells(columns, cells, row, placed);
      const marked = style && grid.find((cell) => signOf(cell, style) !== 'empty');
      if (marked) return marked.column;
    }
    const over = placed.over(row, gridColumns(table));
    const set = over.find(({ says }) => says !== 'empty');
    if (set) return set.column;
    const text = table.layout.columns.find(
      ({ meaning, column }) =>
        (meaning === 'note' || meaning === 'supplement') && textOf(cells[column] ?? null).trim() !== '',
    );
    return text?.column ?? null;
  };
}

/**
 * The answers of a workbook or list that is not ours, or no longer. Everything is found by what stands there: ids and
 * names of items, heads of columns. What is not plain is left blank, and asked.
 */
export function readForeign(
  {
    catalogue,
    map,
    decider,
  }: { readonly catalogue: Catalogue; readonly map: ImportMap; readonly decider: Decider },
  read: Pick<ReadWorkbook, 'whole' | 'controls' | 'merged'>,
): ForeignReading {
  const sheets = read.whole?.() ?? [];
  const known = catalogue.models.map((model) => new KnownNames(model));
  const used = new Set<ColumnMeaning>();
  const all = sheets.flatMap((sheet) => tableIn(sheet, known, map, used) ?? []);
  const tables = all.filter(holdsScores);
  const counted = likelihoods(known, tables);
  const likely = likeliestModel(
    counted.map((each) => ({ ...each, model: modelNamed(catalogue, each.model) })),
    FEWEST_IDS,
  );
  const model = map.model === null ? likely : modelNamed(catalogue, map.model);
  const unused = map.columns.filter(
    (each) => (each.column !== null || each.head !== null) && !used.has(each),
  );
  const desk = new ImportAccount(decider);
  const names = known.find((each) => each.model === model);
  if (!model || !names || tables.length === 0) {
    const found = (tables.length === 0 ? all : tables).map((table) => ({
      table,
      items: 0,
      stores: noStores(),
    }));
    return {
      ...{ model: null, language: null, answers: {}, patterns: {}, entries: [], furtherEntries: 0 },
      ...{ problems: [], unclear: new Set(), missing: [], tables: found, likelihood: counted, unused },
    };
  }

  const controls = placedControls(read, sheets);
  const styles = new Map(tables.map((table) => [table, styleOf(table, controls(table.sheet.title), names)]));
  const content = contentOf(controls, styles);
  for (const { secondHeads, sheet } of tables)
    if (secondHeads) desk.flag('shifted', { sheet: sheet.title, ...secondHeads, id: null }, null);
  const rows = identify(tables, names, content, desk);
  const answers: Record<string, Answer> = {};
  const closed = new Set<FormControl>();
  const stores = new Map(tables.map((table) => [table, noStores()]));
  const merged = new Map(tables.map((table) => [table, read.merged?.(table.sheet.title) ?? []]));
  for (const row of rows) {
    const { table, id } = row;
    const placed = controls(table.sheet.title);
    const counts = stores.get(table);
    const style = styles.get(table);
    const item = model.items.find((each) => each.id === id);
    if (!counts || !style || !item) continue;
    const reader: SideReader = {
      ...{ table, map, desk, style, controls: placed },
      stored: (store) => (counts[store] += 1),
    };
    const [insource, outsource] = SIDES.map((side) =>
      readSide(sideColumns(table, side), row.row, id, reader),
    );
    answers[id] = {
      insource: insource ?? null,
      outsource: outsource ?? null,
      quadrant: readQuadrant(row, item.quadrant, desk),
      note: readText(row, 'note', desk),
      supplement: readText(row, 'supplement', desk),
    };
    if (insource === null && outsource === null) nameClosed(row, placed, closed, desk);
    nameMerged(row, merged.get(table) ?? [], desk);
    const moved = readOthers(row, desk, placed);
    answers[id] = { ...answers[id], ...moved } as Answer;
  }
  for (const table of tables) unplaced(table, controls(table.sheet.title), closed, desk);
  const patterns = readPatterns(catalogue, sheets, desk);
  return {
    model,
    language: languageOf(rows, tables),
    answers,
    patterns,
    entries: desk.entries,
    furtherEntries: desk.further,
    problems: desk.problems,
    unclear: desk.unclear,
    missing: model.items.filter(({ id }) => !(id in answers) && !desk.unclear.has(id)).map(({ id }) => id),
    tables: tables.map((table) => ({
      table,
      items: rows.filter((row) => row.table === table).length,
      stores: stores.get(table) ?? noStores(),
    })),
    likelihood: counted,
    unused,
  };
}

const noStores = (): Record<Store, number> => ({ cell: 0, mark: 0, control: 0 });

function modelNamed({ models }: Catalogue, id: string): Model {
  const model = models.find((each) => each.id === id);
  if (!model) throw new Error(`no model ${id}`);
  return model;
}

/** How the grid of a list is filled in, as its items tell. */
function styleOf(table: Table, controls: PlacedControls, names: KnownNames): SideReader['style'] {
  const rows = [...table.sheet.rows].filter(
    ([row, cells]) =>
      row >= table.first && row <= table.last && names.hasId(itemText(cells[table.itemColumn])?.id ?? ''),
  );
  return gridStyle(
    SIDES.flatMap((side) =>
      rows.map(([row, cells]) => gridCells(sideColumns(table, side), cells, row, controls)),
    ),
  );
}

/** Most items are called in one language, or else the heads are. */
function languageOf(rows: readonly ItemRow[], tables: readonly Table[]): Language | null {
  const counts = new Map<Language, number>();
  for (const { language } of rows) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? tables.find(({ layout }) => layout.language)?.layout.language ?? null;
}

const spotOf = ({ table, row, id }: ItemRow, column: number): Spot => ({
  sheet: table.sheet.title,
  row,
  column,
  id,
});

/** The quadrant that stands there; where none does, that of the catalogue. */
function readQuadrant(row: ItemRow, usual: Quadrant, desk: ImportAccount): Quadrant | null {
  const column = row.table.layout.columns.find(({ meaning }) => meaning === 'quadrant')?.column;
  const value = column === undefined ? null : (row.table.sheet.rows.get(row.row)?.[column] ?? null);
  if (column === undefined || textOf(value).trim() === '') return usual;
  const found = cleanQuadrant(value, quadrantWords()) ?? typedQuadrant(value);
  const spot = spotOf(row, column);
  if (found) {
    desk.enter(spot, 'quadrant', value, found, 'read');
    return found;
  }
  const chosen = desk.ask(
    'bad-quadrant',
    spot,
    value,
    QUADRANTS.map((each) => ({ choice: each, gives: each })),
  );
  const quadrant = QUADRANTS.find((each) => each === chosen) ?? null;
  desk.enter(spot, 'quadrant', value, quadrant ?? '', outcomeOf(chosen));
  return quadrant;
}

function readText(row: ItemRow, key: 'note' | 'supplement', desk: ImportAccount): string {
  const columns = row.table.layout.columns.filter(({ meaning }) => meaning === key);
  const texts = columns.flatMap(({ column }) => {
    const value = row.table.sheet.rows.get(row.row)?.[column] ?? null;
    const text = textOf(value);
    if (text.trim() === '') return [];
    desk.enter(spotOf(row, column), key, value, text, 'read');
    return [text];
  });
  const text = texts.join('\n');
  if (text.length > TEXT_LIMITS.text) desk.flag('long-text', spotOf(row, columns[0]?.column ?? 0), text);
  return beginning(text, TEXT_LIMITS.text);
}

const OUTSIDE = SIDES.flatMap((side) =>
  SCORES.map((score) => ({ choice: `${side}-${String(score)}`, gives: score, side })),
);

/**
 * What stands beside an item and is not taken. A mark under no head may be a score in the wrong place: the scores that a
 * person says it means.
 */
function readOthers(row: ItemRow, desk: ImportAccount, controls: PlacedControls): Partial<Answer> {
  const { table } = row;
  let moved: Partial<Answer> = {};
  for (const { column, head, meaning, by } of table.layout.columns) {
    const value = table.sheet.rows.get(row.row)?.[column] ?? null;
    if (meaning !== 'ignore' || textOf(value).trim() === '' || controls.isLinked(row.row, column)) continue;
    const spot = spotOf(row, column);
    if (head !== '' || by === 'map' || !isFilledMark(value)) desk.enter(spot, 'other', value, '', 'left');
    else {
      const choices = OUTSIDE.map(({ choice, gives }) => ({ choice, gives }));
      const chosen = desk.ask('mark-outside', spot, value, choices);
      const meant = OUTSIDE.find(({ choice }) => choice === chosen);
      if (meant) moved = { ...moved, [meant.side]: meant.gives };
      const became = meant ? String(meant.gives) : '';
      desk.enter(spot, meant?.side ?? 'other', value, became, outcomeOf(chosen));
    }
  }
  return moved;
}

/** An item whose score nobody can read, since only the control over it knows. */
function nameClosed(
  row: ItemRow,
  controls: PlacedControls,
  named: Set<FormControl>,
  desk: ImportAccount,
): void {
  const over = controls.unreadable(row.row);
  const [first] = over;
  if (!first?.at) return;
  desk.flag('control-without-cell', spotOf(row, first.at.column), activeX(over.length));
  for (const control of over) named.add(control);
}

const activeX = (count: number): string => `ActiveX × ${String(count)}`;

/** Buttons and boxes that are set and lie over no score of any item, and controls of which nobody can tell what they say. */
function unplaced(
  { sheet, first, last }: Table,
  controls: PlacedControls,
  named: ReadonlySet<FormControl>,
  desk: ImportAccount,
): void {
  const rows = [...sheet.rows.keys()].filter((row) => first <= row && row <= last);
  const over = rows.flatMap((row) => controls.unreadable(row).filter((control) => !named.has(control)));
  const closed = over.length + controls.adrift;
  if (closed > 0) {
    const spot = { sheet: sheet.title, row: null, column: null, id: null };
    desk.flag('control-without-cell', spot, activeX(closed));
  }
  for (const { at, name, kind } of controls.unused) {
    const spot = { sheet: sheet.title, row: at?.row ?? null, column: at?.column ?? null, id: null };
    const chosen = desk.ask('control-without-cell', spot, name || kind, []);
    desk.enter(spot, 'other', name || kind, '', outcomeOf(chosen));
  }
}
