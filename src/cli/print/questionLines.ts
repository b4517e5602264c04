import type { Question } from '../../model/decisions';
import { foundText, type Raw } from '../../model/cells/raw';
import type { Words } from '../../text/words';
import { oneLine } from './oneLine';

/** A value as it stands in a line. */
export const shown = (value: Raw, { cli }: Words): string => {
  const text = foundText(value);
  return text === null ? cli.decisions.blank : JSON.stringify(oneLine(text));
};

/** What a person has to decide, with what each choice gives. */
export const questionLines = (open: readonly Question[], words: Words): string[] =>
  open.flatMap(({ kind, sheet, cell, id, choices }) => [
    `  ${[words.problems.where(sheet, cell, id), words.problems.kinds[kind].name].filter(Boolean).join(' ')}`,
    ...choices.map(
      ({ choice, gives }) => `    ${words.cli.decisions.choice(oneLine(choice), shown(gives, words))}`,
    ),
  ]);
