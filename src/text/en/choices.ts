import type { ChoiceWords } from '../spoken';

/** Words that a reader must recognise again, in whichever language they stand: of drop-downs, of headings of a list. */
export const choices: ChoiceWords = {
  side: { in: 'in', out: 'out' },
  position: { executive: 'Executive', manager: 'Manager', lead: 'Team lead', staff: 'Staff' },
  quadrant: 'quadrant',
  own: { group: 'Own', purpose: 'Items that the organisation added itself.' },
  headings: {
    department: ['department', 'dept', 'division'],
    organisation: ['organisation', 'organization', 'company'],
    respondent: ['respondent', 'name', 'contact'],
    functions: ['functions', 'function', 'asked'],
    returnTo: ['return to', 'returnto', 'send to', 'return_to'],
  },
};
