import type { Answer, Problem } from '../../model/answers';
import type { Catalogue, Language, Model, PatternId } from '../../model/catalogue';
import type { Decider } from '../../model/decisions';
import type { ColumnMeaning, ImportMap } from '../../model/imports/importMap';
import type { ImportEntry } from '../../model/imports/importRecord';
import type { FormControl } from '../../workbook/controls';
import type { ReadWorkbook } from '../../workbook/rows';
import { likeliestModel } from '../assessment/reading/likeliestModel';
import { textOf } from '../assessment/reading/source';
import { readOthers, readQuadrant, readText } from './besideScores';
import { nameClosed, unplaced } from './closedControls';
import { identify, type Content, type ItemRow } from './identify';
import { ImportAccount } from './importAccount';
import { KnownNames } from './knownNames';
import { likelihoods, type Likelihood } from './likelihoods';
import { gridStyle, signOf } from './marks';
import { nameMerged } from './mergedScores';
import { itemText } from './normal';
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
