import type { Answer, Answers } from '../../model/answers';
import { INVALID_KEYS, type UnplacedRow } from '../../model/carry/carried';
import { furtherOf } from '../../model/carry/carryOver';
import { crosswalk } from '../../model/carry/crosswalk';
import type { Model } from '../../model/catalogue';
import { foundText, type Raw } from '../../model/cells/raw';
import type { AssessmentPart } from '../../sheets/assessment/assessmentPart';
import { ASSESSMENT } from '../../sheets/assessment/family';
import type { Leftovers } from '../../sheets/assessment/reading/leftovers';
import { wordsIn } from '../../text/wordsIn';

type Entry = readonly [key: string, value: unknown];

/** The sheets whose cells an item may leave behind: those that hold something of an answer. */
const PLACES = ASSESSMENT.parts.filter(({ answerKeys }) => answerKeys !== undefined);

const isOf = ({ answerKeys = [], cellKeys = answerKeys }: AssessmentPart, key: string): boolean =>
  (cellKeys as readonly string[]).includes(key);

/** What an answer says in further sheets, cell by cell. */
const cellsOf = (further: Partial<Answer>): Entry[] =>
  Object.entries(further).flatMap(([key, value]): Entry[] =>
    key === 'evidence' && typeof value === 'object' && value !== null
      ? Object.entries(value).map(([cell, said]): Entry => [`evidence.${cell}`, said])
      : [[key, value]],
  );

/** Cells of the scope, of a plan, of a portfolio, of evidence or of what is outsourced, in the words of their sheet. */
function textOf(cells: readonly Entry[], language: Answers['language']): string {
  const { scope, plan, portfolio, evidence, outsourcing } = wordsIn(language).sheets;
  const bought = outsourcing.columns;
  const { reason: adoptionReason, unassigned, assignee, provider } = portfolio.columns;
  const heads: Readonly<Record<string, string | undefined>> = {
    recommendation: scope.columns.choice,
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
  const titles: Readonly<Record<string, unknown>> = wordsIn(language).sheets.titles;
  const title = (key: string) => String(titles[key]);
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
      const theirs = cells.filter(([key]) => isOf(part, key));
      const note = textOf(theirs, language);
      const place = title(part.key);
      return note === '' ? [] : [{ id, place, insource: '', outsource: '', note, supplement: '' }];
    });
  });
}
