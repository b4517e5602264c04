import type { Words } from '../words';
import { plural } from './plural';

export const phases: Words['sheets']['phases'] = {
  title: 'Phases of response',
  lead: (functionNoun, itemNoun) =>
    `Response in five phases, starting from information that is shared. Mark each ${functionNoun} that acts in a phase: mean, lowest level and weakest ${plural(itemNoun)} of the phase follow from what is marked.`,
  mark: '○',
  names: {
    first: 'First response',
    detect: 'Detection and analysis',
    prepare: 'Preparation (prevention)',
    contain: 'Containment, eradication, recovery',
    after: 'After the incident',
  },
  numbered: (number, name) => `${number}. ${name}`,
  departments: 'Business and system departments',
  unscored: 'no score',
  mean: 'Mean',
  minimum: 'Lowest',
  basis: {
    label: 'Who acts',
    source: 'as in the source',
    ours: 'proposed by this tool',
    changed: 'changed here',
  },
  scored: (noun) => `Scored ${plural(noun)}`,
  weakest: (noun, number) => `Weakest ${noun}, ${number}`,
  item: (id, name, level) => `${id}. ${name} (${level})`,
  source:
    'Phases and their order come from the slides of an ISOG-J talk (Shinji Abe, CC BY 4.0). They say who acts in "Detection and analysis" (D, X, B) and "After the incident" (F, I) only. Who acts in the other three, means and weakest items are defined by this tool. X is not scored.',
};
