import { blankAnswers } from '../../src/model/blankAnswers';
import type { Answer, Answers, Score } from '../../src/model/answers';
import { keepRound } from '../../src/model/rounds/keepRound';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { writeXlsx } from '../../src/xlsx/write';
import { catalogue as small, model } from '../actions/small';
import { differences, inputs, uncalculated } from './compareCells';
import { IronCalc } from './ironcalc';
import { office } from './office';

const blank = blankAnswers(model, small.patterns, 'ja', LAYOUT);
const scored = (score: (id: string) => Score | null): Answers => ({
  ...blank,
  answers: Object.fromEntries(
    Object.entries(blank.answers).map(([id, one]): [string, Answer] => [id, { ...one, insource: score(id) }]),
  ),
});
const inFunction = (id: string, group: string): boolean => id.startsWith(group);

/** So many that the highest and the lowest function stand out among the lines; in some of them one is not scored. */
const kept = [1, 2, 3, 4, 5, 4, 3].reduce<Answers>(
  (all, level, index) => {
    const then = scored((id) => (inFunction(id, 'B') && index % 3 === 0 ? null : (level as Score)));
    const wish = { name: `${String(2019 + index)}年度`, keptOn: '2026-01-01', reserved: [] };
    return keepRound(
      model,
      { ...then, rounds: all.rounds ?? [], date: `${String(2019 + index)}-09-30` },
      wish,
    );
  },
  { ...blank, rounds: [] },
);
const described = [
  scored(() => null),
  scored((id) => (inFunction(id, 'A') ? 2 : 5)),
  scored((id) => (inFunction(id, 'A') ? 5 : 1)),
  scored((id) => (inFunction(id, 'B') ? 3 : null)),
  scored(() => 4),
].map((now) =>
  describeWorkbook(small, model, { ...now, parts: ['rounds', 'progress'], rounds: kept.rounds ?? [] }),
);
const [first] = described;
if (!first) throw new Error('nothing described');

test('the highest and the lowest function of now are told above the lines, or none', () => {
  const told = described.map(({ sheets }) =>
    sheets
      .find(({ key }) => key === 'progress')
      ?.rows.flatMap(({ cells }) => cells)
      .flatMap((cell) => (/^現在最も/.test(String(cell?.value)) ? [cell?.value] : [])),
  );
  expect(told.map((texts) => texts?.length)).toEqual([0, 2, 2, 1, 2]);
  expect(new Set([...(told[1] ?? []), ...(told[2] ?? [])]).size).toBe(4);
});

test('IronCalc draws the same lines', () => {
  const engine = new IronCalc(uncalculated(first));
  const found = described.flatMap((workbook, index) => {
    engine.set(inputs(workbook));
    return differences(workbook, (...cell) => engine.shown(...cell)).map(
      (text) => `${String(index)}: ${text}`,
    );
  });
  engine.free();
  expect(found.slice(0, 10)).toEqual([]);
});

test('LibreOffice draws the same lines', async () => {
  const steps = described.flatMap((workbook) => [
    { do: 'set', cells: inputs(workbook) } as const,
    { do: 'dump' } as const,
  ]);
  const [result] = await office([{ bytes: writeXlsx(uncalculated(first)), steps }]);
  const found = described.flatMap((workbook, index) =>
    differences(workbook, (sheet, row, column) => result?.shown[index]?.[sheet]?.[row]?.[column] ?? '').map(
      (text) => `${String(index)}: ${text}`,
    ),
  );
  expect(result?.shown).toHaveLength(described.length);
  expect(found.slice(0, 10)).toEqual([]);
});
