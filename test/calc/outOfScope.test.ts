import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx } from '../../src/xlsx/read';
import { Isomm } from '../cli/isomm';
import { office } from './office';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

test('one item out of scope: the same figure in the file, in assess and recalculated', async () => {
  const answers = {
    'A-1': { insource: 5, recommendation: 'unnecessary' },
    'A-2': { insource: 2 },
    'A-3': { insource: 1 },
  };
  writeFileSync(isomm.at('one.json'), JSON.stringify({ model: 'isomm-2.1', language: 'en', answers }));
  expect(isomm.json(['new', '--answers', 'one.json', '--force', 'out.xlsx']).code).toBe(0);
  expect(isomm.json(['check', 'out.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
  for (const file of ['one.json', 'out.xlsx'])
    expect(isomm.json(['assess', file]).json).toMatchObject({ overall: 1.5, scored: 2, unanswered: 51 });

  const bytes = readFileSync(isomm.at('out.xlsx'));
  const place = readXlsx(bytes, { wanted: (name) => name === 'ISOMM_Overall' }).names.get('ISOMM_Overall');
  if (place === undefined || place === 'broken') throw new Error('no overall figure');
  expect(place.values).toEqual([[1.5]]);
  const scores = readXlsx(bytes, { wanted: (name) => name === 'ISOMM_Insource' }).names.get('ISOMM_Insource');
  if (scores === undefined || scores === 'broken') throw new Error('no scores');
  // A score typed and taken back again makes everything be calculated.
  const set = (value: number) => ({
    do: 'set' as const,
    cells: [[scores.sheet, scores.row, scores.column, value] as const],
  });
  const [result] = await office([{ bytes, steps: [set(1), set(5), { do: 'dump' }] }]);
  expect(result?.shown[0]?.[place.sheet]?.[place.row]?.[place.column]).toBe(1.5);
});
