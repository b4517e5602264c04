import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askAll, differences, QUESTIONS, type ProbeReport } from '../../src/excel/probe/ask';
import { bootExcel } from '../host/node';

const REPORTS = join(__dirname, '../host/reports');

/** What the embedded Excel answers. */
async function probed(): Promise<ProbeReport> {
  const { host } = await bootExcel();
  const before = JSON.stringify([host.book.sheets.map(({ name }) => name), host.book.names]);
  const report = await askAll('2026-04-01');
  if (!report) throw new Error('the probe asked nothing');
  expect(JSON.stringify([host.book.sheets.map(({ name }) => name), host.book.names])).toBe(before);
  return report;
}

test('every question is answered by the embedded Excel as we believe of Excel', async () => {
  const { answers } = await probed();
  expect(answers.map(({ id }) => id)).toEqual([...new Set(QUESTIONS.map(({ id }) => id))]);
  expect(answers.filter(({ same }) => same === false)).toEqual([]);
  // A member that the embedded Excel does not have is no answer.
  expect(answers.filter(({ seen }) => /NotImplemented|not from Excel/.test(JSON.stringify(seen)))).toEqual(
    [],
  );
});

test('a workbook that holds anything is refused untouched', async () => {
  const { host } = await bootExcel();
  host.user.type('Sheet1!C3', '売上');
  expect(await askAll('2026-04-01')).toBeNull();
  expect(host.counters.writes).toBe(0);
});

test('reports of real Excels agree with the embedded one where every Excel is the same', async () => {
  const ours = await probed();
  for (const file of readdirSync(REPORTS).filter((name) => name.endsWith('.json')))
    expect([
      file,
      differences(JSON.parse(readFileSync(join(REPORTS, file), 'utf8')) as ProbeReport, ours),
    ]).toEqual([file, []]);
  const other = {
    ...ours,
    answers: ours.answers.map((answer) =>
      answer.id === 'blank-under-index' ? { ...answer, seen: [0, false] } : answer,
    ),
  };
  expect(differences(other, ours)).toEqual([{ id: 'blank-under-index', one: [0, false], other: [0, true] }]);
});
