import { writeXlsx } from '../../src/xlsx/write';
import { sample } from '../xlsx/sample';
import { Office, type Job } from './office';

const bytes = writeXlsx(sample);
const fine: Job = { bytes, steps: [{ do: 'dump' }] };
const [{ title = '' } = {}] = sample.sheets;

test('one office does job after job; what it cannot do is told with the reason and the exit code', async () => {
  const office = new Office();
  const first = await office.run(fine);
  expect(Object.keys(first.shown[0] ?? {})).toContain(title);
  expect(await office.run(fine)).toEqual(first);
  const failing = office.run({ bytes, steps: [{ do: 'rename', sheet: 'no such sheet', to: 'x' }] });
  await expect(failing).rejects.toThrow(
    /^LibreOffice failed: the script ended with exit code 1, LibreOffice goes on\.\n[^]*NoSuchElementException/,
  );
  await office.close();
});

test('an office that dies is told with its signal, and nothing waits for it', async () => {
  const office = new Office();
  await office.run(fine);
  office.kill();
  await expect(office.run(fine)).rejects.toThrow('LibreOffice ended with signal SIGKILL');
  await office.close();
});

test('an office that dies before it answers is told as well', async () => {
  const office = new Office();
  office.kill();
  await expect(office.run(fine)).rejects.toThrow('LibreOffice ended with signal SIGKILL');
  await office.close();
});
