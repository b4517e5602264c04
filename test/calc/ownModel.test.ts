import * as fc from 'fast-check';
import { catalogue } from '../../src/catalog';
import { PART_KEYS } from '../../src/actions/optionalParts';
import { blankAnswers } from '../../src/model/blankAnswers';
import { readModel } from '../../src/model/own/readModel';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { writeXlsx } from '../../src/xlsx/write';
import { amount } from '../machine/wide';
import { madeFile } from '../model/own/madeModel';
import { anyFilled } from './anyFilled';
import { differences, inputs, uncalculated } from './compareCells';
import { IronCalc } from './ironcalc';
import { office, type Job } from './office';
import { plainWords } from '../model/plainWords';

const RUNS = amount(3, 30);

/** Models that somebody made, with every optional sheet: too few functions for a radar, and just enough. */
const scenes = [
  { functions: 1, items: 3, language: 'ja' },
  { functions: 2, items: 4, language: 'en' },
  { functions: 3, items: 12, language: 'ja' },
] as const;

/** Without those that have a row for each round: where there are more of these than before, a blank one has no formulas. */
const FIXED = PART_KEYS.filter((key) => key !== 'rounds' && key !== 'progress');

const made = scenes.map(({ functions, items, language }) => {
  const model = readModel(madeFile(functions, items), catalogue.models, plainWords);
  const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
  const sets = fc.sample(anyFilled(catalogue, model, language, FIXED), { numRuns: RUNS, seed: 20261127 });
  return {
    whole: describeWorkbook(catalogue, model, { ...blank, parts: PART_KEYS }),
    blank: describeWorkbook(catalogue, model, { ...blank, parts: FIXED }),
    filled: sets.map(({ answers, leftovers }) => describeWorkbook(catalogue, model, answers, leftovers)),
  };
});

test('a radar needs three functions: fewer are bars, in every chart of maturity', () => {
  const kinds = made.map(({ whole }) =>
    whole.sheets.flatMap(({ charts }) =>
      charts.filter(({ name }) => name.endsWith('Radar')).map(({ kind }) => kind),
    ),
  );
  expect(kinds).toEqual([
    ['bar', 'bar', 'bar'],
    ['bar', 'bar', 'bar'],
    ['radar', 'radar', 'radar'],
  ]);
});

test('IronCalc shows what the description says of a made model, in every formula cell', () => {
  const found = made.flatMap(({ blank, filled }, scene) => {
    // It takes no row out of a single cell, which every name of one function is.
    if (scene === 0) return [];
    const engine = new IronCalc(uncalculated(blank));
    const wrong = filled.flatMap((workbook, index) => {
      engine.set(inputs(workbook));
      return differences(workbook, (...cell) => engine.shown(...cell)).map(
        (text) => `${String(scene)}, set ${String(index)}: ${text}`,
      );
    });
    engine.free();
    return wrong;
  });
  expect(found.slice(0, 10)).toEqual([]);
});

test('LibreOffice shows the same', async () => {
  const results = await office(
    made.map(({ blank, filled }): Job => ({
      bytes: writeXlsx(uncalculated(blank)),
      steps: filled.flatMap((workbook) => [{ do: 'set', cells: inputs(workbook) }, { do: 'dump' }]),
    })),
  );
  const found = made.flatMap(({ filled }, scene) =>
    filled.flatMap((workbook, index) => {
      const shown = results[scene]?.shown[index];
      expect(shown).toBeDefined();
      return differences(workbook, (sheet, row, column) => shown?.[sheet]?.[row]?.[column] ?? '').map(
        (text) => `${String(scene)}, set ${String(index)}: ${text}`,
      );
    }),
  );
  expect(found.slice(0, 10)).toEqual([]);
});
