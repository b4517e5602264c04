import type { ImportWords } from '../../spoken';

export const paneImport: Omit<ImportWords, 'said'> = {
  drop: 'A file can be dropped here, too. Neither it nor the open workbook is changed. Nothing can be written back into the official sheet: its layout has never been seen.',
  choose: 'Choose a file (.xlsx, .csv)',
  another: 'Choose another file',
  found: (file) => `What was found in "${file}"`,
  nothing: 'No list of answers was found in this file.',
  nothingNext:
    'It needs a sheet with a column of ids (A-1 and so on) and columns of insource and outsource scores. A list of names alone, a picture or a PDF cannot be read.',
  otherFiles:
    'What can be read here is an .xlsx workbook or a CSV. Save an .xls, .xlsb or .ods file as .xlsx in Excel first, then choose it.',
  sayWhich:
    'It is not plain which columns hold the scores, or which model this is. Choose the model and what the columns mean below.',
  model: 'Model',
  byContent: 'as its content tells',
  columns: (count) => `What the columns mean (${String(count)})`,
  columnsLead: 'Where a column is read wrongly, choose what it means. The file is read again at once.',
  column: (letter, head) => (head === '' ? `Column ${letter}` : `Column ${letter} "${head}"`),
  by: { head: 'by its head', content: 'by what stands there', map: 'as you chose', none: '' },
  undecided: (count) => `To decide (${String(count)})`,
  undecidedLead:
    'Nothing of this has to be decided now. What is not decided stays blank and is kept on a sheet that records the import.',
  stands: (found) => `What stands there: ${found}`,
  later: 'leave blank (decide later)',
  leave: 'do not take it',
  choice: (choice, gives) => `${choice} (${gives})`,
  others: (count) => `Also noticed (${String(count)})`,
  further: (count) => `and ${String(count)} more`,
  rows: 'First rows',
  heads: { item: 'Item', insource: 'In', outsource: 'Out', note: 'Note' },
  mean: (mean, count, all) =>
    `With these answers the overall maturity is ${mean} (mean of ${String(count)} of ${String(all)} items).`,
  radar: (noun) => `Maturity of each ${noun} by the answers found`,
  make: (read, blank) =>
    blank === 0
      ? `Take ${String(read)} items into a new workbook`
      : `Take ${String(read)} items into a new workbook (${String(blank)} stay blank)`,
  making: 'Making it …',
  made: (file) => `"${file}" was made. Open it to go on. The file it came from is as it was.`,
  opened: 'The new workbook was opened. Save it under a name. The file it came from is as it was.',
  failed: 'The new workbook could not be made. The file it came from is as it was. Please try again.',
  unread: 'The file could not be opened. Make sure that it is still there, and choose it again.',
  file: (source) => `${source}_ISOMM.xlsx`,
};
