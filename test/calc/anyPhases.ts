import * as fc from 'fast-check';
import type { Model } from '../../src/model/catalogue';
import { acts, actorsOf, PHASES, phasesOf, type Phases } from '../../src/model/facts/phases';
import type { ShownValue } from '../../src/workbook/description';

/** Who acts in which phase: as from the start or at random, now and then with what is no mark. */
export const anyPhases = (
  model: Model,
): fc.Arbitrary<{ readonly phases: Phases; readonly left: Readonly<Record<string, ShownValue>> }> => {
  const count = PHASES.length * actorsOf(model).length;
  const at = (phase: (typeof PHASES)[number], actor: string) =>
    PHASES.indexOf(phase) * actorsOf(model).length + actorsOf(model).indexOf(actor);
  return fc
    .record({
      plain: fc.boolean(),
      rolls: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }),
      junk: fc.constantFrom<ShownValue>('x', 1, true, { error: '#N/A' }, '◎'),
    })
    .map(({ plain, rolls, junk }) => {
      const roll = (phase: (typeof PHASES)[number], actor: string) => rolls[at(phase, actor)] ?? 0;
      const left: Record<string, ShownValue> = {};
      const phases = phasesOf(model, (phase, actor) => {
        if (plain) return acts(phase, actor);
        if (roll(phase, actor) === 9) left[`phases.${phase}.${actor}`] = junk;
        return roll(phase, actor) < 4;
      });
      return { phases, left };
    });
};
