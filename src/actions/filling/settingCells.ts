import type { Answers, PlanSettings } from '../../model/answers';
import { withBranched } from '../../model/cells/branches';
import { CHARTER_ITEMS, withCharterCell } from '../../model/facts/charter';
import { MOST_MONTHS } from '../../model/facts/evidenceFacts';
import { acts, DEPARTMENTS, PHASES, type Phases } from '../../model/facts/phases';
import { PLAN_CELLS } from '../../model/plan/plan';
import { plainPlan } from '../../model/plan/planSettings';
import { PLAIN_PORTFOLIO, PORTFOLIO_CELLS } from '../../model/plan/portfolioCells';

/** A cell that belongs to no item and to a part that may be absent, as the answers hold what it says. */
interface SettingCell {
  /** What stands beside the answers where the part is there. */
  readonly part: 'plan' | 'portfolio' | 'outsourcing' | 'evidence' | 'charter' | 'phases';
  /** What it says; `null` where nobody has said anything. */
  readonly get: (answers: Answers) => unknown;
  readonly set: (answers: Answers, value: unknown) => Answers;
}

const planCells = Object.entries(PLAN_CELLS).map(([key, cell]): [string, SettingCell] => [
  key,
  {
    part: 'plan',
    get: ({ plan, language }) => {
      const plain = plainPlan(language);
      const value = cell.get(plan ?? plain);
      // As it is from the start nobody has said anything.
      return value === cell.get(plain) ? null : value;
    },
    set: (answers, value) => {
      const plan: PlanSettings = answers.plan ?? plainPlan(answers.language);
      return { ...answers, plan: cell.set(plan, (value ?? cell.get(plainPlan(answers.language))) as never) };
    },
  },
]);

const portfolioCells = Object.entries(PORTFOLIO_CELLS).map(([key, cell]): [string, SettingCell] => [
  key,
  {
    part: 'portfolio',
    get: ({ portfolio }) => cell.get(portfolio ?? PLAIN_PORTFOLIO),
    set: (answers, value) => ({
      ...answers,
      portfolio: cell.set(answers.portfolio ?? PLAIN_PORTFOLIO, value as string | null),
    }),
  },
]);

const charterCells = CHARTER_ITEMS.flatMap((item) =>
  (['answer', 'on'] as const).map((key): [string, SettingCell] => [
    `charter.${item}.${key}`,
    {
      part: 'charter',
      get: ({ charter }) => charter?.[item]?.[key] ?? null,
      set: (answers, value) => ({
        ...answers,
        charter: withCharterCell(answers.charter ?? {}, item, key, value as string | null),
      }),
    },
  ]),
);

/** Every function there is in any model, and the departments. */
const ACTORS = [...'ABCDEFGHI', DEPARTMENTS];

const phaseCells = PHASES.flatMap((phase) =>
  ACTORS.map((actor): [string, SettingCell] => [
    `phases.${phase}.${actor}`,
    {
      part: 'phases',
      get: ({ phases }) => {
        const does = phases?.[phase].includes(actor) ?? acts(phase, actor);
        return does === acts(phase, actor) ? null : does;
      },
      set: (answers, value) => {
        if (!answers.phases) return answers;
        const does = (value as boolean | null) ?? acts(phase, actor);
        const others = answers.phases[phase].filter((each) => each !== actor);
        const acting = does ? ACTORS.filter((each) => each === actor || others.includes(each)) : others;
        return { ...answers, phases: { ...answers.phases, [phase]: acting } satisfies Phases };
      },
    },
  ]),
);

/** By the key under which what is no answer is kept of such a cell. */
export const SETTING_CELLS: Readonly<Record<string, SettingCell>> = {
  ...Object.fromEntries([...planCells, ...portfolioCells, ...charterCells, ...phaseCells]),
  'evidence.months': {
    part: 'evidence',
    get: ({ evidence }) => evidence?.months ?? null,
    set: (answers, value) => ({ ...answers, evidence: { months: value as number | null } }),
  },
  'outsourcing.unit': {
    part: 'outsourcing',
    // As it is from the start nobody has said anything.
    get: ({ outsourcing }) => (outsourcing?.unit === 'yen' ? null : (outsourcing?.unit ?? null)),
    set: (answers, value) => withBranched(answers, 'outsourcing.unit', value ?? 'yen'),
  },
};

/** After so many months evidence is old; `null` for anything else. */
export const cleanMonths = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_MONTHS ? value : null;
