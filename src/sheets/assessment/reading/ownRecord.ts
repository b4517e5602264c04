import { namedCells } from '../../../workbook/namedCells';
import type { Answer, Answers } from '../../../model/answers';
import type { ImportEntry, ImportKey } from '../../../model/imports/importRecord';
import { cellAt } from '../../../workbook/a1';
import type { ReadWorkbook } from '../../../workbook/rows';
import { textOf } from './source';

const ITEM = [
  ['ISOMM_Quadrant', 'quadrant'],
  ['ISOMM_Insource', 'insource'],
  ['ISOMM_Outsource', 'outsource'],
  ['ISOMM_Note', 'note'],
  ['ISOMM_Supplement', 'supplement'],
] as const satisfies readonly (readonly [string, ImportKey & keyof Answer])[];

const SINGLE = [
  ['ISOMM_Organisation', 'organisation'],
  ['ISOMM_Department', 'department'],
  ['ISOMM_Respondent', 'respondent'],
  ['ISOMM_Position', 'position'],
  ['ISOMM_Date', 'date'],
  ['ISOMM_CurrentPattern', 'currentPattern'],
  ['ISOMM_TargetPattern', 'targetPattern'],
] as const satisfies readonly (readonly [string, ImportKey & keyof Answers])[];

/**
 * What became of each cell of a workbook of ours that was read by its names, or by heads where they are gone. `decided`:
 * the cells that a person decided about.
 */
export function ownRecord(
  read: ReadWorkbook,
  answers: Answers,
  decided: (sheet: string, cell: string) => boolean,
): ImportEntry[] {
  const entry = (
    name: string,
    row: number | null,
    key: ImportKey,
    id: string | null,
    became: string,
  ): ImportEntry[] => {
    const cells = namedCells(read, name);
    if (!cells) return [];
    const at = row ?? cells.row;
    const found = textOf(cells.values[at - cells.row]?.[0] ?? null);
    if (found === '') return [];
    const cell = cellAt(at, cells.column);
    const outcome = decided(cells.sheet, cell) ? 'decided' : became === '' ? 'open' : 'read';
    return [{ sheet: cells.sheet, cell, id, key, found, became, outcome }];
  };
  const ids = namedCells(read, 'ISOMM_Id');
  const known = new Map(Object.keys(answers.answers).map((id) => [id.toLowerCase(), id]));
  const items = (ids?.values ?? []).flatMap(([value = null], index) => {
    const id = known.get(textOf(value).trim().toLowerCase());
    const answer = id === undefined ? undefined : answers.answers[id];
    if (!ids || id === undefined || !answer) return [];
    return ITEM.flatMap(([name, key]) => entry(name, ids.row + index, key, id, String(answer[key] ?? '')));
  });
  return [...SINGLE.flatMap(([name, key]) => entry(name, null, key, null, answers[key] ?? '')), ...items];
}
