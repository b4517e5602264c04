import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ReadBytes } from '../../../src/actions/fileFormat';
import { gather } from '../../../src/cli/collect/gather';
import { ReturnStore } from '../../../src/cli/collect/returnStore';
import type { Call } from '../../../src/cli/command';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { wordsIn } from '../../../src/text/wordsIn';
import type { NamedCells } from '../../../src/workbook/rows';
import { catalogue, filled, model } from '../../actions/small';
import { asRead } from '../../sheets/asRead';

const whole = asRead(describeWorkbook(catalogue, model, filled));
const FILES = 103;
const SLIPS = 1_003;

/** Every file has more rows with ids nobody knows than are named of one file. */
const read: ReadBytes = (_bytes, { wanted }) => ({
  ...whole,
  names: new Map(
    [...whole.names].flatMap(([name, cells]): [string, NamedCells | 'broken'][] => {
      if (!wanted(name)) return [];
      if (cells === 'broken' || cells.values.length !== model.items.length) return [[name, cells]];
      const more = Array.from({ length: SLIPS }, () => [name === 'ISOMM_Id' ? 'Z-9' : null]);
      return [[name, { ...cells, values: [...cells.values, ...more] }]];
    }),
  ),
});

test('a run names 1,000 slips of a file and 100,000 in all, and counts the rest', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'isomm-bounded-'));
  try {
    for (let no = 0; no < FILES; no += 1) writeFileSync(path.join(folder, `${String(no)}.xlsx`), '');
    const call = {
      given: { files: [folder], values: new Map([['--threads', '1']]), flags: new Set() },
      halves: { catalogue, read, maxBytes: 10 },
      words: wordsIn('en'),
      progress: { step: () => undefined, end: () => undefined },
    } as unknown as Call;
    const returns = new ReturnStore({ returns: FILES, characters: 1e9 });
    const { entries, slips, undecided } = await gather([], { csv: null, ndjson: null, returns }, call);
    expect(entries).toHaveLength(FILES);
    const named = slips.map(({ problems }) => problems.length);
    expect(named).toEqual([...Array.from({ length: 100 }, () => 1_000), 0, 0, 0]);
    const further = slips.map(({ furtherProblems }) => furtherProblems);
    expect(further.reduce((sum, each) => sum + each, 0)).toBe(FILES * SLIPS - 100_000);
    expect(undecided.length).toBeLessThanOrEqual(FILES * 100);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
