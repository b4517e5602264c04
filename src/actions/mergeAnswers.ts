import type { Answer, Answers } from '../model/answers';
import { PATTERN_IDS, QUADRANTS, type PatternTable } from '../model/catalogue';
import type { Reading } from '../sheets/assessment/read';
import type { Leftovers } from '../sheets/assessment/scene';
import type { Filling } from './keptAnswers';

const TEXTS = ['organisation', 'department', 'respondent', 'position', 'date'] as const;

/**
 * What was kept before a command that did not finish, and what stands in the cells now. Sheets in between may be
 * blank, so a blank cell says nothing; anything else was typed since, or is the same.
 */
export function mergeAnswers(kept: Filling, now: Pick<Reading, 'answers' | 'leftovers'>): Filling {
  const live = now.answers;
  if (!live || live.model !== kept.model.id) return kept;
  const answers: Record<string, Answer> = { ...kept.answers.answers };
  const leftovers: Record<string, Leftovers[string]> = { ...kept.leftovers };
  for (const [id, seen] of Object.entries(live.answers)) {
    const before = answers[id];
    const junk = now.leftovers[id];
    const junkBefore = kept.leftovers[id];
    /** What stands in one cell now where it says anything, else what was kept: a valid value or junk. */
    const pick = <Key extends 'insource' | 'outsource' | 'quadrant'>(key: Key) => {
      if (seen[key] !== null) return { valid: seen[key] };
      if ((junk?.[key] ?? null) !== null) return { valid: null, junk: junk?.[key] };
      return { valid: before?.[key] ?? null, junk: junkBefore?.[key] };
    };
    const [insource, outsource, quadrant] = [pick('insource'), pick('outsource'), pick('quadrant')];
    answers[id] = {
      ...before,
      insource: insource.valid,
      outsource: outsource.valid,
      quadrant: quadrant.valid,
      note: seen.note || (before?.note ?? ''),
      supplement: seen.supplement || (before?.supplement ?? ''),
    };
    leftovers[id] = {
      ...(insource.junk !== undefined && { insource: insource.junk }),
      ...(outsource.junk !== undefined && { outsource: outsource.junk }),
      ...(quadrant.junk !== undefined && { quadrant: quadrant.junk }),
    };
  }
  return { ...kept, leftovers, answers: { ...mergeSetup(kept.answers, live), answers } };
}

function mergeSetup(kept: Answers, live: Answers): Answers {
  const patterns = Object.fromEntries(
    PATTERN_IDS.map((id) => [
      id,
      Object.fromEntries(
        QUADRANTS.map((quadrant) => [quadrant, live.patterns[id][quadrant] ?? kept.patterns[id][quadrant]]),
      ),
    ]),
  ) as unknown as PatternTable;
  return {
    ...kept,
    ...Object.fromEntries(TEXTS.map((key) => [key, live[key] || kept[key]])),
    currentPattern: live.currentPattern ?? kept.currentPattern,
    targetPattern: live.targetPattern ?? kept.targetPattern,
    patterns,
  };
}
