import type { CatalogueState } from '../../model/catalogueChanges';
import type { Question } from '../../model/decisions';
import type { Words } from '../../text/words';
import { oneLine } from './oneLine';
import { shown } from './questionLines';

const MOST = 50;

/** What the catalogue says otherwise than when the workbook was made, and what may be decided about it. */
export function catalogueLines(state: CatalogueState | null | undefined, words: Words): string[] {
  const text = words.cli.catalogue;
  if (!state?.made) return [];
  const { made, now, newer, changes } = state;
  return [
    ...(newer ? [text.newer(made.revision, now.revision)] : []),
    ...(changes.length === 0 ? [] : [text.changed(made.revision, now.revision, changes.length)]),
    ...changes
      .slice(0, MOST)
      .map(
        ({ id, field, was, now: is }) =>
          `  ${text.change(id, text.fields[field], oneLine(was).slice(0, 60), oneLine(is).slice(0, 60))}`,
      ),
    ...(changes.length > MOST ? [`  ${words.departments.cli.moreFiles(changes.length - MOST)}`] : []),
    ...(changes.some(({ field }) => field === 'quadrant') ? [text.next] : []),
  ];
}

/** The same as questions, with what each choice gives. */
export const defaultLines = (open: readonly Question<string>[], words: Words): string[] =>
  open.flatMap(({ sheet, cell, id, choices }) => [
    `  ${[words.problems.where(sheet, cell, id), words.cli.catalogue.fields.quadrant].filter(Boolean).join(' ')}`,
    ...choices.map(
      ({ choice, gives }) => `    ${words.cli.decisions.choice(oneLine(choice), shown(gives, words))}`,
    ),
  ]);
