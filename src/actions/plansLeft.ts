import type { Answer, Answers } from '../model/answers';
import { INVALID_KEYS, type UnplacedRow } from '../model/carry/carried';
import { furtherOf } from '../model/carry/carryOver';
import { crosswalk } from '../model/carry/crosswalk';
import type { Model } from '../model/catalogue';
import { foundText } from '../model/raw';
import type { Leftovers } from '../sheets/assessment/leftovers';
import { wordsIn } from '../text/wordsIn';

/** A plan and a portfolio in the words of their sheets, key by key. */
function planText(further: Partial<Answer>, left: Leftovers[string], language: Answers['language']): string {
  const { plan, portfolio } = wordsIn(language).sheets;
  const { columns, side, progress } = plan;
  const { reason, unassigned, assignee, provider } = portfolio.columns;
  const heads: Readonly<Record<string, string | undefined>> = {
    ...columns,
    ...{ adoptionReason: reason, unassigned, assignee, provider },
  };
  const said = (key: string, value: unknown): string => {
    if (key === 'unassigned') return portfolio.mark;
    if (key === 'targetSide') return side[value as keyof typeof side];
    return key === 'progress' ? progress[value as keyof typeof progress] : String(value);
  };
  const valid = Object.entries(further).map(([key, value]) => [key, said(key, value)] as const);
  const junk = Object.entries(left).map(([key, value]) => [key, foundText(value) ?? ''] as const);
  return [...valid, ...junk]
    .map(([key, text]) => `${(heads[key] ?? key).replace(/\n/g, '')}: ${text}`)
    .join('\n');
}

/**
 * What was planned for older items and stands at no newer one: several met there, nothing follows them, or the cell held
 * no valid value. Kept in the record as rows of their own.
 */
export function plansLeft(
  from: Model,
  to: Model,
  { answers, language }: Answers,
  leftovers: Leftovers,
  after: Answers,
): UnplacedRow[] {
  const { services } = crosswalk(from, to);
  const title = wordsIn(language).sheets.titles.plan;
  return from.items.flatMap(({ id }): UnplacedRow[] => {
    const answer = answers[id];
    const further = answer ? furtherOf(answer) : {};
    const same = JSON.stringify(further);
    const carried = services.some(({ service, ancestors }) => {
      const there = after.answers[service.id];
      return (
        ancestors.some(({ role }) => role.id === id) && there && JSON.stringify(furtherOf(there)) === same
      );
    });
    const left = Object.fromEntries(
      Object.entries(leftovers[id] ?? {}).filter(([key]) => !INVALID_KEYS.some((known) => known === key)),
    );
    const note = planText(carried ? {} : further, left, language);
    return note === '' ? [] : [{ id, place: title, insource: '', outsource: '', note, supplement: '' }];
  });
}
