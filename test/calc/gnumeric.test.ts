import { catalogue } from '../../src/catalog';
import { readAnswers } from '../../src/sheets/assessment/reading/read';
import type { Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { SEED } from '../machine/random';
import { amount, WIDE } from '../machine/wide';
import { everyKind, type Kind } from '../sheets/everyKind';
import { sample } from '../xlsx/sample';
import { differences, formulaCount, uncalculated } from './compareCells';
import { gnumeric } from './gnumeric';

const read = (bytes: Uint8Array) =>
  readXlsx(bytes, { wanted: (name) => name.startsWith('ISOMM_'), formulas: true });

/**
 * One difference is known and needs no mending: the "=" of Gnumeric looks through the width of letters, so that a word
 * of a drop-down typed in full-width letters counts there, and in no other program. Quadrants are compared by EXACT.
 */
const every = everyKind(SEED, amount(1, 12)).filter(({ workbook }) => formulaCount(workbook) > 0);

/** Of each kind what is new in it: a model, a language, a sheet; and of each sheet a model and a language. All in a wide run. */
function telling(kinds: readonly Kind[]): readonly Kind[] {
  const seen = new Set<string>();
  const news = ({ label, workbook }: Kind) => {
    const [of = '', kind = ''] = label.split(', ');
    const from = of.split(' ');
    const sheets = workbook.sheets.map(({ key }) => key);
    const pairs = [...from, ...sheets].map((one) => `${kind} ${one}`);
    return [...pairs, ...sheets.flatMap((key) => from.map((one) => `${key} ${one}`))];
  };
  // What differs in model and language from what was looked at last comes first.
  const [some = [], rest = []] = [true, false].map((apart) =>
    kinds.filter(({ label }) => /isomm-2.1 ja|x1060-3.2.1 en|^a model/.test(label) === apart),
  );
  return [...some, ...rest].filter((kind) => {
    const fresh = news(kind).filter((one) => !seen.has(one));
    fresh.forEach((one) => seen.add(one));
    return WIDE || fresh.length > 0;
  });
}
const kinds = telling(every);

test.concurrent.each(kinds)(
  '$label: Gnumeric shows what is described in every formula cell, and saves what we read',
  async ({ workbook }) => {
    const { shown, saved } = await gnumeric(writeXlsx(uncalculated(workbook)));
    expect(differences(workbook, shown).slice(0, 10)).toEqual([]);
    expect(readAnswers(catalogue, read(saved))).toEqual(readAnswers(catalogue, read(writeXlsx(workbook))));
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
  const { shown } = await gnumeric(writeXlsx(uncalculated(workbook)));
  const found = differences(workbook, shown);
  expect(found.map((text) => text.replace(/^.*calculated | by .*$/g, ''))).toEqual([
    '4',
    '{"error":"#N/A"}',
    'false',
  ]);
});
