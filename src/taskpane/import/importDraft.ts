import { NO_MAP, type ColumnMeaning, type ImportMap } from '../../model/imports/importMap';
import type { Decision, Question } from '../../model/decisions';

/** What a person has said about one file so far. */
export interface ImportDraft {
  readonly map: ImportMap;
  readonly decisions: readonly Decision[];
}

export const UNTOUCHED: ImportDraft = { map: NO_MAP, decisions: [] };

const sameColumn = (a: ColumnMeaning, b: ColumnMeaning): boolean =>
  a.sheet === b.sheet && a.column === b.column && a.head === b.head;

/** The same with one column meant otherwise. */
export const meant = (map: ImportMap, column: ColumnMeaning): ImportMap => ({
  ...map,
  columns: [...map.columns.filter((each) => !sameColumn(each, column)), column],
});

type About = Pick<Question, 'kind' | 'sheet' | 'cell' | 'id'>;

const sameQuestion = (a: About, b: About): boolean =>
  a.kind === b.kind && a.sheet === b.sheet && a.cell === b.cell && a.id === b.id;

/** What was chosen for a question; empty where nothing was. */
export const chosen = (decisions: readonly Decision[], question: Question): string =>
  decisions.find((each) => sameQuestion(each, question))?.choice ?? '';

/** The same with one question decided, or open again where the choice is empty. */
export const decide = (
  decisions: readonly Decision[],
  { kind, sheet, cell, id, found }: Question,
  choice: string,
): readonly Decision[] => [
  ...decisions.filter((each) => !sameQuestion(each, { kind, sheet, cell, id })),
  ...(choice === '' ? [] : [{ kind, sheet, cell, id, found, choice, at: '' }]),
];
