import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogue } from '../../../src/catalog';
import { gather } from '../../../src/cli/collect/gather';
import type { Call } from '../../../src/cli/command';
import { wordsIn } from '../../../src/text/wordsIn';

const folder = mkdtempSync(path.join(tmpdir(), 'gather-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file on which reading breaks down is not replaced by an output either', async () => {
  const [here, other] = ['here.xlsx', 'other.xlsx'].map((name) => path.join(folder, name));
  if (!here || !other) throw new Error('no names');
  for (const file of [here, other]) writeFileSync(file, 'a return, perhaps');
  const read = () => {
    throw new RangeError('a mistake of ours');
  };
  const call = {
    given: { files: [here], values: new Map(), flags: new Set(), rest: [] },
    language: 'en',
    words: wordsIn('en'),
    halves: { catalogue, read, maxBytes: 1_000 },
    progress: { step: () => undefined, end: () => undefined },
  } as unknown as Call;
  const stores = { csv: null, ndjson: null, returns: null };
  const place = (file: string) => ({ kind: 'file', path: file, former: statSync(file) }) as const;
  await expect(gather([place(here)], stores, call)).rejects.toThrow('it may be a returned workbook');
  const { notRead } = await gather([place(other)], stores, call);
  expect(notRead).toMatchObject([{ file: here, reason: 'internal' }]);
});
