import type { Words } from '../words';

/** What is said where answers of another file are taken over, and the heads by which its columns are known. */
export const imports: Words['imports'] = {
  heads: {
    insource: ['Insource', 'Insourcing', 'In'],
    outsource: ['Outsource', 'Outsourcing', 'Out'],
    quadrant: ['Quadrant'],
    note: ['Note', 'Notes', 'Remarks'],
    supplement: ['Supplement', 'What it means here'],
    id: ['ID', 'No.'],
    name: ['Role', 'Service', 'Item', 'Name'],
    function: ['Function', 'Category', 'Function ID'],
  },
  patterns: {
    current: [['current', 'pattern']],
    target: [
      ['target', 'pattern'],
      ['aim', 'pattern'],
    ],
  },
};
