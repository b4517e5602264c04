import { cellAt } from '../../../src/workbook/a1';
import { fc } from '../../machine/random';
import { catalogue } from '../../../src/catalog';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { foundText } from '../../../src/model/cells/raw';
import { assess } from '../../../src/model/assess';
import type { Language } from '../../../src/model/catalogue';
import { compareResults } from '../../../src/sheets/assessment/results/compare';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { ASSESSMENT } from '../../../src/sheets/assessment/family';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { namesOf } from '../../../src/sheets/family';
import { readAnswers } from '../../../src/sheets/assessment/reading/read';
import type { NamedCells, ReadWorkbook } from '../../../src/workbook/rows';
import { invalidCount } from '../../../src/sheets/assessment/reading/leftovers';
import type { ShownValue } from '../../../src/workbook/description';
import { anyFilled } from '../../calc/anyFilled';
import { asRead } from '../asRead';
import { amount } from '../../machine/wide';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const scenes = catalogue.models
  .flatMap((model) => LANGUAGES.map((language) => ({ model, language })))
  .map((scene, index) => ({ ...scene, parts: index % 2 === 0 ? [] : ['scope', 'itemList'] }));

describe.each(scenes)('$model.id in $language with $parts', ({ model, language, parts }) => {
  test('what is described is read back, junk and all', () => {
    fc.assert(
      fc.property(anyFilled(catalogue, model, language, parts), ({ answers, leftovers }) => {
        const read = asRead(describeWorkbook(catalogue, model, answers, leftovers));
        const reading = readAnswers(catalogue, read);
        expect(reading.answers).toEqual(answers);
        expect(reading.leftovers).toEqual(leftovers);
        expect(
          reading.problems.filter(({ kind }) => kind === 'not-a-score' || kind === 'text-number'),
        ).toHaveLength(invalidCount(leftovers));
        expect(compareResults(read, assess(model, answers), invalidCount(leftovers))).toEqual([]);
      }),
      { numRuns: amount(15, 60), seed: 7 },
    );
  });

  test('every result that shows something else is named with its cell', () => {
    const [filled] = fc.sample(anyFilled(catalogue, model, language), { numRuns: 1, seed: 11 });
    if (!filled) throw new Error('nothing sampled');
    const workbook = describeWorkbook(catalogue, model, filled.answers, filled.leftovers);
    const read = asRead(workbook);
    const assessment = assess(model, filled.answers);
    const results = namesOf(ASSESSMENT, 'result').filter((name) => name !== 'ISOMM_FunctionId');
    for (const name of results) {
      const changed = change(read, name, (cells) => ({
        ...cells,
        values: [[99 as ShownValue], ...cells.values.slice(1)],
      }));
      const constant = change(read, name, (cells) => ({
        ...cells,
        formulas: cells.values.map(() => [null]),
      }));
      const gone = change(read, name, () => 'broken');
      const at = (problems: ReturnType<typeof compareResults>) => problems.map(({ kind }) => kind);
      expect(at(compareResults(changed, assessment, invalidCount(filled.leftovers)))).toEqual([
        'stale-result',
      ]);
      expect(compareResults(constant, assessment, invalidCount(filled.leftovers)).length).toBeGreaterThan(0);
      expect(compareResults(gone, assessment, invalidCount(filled.leftovers))).toEqual([
        { kind: 'missing-name', sheet: null, cell: null, id: null, found: name },
      ]);
    }
  });
});

const change = (
  read: ReadWorkbook,
  name: string,
  how: (cells: NamedCells) => NamedCells | 'broken',
): ReadWorkbook => {
  const cells = read.names.get(name);
  if (cells === undefined || cells === 'broken') throw new Error(`no ${name}`);
  return { ...read, names: new Map([...read.names, [name, how(cells)]]) };
};

describe('what is not ours, or not for us', () => {
  const [model] = catalogue.models;
  if (!model) throw new Error('no model');
  const [filled] = fc.sample(anyFilled(catalogue, model, 'ja'), { numRuns: 1, seed: 3 });
  if (!filled) throw new Error('nothing sampled');
  const read = asRead(describeWorkbook(catalogue, model, filled.answers));
  const kinds = (changed: ReadWorkbook) => {
    const { answers, problems } = readAnswers(catalogue, changed);
    return { readable: answers !== null, kinds: problems.map(({ kind }) => kind) };
  };
  const holding = (value: ShownValue) => (cells: NamedCells) => ({ ...cells, values: [[value]] });

  test('a workbook without our names', () => {
    expect(kinds({ ...read, names: new Map() })).toEqual({ readable: false, kinds: ['not-isomm'] });
  });
  test('a model we do not have', () => {
    expect(kinds(change(read, 'ISOMM_Model', holding('isomm-9')))).toEqual({
      readable: false,
      kinds: ['unknown-model'],
    });
  });
  test.each(['isommー9', 'ISOMM-9 '])('its model is named with its cell: %s', (text) => {
    const { sheet } = read.names.get('ISOMM_Model') as NamedCells;
    const { problems } = readAnswers(catalogue, change(read, 'ISOMM_Model', holding(text)));
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'unknown-model', sheet, cell: expect.stringMatching(/^[A-Z]+1$/) }),
    ]);
  });
  test.each([
    model.id.replaceAll('-', 'ー'),
    model.id.replaceAll('-', '－'),
    model.id.replaceAll('-', ' - '),
    model.id.toUpperCase(),
  ])('a model that somebody replaced signs of is the model: %s', (text) => {
    expect(readAnswers(catalogue, change(read, 'ISOMM_Model', holding(text))).answers).toEqual(
      filled.answers,
    );
  });
  test('a layout from the future is named with its cell', () => {
    const { sheet } = read.names.get('ISOMM_Layout') as NamedCells;
    const { problems } = readAnswers(catalogue, change(read, 'ISOMM_Layout', holding(LAYOUT + 1)));
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'newer-layout', sheet, cell: expect.stringMatching(/^[A-Z]+2$/) }),
    ]);
  });
  test('a sheet of a newer version, or a version typed over, is named with its cell', () => {
    const parts = describeWorkbook(catalogue, model, { ...filled.answers, parts: ['scope'] });
    const scoped = asRead(parts);
    const { sheet, row, column } = scoped.names.get('ISOMM_ScopeVersion') as NamedCells;
    const { problems } = readAnswers(catalogue, change(scoped, 'ISOMM_ScopeVersion', holding(5)));
    expect(problems.filter(({ kind }) => kind === 'newer-part')).toEqual([
      expect.objectContaining({ sheet, cell: cellAt(row, column), found: 'ISOMM_ScopeVersion' }),
    ]);
  });
  test('a layout from the future', () => {
    expect(kinds(change(read, 'ISOMM_Layout', holding(LAYOUT + 1)))).toEqual({
      readable: false,
      kinds: ['newer-layout'],
    });
  });
  test.each<[string, ShownValue]>([
    ['ISOMM_Layout', String(LAYOUT)],
    ['ISOMM_Layout', 'new'],
    ['ISOMM_Layout', null],
    ['ISOMM_Layout', 0],
    ['ISOMM_Layout', -5],
    ['ISOMM_Layout', 0.5],
    ['ISOMM_Layout', true],
    ['ISOMM_Language', 'fr'],
    ['ISOMM_Language', null],
    ['ISOMM_Language', 'JA'],
  ])('%s that says %j: named, and read as one of today', (name, value) => {
    const reading = readAnswers(catalogue, change(read, name, holding(value)));
    expect(reading.answers).toEqual(filled.answers);
    const cell = read.names.get(name) as NamedCells;
    expect(reading.problems.filter(({ kind }) => kind === 'bad-setup')).toEqual([
      expect.objectContaining({ sheet: cell.sheet, found: foundText(value) }),
    ]);
  });
  test('a layout from the future as text is one of the future', () => {
    expect(kinds(change(read, 'ISOMM_Layout', holding(String(LAYOUT + 1)))).kinds).toEqual(['newer-layout']);
  });
  test('a column whose name is gone: the rest is read, and the name is reported', () => {
    const { answers, problems } = readAnswers(
      catalogue,
      change(read, 'ISOMM_Outsource', () => 'broken'),
    );
    expect(problems).toContainEqual({
      kind: 'missing-name',
      sheet: null,
      cell: null,
      id: null,
      found: 'ISOMM_Outsource',
    });
    const expected = Object.entries(filled.answers.answers).map(([id, { insource }]) => [id, insource, null]);
    expect(
      Object.entries(answers?.answers ?? {}).map(([id, { insource, outsource }]) => [
        id,
        insource,
        outsource,
      ]),
    ).toEqual(expected);
  });
});

test('who a hand-out goes back to and by when is read back, and is never missing', () => {
  const [model] = catalogue.models;
  if (!model) throw new Error('no model');
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const handed = { ...blank, deadline: '2026-12-18', returnTo: '統括部 <sec@example.jp>' };
  expect(readAnswers(catalogue, asRead(describeWorkbook(catalogue, model, handed)))).toMatchObject({
    answers: { deadline: '2026-12-18', returnTo: '統括部 <sec@example.jp>' },
    problems: [],
  });
  const { answers, problems } = readAnswers(catalogue, asRead(describeWorkbook(catalogue, model, blank)));
  expect(problems).toEqual([]);
  expect(answers).not.toHaveProperty('returnTo');
});
