import { modelsOf, PART_KEYS } from '../actions/optionalParts';
import type { Call } from './command';
import { Stop } from './stop';

/** The optional parts named by `--with`, or by another option, in the order of their sheets. */
export function askedParts({ given, words }: Call, option = '--with'): readonly string[] {
  const value = given.values.get(option);
  if (value === undefined) return [];
  const named = value.split(/[\s,、]+/u).filter(Boolean);
  const unknown = named.find((key) => !PART_KEYS.includes(key));
  if (unknown !== undefined || named.length === 0) {
    throw new Stop('usage', words.cli.usage.badChoice(option, unknown ?? value, words.cli.list(PART_KEYS)));
  }
  return PART_KEYS.filter((key) => named.includes(key));
}

/** Ends the command where a workbook of this model cannot have one of these parts. */
export function refuseUnfit(parts: readonly string[], model: string, { halves, words }: Call): void {
  for (const key of parts) {
    const fitting = modelsOf(key);
    if (!fitting || fitting.includes(model)) continue;
    const next = halves.catalogue.models.find(({ id }) => id === model)?.successor ?? null;
    const way = next !== null && fitting.includes(next) ? next : null;
    const { otherPart } = words.sheets.first.cli;
    throw new Stop('usage', otherPart('--with', key, model, words.cli.list(fitting), way));
  }
}
