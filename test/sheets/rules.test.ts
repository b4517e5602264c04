import { catalogue } from '../../src/catalog';
import type { Answer } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Language, Model } from '../../src/model/catalogue';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import type { Workbook } from '../../src/workbook/description';
import { asRead } from './asRead';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const scenes = catalogue.models.flatMap((model) => LANGUAGES.map((language) => ({ model, language })));

/** A whole checklist filled by one rule. */
const filled = (model: Model, language: Language, how: (index: number) => Partial<Answer>): Workbook => {
  const blank = blankAnswers(model, catalogue.patterns, language, 1);
  return describeWorkbook(catalogue, model, {
    ...blank,
    currentPattern: 'hybrid',
    targetPattern: 'hybrid',
    answers: Object.fromEntries(
      Object.entries(blank.answers).map(([id, answer], index) => [id, { ...answer, ...how(index) }]),
    ),
  });
};

const shown = (workbook: Workbook, name: string) => {
  const cells = asRead(workbook).names.get(name);
  if (cells === undefined || cells === 'broken') throw new Error(`no ${name}`);
  return cells.values.map(([value]) => value);
};

const allCells = (workbook: Workbook) =>
  workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell] : []))),
  );

describe.each(scenes)('$model.id in $language', ({ model, language }) => {
  test('all at the maximum gives the maximum', () => {
    const workbook = filled(model, language, () => ({ insource: 5, outsource: 5 }));
    expect(new Set(shown(workbook, 'ISOMM_FunctionMaturity'))).toEqual(new Set([5]));
    expect(shown(workbook, 'ISOMM_Overall')).toEqual([5]);
    expect(shown(workbook, 'ISOMM_Strengths')).toEqual(['A', 'B']);
    expect(shown(workbook, 'ISOMM_Weaknesses')).toEqual(['I', 'H']);
  });

  test('nothing answered shows no maturity, no list and no error', () => {
    const workbook = filled(model, language, () => ({}));
    expect(new Set(shown(workbook, 'ISOMM_FunctionMaturity'))).toEqual(new Set(['']));
    expect(shown(workbook, 'ISOMM_Scored')).toEqual([0]);
    expect(shown(workbook, 'ISOMM_Unanswered')).toEqual([model.items.length]);
    expect(allCells(workbook).filter(({ value }) => typeof value === 'object' && value !== null)).toEqual([]);
    const [chart] = workbook.sheets.flatMap(({ charts }) => charts);
    expect(chart?.series).toHaveLength(1);
  });

  test('one decision not to do it takes one from the denominator', () => {
    const workbook = filled(model, language, (index) => (index === 0 ? { insource: 0 } : { insource: 4 }));
    expect(shown(workbook, 'ISOMM_FunctionMaturity')[0]).toBe(4);
    expect(shown(workbook, 'ISOMM_Scored')).toEqual([model.items.length - 1]);
    expect(shown(workbook, 'ISOMM_NotDone')).toEqual([1]);
    expect(shown(workbook, 'ISOMM_Unanswered')).toEqual([0]);
  });

  test('at the target with 5 everywhere nothing is left to improve', () => {
    const hybrid = catalogue.patterns.find(({ id }) => id === 'hybrid');
    const workbook = filled(model, language, (index) => {
      const item = model.items[index];
      return item && hybrid?.sides[item.quadrant] === 'in' ? { insource: 5 } : { outsource: 5 };
    });
    for (const list of [
      'StrengthenInsource',
      'StrengthenOutsource',
      'SwitchToInsource',
      'SwitchToOutsource',
    ]) {
      expect(shown(workbook, `ISOMM_${list}`)).toEqual(['', '', '']);
    }
  });

  test('a function without a score leaves a gap in the radar, not a zero', () => {
    const last = model.items.length - 1;
    const workbook = filled(model, language, (index) => (index === last ? {} : { insource: 3 }));
    const sheet = workbook.sheets.find(({ charts }) => charts.length > 0);
    const only = filled(model, language, (index) => (index === 0 ? { insource: 3 } : {}));
    expect(
      allCells(workbook).filter(({ value }) => typeof value === 'object' && value !== null),
    ).toHaveLength(0);
    expect(allCells(only).filter(({ value }) => typeof value === 'object' && value !== null)).toHaveLength(
      model.functions.length - 1,
    );
    expect(sheet?.charts).toHaveLength(1);
  });
});
