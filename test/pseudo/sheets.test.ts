import { catalogue } from '../../src/catalog';
import { QUADRANTS, type Model } from '../../src/model/catalogue';
import { POSITIONS, PROBLEM_KINDS, type Answers } from '../../src/model/answers';
import { anonymous } from '../../src/model/departments/anonymous';
import { blankAnswers } from '../../src/model/blankAnswers';
import { DUTIES, QUESTION_IDS } from '../../src/model/facts/outsourcing';
import { RULES } from '../../src/model/departments/rule';
import { USES } from '../../src/model/departments/use';
import { TIDY_COLUMNS } from '../../src/model/departments/tidyRows';
import { describeAnonymous } from '../../src/sheets/departments/describeAnonymous';
import { describeDepartments } from '../../src/sheets/departments/describeDepartments';
import { OPTIONAL_PARTS } from '../../src/sheets/assessment/family';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import type { Sheet, Workbook } from '../../src/workbook/description';
import { wordsIn } from '../../src/text/wordsIn';
import { QUADRANT_SPELLINGS } from '../../src/model/cells/cleanQuadrant';
import { quadrantWords } from '../../src/text/choicesIn';
import { writeXlsx } from '../../src/xlsx/write';
import { consolidated, returnedFrom } from '../departments/consolidated';
import { checkStructure } from '../xlsx/structure';
import { hardCoded } from './pseudo';
import { PSEUDO, registerPseudo } from './register';

registerPseudo();

/** Figures in every place where a person writes words, so that every letter left is ours. */
function filled(model: Model, shift: number): Answers {
  const blank = blankAnswers(model, catalogue.patterns, PSEUDO, 1);
  const answers = Object.entries(blank.answers).map(([id, answer], index) => [
    id,
    {
      ...answer,
      insource: index % 7 === 6 ? null : (index + shift) % 6,
      outsource: index % 5 === 4 ? null : (index * 3 + shift) % 6,
      note: '91',
      supplement: '92',
    },
  ]);
  return {
    ...blank,
    organisation: '11',
    department: `2${String(shift)}`,
    respondent: '31',
    position: POSITIONS[shift % 3] ?? '',
    date: '2026-04-01',
    deadline: '2026-05-01',
    currentPattern: 'minimum-insource',
    targetPattern: 'hybrid',
    answers: Object.fromEntries(answers) as Answers['answers'],
  };
}

/** Codes of cells that nobody sees: formulas compare them, and scripts find the same in every workbook. */
const CODES = [
  ...['in', 'out', 'scored', 'not-done', 'unanswered', 'excluded', 'not-asked', 'u', 'x', '>=0'],
  ...POSITIONS,
  ...USES,
  ...DUTIES,
  ...QUESTION_IDS,
  ...RULES,
];

const QUADRANT_CODES = QUADRANTS.map((id) => id.toLowerCase());

/** Ids one after the other. */
const IDS = /[A-I]-\d+(?:,\s[A-I]-\d+)+/g;
/** The edition of the catalogue that a workbook is made from. */
const MARK = /\d{4}-\d{2}-\d{2} [0-9a-f]{8}/g;
const NAMES = ['ISOMM', 'ISOG-J', ...catalogue.models.map(({ id }) => id), PSEUDO];

/** Ways to write a quadrant that formulas understand, in whichever language the workbook is. */
const SPELLINGS = [...quadrantWords().map((word) => word.toLowerCase()), ...QUADRANT_SPELLINGS.flat()];

/** A formula's own texts, one after the other: one sentence may be put together from several. */
const constants = (formula: string): string =>
  (formula.match(/"(?:[^"]|"")*"/g) ?? [])
    .map((text) => text.slice(1, -1))
    .filter(
      (text) =>
        !CODES.includes(text) &&
        !QUADRANTS.some((id) => id === text.toUpperCase()) &&
        !SPELLINGS.includes(text) &&
        // Bounds, and what parts a key of two.
        !/^(?:[<>]=?-?\d*|:)$/.test(text),
    )
    .join(' ');

/** Every text of a sheet that somebody may read. */
function texts(sheet: Sheet): string[] {
  const cells = sheet.rows.flatMap(({ cells: all }) => all.flatMap((cell) => cell ?? []));
  return [
    sheet.title,
    ...cells.flatMap(({ value, formula, style }) => [
      ...(typeof value === 'string' && !CODES.includes(value) && !QUADRANT_CODES.includes(value)
        ? [value]
        : []),
      constants(formula ?? ''),
      constants(style?.numberFormat ?? ''),
    ]),
    ...sheet.validations.flatMap(({ rule, prompt, error }) => [
      ...('list' in rule ? rule.list : []),
      ...[prompt, error].flatMap((said) => (said ? [said.title, said.message] : [])),
    ]),
    ...sheet.conditionalFormats.map(({ formula }) => constants(formula)),
    ...sheet.charts.flatMap(({ title, altText }) => [title, altText]),
    ...Object.values(sheet.print.footer ?? {}).map((text) => text.replace(/&[DPN]/g, '')),
  ];
}

const links = /https:\S+|CC BY 4\.0( \(https:\S+\))?|©[^⟦]*$/g;

function check(workbook: Workbook, known: readonly (string | RegExp)[] = []) {
  const all = [workbook.title, ...workbook.sheets.flatMap(texts)];
  expect(all.length).toBeGreaterThan(50);
  expect(hardCoded(all, [links, ...known])).toEqual([]);
  // What Excel refuses for its length is an error of the writer or a sentence here.
  expect(checkStructure(writeXlsx(workbook))).toEqual([]);
}

test.each(catalogue.models.map(({ id }) => id))('%s: the words say all that the sheets say', (id) => {
  const model = catalogue.models.find((each) => each.id === id);
  if (!model) throw new Error(id);
  const [first] = model.items;
  check(
    describeWorkbook(
      catalogue,
      model,
      { ...filled(model, 1), parts: OPTIONAL_PARTS },
      { [first?.id ?? '']: { insource: '7' } },
    ),
    [...NAMES, IDS, MARK],
  );
  const blank = { ...blankAnswers(model, catalogue.patterns, PSEUDO, 1), asked: ['A', 'B'] };
  check(describeWorkbook(catalogue, model, blank), [...NAMES, 'A, B', MARK]);
});

test('the sheets about departments likewise', () => {
  const [model, other] = catalogue.models;
  if (!model || !other) throw new Error('two models are needed');
  const { kinds } = wordsIn(PSEUDO).problems;
  const sent = [0, 1, 2, 3, 3].map((shift, index) => ({
    file: `${String(index)}1`,
    answers: { ...filled(model, shift), ...(index === 2 && { asked: ['A', 'C'] }) },
  }));
  const returns = returnedFrom(model, sent as Parameters<typeof returnedFrom>[1]).map((returned, index) => ({
    ...returned,
    problems:
      index === 0
        ? PROBLEM_KINDS.map((kind) => ({ kind, sheet: '4', cell: '5', id: 'A-1', found: '6' }))
        : [],
    furtherProblems: index === 0 ? 3 : 0,
  }));
  const content = consolidated(model, PSEUDO, returns, undefined, {
    rule: 'best',
    itemRules: { 'A-1': 'worst' },
    headquarters: null,
  });
  const [entry] = content.side.entries.map((each) => each.entry);
  if (!entry) throw new Error('nothing was sent');
  const damaged = { file: '71', reason: 'damaged', what: kinds.damaged.what() };
  const workbook = describeDepartments({
    ...content,
    notRead: [{ ...damaged, next: kinds.damaged.next }],
    otherModel: [{ ...entry, model: other.id }],
  });
  // The tidy table is for scripts: its headings and codes are the same in every language.
  const words = [...NAMES, ...TIDY_COLUMNS, ...PROBLEM_KINDS].sort(
    (a, b) => String(b).length - String(a).length,
  );
  check(workbook, [...words, '–', '#']);
  check(describeAnonymous(model, anonymous(model, [entry]), PSEUDO), NAMES);
});
