import type { Catalogue } from '../model/catalogue';
import { NOW } from '../model/rounds/now';
import { keepRound as kept, roundRefusal, type RoundRefusal } from '../model/rounds/keepRound';
import { ASSESSMENT } from '../sheets/assessment/family';
import { languages } from '../text/languages';
import { wordsIn } from '../text/wordsIn';
import type { Filling } from './filling/filling';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { onFilling } from './filling/onFilling';
import { withParts, writtenWith } from './optionalParts';
import { finished, refused, type Outcome } from './outcome';
import { onlyOf, rewrite } from './rewrite';

/** How a round is to be kept. */
export interface KeepRound {
  readonly name: string;
  /** The day it is kept, an ISO date. */
  readonly today: string;
  readonly withoutNotes?: boolean;
  /** Begins anew: scores go, notes and the plan stay. */
  readonly clear?: boolean;
  /** Keys of optional parts to add with it. */
  readonly parts?: readonly string[];
}

export interface RoundOutcome extends Outcome {
  /** Why the round was not kept, where that is for the name or the answers. */
  readonly refusal?: RoundRefusal;
}

const PART = 'rounds';

/** Keys of the sheets that show rounds. */
const SHOWING_ROUNDS = ASSESSMENT.parts
  .filter(({ key, optional }) => key === PART || optional?.needs?.includes(PART))
  .map(({ key }) => key);

/** The same filling with its answers kept as one more round, or why they are not. */
export function withRound(filling: Filling, wish: KeepRound): Filling | RoundRefusal {
  const reserved = [NOW, ...languages().map((language) => wordsIn(language).sheets.rounds.now)];
  const { today, parts = [], ...rest } = wish;
  const asked = { ...rest, keptOn: today, reserved };
  const refusal = roundRefusal(filling.answers, asked);
  if (refusal) return refusal;
  const answers = kept(filling.model, filling.answers, asked);
  return { ...filling, answers: withParts(answers, [PART, ...parts]) };
}

/**
 * Keeps the answers of the open workbook as a round. The sheet comes where it is missing; where it is there, nothing else
 * is written than what shows rounds.
 */
export const keepRound = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  wish: KeepRound,
  run: Run = {},
): Promise<RoundOutcome> =>
  onFilling(
    live,
    catalogue,
    run,
    async (before, now, resumed): Promise<RoundOutcome> => {
      // Asked for once more after it broke off, it is there.
      const last = now.answers.rounds?.at(-1);
      if (resumed && last?.name === wish.name && last.keptOn === wish.today) return finished(before);
      const next = withRound(now, wish);
      if (typeof next === 'string') return { ...refused(before), refusal: next };
      const there = now.answers.parts ?? [];
      const coming = (next.answers.parts ?? []).filter((key) => !there.includes(key));
      const keys = [
        ...SHOWING_ROUNDS.filter((key) => there.includes(key)),
        ...(coming.length > 0 ? writtenWith(coming) : []),
        ...(wish.clear ? ['checklist'] : []),
      ];
      return rewrite(live, catalogue, before, now, next, { ...run, ...onlyOf(now, keys) });
    },
    [
      ...new Set([...SHOWING_ROUNDS, ...writtenWith([PART, ...(wish.parts ?? [])])]),
      ...(wish.clear ? ['checklist'] : []),
    ],
  );
