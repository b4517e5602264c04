import { collectFile } from '../../../src/actions/collectFile';
import type { Answers } from '../../../src/model/answers';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { readAnswers } from '../../../src/sheets/assessment/read';
import { blank, catalogue, model } from '../../actions/small';
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
      expect(problems).toMatchObject([{ kind: 'long-text', id: null }]);
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
