import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Halves } from '../../../src/cli/halves';
import { run } from '../../../src/cli/run';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { catalogue, filled, model } from '../../actions/small';
import { asRead } from '../../sheets/asRead';
import { ProgressLine } from '../../../src/cli/print/progressLine';
import { wordsIn } from '../../../src/text/wordsIn';

const said: string[] = [];
let now = 0;
const progress = (watched: boolean) =>
  new ProgressLine(
    watched ? (text) => said.push(text.replace('\r\u001B[K', '<')) : null,
    wordsIn('en').cli,
    () => now,
  );
beforeEach(() => {
  said.length = 0;
  now = 0;
});

test('a long run says each second how far it is, how fast and what is left, and takes that away', () => {
  const run = progress(true);
  for (let done = 1; done <= 500; done += 1) {
    now += 5;
    run.step(done, 1_000);
  }
  run.end();
  expect(said).toEqual([
    '<200 of 1000 files, 200 a second, about 4 s left',
    '<400 of 1000 files, 200 a second, about 3 s left',
    '<',
  ]);
});

test('a short run says nothing, nor does a long one that nobody watches', () => {
  const [short, unwatched] = [progress(true), progress(false)];
  now = 900;
  short.step(9, 10);
  short.end();
  now = 9_000;
  unwatched.step(9, 10);
  unwatched.end();
  expect(said).toEqual([]);
});

test.each([
  ['watched', true, [], true],
  ['watched, and asked to be quiet', true, ['--quiet'], false],
  ['with nobody to watch', false, [], false],
])('a run of many files %s: on standard error alone, or not at all', async (_, watched, more, told) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'isomm-progress-'));
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => (now += 600));
  try {
    for (const name of ['a', 'b', 'c', 'd']) writeFileSync(path.join(folder, `${name}.xlsx`), '');
    const read = asRead(describeWorkbook(catalogue, model, filled));
    const [out, err]: [string[], string[]] = [[], []];
    const words = ['collect', folder, '--dry-run', '--threads', '1', '--json', '--lang', 'en', ...more];
    const code = await run(words, { catalogue, read: () => read, maxBytes: 10 } as unknown as Halves, {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      ...{ watched, environment: {}, systemLocale: 'en' },
    });
    expect([code, JSON.parse(out.join(''))]).toMatchObject([0, { read: 4 }]);
    const line = /^\r\u001B\[K\d of 4 files, [\d.]+ a second, about \d+ s left$/;
    expect(err.slice(0, -1).every((text) => line.test(text))).toBe(true);
    expect(err.length > 1).toBe(told);
    expect(err.at(-1)).toBe(told ? '\r\u001B[K' : undefined);
  } finally {
    clock.mockRestore();
    rmSync(folder, { recursive: true });
  }
});
