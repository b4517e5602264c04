import type { Answers, Problem } from '../../src/model/answers';
import type { Quadrant } from '../../src/model/catalogue';
import { cleanQuadrant } from '../../src/model/cells/cleanQuadrant';
import type { Leftovers } from '../../src/sheets/assessment/reading/leftovers';
import { quadrantWords } from '../../src/text/choicesIn';

interface Read {
  readonly answers: Answers;
  readonly leftovers: Leftovers;
  readonly problems: readonly Problem[];
}

/** What an older workbook says once it is written as one of today, whose formulas understand more ways to write a quadrant. */
export function asUnderstood({ answers, leftovers, problems }: Read): Read {
  const understood = new Map<string, Quadrant>(
    Object.entries(leftovers).flatMap(([id, { quadrant }]) => {
      const found = typeof quadrant === 'string' ? cleanQuadrant(quadrant, quadrantWords()) : null;
      return found === null ? [] : [[id, found] as const];
    }),
  );
  const kept = Object.entries(leftovers).map(([id, { quadrant, ...rest }]) => [
    id,
    quadrant === undefined || understood.has(id) ? rest : { ...rest, quadrant },
  ]);
  return {
    answers: {
      ...answers,
      answers: Object.fromEntries(
        Object.entries(answers.answers).map(([id, answer]) => [
          id,
          { ...answer, quadrant: understood.get(id) ?? answer.quadrant },
        ]),
      ),
    },
    leftovers: Object.fromEntries(kept.filter(([, left]) => Object.keys(left ?? {}).length > 0)),
    problems: problems.filter(({ kind, id }) => kind !== 'bad-quadrant' || !understood.has(id ?? '')),
  };
}
