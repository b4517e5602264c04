import type { Workbook } from '../../src/workbook/description';
import { writeXlsx } from '../../src/xlsx/write';
import { SEED } from '../machine/random';
import { amount } from '../machine/wide';
import { everyKind } from '../sheets/everyKind';
import { sample } from '../xlsx/sample';
import { differences, formulaCount, uncalculated } from './compareCells';
import { gnumeric } from './gnumeric';

const kinds = everyKind(SEED, amount(1, 12)).filter(({ workbook }) => formulaCount(workbook) > 0);

test.concurrent.each(kinds)(
  '$label: Gnumeric shows what the description says, in every formula cell',
  async ({ workbook }) => {
    const shown = await gnumeric(writeXlsx(uncalculated(workbook)));
    expect(differences(workbook, shown).slice(0, 10)).toEqual([]);
  },
);

test('a figure that is not what its formula gives is found, an error and a truth value included', async () => {
  const [wrong, error, truth] = [
    { value: 4.5, formula: '1+3' },
    { value: 0, formula: 'NA()' },
    { value: true, formula: '1=2' },
  ];
  const [sheet] = sample.sheets;
  if (!sheet) throw new Error('no sheet');
  const workbook: Workbook = {
    ...sample,
    sheets: [
      { ...sheet, validations: [], rows: [{ cells: [wrong, error, truth, { value: 4, formula: '2*2' }] }] },
    ],
    names: [],
  };
  const found = differences(workbook, await gnumeric(writeXlsx(uncalculated(workbook))));
  expect(found.map((text) => text.replace(/^.*calculated | by .*$/g, ''))).toEqual([
    '4',
    '{"error":"#N/A"}',
    'false',
  ]);
});
