import { fillIn, type CellEntry } from '../../src/actions/fillIn';
import { addParts } from '../../src/actions/optionalParts';
import { ALLOWED } from '../../src/workbook/protection';
import { catalogue } from './small';
import { scene } from './scenes';

// As the scene is filled: A-1 has 3 in its cell, B-2 the word まだ.
const [A1, B2] = ['入力!G5', '入力!G8'] as const;
const score = (
  value: CellEntry['value'],
  was: CellEntry['was'],
  more: Partial<CellEntry> = {},
): CellEntry => ({
  id: 'A-1',
  field: 'in',
  value,
  was,
  ...more,
});

test('one score goes into its cell, and no other cell changes', async () => {
  const { host, live } = await scene(true);
  host.resetCounters();
  const { result, found, opened } = await fillIn(live, catalogue, score(5, 3));
  expect([result, found]).toEqual(['written', 3]);
  expect(host.user.read(A1)).toBe(5);
  expect(opened.reading.answers?.answers['A-1']?.insource).toBe(5);
  expect(host.counters.writes).toBe(1);
  await fillIn(live, catalogue, score(null, 5));
  expect(host.user.read(A1)).toBeNull();
});

test('what somebody put there meanwhile stays until the person says so', async () => {
  const { host, live } = await scene(true);
  host.user.type(A1, 1);
  host.resetCounters();
  expect(await fillIn(live, catalogue, score(5, 3))).toMatchObject({ result: 'meanwhile', found: 1 });
  expect(host.user.read(A1)).toBe(1);
  expect(host.counters.writes).toBe(0);
  expect(await fillIn(live, catalogue, score(5, 3, { sure: true }))).toMatchObject({ result: 'written' });
  expect(host.user.read(A1)).toBe(5);
});

test('a formula is not overwritten unasked, whatever it shows', async () => {
  const { host, live } = await scene(true);
  host.user.type(A1, '=1+2');
  expect(await fillIn(live, catalogue, score(4, 3))).toMatchObject({ result: 'formula', found: '=1+2' });
  expect(host.user.formula(A1)).toBe('=1+2');
});

test('a row that moved: the score goes to the item, not to where it stood', async () => {
  const { host, live } = await scene(true);
  host.user.insertRows('入力', 5);
  expect(await fillIn(live, catalogue, score(5, 3))).toMatchObject({
    result: 'written',
    place: { sheet: '入力', cell: 'G6' },
  });
  expect(host.user.read('入力!G6')).toBe(5);
});

test('protected sheets: input cells stay writable and the protection stays', async () => {
  const { host, live } = await scene(true);
  await live.protect(true);
  expect(host.sheet('入力').protection?.options).toMatchObject(ALLOWED);
  expect(await fillIn(live, catalogue, score(5, 3))).toMatchObject({ result: 'written' });
  expect(host.user.read(A1)).toBe(5);
  expect(host.sheet('入力').protection).not.toBeNull();
});

test('a cell formatted as text takes a score as a number', async () => {
  const { host, live } = await scene(true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('入力').getRange('G5').numberFormat = [['@']];
    await context.sync();
  });
  expect(await fillIn(live, catalogue, score(null, 3))).toMatchObject({ result: 'written' });
  expect(await fillIn(live, catalogue, score(5, null))).toMatchObject({ result: 'written' });
  expect(host.user.read(A1)).toBe(5);
});

test('junk is replaced by what the person chose who saw it; a note like a formula stays text', async () => {
  const { host, live } = await scene(true);
  const entry = { id: 'B-2', field: 'in', value: 2, was: 'まだ' } as const;
  expect(await fillIn(live, catalogue, entry)).toMatchObject({ result: 'written', found: 'まだ' });
  expect(host.user.read(B2)).toBe(2);
  const note = { id: 'A-1', field: 'note', value: '=2+2', was: '=1+1' } as const;
  const { result, opened } = await fillIn(live, catalogue, note);
  expect([result, opened.reading.answers?.answers['A-1']?.note]).toEqual(['written', '=2+2']);
});

test('an item with two rows, or none, is written nowhere', async () => {
  const { host, live } = await scene(true);
  host.user.type('入力!C6', 'A-1');
  host.resetCounters();
  expect(await fillIn(live, catalogue, score(5, 3))).toMatchObject({ result: 'no-cell' });
  expect(await fillIn(live, catalogue, score(5, 3, { id: 'A-2' }))).toMatchObject({ result: 'no-cell' });
  expect(host.counters.writes).toBe(0);
});

test('a fact goes into its own sheet, into the row of its item, and changes no score', async () => {
  const { host, live } = await scene(true);
  await addParts(live, catalogue, ['evidence']);
  host.user.insertRows('採点の手がかり', 7);
  host.resetCounters();
  const entry: CellEntry = { id: 'A-1', field: 'evidence.done', value: 'している', was: null };
  const { result, place, opened } = await fillIn(live, catalogue, entry);
  expect([result, place]).toEqual(['written', { sheet: '採点の手がかり', cell: 'D9' }]);
  expect(host.user.read('採点の手がかり!D9')).toBe('している');
  expect(opened.reading.answers?.answers['A-1']).toMatchObject({ insource: 3, evidence: { done: 'yes' } });
  expect(host.counters.writes).toBe(1);
  expect(opened.problems.filter(({ sheet }) => sheet === '採点の手がかり')).toEqual([]);
});

test('without that sheet a fact has no cell', async () => {
  const { host, live } = await scene(true);
  host.resetCounters();
  const entry: CellEntry = { id: 'A-1', field: 'evidence.done', value: 'している', was: null };
  expect(await fillIn(live, catalogue, entry)).toMatchObject({ result: 'no-cell', place: null });
  expect(host.counters.writes).toBe(0);
});
