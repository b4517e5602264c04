import type { Words } from '../words';

/** Words of the list of items that an organisation adds to the model. */
export const ownItems: Words['sheets']['ownItems'] = {
  title: 'Own items',
  lead: 'Add what your organisation needs and the model does not have. Write a name and a function into a free row and rebuild the sheets: the item then stands last in its function and gets its number (U-1 …). Only items with "yes" under "Enters means" count in means, numbers and lists. None of them enters comparisons across departments, anonymous data, FIRST coverage or the 2017 survey.',
  columns: {
    id: 'No.',
    name: 'Name',
    description: 'Meaning',
    quadrant: 'Quad-\nrant',
    counts: 'Enters\nmeans',
    on: 'Added on',
    by: 'Added by',
    level: 'Level',
    state: 'State',
  },
  nameIn: (language) => `Name (${language})`,
  counts: { yes: 'yes', no: 'no' },
  apart: 'belongs to no function',
  summary: (all, counted) => `Own items: ${all} (of which ${counted} enter the means)`,
  counted: (count) => `${count} own items are among them.`,
};
