import type { choices as ja } from '../ja/choices';

/** Words of the drop-downs that a reader must recognise again, in whichever language they stand. */
export const choices: typeof ja = {
  side: { in: 'in', out: 'out' },
  recommendation: {
    unnecessary: 'Out of scope',
    basic: 'Basic',
    standard: 'Standard',
    advanced: 'Advanced',
    optional: 'Optional',
  },
  position: { manager: 'Manager', lead: 'Team lead', staff: 'Staff' },
};
