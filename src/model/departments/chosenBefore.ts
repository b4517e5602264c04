import { POSITIONS, type Position } from '../answers';
import type { Model } from '../catalogue';
import { NO_LEVEL, type Entry } from './entry';
import { asLabel, labelKey } from './labels';
import { departmentKey } from './proposeUses';
import type { Rule } from './rule';
import { USES, type Use } from './use';

/** What a person may change of a return in a comparison. */
export interface ReturnChoice {
  readonly use: Use;
  readonly position: Position | null;
  readonly label: string;
}

/** A return in a comparison that was made before. */
export interface ReturnBefore {
  readonly file: string;
  /** Which return it was, and what was proposed of it then. */
  readonly proposed: ReturnChoice & { readonly said: number };
  /** What stands there now; without a use that is none. */
  readonly now: Omit<ReturnChoice, 'use'> & { readonly use: Use | null };
  /** The levels that stand there, by item. */
  readonly levels: ReadonlyMap<string, number | null>;
}

/** What somebody chose in a comparison. */
export interface ChosenBefore {
  readonly returns: readonly ReturnBefore[];
  readonly rule: Rule | null;
  /** A label that stands there. */
  readonly headquarters: string | null;
  readonly itemRules: Readonly<Record<string, Rule>>;
}

/** What stands beside a return in a comparison, so that it shows later what a person changed: in numbers, by their places. */
export const proposalText = ({ said, position }: Entry, use: Use, label: string): string =>
  [said, USES.indexOf(use) + 1, position === null ? 0 : POSITIONS.indexOf(position) + 1, label].join(' ');

const PROPOSAL = /^(\d{1,16}) (\d) (\d) (.*)$/s;

/** What such a text says; `null` where it is another one. */
export function proposalIn(text: string): ReturnBefore['proposed'] | null {
  const [, said, used, placed, label = ''] = PROPOSAL.exec(text) ?? [];
  const use = USES[Number(used) - 1];
  return use ? { said: Number(said), use, position: POSITIONS[Number(placed) - 1] ?? null, label } : null;
}

/** The same returns at both times: they say the same. */
function again(entries: readonly Entry[], { returns }: ChosenBefore): (readonly [Entry, ReturnBefore])[] {
  if (returns.length === 0) return [];
  const keyOf = (file: string, said: number) => JSON.stringify([file, said]);
  const there = new Map(returns.map((each) => [keyOf(each.file, each.proposed.said), each]));
  return entries.flatMap((entry) => {
    const found = there.get(keyOf(entry.file, entry.said));
    return found ? [[entry, found] as const] : [];
  });
}

/** A level that was changed by hand, as it stands there; `null`: it was taken out. */
export interface LevelChanged {
  readonly no: number;
  readonly id: string;
  readonly level: number | null;
}

/** Levels that were changed by hand: they stay with the comparison in which that was done. */
export const levelsChanged = (
  { items }: Model,
  entries: readonly Entry[],
  before: ChosenBefore,
): LevelChanged[] =>
  again(entries, before).flatMap(([{ no, levels }, there]) =>
    items.flatMap(({ id }, index) => {
      const own = levels[index] ?? NO_LEVEL.notAsked;
      const level = there.levels.get(id);
      return level === undefined || level === (own >= NO_LEVEL.notDone ? own : null)
        ? []
        : [{ no, id, level }];
    }),
  );

/**
 * What was changed by hand of returns that are there again, by their numbers. That one counts was chosen among those that
 * were there: where its department has sent another one since, the newest is proposed again.
 */
export function changedByHand(
  entries: readonly Entry[],
  before: ChosenBefore,
): ReadonlyMap<number, Partial<ReturnChoice>> {
  const same = again(entries, before);
  const known = new Set(same.map(([entry]) => entry));
  const sentSince = new Set(entries.filter((entry) => !known.has(entry)).map(departmentKey));
  return new Map(
    same.flatMap(([entry, { proposed, now }]) => {
      const stands = now.use !== 'counts' || !sentSince.has(departmentKey(entry));
      const change: Partial<ReturnChoice> = {
        ...(now.use !== null && now.use !== proposed.use && stands && { use: now.use }),
        ...(now.position !== proposed.position && { position: now.position }),
        ...(now.label !== '' && now.label !== proposed.label && { label: now.label }),
      };
      return Object.keys(change).length === 0 ? [] : [[entry.no, change] as const];
    }),
  );
}

/** Labels with those that were chosen, as far as none is another's. */
export function withLabels(
  labels: ReadonlyMap<number, string>,
  changed: ReadonlyMap<number, Partial<ReturnChoice>>,
): ReadonlyMap<number, string> {
  const all = new Map(labels);
  for (const [no, { label: chosen }] of changed) {
    if (chosen === undefined || !all.has(no)) continue;
    const label = asLabel(chosen);
    const taken = [...all].some(([other, called]) => other !== no && labelKey(called) === labelKey(label));
    if (!taken) all.set(no, label);
  }
  return all;
}
