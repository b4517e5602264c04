import type { Answer, Answers } from '../../model/answers';
import { INVALID_KEYS, type UnplacedRow } from '../../model/carry/carried';
import { furtherOf } from '../../model/carry/carryOver';
import { crosswalk } from '../../model/carry/crosswalk';
import type { Model } from '../../model/catalogue';
import { OUTSOURCED_AMOUNTS, OUTSOURCED_TEXTS } from '../../model/facts/outsourcing';
import { foundText, type Raw } from '../../model/cells/raw';
import type { Leftovers } from '../../sheets/assessment/reading/leftovers';
import { wordsIn } from '../../text/wordsIn';

type Entry = readonly [key: string, value: unknown];

/** The sheets whose cells an item may leave behind; what belongs to none of the others is of the plan. */
const PLACES = ['plan', 'evidence', 'outsourcing'] as const;
const OUTSOURCED: readonly string[] = [...OUTSOURCED_TEXTS, 'contractEnd', ...OUTSOURCED_AMOUNTS];

const placeOf = (key: string): (typeof PLACES)[number] => {
  if (key.startsWith('evidence.')) return 'evidence';
  return OUTSOURCED.includes(key) ? 'outsourcing' : 'plan';
};

/** What an answer says in further sheets, cell by cell. */
const cellsOf = (further: Partial<Answer>): Entry[] =>
  Object.entries(further).flatMap(([key, value]): Entry[] =>
    key === 'evidence' && typeof value === 'object' && value !== null
      ? Object.entries(value).map(([cell, said]): Entry => [`evidence.${cell}`, said])
      : [[key, value]],
  );

/** Cells of a plan, of a portfolio, of evidence or of what is outsourced, in the words of their sheet. */
function textOf(cells: readonly Entry[], language: Answers['language']): string {
  const { plan, portfolio, evidence, outsourcing } = wordsIn(language).sheets;
  const bought = outsourcing.columns;
  const { reason: adoptionReason, unassigned, assignee, provider } = portfolio.columns;
  const heads: Readonly<Record<string, string | undefined>> = {
    ...plan.columns,
    effort: plan.figures.effort,
    ...{ adoptionReason, unassigned, assignee, provider },
    ...Object.fromEntries(
      Object.entries(evidence.facts).map(([fact, { head }]) => [`evidence.${fact}`, head]),
    ),
    ...{ contractor: bought.provider, contractService: bought.service, contractEnd: bought.end },
    ...{ annualCost: bought.annual, protects: bought.protects, protectedValue: bought.value },
    ...{ impactBefore: bought.impactBefore, impactAfter: bought.impactAfter },
    ...{ frequencyBefore: bought.oftenBefore, frequencyAfter: bought.oftenAfter },
    tolerable: bought.tolerable,
    'evidence.on': evidence.columns.on,
    'evidence.place': evidence.columns.place,
  };
  const words: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
    targetSide: plan.side,
    progress: plan.progress,
    unassigned: { true: portfolio.mark, TRUE: portfolio.mark },
    ...Object.fromEntries(
      Object.entries(evidence.facts).map(([fact, { options }]) => [`evidence.${fact}`, options]),
    ),
  };
  return cells
    .map(([key, value]) => {
      const text = foundText(value as Raw) ?? '';
      return `${(heads[key] ?? key).replaceAll('\n', '')}: ${words[key]?.[text] ?? text}`;
    })
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
  const { titles } = wordsIn(language).sheets;
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
    const cells: readonly Entry[] = [...cellsOf(carried ? {} : further), ...Object.entries(left)];
    return PLACES.flatMap((part): UnplacedRow[] => {
      const theirs = cells.filter(([key]) => placeOf(key) === part);
      const note = textOf(theirs, language);
      const place = titles[part];
      return note === '' ? [] : [{ id, place, insource: '', outsource: '', note, supplement: '' }];
    });
  });
}
