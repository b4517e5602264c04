import { addParts, PART_KEYS, removeParts } from '../../src/actions/optionalParts';
import { change } from '../../src/actions/change';
import { findImport } from '../../src/actions/files/importFile';
import { mend } from '../../src/actions/mend';
import { open } from '../../src/actions/reading/open';
import { openFile } from '../../src/actions/reading/openFile';
import { rebuild } from '../../src/actions/rebuild';
import { remove } from '../../src/actions/remove';
import { repair } from '../../src/actions/repair';
import type { Outcome } from '../../src/actions/outcome';
import { catalogue as whole } from '../../src/catalog';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { fitsModel } from '../../src/sheets/assessment/family';
import type { Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { anyFilled } from '../calc/anyFilled';
import { fc } from '../machine/random';
import { answersNow, others, scene, type Scene } from './scenes';
import { catalogue } from './small';

/** A name as another program, or a person, writes it: it is the same for Excel. */
const CASES = [
  ['small letters', (name: string) => name.toLowerCase()],
  ['capitals', (name: string) => name.toUpperCase()],
] as const;

const renamed = (workbook: Workbook, written: (name: string) => string): Workbook => ({
  ...workbook,
  names: workbook.names.map((each) => ({ ...each, name: written(each.name) })),
});

const opened = (bytes: Uint8Array) => openFile(whole, readXlsx, bytes, { results: true });

test.each(CASES)('a file with its names in %s is read, repaired and imported as with ours', (_, written) => {
  const [model] = whole.models;
  if (!model) throw new Error('no model');
  const parts = PART_KEYS.filter((key) => fitsModel(key, model.id));
  const [filled] = fc.sample(anyFilled(whole, model, 'ja', parts), 1);
  if (!filled) throw new Error('nothing sampled');
  const workbook = describeWorkbook(whole, model, filled.answers, filled.leftovers);
  const [ours, theirs] = [workbook, renamed(workbook, written)].map((each) => writeXlsx(each));
  if (!ours || !theirs) throw new Error('nothing written');
  const [before, after] = [opened(ours), opened(theirs)];
  expect(after.answers).toEqual(before.answers);
  expect(after.problems).toEqual(before.problems);
  const [mended, same] = [theirs, ours].map((bytes) => repair(whole, readXlsx, bytes));
  expect(mended).toEqual(same);
  const [found, known] = [theirs, ours].map((bytes) =>
    findImport(whole, readXlsx, { file: 'a.xlsx', bytes, today: '2026-07-01' }),
  );
  expect(found).toEqual(known);
});

const commands: Readonly<Record<string, (made: Scene) => Promise<Outcome>>> = {
  change: ({ live }) => change(live, catalogue, { targetPattern: 'full-insource' }),
  rebuild: ({ live }) => rebuild(live, catalogue, 'all'),
  mend: ({ live }) => mend(live, catalogue),
  addParts: ({ live }) => addParts(live, catalogue, ['plan']),
  removeParts: async ({ live }) => {
    await addParts(live, catalogue, ['plan']);
    return removeParts(live, catalogue, ['plan']);
  },
};

const respell = (names: { readonly name: string }[], written: (name: string) => string) => {
  for (const [index, record] of names.entries()) names[index] = { ...record, name: written(record.name) };
};

const cased = ({ host }: Scene, written: (name: string) => string) => {
  respell(host.book.names, written);
};

describe.each(CASES)('the open workbook with its names in %s', (_, written) => {
  test.each(Object.keys(commands))('%s does what it does with ours', async (which) => {
    // One workbook is open at a time.
    const tried = async (respelt: boolean) => {
      const made = await scene(true);
      if (respelt) cased(made, written);
      const { problems } = await open(made.live, catalogue);
      const outcome = await commands[which]?.(made);
      const names = made.host.book.names.map(({ name }) => name.toLowerCase()).sort();
      const { done, opened: now } = outcome ?? {};
      return {
        problems,
        done,
        then: now?.problems,
        names,
        others: others(made),
        now: await answersNow(made),
      };
    };
    const before = await tried(false);
    expect(before.done).toBe(true);
    expect(new Set(before.names).size).toBe(before.names.length);
    expect(await tried(true)).toEqual(before);
  });

  test('a copy of the checklist is known as one', async () => {
    const made = await scene(true);
    made.host.user.duplicateSheet('入力');
    for (const { names } of [made.host.book, ...made.host.book.sheets]) respell(names, written);
    made.host.user.type('入力 (2)!G5', 5);
    const { ofCopies } = await open(made.live, catalogue);
    expect(ofCopies.map(({ kind, sheet }) => [kind, sheet])).toContainEqual(['copied-sheet', '入力 (2)']);
  });

  test('removed, no name of ours stays', async () => {
    const made = await scene(true);
    cased(made, written);
    await remove(made.live, catalogue);
    expect(made.host.book.names.map(({ name }) => name)).toEqual([]);
  });
});
