import { ASSIGNMENTS, CONFLICTS, type Portfolio } from '../../model/plan/portfolio';
import type { Call } from '../command';
import { columns } from './columns';

/** Counts by recommendation and assignment, and what is to be looked at first; levels by their ids, as JSON has them. */
export function portfolioLines({ matrix, openBasic, conflicts }: Portfolio, { words }: Call): string[] {
  const lang = words.sheets.portfolio;
  const rows = matrix.filter((line) => ASSIGNMENTS.some((each) => line[each] > 0));
  const against = conflicts.filter(({ kind }) => kind !== 'no-assignee');
  const named = CONFLICTS.flatMap((kind) => {
    const ids = against.filter((each) => each.kind === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : [`  ${lang.conflicts[kind]}: ${ids.join(', ')}`];
  });
  return [
    '',
    lang.title,
    ...columns(
      rows.map((line) => [
        `  ${line.recommendation ?? lang.undecided}`,
        ...ASSIGNMENTS.map((each) => `${lang.assignment[each]} ${String(line[each])}`),
      ]),
    ),
    `  ${openBasic.length === 0 ? lang.noneOpen : lang.open(String(openBasic.length), openBasic.join(', '))}`,
    `  ${lang.against(String(against.length), String(conflicts.length - against.length))}`,
    ...named,
  ];
}
