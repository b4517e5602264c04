import type { Words } from '../words';

/** Words of the list of items that an organisation adds to the model. */
export const ownItems: Words['sheets']['ownItems'] = {
  title: 'Own items',
  lead: (noun) =>
    `Add what your organisation needs and the model does not have. Write a name and a ${noun} into a free row and rebuild the sheets: the item then stands last in its ${noun} and gets its number (U-1 …). Only items with "yes" under "Enters means" count in means, numbers and lists. None of them enters comparisons across departments, anonymous data, FIRST coverage or the 2017 survey.`,
  columns: {
    id: 'No.',
    name: 'Name',
    description: 'Meaning',
    quadrant: 'Quadrant',
    counts: 'Enters\nmeans',
    on: 'Added on',
    by: 'Added by',
    level: 'Level',
    state: 'State',
  },
  nameIn: (language) => `Name (${language})`,
  counts: { yes: 'yes', no: 'no' },
  apart: 'outside all of them',
  summary: (all, counted) => `Own items: ${all} (${counted} in the means)`,
  counted: (count) => `Own items among them: ${count}.`,
  cli: {
    help: (languages, names) => [
      'Usage: isomm own add <file.xlsx> --function <letter> --name <name> --out <out.xlsx> [options]',
      '',
      'Adds one item that the model does not have. It gets a number (U-1 …) and a row in the list of own items,',
      'in the checklist, the calculation and the results. The file that was read is not changed.',
      '',
      '  --function LETTER   where it belongs (A to I, for example); U for outside all of them',
      `  --name NAME         its name in the workbook's language (${names.join(', ')} for each language)`,
      '  --description TEXT  what it means',
      '  --quadrant I|II|III|IV  its quadrant (I where nothing is said)',
      '  --counts            it enters means, counts and improvements (without: it does not)',
      '  --by NAME           who added it',
      '  --out FILE.xlsx     the workbook to write',
      `  ${`--lang ${languages}`.padEnd(19)} language of the messages (the workbook keeps its own)`,
      '  --force             replace a file even if it holds something else',
      '  --json              print the result as JSON',
    ],
    noAction: (found) =>
      `${found === '' ? '' : `"${found}" is not known. `}Say what to do, as in: isomm own add`,
    noName: 'Give the own item a name with --name.',
    noFunction: (found, letters) =>
      `${found === '' ? '--function is missing.' : `The model has no "${found}".`} Give one of ${letters} (U: an item outside all of them).`,
    tooMany: (most) =>
      `There can be ${String(most)} own items. For more, make a model of your own (isomm new --model-file).`,
    twice: (name, id) => `"${name}" is the name of ${id} already. It was added all the same.`,
    among: (all, counted) => `${String(all)} (${String(counted)} in the means)`,
    added: (id, name, counts) =>
      `Added ${id} "${name}" (it ${counts ? 'enters the means' : 'does not enter the means'}).`,
  },
};
