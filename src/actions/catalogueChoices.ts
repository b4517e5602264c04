import { CATALOGUE, type Decider } from '../model/decisions';
import {
  CATALOGUE_CHOICES,
  decideDefaults,
  type CatalogueChoice,
  type CatalogueState,
} from '../model/catalogueChanges';
import type { Filling } from './filling/filling';

/** The same filling, with the changed defaults as a person decided them; what nobody has is left, and asked. */
export function withCatalogueChoices(
  filling: Filling,
  state: CatalogueState | undefined,
  decider: Decider<typeof CATALOGUE>,
): Filling {
  const chosen = new Map<string, CatalogueChoice>();
  for (const { id, field, was, now, sheet, cell } of state?.changes ?? []) {
    if (field !== 'quadrant') continue;
    const choices = [
      { choice: 'keep', gives: was },
      { choice: 'new', gives: now },
    ];
    const said = decider.ask({ kind: CATALOGUE, sheet, cell, id, found: was, choices });
    const choice = CATALOGUE_CHOICES.find((each) => each === said);
    if (choice) chosen.set(id, choice);
  }
  if (chosen.size === 0) return filling;
  return { ...filling, answers: decideDefaults(filling.answers, chosen, filling.model) };
}
