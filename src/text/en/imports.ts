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
  meanings: {
    item: 'id and name',
    id: 'id',
    name: 'name',
    function: 'function',
    insource: 'insource',
    outsource: 'outsource',
    quadrant: 'quadrant',
    note: 'note',
    supplement: 'supplement',
    ignore: 'not taken',
  },
  scored: (side, score) => `${side} ${String(score)}`,
  by: { head: '(by its head)', content: '(by what stands there)', map: '(by --map)', none: '' },
  stores: { cell: 'values of cells', mark: 'marks in a grid', control: 'buttons or check boxes' },
  cli: {
    help: (models, languages) => [
      'Usage: isomm import <any.xlsx or list.csv> --out <new.xlsx> [options]',
      '',
      'Takes answers out of another file (the official check sheet, a damaged workbook, a list as CSV) into a new workbook.',
      'It goes by content alone: ids and names of items, heads of columns; never by a file name, a position or a likeness.',
      'What is not plain stays blank and is listed with its cell and its choices. The sheet "Import record" keeps what stood',
      'in which cell. The file is not changed. Writing back into the official sheet is not offered: its layout has never been seen.',
      '',
      '  --out FILE.xlsx      the workbook to write (may be left out with --write-map or --dry-run)',
      `  --model ID           the model (${models}; default: as ids and names tell)`,
      '  --map FILE           follows what columns mean and what a person decided (made by --write-map, then changed)',
      '  --write-map FILE     writes what the columns mean and what is undecided as JSON, for as many files as have these heads',
      '  --decisions FILE     follows what a person decided (decisions as --json prints it, with choice filled in)',
      '  --organisation NAME  organisation',
      '  --department NAME    department',
      `  ${`--lang ${languages}`.padEnd(20)} language of the workbook (default: that of the file)`,
      '  --dry-run            writes no workbook; shows what was found, what columns mean, five rows and all that is undecided',
      '  --force              replaces a file even when it holds something else',
      '  --json               writes the result to standard output as JSON',
      '',
      'A CSV has the columns id, insource, outsource, note, in any order (isomm read --csv writes such a file).',
      'Exit codes: 0 all read, 1 some undecided (written, and listed), 2 no list of answers found',
    ],
    ours: (model) => `A workbook of this tool (${model}).`,
    likelihood: (model, ids, names, of) =>
      `${model}: of ${String(of)} items, ${String(ids)} were found by id, ${String(names)} by name as well.`,
    sayWhich:
      'Nobody can tell which columns are scores, or which model it is. Write the columns down with --write-map, say what they mean and hand the file back with --map, or name the model with --model.',
    table: (sheet, items, stores) =>
      `Sheet "${sheet}": ${String(items)} items${stores === '' ? '' : `, scores from ${stores}`}`,
    store: (store, count) => `${store} (${String(count)})`,
    pattern: (label, name) => `${label}: ${name}`,
    firstRows: 'The first rows (id, name, in, out, quadrant, note):',
    score: (score) => (score === null ? '-' : String(score)),
    missing: (count, ids) => `Items without a row in the file (${String(count)}, left blank): ${ids}`,
    unused: (entry) => `No column of this file is the one of "${entry}" in --map.`,
    undecided: (count) =>
      `For a person to decide (${String(count)}). Fill in choice in decisions of --write-map (or of --json), and hand it back with --map (--decisions):`,
    counts: ({ read, blank, unclear, missing }) =>
      `${String(read)} items taken over, ${String(unclear)} undecided, ${String(blank)} blank, ${String(missing)} without a row.`,
    notWritten: 'Nothing was written.',
    noWorkbook: 'No workbook was written.',
  },
};
