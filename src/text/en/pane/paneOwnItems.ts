import type { OwnItemsWords } from '../../spoken';

/** What the pane says of items that an organisation adds to the model, and of quadrants it changed. */
export const paneOwnItems: OwnItemsWords = {
  about:
    'Add, one by one, what your organisation needs and the model does not have. The checklist and the results get a row for it, with a number (U-1 …). None of them enters comparisons across departments, anonymous data, FIRST coverage or the 2017 survey.',
  count: (all, counted) => `Own items: ${String(all)} (${String(counted)} in the means)`,
  open: 'Add an own item',
  apart: 'outside all of them',
  name: 'Name',
  nameHint:
    'In the language of the workbook. A name in another language can be written on the sheet that lists own items.',
  description: 'Meaning',
  quadrant: 'Quadrant',
  counts: 'Enters means, numbers and lists',
  add: 'Add it',
  full: (most) =>
    `There can be ${String(most)} own items. For more, make a workbook from a model of your own.`,
  register: (count) =>
    count === 1 ? 'Register as an own item' : `Register as own items (${String(count)} rows)`,
  registerHint:
    'The row becomes an own item with its name, quadrant, scores and note (it does not enter the means). The sheet as it is now is kept as a copy.',
  among: (count) =>
    count === 1 ? 'One own item counts as well.' : `${String(count)} own items count as well.`,
  isOwn: (counts) => `Own item (${counts ? 'enters the means' : 'does not enter the means'})`,
  changed: (proposed) => `● Quadrant changed here (the default is ${proposed})`,
  toDefault: (proposed) => `Back to the default (${proposed})`,
};
