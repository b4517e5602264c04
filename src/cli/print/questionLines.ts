import type { Question, QuestionKind } from '../../model/decisions';
import { foundText, type Raw } from '../../model/cells/raw';
import type { Words } from '../../text/words';
import { oneLine } from './oneLine';
import { MOST_LISTED } from './problemLines';

/** A value as it stands in a line. */
export const shown = (value: Raw, { cli }: Words): string => {
  const text = foundText(value);
  return text === null ? cli.decisions.blank : JSON.stringify(oneLine(text));
};

/** What a person has to decide, with what each choice gives; of many of one kind the first. */
export function questionLines(open: readonly Question[], words: Words): string[] {
  const { decisions } = words.cli;
  const times = new Map<QuestionKind, number>();
  const lines = open.flatMap(({ kind, sheet, cell, id, choices }) => {
    const before = times.get(kind) ?? 0;
    times.set(kind, before + 1);
    if (before >= MOST_LISTED) return [];
    return [
      `  ${[words.problems.where(sheet, cell, id), words.problems.kinds[kind].name].filter(Boolean).join(' ')}`,
      ...choices.map(({ choice, gives }) => `    ${decisions.choice(oneLine(choice), shown(gives, words))}`),
    ];
  });
  const more = [...times.values()].reduce((sum, count) => sum + Math.max(0, count - MOST_LISTED), 0);
  return more === 0 ? lines : [...lines, `  ${decisions.more(more)}`];
}
