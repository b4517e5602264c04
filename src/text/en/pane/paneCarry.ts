import type { CarryWords } from '../../spoken';

/** What the pane says where an older workbook is carried to the model that follows. */
export const paneCarry: Omit<CarryWords, 'reasons' | 'counts' | 'notTheSame'> = {
  lead: (from, to) =>
    `Carries what was filled in to a new workbook of ${to}. This workbook (${from}) is not changed. There is no official table; which leads to which is our reading.`,
  problems: (count) =>
    `Values that cannot be read, and the like: ${String(count)} (see the view "Answer"). They come blank, and stand on a sheet of what was carried over as they were.`,
  fileLead: (from, to) =>
    `Carries what the chosen file (${from}) holds to a new workbook of ${to}. Neither that file nor the open workbook is changed. There is no official table; which leads to which is our reading.`,
  fileProblems: (count) =>
    `Values of the chosen file that cannot be read, and the like: ${String(count)}. They come blank, and stand on a sheet of what was carried over as they were.`,
  noOlder:
    'This could not be read as a workbook of the older edition. See whether it is a v2.1 file made with this tool, and whether it is damaged.',
  drop: 'You can also drop a file of the older edition here.',
  chooseFile: 'Choose a file of the older edition',
  refused:
    'Cells were shifted, or there is content of a newer version: nothing can be carried. The view "Answer" shows the problems.',
  open: (count) => `To decide (${String(count)})`,
  openLead:
    'You may also decide later: what is left comes as proposed and stays open on a sheet of what was carried over.',
  nothingOpen: 'There is nothing to decide.',
  was: (id, name, scores) => `${id} ${name}: ${scores}`,
  scores: (inside, outside) => [inside, outside].filter(Boolean).join(', '),
  in: (score) => `in ${String(score)}`,
  out: (score) => `out ${String(score)}`,
  blank: 'blank',
  choose: (id, name) => `Scores of ${id} ${name}`,
  later: (scores) => `decide later (proposed: ${scores})`,
  proposal: (scores) => `as proposed (${scores})`,
  role: (id, scores) => `those of ${id} (${scores})`,
  leave: 'leave blank',
  own: 'enter them here',
  ownIn: 'In',
  ownOut: 'Out',
  parked: (list) => `Without a successor (kept on a sheet of what was carried over): ${list}`,
  means: 'Means of both editions',
  oldMean: (edition) => `Older edition (${edition})`,
  newMean: (edition) => `Carried part of the newer one (${edition})`,
  of: (count, all) => `${String(count)} of ${String(all)} items`,
  make: 'Make the new workbook',
  making: 'Making it …',
  made: (file) => `"${file}" was made. The old workbook is as it was.`,
  opened: 'The new workbook was opened. Save it under a name. The old workbook is as it was.',
  failed: 'The new workbook could not be made. The old one is as it was. Please try again.',
  file: (edition) => `ISOMM_${edition}.xlsx`,
};
