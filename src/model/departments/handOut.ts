import type { Answer, Answers } from '../answers';
import { answerOf } from '../answerOf';
import { blankAnswers } from '../blankAnswers';
import type { Item, Language, Model, Pattern, PatternId } from '../catalogue';
import { officialModel, withOwnItems } from '../own/ownItems';

/** One line of the coordinator's list. */
export interface Recipient {
  readonly organisation: string;
  readonly department: string;
  readonly respondent: string;
  /** Ids of the functions this department answers for; empty: all. */
  readonly functions: readonly string[];
  /** Who this department returns its workbook to, where that is not the same for all. */
  readonly returnTo?: string;
}

/** What every workbook of one round has in common. */
export interface Round {
  readonly model: Model;
  readonly patterns: readonly Pattern[];
  readonly language: Language;
  readonly layout: number;
  readonly organisation: string;
  readonly currentPattern: PatternId | null;
  readonly targetPattern: PatternId | null;
  readonly deadline: string;
  readonly returnTo?: string;
  /** Where to start from: supplements, changed quadrants, added items and the pattern table are kept. */
  readonly base: Answers | null;
  /** Whether the scores and notes of the base stay, too. */
  readonly prefilled: boolean;
  /** Keys of optional parts that every workbook gets, whatever the base has. */
  readonly parts?: readonly string[];
}

/**
 * What is left out of the base is left out of what is handed out; what was added to the model is there, too. A choice about
 * these two, not a list of sheets: a plan, rounds or evidence are the coordinator's own affair, and so is what comes next.
 */
const HANDED_ON = ['scope', 'ownItems'];

const cleared = (answer: Answer): Answer => ({ ...answer, insource: null, outsource: null, note: '' });

/** A default that the catalogue has changed since is no choice of anybody's: whoever begins now begins with today's. */
function ofToday({ quadrantDefault, ...answer }: Answer, item: Item): Answer {
  const untouched = quadrantDefault !== undefined && quadrantDefault === answer.quadrant;
  return { ...answer, ...(untouched && { quadrant: item.quadrant }) };
}

/** The answers a department begins with. */
export function handOut(round: Round, recipient: Recipient): Answers {
  const { base, prefilled, deadline } = round;
  const { functions } = officialModel(round.model);
  const all = functions.map(({ id }) => id);
  const asked = all.filter((id) => recipient.functions.includes(id));
  const some = asked.length > 0 && asked.length < all.length;
  // What stands outside all functions is for whoever answers for all of them.
  const added = (base?.ownItems ?? []).filter(({ function: of }) => !some || asked.includes(of));
  const model = withOwnItems(round.model, added);
  const returnTo = recipient.returnTo || (round.returnTo ?? '');
  const blank = blankAnswers(model, round.patterns, round.language, round.layout);
  const items = model.items.filter((item) => !some || asked.includes(item.function));
  const answers = items.map((item): [string, Answer | undefined] => {
    const { id } = item;
    const kept = base && answerOf(base, id);
    if (!kept) return [id, blank.answers[id]];
    const begun = ofToday(kept, item);
    return [id, prefilled ? begun : cleared(begun)];
  });
  const handedOn = HANDED_ON.filter(
    (key) => base?.parts?.includes(key) && (key !== 'ownItems' || added.length > 0),
  );
  const parts = [...new Set([...handedOn, ...(round.parts ?? [])])];
  return {
    ...blank,
    organisation: recipient.organisation || round.organisation || (base?.organisation ?? ''),
    department: recipient.department,
    respondent: recipient.respondent,
    currentPattern: round.currentPattern ?? base?.currentPattern ?? null,
    targetPattern: round.targetPattern ?? base?.targetPattern ?? null,
    patterns: base?.patterns ?? blank.patterns,
    answers: Object.fromEntries(answers.flatMap(([id, answer]) => (answer ? [[id, answer]] : []))),
    ...(added.length > 0 && { ownItems: added }),
    ...(some ? { asked } : {}),
    ...(parts.length === 0 ? {} : { parts }),
    ...(deadline === '' ? {} : { deadline }),
    ...(returnTo === '' ? {} : { returnTo }),
  };
}
