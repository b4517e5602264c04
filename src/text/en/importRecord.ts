import type { Words } from '../words';

/** What the record of an import says. */
export const importRecord: Words['sheets']['importRecord'] = {
  title: 'Import record',
  lead: 'Answers in this workbook were taken over from another file. This is what stood in which of its cells, and what became of it here. The file itself was not changed.',
  nothing: 'No answers were taken over from another file.',
  file: 'File',
  on: 'Taken over on',
  by: 'Decided by',
  counts: (read, decided, open, left) =>
    `${read} read, ${decided} decided by a person, ${open} undecided (left blank), ${left} not taken`,
  columns: {
    id: 'ID',
    key: 'What',
    sheet: 'Sheet',
    cell: 'Cell',
    found: 'What stood there',
    became: 'What it is now',
    outcome: 'How',
    code: 'Code',
  },
  same: '(the same text)',
  keys: {
    insource: 'Insource',
    outsource: 'Outsource',
    quadrant: 'Quadrant',
    note: 'Note',
    supplement: 'Supplement',
    currentPattern: 'Current pattern',
    targetPattern: 'Target pattern',
    organisation: 'Organisation',
    department: 'Department',
    respondent: 'Respondent',
    position: 'Position',
    date: 'Date',
    other: 'Other',
  },
  outcomes: { read: 'read', decided: 'decided', open: 'undecided', left: 'not taken' },
};
