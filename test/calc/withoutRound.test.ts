import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from '../../src/actions/reading/checkFile';
import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { modelReader } from '../../src/model/own/modelData';
import { keepRound } from '../../src/model/rounds/keepRound';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { wordsIn } from '../../src/text/wordsIn';
import { readXlsx } from '../../src/xlsx/read';
import { catalogue as small, filled, model } from '../actions/small';
import { differences, inputs, uncalculated } from './compareCells';
import { inGnumeric, inLibreOffice } from './everyEngine';
import { IronCalc } from './ironcalc';

const parts = ['rounds', 'progress'];
const blank = blankAnswers(model, small.patterns, 'ja', LAYOUT);
const wish = { name: '2025年度', keptOn: '2025-04-01', reserved: [] };
const kept = keepRound(model, { ...blank, date: '2025-04-01' }, wish);
const [own] = kept.rounds ?? [];
if (!own) throw new Error('no round');
const elsewhere = '別のモデルの回';
const rounds = [own, { ...own, name: elsewhere, model: 'another' }];

/** One workbook that compares with a round, and with one that cannot be compared, as the first and as the second time. */
const described = [
  { from: null, to: null },
  { from: elsewhere, to: null },
  { from: null, to: elsewhere },
].map((progress) => describeWorkbook(small, model, { ...filled, parts, rounds, progress }));
/** As many have it: some programs look nothing up in a range of one cell. */
const withOne = describeWorkbook(small, model, { ...filled, parts, rounds: [own] });
const withoutRounds = [blank, filled].map((answers) => describeWorkbook(small, model, { ...answers, parts }));

/** What the list says became of items. */
const said = ({ sheets }: (typeof described)[number]) => {
  const words = Object.values(wordsIn('ja').sheets.progress.changes);
  const { rows = [] } = sheets.find(({ key }) => key === 'progress') ?? {};
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => words.filter((word) => word === cell?.value)));
};

test('a list without a round to compare says of no item what changed', () => {
  const [compared, ...others] = described;
  if (!compared) throw new Error('nothing described');
  expect(said(compared)).not.toEqual([]);
  for (const workbook of [...others, ...withoutRounds]) expect(said(workbook)).toEqual([]);
});

test('IronCalc says the same', () => {
  const found = [described, ...[...withoutRounds, withOne].map((one) => [one])].flatMap((group) => {
    const [first] = group;
    if (!first) throw new Error('nothing described');
    const engine = new IronCalc(uncalculated(first));
    const all = group.flatMap((workbook) => {
      engine.set(inputs(workbook));
      return differences(workbook, (...cell) => engine.shown(...cell));
    });
    engine.free();
    return all;
  });
  expect(found.slice(0, 10)).toEqual([]);
});

test('LibreOffice says the same', async () => {
  expect((await inLibreOffice([...described, ...withoutRounds, withOne])).slice(0, 10)).toEqual([]);
});

test('Gnumeric says the same', async () => {
  expect((await inGnumeric([...described, ...withoutRounds, withOne])).slice(0, 10)).toEqual([]);
});

test('a workbook written when the list called every item newly scored is accused of nothing', () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../golden/withoutRound.xlsx')));
  const own = { ...catalogue, ownModel: modelReader(catalogue.models) };
  expect(checkFile(own, (file, options) => readXlsx(file, options), bytes).problems).toEqual([]);
});
