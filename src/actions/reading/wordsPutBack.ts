import { namedCells } from '../../workbook/namedCells';
import { boxOf } from '../../workbook/a1';
import { blankAnswers } from '../../model/blankAnswers';
import type { Catalogue, Language, Model } from '../../model/catalogue';
import { ASSESSMENT } from '../../sheets/assessment/family';
import { LAYOUT } from '../../sheets/assessment/layout';
import { modelOf } from '../../sheets/assessment/reading/modelOf';
import { textOf } from '../../sheets/assessment/reading/source';
import { optionalThere } from '../../sheets/family';
import { languageOfWorkbook } from '../../text/languages';
import type { Workbook } from '../../workbook/description';
import type { NamedCells, ReadWorkbook } from '../../workbook/rows';
import { describe } from '../describe';

/** Lists of words that no drop-down offers, and that are shown or kept in other cells. */
export const WORDS = /^ISOMM_\w+Names$/;

/** The words that drop-downs offer or cells show, of those lists that stand in hidden columns. */
function hiddenLists({ sheets, names }: Workbook): ReadonlyMap<string, NamedCells> {
  const offered = new Set(
    sheets.flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => ('listFrom' in rule ? [rule.listFrom] : [])),
    ),
  );
  return new Map(
    names.flatMap(({ name, sheet: key, range }) => {
      const sheet = sheets.find((each) => each.key === key);
      const { row, column, lastRow } = boxOf(range);
      const isList = offered.has(name) || WORDS.test(name);
      if (!sheet || !isList || !sheet.columns[column]?.hidden) return [];
      const values = sheet.rows.slice(row, lastRow + 1).map(({ cells }) => [cells[column]?.value ?? null]);
      return [[name, { sheet: sheet.title, row, column, values }] as const];
    }),
  );
}

/** Many returns come from one workbook, and were inspected by one person. */
const known = new WeakMap<Model, Map<string, ReturnType<typeof hiddenLists>>>();

function listsOf(
  catalogue: Catalogue,
  model: Model,
  language: Language,
  parts: readonly string[],
): ReturnType<typeof hiddenLists> {
  const ofModel = known.get(model) ?? new Map<string, ReturnType<typeof hiddenLists>>();
  known.set(model, ofModel);
  const key = [language, ...parts].join();
  const before = ofModel.get(key);
  if (before) return before;
  const answers = { ...blankAnswers(model, catalogue.patterns, language, LAYOUT), parts };
  const lists = hiddenLists(describe(catalogue, { model, answers, leftovers: {} }));
  ofModel.set(key, lists);
  return lists;
}

/**
 * A workbook from which Excel's Document Inspector removed hidden columns has what was chosen and no longer the words it
 * was chosen from: they are those of its language.
 */
export function wordsPutBack(catalogue: Catalogue, read: ReadWorkbook): ReadWorkbook {
  const broken = [...read.names].flatMap(([name, cells]) => (cells === 'broken' ? [name] : []));
  if (broken.length === 0) return read;
  const { model } = modelOf(catalogue, read);
  if (!model) return read;
  const language = languageOfWorkbook(textOf(namedCells(read, 'ISOMM_Language')?.values[0]?.[0] ?? null));
  const parts = optionalThere(ASSESSMENT, (name) => read.names.has(name));
  const lists = listsOf(catalogue, model, language, parts);
  const names = new Map(read.names);
  for (const name of broken) names.set(name, lists.get(name) ?? 'broken');
  return { ...read, names };
}
