import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { passingName, sweep } from '../../../src/cli/files/leftBehind';
import { outputPlace } from '../../../src/cli/files/outputPlace';
import { writeOutput } from '../../../src/cli/files/writeOutput';

const folder = mkdtempSync(path.join(os.tmpdir(), 'isomm-write-'));
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const content = () => readdirSync(folder).map((name) => [name, readFileSync(at(name), 'utf8')]);

test('two runs at once: the later one says so and replaces nothing', () => {
  const [first, second] = [outputPlace(at('a.csv')), outputPlace(at('a.csv'))];
  writeOutput(first, ['first'], false);
  expect(() => {
    writeOutput(second, ['second'], false);
  }).toThrow('EEXIST');
  expect(content()).toEqual([['a.csv', 'first']]);
  writeOutput(second, ['second'], true);
  expect(content()).toEqual([['a.csv', 'second']]);
});

test('an empty file that somebody wrote to in the meantime stays', () => {
  writeFileSync(at('a.csv'), '');
  const place = outputPlace(at('a.csv'));
  writeFileSync(at('a.csv'), 'theirs');
  expect(() => {
    writeOutput(place, ['mine'], false);
  }).toThrow('EEXIST');
  expect(content()).toEqual([['a.csv', 'theirs']]);
});

test('a disk that fills up half-way: what stood there is as it was, and no piece is left', () => {
  writeFileSync(at('a.csv'), 'former');
  const real = fs.writeSync;
  let room = 300_000;
  const cramped = jest.spyOn(fs, 'writeSync').mockImplementation(((descriptor: number, bytes: Uint8Array) => {
    if (room === 0) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    const written = real(descriptor, bytes.subarray(0, room));
    room -= written;
    return written;
  }) as typeof fs.writeSync);
  try {
    const pieces = Array.from({ length: 100 }, () => 'x'.repeat(10_000));
    for (const [name, force] of [
      ['a.csv', true],
      ['new.csv', false],
    ] as const) {
      room = 300_000;
      expect(() => {
        writeOutput(outputPlace(at(name)), pieces, force);
      }).toThrow('ENOSPC');
      expect(room).toBe(0);
      expect(content()).toEqual([['a.csv', 'former']]);
    }
  } finally {
    cramped.mockRestore();
  }
});

test('what an ended run left goes at the next start; what a running one is writing stays', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const running = `.${passingName()}.tmp`;
  const left = running.replace(`-${String(process.pid)}-`, `-${String(pid)}-`);
  const elsewhere = left.replace(/isomm-[0-9a-f]{8}/, 'isomm-00000000');
  for (const name of [running, left, elsewhere, 'isomm-1.txt']) writeFileSync(at(name), 'x');
  sweep(folder);
  expect(readdirSync(folder).sort()).toEqual([running, elsewhere, 'isomm-1.txt'].sort());
});
