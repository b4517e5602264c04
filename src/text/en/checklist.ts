import type { Words } from '../words';
import { plural } from './plural';

export const checklist: Words['sheets']['checklist'] = {
  title: (functions, functionNoun, items, itemNoun) =>
    `Checklist: ${functions} ${functions === 1 ? functionNoun : plural(functionNoun)}, ${items} ${plural(itemNoun)}`,
  both: 'Type 0-5 into the deeply tinted cells; blank means not answered. Where you use both insourcing and outsourcing, fill in both: the higher one counts.',
  lead: 'The pale cells are optional. Notes never influence a score. Filtering, pasting and (on an unprotected sheet) sorting do not change the results.',
  meaning: {
    in: 'Insource: 0 considered, decided against; 1 not being done; 2 undocumented, one person only; 3 undocumented, partial stand-in; 4 documented, others can take over; 5 documented and approved',
    out: 'Outsource: 0 considered, decided against; 1 results not checked; 2 service and result both unclear; 3 one of the two unclear; 4 both clear, below expectation; 5 both clear, as expected',
  },
  progress: (done, total) => `Answered ${done} / ${total}`,
  invalid: (count) =>
    `⚠ ${count} cells hold something other than a whole number 0-5 (framed). They count as unanswered.`,
  columns: {
    function: 'Function ID',
    id: 'ID',
    description: 'Description',
    quadrant: 'Quadrant',
    insource: 'Insource',
    outsource: 'Outsource',
    level: 'Level',
    state: 'Delivered by',
    note: 'Note',
    supplement: 'Meaning in our organisation',
    side: 'Side',
    stateCode: 'State',
    cleanIn: 'Valid in',
    cleanOut: 'Valid out',
    quadrantIndex: 'Quadrant no.',
    invalid: 'Invalid',
    quadrantText: 'Quadrant as read',
    quadrantDefault: 'Default quadrant',
  },
  scoreError: { title: 'Please enter 0-5', message: 'Enter 0, 1, 2, 3, 4 or 5, or leave the cell blank.' },
  quadrantError: {
    title: 'Please check the quadrant',
    message:
      'It is I, II, III or IV; "Quadrant II" is understood, too. A cell that cannot be read gets a frame.',
  },
};
