import type { PlanKept } from '../../model/rounds/compareMoments';
import { quote, sentence } from '../formula';
import type { DepartmentScene } from './scene';

/** A text with the formula it follows from. */
type Followed = readonly [value: string, formula: string];

/** What the returns that count had promised the time before: how much of what was due was kept, and the rest of it. */
export function planFigures({ entries, text, words }: DepartmentScene): {
  readonly kept: Followed;
  readonly rest: Followed;
} {
  const { noPlan, planParts } = text.summary;
  const total = (of: (plan: PlanKept) => number): string =>
    String(
      entries.reduce((sum, { entry: { plan }, use }) => sum + (plan && use === 'counts' ? of(plan) : 0), 0),
    );
  const summed = (name: string): string =>
    `SUMIFS(ISOMM_DeptPlan${name},ISOMM_DeptUse,${quote(words.departments.uses.counts)})`;
  const due = total((plan) => plan.due);
  const followed = (value: string, formula: string): Followed => [
    due === '0' ? noPlan : value,
    // Blank where the list of returns was deleted.
    `IFERROR(IF(${summed('Due')}=0,${quote(noPlan)},${formula}),"")`,
  ];
  const { plan } = text.returned;
  const kept = total((each) => each.kept);
  const partly = total((each) => each.partly);
  const missed = total(({ unchanged, back }) => unchanged + back);
  return {
    kept: followed(plan(kept, due), sentence(plan, summed('Kept'), summed('Due'))),
    rest: followed(planParts(partly, missed), sentence(planParts, summed('Partly'), summed('Missed'))),
  };
}
