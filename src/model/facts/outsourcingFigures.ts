import type { Answers } from '../answers';
import type { Assessment, ItemResult } from '../assessment';
import { gap } from '../plan/gap';
import { DUTIES, PROVIDERS, type OutsourcedItem, type Provider, type Unit } from './outsourcing';
import { providerSlot } from './reportedFacts';

export const STEPS = 5;
const whole = 100;

/** A number that can stand for this in this unit; `null` for none. */
export function usable(value: number | null | undefined, unit: Unit, impact: boolean): number | null {
  if (value === null || value === undefined) return null;
  const [least, most] = unit === 'index' ? [1, STEPS] : [0, impact ? whole : Infinity];
  return value >= least && value <= most ? value : null;
}

/** value × impact × frequency; blank where one of them is: nothing is multiplied by what nobody said. */
export function damage(
  value: number | null | undefined,
  impact: number | null | undefined,
  frequency: number | null | undefined,
  unit: Unit,
): number | null {
  const [v, i, f] = [usable(value, unit, false), usable(impact, unit, true), usable(frequency, unit, false)];
  if (v === null || i === null || f === null) return null;
  return unit === 'index' ? v * i * f : ((v * i) / whole) * f;
}

export interface OutsourcedFigures {
  readonly id: string;
  /** Somebody outside does it, with others or alone, or is to. */
  readonly concerned: boolean;
  /** The place of its provider, from 1; 0 where it is none of those named. */
  readonly slot: number;
  readonly before: number | null;
  readonly after: number | null;
  readonly reduction: number | null;
  readonly within: boolean | null;
  readonly cost: number | null;
  /** Reduction for what it costs; only in yen. */
  readonly effect: number | null;
  /** The highest reduction is 1; only in steps. */
  readonly rank: number | null;
}

export interface ProviderFigures {
  /** Rows that name it and have no amount of their own. */
  readonly rows: number;
  readonly share: number | null;
  readonly undecided: number;
  readonly done: number;
  readonly open: number;
}

export interface OutsourcingFigures {
  readonly items: readonly OutsourcedFigures[];
  readonly providers: readonly ProviderFigures[];
}

const isOut = (item: ItemResult): boolean => !item.excluded && (item.combined || item.side === 'out');

/** What the review comes to. `planned`: whether the workbook has a plan to look into. */
export function outsourcingFigures(assessment: Assessment, answers: Answers): OutsourcingFigures {
  const unit: Unit = answers.outsourcing?.unit ?? 'yen';
  const providers: readonly Provider[] = answers.outsourcing?.providers ?? [];
  const plans = answers.parts?.includes('plan') ? gap(assessment, answers).items : [];
  const plannedOut = new Set(
    plans
      .filter(({ id, counts }) => {
        if (!counts) return false;
        const required = assessment.items.find((item) => item.id === id)?.required ?? null;
        const side = answers.answers[id]?.targetSide ?? required;
        return side === 'out' || side === 'both';
      })
      .map(({ id }) => id),
  );
  const rows = assessment.items.map((item) => {
    const said: OutsourcedItem = answers.answers[item.id] ?? {};
    return { item, said, slot: providerSlot(answers, said.contractor ?? '') };
  });
  const figures = Array.from({ length: PROVIDERS }, (_, index): ProviderFigures => {
    const provider = providers[index];
    const without = rows.filter(({ said, slot }) => slot === index + 1 && (said.annualCost ?? null) === null);
    const cost = provider?.annualCost ?? null;
    const states = Object.values(provider?.questions ?? {}).map(({ state }) => state);
    return {
      rows: without.length,
      share: cost === null || without.length === 0 ? null : cost / without.length,
      undecided: DUTIES.filter((duty) => provider?.duties?.[duty]?.who === 'undecided').length,
      done: states.filter((state) => state === 'done').length,
      open: states.filter((state) => state === 'open').length,
    };
  });
  const first = rows.map(({ item, said, slot }): OutsourcedFigures => {
    const before = damage(said.protectedValue, said.impactBefore, said.frequencyBefore, unit);
    const after = damage(said.protectedValue, said.impactAfter, said.frequencyAfter, unit);
    const reduction = before === null || after === null ? null : before - after;
    const cost = said.annualCost ?? figures[slot - 1]?.share ?? null;
    const tolerable = said.tolerable ?? null;
    return {
      id: item.id,
      concerned: isOut(item) || plannedOut.has(item.id),
      ...{ slot, before, after, reduction, cost },
      within: after === null || tolerable === null ? null : after <= tolerable,
      effect: unit === 'yen' && reduction !== null && cost !== null && cost > 0 ? reduction / cost : null,
      rank: null,
    };
  });
  const ranked = (reduction: number) =>
    1 + first.filter((each) => (each.reduction ?? -Infinity) > reduction).length;
  return {
    items: first.map((each) =>
      unit === 'index' && each.reduction !== null ? { ...each, rank: ranked(each.reduction) } : each,
    ),
    providers: figures,
  };
}
