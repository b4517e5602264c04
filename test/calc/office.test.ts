import { writeXlsx } from '../../src/xlsx/write';
import { sample } from '../xlsx/sample';
import { Office, type Job } from './officeProgram';

const bytes = writeXlsx(sample);
const fine: Job = { bytes, steps: [{ do: 'dump' }] };
const { title = '' } = sample.sheets.find((sheet) => !sheet.protection) ?? {};

let office: Office;
beforeEach(() => {
  office = new Office();
});
afterEach(() => office.close());

test('one office does job after job; what it cannot do is told with the reason and the exit code', async () => {
  const first = await office.run(fine);
  expect(Object.keys(first.shown[0] ?? {})).toContain(title);
  const truth: Job = { bytes, steps: [{ do: 'set', cells: [[title, 60, 40, true]] }] };
  await office.run(truth);
  await office.run(truth);
  expect(await office.run(fine)).toEqual(first);
  const failing = office.run({ bytes, steps: [{ do: 'rename', sheet: 'no such sheet', to: 'x' }] });
  await expect(failing).rejects.toThrow(
    /^LibreOffice failed: the script ended with exit code 1, LibreOffice goes on\.\n[^]*NoSuchElementException/,
  );
});

test('an office that dies is told with its signal, and nothing waits for it', async () => {
  await office.run(fine);
  office.kill();
  await expect(office.run(fine)).rejects.toThrow('LibreOffice ended with signal SIGKILL');
});

test('an office that dies before it answers is told as well', async () => {
  office.kill();
  await expect(office.run(fine)).rejects.toThrow('LibreOffice ended with signal SIGKILL');
});

test('guests come and go in one office, also after one that failed', async () => {
  for (const guest of [new Office(office.pipe), new Office(office.pipe)]) {
    expect((await guest.run(fine)).shown).toHaveLength(1);
    const failing = guest.run({ bytes, steps: [{ do: 'rename', sheet: 'no such sheet', to: 'x' }] });
    await expect(failing).rejects.toThrow(/NoSuchElementException/);
    await guest.close();
  }
  expect((await office.run(fine)).shown).toHaveLength(1);
});
