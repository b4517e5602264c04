import { blankAnswers } from '../blankAnswers';
import type { Answer, Answers } from '../answers';
import type { Language, Model, Pattern, PatternId } from '../catalogue';

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
  /** Where to start from: supplements, quadrants and the pattern table are kept. */
  readonly base: Answers | null;
  /** Whether the scores and notes of the base stay, too. */
  readonly prefilled: boolean;
  /** Keys of optional parts that every workbook gets, whatever the base has. */
  readonly parts?: readonly string[];
}

/** What is left out of the base is left out of what is handed out. */
const HANDED_ON = ['scope'];

const cleared = (answer: Answer): Answer => ({ ...answer, insource: null, outsource: null, note: '' });

/** The answers a department begins with. */
export function handOut(round: Round, recipient: Recipient): Answers {
  const { model, base, prefilled, deadline } = round;
  const returnTo = recipient.returnTo || (round.returnTo ?? '');
  const blank = blankAnswers(model, round.patterns, round.language, round.layout);
  const asked = model.functions.map(({ id }) => id).filter((id) => recipient.functions.includes(id));
  const some = asked.length > 0 && asked.length < model.functions.length;
  const items = model.items.filter((item) => !some || asked.includes(item.function));
  const answers = items.map(({ id }): [string, Answer | undefined] => {
    const kept = base && Object.hasOwn(base.answers, id) ? base.answers[id] : undefined;
    if (!kept) return [id, blank.answers[id]];
    return [id, prefilled ? kept : cleared(kept)];
  });
  const handedOn = HANDED_ON.filter((key) => base?.parts?.includes(key));
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
    ...(some ? { asked } : {}),
    ...(parts.length === 0 ? {} : { parts }),
    ...(deadline === '' ? {} : { deadline }),
    ...(returnTo === '' ? {} : { returnTo }),
  };
}
