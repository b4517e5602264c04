import { collectFile } from '../../../src/actions/reading/collectFile';
import type { Answers } from '../../../src/model/answers';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { boundTexts } from '../../../src/sheets/assessment/reading/boundTexts';
import { ASSESSMENT } from '../../../src/sheets/assessment/family';
import { readAnswers } from '../../../src/sheets/assessment/reading/read';
import { namesOf } from '../../../src/sheets/family';
import { blank, catalogue, model } from '../../actions/small';
import { withRounds } from '../../calc/anyRounds';
import { asRead } from '../asRead';

const [item] = model.items;
if (!item) throw new Error('no item');
const emptied = blank.answers[item.id];
if (!emptied) throw new Error('no answer');

const reading = (answers: Partial<Answers>) =>
  asRead(describeWorkbook(catalogue, model, { ...blank, ...answers }));

test('a text longer than a cell of Excel is cut, and named with sheet, cell and id', () => {
  const note = `${'x'.repeat(32_766)}😀${'y'.repeat(100_000)}`;
  const read = reading({ answers: { ...blank.answers, [item.id]: { ...emptied, note } } });
  const { answers, problems } = readAnswers(catalogue, read);
  // No half of a character stays.
  expect(answers?.answers[item.id]?.note).toBe('x'.repeat(32_766));
  const notes = read.names.get('ISOMM_Note');
  expect(problems).toEqual([
    {
      kind: 'long-text',
      sheet: notes === 'broken' ? '' : notes?.sheet,
      cell: expect.stringMatching(/^[A-Z]+\d+$/) as string,
      id: item.id,
      found: `${'x'.repeat(200)}…`,
    },
  ]);
});

test('a text as long as a cell may be is no problem', () => {
  const note = 'x'.repeat(32_767);
  const read = reading({ answers: { ...blank.answers, [item.id]: { ...emptied, note } } });
  const { answers, problems } = readAnswers(catalogue, read);
  expect([answers?.answers[item.id]?.note === note, problems]).toEqual([true, []]);
});

test.each(['organisation', 'department', 'respondent', 'position', 'date', 'deadline'] as const)(
  'a %s of millions of characters is cut, the shorter where it is repeated in every row',
  (key) => {
    const read = reading({ [key]: 'd'.repeat(3_300_000) });
    const whole = readAnswers(catalogue, read);
    expect(whole.answers?.[key]).toHaveLength(32_767);
    const collected = collectFile(catalogue, () => read, 'a.xlsx', new Uint8Array());
    if (!('answers' in collected)) throw new Error('not read');
    expect(collected.answers[key]).toHaveLength(1_000);
    for (const { problems } of [whole, collected])
      expect(problems.map(({ kind, id }) => [kind, id])).toEqual([
        ...(key === 'date' ? [['not-a-date', null]] : []),
        ['long-text', null],
      ]);
  },
);

test('no problem quotes more than a line, whatever stands in the cells', () => {
  const read = reading({});
  const names = new Map(read.names);
  for (const name of ['ISOMM_Id', 'ISOMM_Insource', 'ISOMM_Quadrant', 'ISOMM_CurrentPattern']) {
    const cells = names.get(name);
    if (cells === undefined || cells === 'broken') throw new Error(name);
    names.set(name, { ...cells, values: cells.values.map(() => ['j'.repeat(1_000_000)]) });
  }
  const { problems } = readAnswers(catalogue, { ...read, names });
  expect(problems.length).toBeGreaterThan(model.items.length);
  for (const { id, found } of problems)
    expect((id ?? '').length + (found ?? '').length).toBeLessThanOrEqual(402);
});

/** The workbook with as long a text as a cell may hold in each of many rows of some columns. */
function full(rows: number, ...columns: readonly string[]) {
  const read = reading({});
  const text = 'f'.repeat(32_767);
  const names = new Map(read.names);
  for (const name of columns) {
    const cells = names.get(name);
    if (cells === undefined || cells === 'broken') throw new Error(name);
    names.set(name, { ...cells, values: Array.from({ length: rows }, () => [text]) });
  }
  return { ...read, names };
}

test('a file that points to one text again and again gives no more than a bounded number of characters', () => {
  const all = 1_000_000;
  const read = full(2_000, 'ISOMM_Note', 'ISOMM_Supplement');
  const [bound, cuts] = boundTexts(read, { text: 32_767, name: 1_000, all });
  const lengths = [...bound.names.values()].flatMap((cells) =>
    cells === 'broken'
      ? []
      : cells.values.flat().flatMap((value) => (typeof value === 'string' ? [value.length] : [])),
  );
  const whole = lengths.filter((length) => length === 32_767);
  expect(whole.length).toBeGreaterThan(all / 32_767 - 3);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(all + lengths.length * 200);
  // Each is named with its cell.
  expect(cuts).toHaveLength(4_000 - whole.length);
  expect(new Set(cuts.map(({ row, column }) => `${String(row)} ${String(column)}`)).size).toBe(cuts.length);
});

test('a collected workbook is bound so, and names every cell it costs; a full checklist of a catalogue is not', () => {
  const collected = (rows: number) => {
    const read = full(rows, 'ISOMM_Note', 'ISOMM_Supplement');
    const found = collectFile(catalogue, () => read, 'a.xlsx', new Uint8Array());
    if (!('answers' in found)) throw new Error('not read');
    return found.problems.filter(({ kind }) => kind === 'long-text');
  };
  const most = Math.max(...catalogue.models.map(({ items }) => items.length), 64);
  expect(collected(most)).toEqual([]);
  expect(collected(200).length).toBeGreaterThan(200);
});

test('of what was kept of earlier times only the rounds are read from a return, however much it is', () => {
  const earlier = withRounds(model, { ...blank, parts: ['rounds', 'progress'] }, blank);
  const read = asRead(describeWorkbook(catalogue, model, earlier));
  let names: string[] = [];
  const found = collectFile(
    catalogue,
    (_bytes, { wanted }) => {
      const asked = [...read.names].filter(([name]) => wanted(name));
      names = asked.map(([name]) => name);
      return { ...read, names: new Map(asked) };
    },
    'a.xlsx',
    new Uint8Array(),
  );
  expect(found).toMatchObject({ problems: [] });
  const kept = namesOf(ASSESSMENT, 'record').filter((name) => read.names.has(name));
  const others = kept.filter((name) => !name.startsWith('ISOMM_Round'));
  expect(kept.length - others.length).toBeGreaterThan(10);
  expect(others.length).toBeGreaterThan(0);
  expect(names).toContain('ISOMM_Note');
  expect(names.filter((name) => others.includes(name))).toEqual([]);
});
