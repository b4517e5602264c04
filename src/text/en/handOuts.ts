import type { Words } from '../words';

export const handOuts: Words['sheets']['handOuts'] = {
  title: 'Hand-out list',
  lead: 'Workbooks that were handed out, and whether they came back. Handing out and collecting add to it, and you may edit it by hand.\nWhatever was due before the date below and has no date of return is overdue.',
  day: 'As of (blank: assessed on)',
  counts: (all, back, waiting, late) =>
    `Handed out: ${all}. Returned: ${back}. Not returned: ${waiting}, ${late} of them overdue.`,
  columns: {
    department: 'Department',
    organisation: 'Organisation',
    functions: 'Asked for',
    deadline: 'Due',
    returnTo: 'Return to',
    handedOut: 'Handed out',
    file: 'File',
    returned: 'Returned',
    state: 'State',
  },
  states: { returned: 'Returned', overdue: 'Overdue', open: 'Open' },
};
