import type { PaneWords } from '../spoken';

/** A workbook of ours with all departments side by side. */
export const comparison: PaneWords['pane']['comparison'] = {
  title: 'This workbook compares departments',
  what: 'It puts the answers of departments side by side, and is not one to score in. Choose the sheet to look at.',
  sheets: 'Go to a sheet',
  again: 'When more files have come back, read them under Departments and make a new comparison.',
  toDepartments: 'Read files of departments',
};
