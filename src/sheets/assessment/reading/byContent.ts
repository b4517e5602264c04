import { namedCells, worksIn } from '../../../workbook/namedCells';
import type { Catalogue, Model } from '../../../model/catalogue';
import { ModelFault } from '../../../model/own/modelFault';
import { languages, type Language } from '../../../text/languages';
import { wordsIn } from '../../../text/wordsIn';
import type { Box } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { NamedCells, ReadWorkbook, WholeSheet } from '../../../workbook/rows';
import { holdsComparison } from '../comparison';
import { idsByNames } from './idsByNames';
import { functionsThere } from './functionsThere';
import { likeliestModel } from './likeliestModel';
import { carriedIn } from './modelOf';
import { textOf } from './source';

/** Fewer rows than the smallest function has are no checklist. */
export const FEWEST_IDS = 3;

/** Names of columns, and their heads in our words. */
const HEADS = [
  ['ISOMM_Id', 'id'],
  ['ISOMM_Quadrant', 'quadrant'],
  ['ISOMM_Insource', 'insource'],
  ['ISOMM_Outsource', 'outsource'],
  ['ISOMM_Note', 'note'],
  ['ISOMM_Supplement', 'supplement'],
] as const;
/** Read only to see whether rows are whole. */
const WITNESS = ['ISOMM_Level', 'level'] as const;
const NEEDED = ['ISOMM_Id', 'ISOMM_Insource', 'ISOMM_Outsource'] as const;
/** Where these work, the workbook is read by its names. */
const BY_NAME = ['ISOMM_Model', 'ISOMM_Id'] as const;

/** A head as people leave it: whatever breaks its line, wide or narrow, in capitals or not. */
const bare = (value: ShownValue | undefined): string =>
  typeof value === 'string' ? value.normalize('NFKC').replace(/[\s-]/gu, '').toLowerCase() : '';

/** A checklist found in a sheet without asking any name. */
interface Found {
  readonly sheet: WholeSheet;
  readonly language: Language;
  readonly row: number;
  /** By name, the column of its head. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Whether these heads make a checklist. */
type Enough = (has: (name: string) => boolean) => boolean;

const WHOLE: Enough = (has) => NEEDED.every(has);

/** So many of the heads stand on no other sheet of ours. */
const FEWEST_HEADS = 4;

/** One of which a column was deleted: scores of one side at least. */
const PARTLY: Enough = (has) =>
  (has('ISOMM_Insource') || has('ISOMM_Outsource')) &&
  HEADS.filter(([name]) => has(name)).length >= FEWEST_HEADS;

/** The row of heads of a checklist, in any of our languages. */
export function heads(sheet: WholeSheet, enough: Enough = WHOLE): Found | null {
  for (const [row, cells] of sheet.rows) {
    const words = cells.map(bare);
    for (const language of languages()) {
      const ours = wordsIn(language).sheets.checklist.columns;
      const columns = new Map<string, number>(
        [...HEADS, WITNESS].flatMap(([name, key]) => {
          const at = words.indexOf(bare(ours[key]));
          return at < 0 ? [] : [[name, at] as const];
        }),
      );
      if (enough((name) => columns.has(name))) return { sheet, language, row, columns };
    }
  }
  return null;
}

interface RowBelow {
  readonly row: number;
  /** In small letters. */
  readonly id: string;
  readonly cells: readonly ShownValue[];
}

/** The rows below the heads that have something in them. */
export const below = ({ sheet, row: heading, columns }: Found): RowBelow[] =>
  [...sheet.rows].flatMap(([row, cells]) =>
    row > heading
      ? [{ row, cells, id: textOf(cells[columns.get('ISOMM_Id') ?? -1] ?? null).toLowerCase() }]
      : [],
  );

/** The cells of a column below the heads, down to the last row that has something in it. */
function cellsBelow(found: Found, rows: readonly RowBelow[], column: number): NamedCells {
  const { sheet, row } = found;
  const last = Math.max(row, ...rows.map((each) => each.row));
  const values = Array.from({ length: last - row }, (_, index) => [
    sheet.rows.get(row + 1 + index)?.[column] ?? null,
  ]);
  return { sheet: sheet.title, row: row + 1, column, values };
}

/** By name, the cells below each head. */
export function columnsIn(found: Found): ReadonlyMap<string, NamedCells> {
  const rows = below(found);
  return new Map([...found.columns].map(([name, column]) => [name, cellsBelow(found, rows, column)]));
}

/** Heads stand in the first rows, also where somebody put a few above them. */
const TOP: Box = { row: 0, column: 0, lastRow: 39, lastColumn: 29 };

/** Titles of checklists to which no name leads, beside one to which names do: pasted there, or copied by another program. */
export const checklistsWithoutNames = ({ unnamed = [], names, typed }: ReadWorkbook): string[] =>
  unnamed.filter((title) => {
    const sheet = namedCells({ names }, 'ISOMM_Id')?.sheet === title ? null : typed?.(title, TOP);
    return sheet && heads(sheet) !== null;
  });

/** Finds the columns of a copy of the checklist by its heads. */
export function columnsOfCopy({
  whole,
}: ReadWorkbook): (title: string) => ReadonlyMap<string, NamedCells> | null {
  const sheets = whole?.() ?? [];
  return (title) => {
    const sheet = sheets.find((each) => each.title === title);
    const found = sheet && heads(sheet);
    return found ? columnsIn(found) : null;
  };
}

/** The checklist's columns whose names are gone, beside the ids that are there. */
export function columnsByHeads(read: ReadWorkbook): ReadWorkbook {
  const ids = namedCells(read, 'ISOMM_Id');
  const works = worksIn(read);
  if (!ids || HEADS.every(([name]) => works(name))) return read;
  const found = (read.whole?.() ?? []).flatMap((sheet) =>
    sheet.title === ids.sheet ? (heads(sheet) ?? []) : [],
  );
  const [checklist] = found;
  if (checklist?.columns.get('ISOMM_Id') !== ids.column) return read;
  const names = new Map(read.names);
  for (const [name, cells] of columnsIn(checklist)) {
    const from = ids.row - cells.row;
    if (works(name) || from < 0) continue;
    const values = ids.values.map((_, index) => [cells.values[from + index]?.[0] ?? null]);
    names.set(name, { ...cells, row: ids.row, values });
  }
  return { ...read, names };
}

/** The models a workbook can be of: those we know, and the one it carries. */
function modelsFor(catalogue: Catalogue, read: ReadWorkbook): readonly Model[] {
  try {
    const carried = carriedIn(catalogue, read);
    return carried ? [carried] : catalogue.models;
  } catch (error) {
    if (error instanceof ModelFault) return catalogue.models;
    throw error;
  }
}

/** Of each row in which an item of a model is called by its name, the column of that. */
const calledIn = ({ items }: Model, rows: readonly RowBelow[]): number[] => {
  const names = new Set(items.flatMap(({ name }) => Object.values(name).map(bare)));
  return rows.flatMap(({ cells }) => {
    const column = cells.findIndex((value) => names.has(bare(value)));
    return column < 0 ? [] : [column];
  });
};

/** The column of the names of a model's items, whose head is another word in each model; `null` where there is none. */
function columnOfNames(model: Model, rows: readonly RowBelow[]): number | null {
  const counts = new Map<number, number>();
  for (const column of calledIn(model, rows)) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= FEWEST_IDS ? most[0] : null;
}

/** The model whose items stand there; without ids it is told by the names. */
const modelIn = (models: readonly Model[], rows: readonly RowBelow[]): Model | null =>
  likeliestModel(
    models.map((model) => {
      if (rows.every(({ id }) => id === '')) {
        const names = calledIn(model, rows).length;
        return { model, ids: names, names };
      }
      const items = new Map(model.items.map((item) => [item.id.toLowerCase(), item]));
      const known = rows.flatMap(({ id, cells }) => {
        const item = items.get(id);
        if (!item) return [];
        const beside = new Set(cells.map(bare));
        return [Object.values(item.name).some((name) => beside.has(bare(name)))];
      });
      return { model, ids: known.length, names: known.filter(Boolean).length };
    }),
    FEWEST_IDS,
  );

const checklistsIn = ({ whole }: ReadWorkbook, enough: Enough = WHOLE): Found[] =>
  (whole?.() ?? []).flatMap((sheet) => heads(sheet, enough) ?? []);

/** Titles of the checklists by their heads, where no name tells which of them is filled in. */
export const checklistTitles = (read: ReadWorkbook): string[] =>
  checklistsIn(read).map(({ sheet }) => sheet.title);

export const isOurTitle = (title: string): boolean =>
  languages().some((language) => wordsIn(language).sheets.titles.checklist === title);

/** The only checklist or, beside copies, the only one that is called as ours. */
function theChecklist(read: ReadWorkbook, partly: boolean): Found | null {
  const entire = checklistsIn(read);
  const all = partly && entire.length === 0 ? checklistsIn(read, PARTLY) : entire;
  const [checklist, ...others] = all.length > 1 ? all.filter(({ sheet }) => isOurTitle(sheet.title)) : all;
  return checklist && others.length === 0 ? checklist : null;
}

/** Whether names lead to ids of which no model knows one: a program put columns in and let no name follow. */
function leadAstray(catalogue: Catalogue, read: ReadWorkbook): boolean {
  const { values = [] } = namedCells(read, 'ISOMM_Id') ?? {};
  const isKnown = (text: string, models: readonly Model[]) =>
    models.some(({ items }) => items.some(({ id }) => id.toLowerCase() === text));
  const knows = (models: readonly Model[]) =>
    values.some(([id]) => typeof id === 'string' && isKnown(id.toLowerCase(), models));
  return values.length >= FEWEST_IDS && !knows(catalogue.models) && !knows(modelsFor(catalogue, read));
}

/** The same names without those that lead into this sheet. */
const elsewhere = ({ names }: ReadWorkbook, title: string): ReadWorkbook['names'] =>
  new Map([...names].filter(([, cells]) => cells === 'broken' || cells.sheet !== title));

const one = (sheet: string, value: ShownValue): NamedCells => ({
  sheet,
  row: 0,
  column: 0,
  values: [[value]],
});

/**
 * A workbook of ours whose names are gone, point nowhere or to other columns, because the setup sheet was deleted or another program
 * dropped them: the checklist is found by its heads and ids. `null` where names work, or where there is no checklist or
 * more than one, or it could belong to two models. `partly`: where a column of it was deleted the others are found.
 */
export function byContent(catalogue: Catalogue, read: ReadWorkbook, partly = false): ReadWorkbook | null {
  const named = BY_NAME.every(worksIn(read));
  if ((named && !leadAstray(catalogue, read)) || holdsComparison(read)) return null;
  const checklist = theChecklist(read, partly);
  if (!checklist) return null;
  const rows = below(checklist);
  const { sheet, language } = checklist;
  const models = modelsFor(catalogue, read);
  if (named && modelIn(models, rows) === null) return null;
  const names = new Map(named ? elsewhere(read, sheet.title) : read.names);
  const works = worksIn({ ...read, names });
  for (const [name, cells] of columnsIn(checklist)) if (!works(name)) names.set(name, cells);
  if (!works('ISOMM_Language')) names.set('ISOMM_Language', one(sheet.title, language));
  const said = works('ISOMM_Model') ? textOf(namedCells(read, 'ISOMM_Model')?.values[0]?.[0] ?? null) : null;
  const model = said === null ? modelIn(models, rows) : models.find(({ id }) => id === said);
  const called = model && !works('ISOMM_Name') ? columnOfNames(model, rows) : null;
  if (called !== null) names.set('ISOMM_Name', cellsBelow(checklist, rows, called));
  if (said !== null) return { ...read, names };
  if (!model) return null;
  names.set('ISOMM_Model', one(sheet.title, model.id));
  const ids = namedCells(idsByNames(catalogue, { ...read, names }), 'ISOMM_Id');
  // What a hand-out asked for is no longer written anywhere else.
  if (ids && !works('ISOMM_Asked'))
    names.set('ISOMM_Asked', one(sheet.title, [...functionsThere(model, ids)].join(' ')));
  return { ...read, names };
}
