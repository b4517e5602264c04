import * as fc from 'fast-check';
import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Language } from '../../src/model/catalogue';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { wordsIn } from '../../src/text/wordsIn';
import { writeXlsx } from '../../src/xlsx/write';
import { catalogue as small, filled, model as smallModel } from '../actions/small';
import { anyFilled } from './anyFilled';
import { withSome } from './anyOwnItems';
import { withRounds } from './anyRounds';
import { differences, formulaCount, inputs, uncalculated } from './compareCells';
import { IronCalc } from './ironcalc';
import { office, type Job } from './office';
import { amount } from '../machine/wide';

const RUNS = amount(4, 150);
const LANGUAGES: readonly Language[] = ['ja', 'en'];

const PARTS: readonly (readonly string[])[] = [
  ['summary', 'sharing', 'charter'],
  ['scope', 'ownItems', 'summary', 'plan', 'rounds', 'progress', 'evidence', 'handOuts', 'outsourcing'],
  ['scope', 'ownItems', 'evidence', 'phases', 'itemList', 'first'],
  ['scope', 'ownItems', 'summary', 'plan', 'portfolio', 'rounds', 'progress', 'survey'],
];

const scenes = catalogue.models
  .flatMap((model) => LANGUAGES.map((language) => ({ model, language })))
  .map((scene, index) => ({ ...scene, parts: PARTS[index] ?? [] }))
  .map((scene) => (scene.parts.includes('ownItems') ? { ...scene, model: withSome(scene.model) } : scene));

describe.each(scenes)('$model.id in $language with $parts', ({ model, language, parts }) => {
  const sets = fc.sample(anyFilled(catalogue, model, language, parts), { numRuns: RUNS, seed: 20261120 });
  const empty = { ...blankAnswers(model, catalogue.patterns, language, LAYOUT), parts };
  // What was kept is no input: it is the same in each of them.
  const blank = describeWorkbook(
    catalogue,
    model,
    parts.includes('rounds') ? withRounds(model, empty, empty) : empty,
  );
  const described = sets.map(({ answers, leftovers }) =>
    describeWorkbook(catalogue, model, answers, leftovers),
  );

  test('the sets have what matters', () => {
    expect(formulaCount(blank)).toBeGreaterThan(model.items.length * 30);
    expect(sets.some(({ leftovers }) => Object.keys(leftovers).length > 0)).toBe(true);
    expect(described.every((workbook) => formulaCount(workbook) === formulaCount(blank))).toBe(true);
    // One of the rounds was edited by hand after it was kept: every engine has to say so.
    const changed = blank.sheets
      .find(({ key }) => key === 'rounds')
      ?.rows.flatMap(({ cells }) =>
        cells.flatMap((cell, column) =>
          cell?.formula && cell.value === wordsIn(language).sheets.rounds.changed ? [column] : [],
        ),
      );
    expect(changed?.length ?? 0).toBe(parts.includes('rounds') ? 1 : 0);
  });

  test('IronCalc shows what the description says, in every formula cell', () => {
    const engine = new IronCalc(uncalculated(blank));
    const found = described.flatMap((workbook, index) => {
      engine.set(inputs(workbook));
      return differences(workbook, (...cell) => engine.shown(...cell)).map((text) => `set ${index}: ${text}`);
    });
    engine.free();
    expect(found.slice(0, 10)).toEqual([]);
  });

  test('LibreOffice shows what the description says, in every formula cell', async () => {
    const job: Job = {
      bytes: writeXlsx(uncalculated(blank)),
      steps: described.flatMap((workbook) => [{ do: 'set', cells: inputs(workbook) }, { do: 'dump' }]),
    };
    const [result] = await office([job]);
    expect(result?.shown).toHaveLength(RUNS);
    const found = described.flatMap((workbook, index) => {
      const shown = result?.shown[index];
      return differences(workbook, (sheet, row, column) => shown?.[sheet]?.[row]?.[column] ?? '').map(
        (text) => `set ${index}: ${text}`,
      );
    });
    expect(found.slice(0, 10)).toEqual([]);
  });
});

test('no formula spills where a live workbook takes it for one that may', () => {
  const parts = [...new Set(PARTS.flat())];
  const workbook = describeWorkbook(small, smallModel, withRounds(smallModel, { ...filled, parts }, filled));
  const engine = new IronCalc(uncalculated(workbook), 'may spill');
  const found = differences(workbook, (...cell) => engine.shown(...cell));
  engine.free();
  expect(found.slice(0, 10)).toEqual([]);
});
