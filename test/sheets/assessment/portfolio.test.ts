import { openFile } from '../../../src/actions/reading/openFile';
import { catalogue } from '../../../src/catalog';
import { background } from '../../../src/background';
import { assess } from '../../../src/model/assess';
import type { Answers } from '../../../src/model/answers';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { ORDER_KEY } from '../../../src/model/plan/portfolioCells';
import { ASSIGNMENTS, portfolio } from '../../../src/model/plan/portfolio';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { SETUP_LEFT } from '../../../src/sheets/assessment/reading/leftovers';
import { readAnswers } from '../../../src/sheets/assessment/reading/read';
import { wordsIn } from '../../../src/text/wordsIn';
import type { Workbook } from '../../../src/workbook/description';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { someFilled } from '../../calc/anyFilled';
import { amount } from '../../machine/wide';
import { readAgain } from '../readAgain';
import { asRead } from '../asRead';
import { everyCell } from '../everyCell';

const PARTS = ['scope', 'plan', 'portfolio', 'handOuts'];
const [, x1060] = catalogue.models;
if (!x1060) throw new Error('no model of X.1060');
const sets = someFilled(catalogue, x1060, 'ja', PARTS, amount(3, 60));
const shown = (workbook: Workbook, name: string) => {
  const cells = asRead(workbook).names.get(name);
  if (cells === undefined || cells === 'broken') throw new Error(`no ${name}`);
  return cells.values;
};

test('portfolio and hand-outs come back as they were written; what a cell may not hold is named, and stays', () => {
  const named = sets.flatMap(({ answers, leftovers }, index) => {
    const read = readAgain(catalogue, describeWorkbook(catalogue, x1060, answers, leftovers), index);
    expect(read.answers).toEqual(answers);
    expect(read.leftovers).toEqual(leftovers);
    const { titles } = wordsIn('ja').sheets;
    const found = read.problems.filter(({ sheet }) => sheet === titles.portfolio);
    const marks = Object.values(leftovers).filter((left) => 'unassigned' in left).length;
    const dates = Object.values(leftovers).filter((left) => 'portfolio.profile.next' in left).length;
    expect(found).toHaveLength(marks + dates);
    const { day = '', rows = [] } = answers.handOuts ?? {};
    const words = rows.flatMap(({ handedOut, returned }) => [handedOut, returned]).concat(day);
    const list = read.problems.filter(({ sheet }) => sheet === titles.handOuts);
    expect(list).toHaveLength(words.filter((word) => /[^\d-]/.test(word)).length);
    for (const { kind, cell } of [...found, ...list])
      expect([kind, cell]).toEqual([expect.stringMatching(/^not-a-(date|progress)$/), expect.any(String)]);
    return found;
  });
  expect(named.length).toBeGreaterThan(0);
});

test('an order of the lists that nobody knows is named with its cell, leaves them by level, and stays', () => {
  const left = { [SETUP_LEFT]: { [ORDER_KEY]: 'よしなに' } };
  const bytes = writeXlsx(describeWorkbook(catalogue, x1060, saying({}), left));
  const { answers, leftovers, problems } = openFile(catalogue, readXlsx, bytes, { results: true });
  expect([answers?.portfolio?.order, leftovers]).toEqual([undefined, left]);
  expect(problems).toMatchObject([
    {
      kind: 'not-a-progress',
      sheet: 'ポートフォリオ',
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
      found: 'よしなに',
    },
  ]);
});

test('every service stands once in the matrix, whatever is filled in', () => {
  for (const { answers } of sets) {
    const { matrix, conflicts } = portfolio(x1060, answers, assess(x1060, answers));
    const counts = matrix.flatMap((line) => ASSIGNMENTS.map((each) => line[each]));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(x1060.items.length);
    expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
  }
});

/** A workbook in which this was said of items, the rest blank. */
const saying = (said: Readonly<Record<string, object>>): Answers => {
  const [{ answers } = { answers: null }] = sets;
  if (!answers) throw new Error('no set');
  const items = Object.entries(answers.answers).map(([id]) => {
    const quadrant = x1060.items.find((item) => item.id === id)?.quadrant ?? null;
    const blank = { insource: null, outsource: null, quadrant, note: '', supplement: '' };
    return [id, { ...blank, ...said[id] }] as const;
  });
  const { plan, portfolio: settings, handOuts, ...rest } = answers;
  void [plan, settings, handOuts];
  const { patterns } = blankAnswers(x1060, catalogue.patterns, 'ja', LAYOUT);
  return {
    ...rest,
    date: '2026-04-01',
    patterns,
    parts: ['scope', 'plan', 'portfolio'],
    answers: Object.fromEntries(items),
  };
};

test('out of scope with a score: in no mean, counted in its own row, named; a function all out has no mean', () => {
  const all = x1060.items.filter(({ function: group }) => group === 'H');
  const answers = saying({
    ...Object.fromEntries(all.map(({ id }) => [id, { insource: 4, recommendation: 'unnecessary' }])),
    'A-1': { insource: 1, recommendation: 'unnecessary' },
    ...{ 'A-2': { insource: 3 }, 'A-3': { insource: 3 } },
  });
  const result = assess(x1060, answers);
  const of = (id: string) => result.functions.find((each) => each.id === id);
  expect(of('A')).toMatchObject({ maturity: 3, scored: 2, excluded: 1, unanswered: 10 });
  expect(of('H')).toMatchObject({ maturity: null, rank: null, excluded: all.length });
  const { conflicts, matrix } = portfolio(x1060, answers, result);
  expect(conflicts[0]).toEqual({ id: 'A-1', kind: 'unnecessary-but-scored' });
  expect(matrix[0]).toMatchObject({ recommendation: 'unnecessary', in: 1 + all.length });
  const workbook = describeWorkbook(catalogue, x1060, answers);
  expect(shown(workbook, 'ISOMM_PortfolioConflict')[0]).toEqual([1]);
  expect(shown(workbook, 'ISOMM_PlanMean')[0]).toEqual([3]);
});

test('what is decided against is not unassigned, whatever is marked: basic and not done is named', () => {
  const answers = saying({ 'A-1': { insource: 0, recommendation: 'basic', unassigned: true } });
  const { conflicts, services } = portfolio(x1060, answers, assess(x1060, answers));
  expect(services[0]?.assignment).toBe('not-done');
  expect(conflicts).toEqual([{ id: 'A-1', kind: 'basic-not-done' }]);
  const workbook = describeWorkbook(catalogue, x1060, answers);
  expect(shown(workbook, 'ISOMM_PortfolioConflict')[0]).toEqual([3]);
});

test('a level renamed in the workbook is the same level, and no figure moves', () => {
  const answers = saying({
    'A-1': { insource: 2, recommendation: 'standard' },
    'B-1': { recommendation: 'basic', unassigned: true },
  });
  const workbook = describeWorkbook(catalogue, x1060, answers);
  const renamed = everyCell(workbook, (cell) =>
    cell.value === 'スタンダード' ? { ...cell, value: '標準' } : cell,
  );
  const { answers: read, problems } = readAnswers(catalogue, asRead(renamed));
  expect(read?.answers).toEqual(answers.answers);
  expect(problems).toEqual([]);
  const named = Object.values(wordsIn('ja').sheets.portfolio.assignment);
  const formulas = workbook.sheets
    .filter(({ key }) => key === 'portfolio')
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])));
  expect(formulas.length).toBeGreaterThan(x1060.items.length * 10);
  // Formulas know the places of levels and not their words.
  for (const { name } of background.recommendations)
    if (!named.includes(name.ja))
      expect(formulas.filter((each) => each.includes(`"${name.ja}"`))).toEqual([]);
});

test.each(['ja', 'en'] as const)('%s: levels are said not to be checked', (language) => {
  const words = wordsIn(language).sheets;
  const mark = language === 'ja' ? /未照合/ : /not checked/;
  expect(words.portfolio.meanings).toMatch(mark);
  expect(words.scope.leadLevels('')).toMatch(mark);
  expect(background.recommendations.every(({ evidence }) => evidence === 'from-memory')).toBe(true);
});
