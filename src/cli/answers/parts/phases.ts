import type { Answers } from '../../../model/answers';
import { actorsOf, acts, PHASES, phasesOf } from '../../../model/facts/phases';
import type { JsonPart } from '../part';

/** Who acts in which phase. */
export const phases: JsonPart<NonNullable<Answers['phases']>> = {
  keys: Object.fromEntries(PHASES.map((phase) => [phase, null])),
  read: (value, at, { json, model, slip }) => {
    if (value === undefined || value === null) return null;
    const given = json.object(value, at);
    const lists = new Map<string, readonly unknown[]>();
    for (const phase of PHASES) {
      if (given[phase] === undefined || given[phase] === null) continue;
      const list = json.list(given[phase], `${at}.${phase}`);
      lists.set(phase, list);
      for (const id of list)
        if (!actorsOf(model).some((actor) => actor === id)) slip('unknown-id', `${at}.${phase}`, null, id);
    }
    return phasesOf(model, (phase, actor) => lists.get(phase)?.includes(actor) ?? acts(phase, actor));
  },
};
