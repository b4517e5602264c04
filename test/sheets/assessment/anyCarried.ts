import * as fc from 'fast-check';
import { carry, type CarriedOver } from '../../../src/actions/carry';
import { catalogue, modelById } from '../../../src/catalog';
import type { Answers } from '../../../src/model/answers';
import { CARRY_CHOICES, type Carried, type CarryDecision } from '../../../src/model/carry/carried';
import type { Language } from '../../../src/model/catalogue';
import { anyFilled, type Filled } from '../../calc/anyFilled';

export const OLD = modelById('isomm-2.1')!;
export const NEW = modelById('x1060-3.2.1')!;

/** An older workbook, carried over as proposed. */
export function carriedFrom({ answers, leftovers }: Filled): CarriedOver {
  const carried = carry(catalogue, { model: OLD, answers, leftovers, problems: [] }, null);
  if (!carried) throw new Error('nothing was carried over');
  return carried;
}

/** Some lines of a record decided at random, words that are none of ours among them. */
function decided(lines: CarriedOver['ledger']['lines'], seed: readonly number[]): CarryDecision[] {
  return lines.flatMap(({ role, service, kind }, index): CarryDecision[] => {
    const roll = seed[index % seed.length] ?? 0;
    if (!role || !service || kind === 'nearest' || roll > 7) return [];
    const confirmed = roll % 2 === 0;
    const choice = CARRY_CHOICES[roll] ?? null;
    if (choice === null && !confirmed && roll !== 7) return [];
    return [
      { service: service.id, role: role.id, choice, confirmed, ...(roll === 7 && { found: 'perhaps' }) },
    ];
  });
}

/** Random older workbooks carried over, with decisions in some lines and scores changed since. */
export const anyCarried = (language: Language): fc.Arbitrary<Filled> =>
  fc
    .record({
      filled: anyFilled(catalogue, OLD, language),
      later: anyFilled(catalogue, NEW, language),
      seed: fc.array(fc.nat(20), { minLength: 11, maxLength: 11 }),
      unplaced: fc.boolean(),
    })
    .map(({ filled, later, seed, unplaced }) => {
      const { filling, ledger } = carriedFrom(filled);
      const { answers } = filling;
      const changed = Object.entries(answers.answers).map(([id, answer], index) => {
        const other = later.answers.answers[id];
        return [id, other && seed[index % seed.length]! > 15 ? { ...answer, ...other } : answer] as const;
      });
      const row = { id: 'Z-1', place: 'x', insource: '3', outsource: '', note: 'n', supplement: '' };
      const carried: Carried = {
        ...answers.carried!,
        decisions: decided(ledger.lines, seed),
        unplaced: unplaced ? [row] : [],
      };
      const all: Answers = { ...answers, carried, answers: Object.fromEntries(changed) };
      return { answers: all, leftovers: filling.leftovers };
    });
