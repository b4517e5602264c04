import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { Isomm } from '../isomm';

/** More than stay in memory, so that the answers of the rest wait in the temporary folder. */
const MANY = 505;

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
  isomm.run(['new', '--model', 'isomm-2.1', 'good.xlsx']);
  for (const name of ['many', 'tmp']) mkdirSync(isomm.at(name));
  for (let no = 0; no < MANY; no += 1)
    linkSync(isomm.at('good.xlsx'), isomm.at('many', `${String(no)}.xlsx`));
  spawnSync('mkfifo', [isomm.at('pipe')]);
});
afterAll(() => {
  isomm.remove();
});

test.each(['SIGTERM'] as const)(
  '%s in the middle of writing: nothing of the answers stays anywhere',
  async (signal) => {
    const before = readdirSync(isomm.folder).sort();
    const words = ['collect', 'many', '--csv', 'pipe', '--ndjson', 'after.ndjson'];
    const running = spawn(process.execPath, [isomm.bundle, ...words], {
      cwd: isomm.folder,
      env: { ...process.env, TMPDIR: isomm.at('tmp') },
      stdio: 'ignore',
    });
    // The run waits for its reader: what was read is in the temporary folder, and the table is larger than the pipe.
    const reader = createReadStream(isomm.at('pipe'), { highWaterMark: 1024 });
    await once(reader, 'readable');
    running.kill(signal);
    const [code, ended] = (await once(running, 'exit')) as [number | null, string | null];
    reader.destroy();
    expect([code, ended]).toEqual([null, signal]);
    expect(readdirSync(isomm.at('tmp'))).toEqual([]);
    expect(readdirSync(isomm.folder).sort()).toEqual(before);
  },
  120_000,
);
