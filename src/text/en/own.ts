import type { Words } from '../words';

/** What is the same whatever the limit. */
const said =
  (words: string): ((limit: string) => string) =>
  () =>
    words;

export const own: Words['own'] = {
  plain: {
    itemNoun: 'item',
    functionNoun: 'function',
    strength: (name) => `Compared with the others, "${name}" is a strength.`,
    weakness: (name) => `Compared with the others, "${name}" is weak; consider strengthening it first.`,
  },
  heads: {
    function: ['function', 'category', 'area'],
    group: ['function name', 'category name', 'area name'],
    id: ['id', 'no', 'no.', 'number', 'item id'],
    name: ['name', 'item', 'item name', 'role', 'title'],
    description: ['description', 'sentence', 'definition', 'text'],
    quadrant: ['quadrant', 'default quadrant'],
  },
  fault: {
    at: (file, entry, field) =>
      `"${file}" cannot be used as a model. Where: ${[entry || 'the model itself', field].filter(Boolean).join(', field ')}.`,
    found: (text) => `Found: ${text}`,
    nothing: 'Found: nothing',
    expected: {
      json: said('It is not JSON. Correct its brackets, commas and quotation marks.'),
      object: said('An object in braces { } is needed.'),
      list: said('A list in brackets [ ] is needed.'),
      'known-key': said('There is no such field. Correct its spelling or delete it.'),
      text: said('Text without space around it is needed, or such a text for each language.'),
      'plain-text': said(
        'Line breaks, control characters and private characters are not allowed. Use one line of plain text.',
      ),
      'short-text': (limit) => `It is too long; ${limit} characters at most.`,
      id: said('The id of a model has a-z, 0-9, "." and "-" only, and begins with a letter or digit.'),
      'not-built-in': said('That is the id of a model that comes with the product. Choose another one.'),
      revision: said('A revision has letters, digits, "." and "-", 20 at most, such as 2026-11.'),
      'no-successor': said('A model of your own has no successor. Delete the field or make it null.'),
      'function-id': said('The id of a function is one capital letter, A to Z.'),
      'not-reserved': said('"U" is kept for items you add. Choose another letter.'),
      'item-id': said(
        'The id of an item is the letter of its function, "-" and a number from 1 to 9999, such as A-1.',
      ),
      'own-function': said('That is not the function of its id. Make the two agree.'),
      'known-function': said('No function has that letter. Add the function or correct the id.'),
      once: said('That id is used twice. Each may be used once only.'),
      'has-items': said('It has no item. Every function needs at least one.'),
      'in-order': said('Items must stand together by function, in the order of the functions.'),
      quadrant: said('A quadrant is I, II, III or IV.'),
      value: said('Use one of the values that catalog/model.schema.json names.'),
      noun: said("It becomes part of the title of a sheet, so [ ] : * ? / \\ and ' are not allowed."),
      'other-noun': said('Items and functions need two different nouns (itemNoun, functionNoun).'),
      'few-enough': (limit) => `There is too much; ${limit} at most. Use fewer, or make two models.`,
      columns: said(
        'No head of a table was found. It needs the columns "function" (or "id"), "name" and "quadrant"; "description" may be there too.',
      ),
    },
  },
  cli: {
    both: '--model and --model-file do not go together. Give one of them.',
    notText: (file) => `"${file}" is neither JSON nor CSV nor a workbook. Save it as UTF-8.`,
    tooLarge: (file) => `"${file}" is too large for the file of a model.`,
    unclosed: (place) => `${place}: a quotation mark is not closed. Close it, or look at the rows around it.`,
    made: (id, functions, items) => `Model ${id}: ${String(functions)} functions, ${String(items)} items`,
    help: [
      'With a model of your own:',
      '  isomm new --model-file <model> [options] <out.xlsx>',
      '',
      '  --model-file FILE    JSON in the shape of the catalogue, or a table (CSV or workbook headed function, id,',
      '                       name, description, quadrant); every other option as with --model. The model travels in',
      '                       the workbook: those who fill it in or collect it need no file',
    ],
  },
};
