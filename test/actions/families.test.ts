import { change } from '../../src/actions/change';
import { create } from '../../src/actions/create';
import { open } from '../../src/actions/reading/open';
import { addParts } from '../../src/actions/optionalParts';
import { rebuild } from '../../src/actions/rebuild';
import { recover } from '../../src/actions/recover';
import { remove } from '../../src/actions/remove';
import { describeDepartments } from '../../src/sheets/departments/describeDepartments';
import { DEPARTMENTS } from '../../src/sheets/departments/family';
import { namesOf } from '../../src/sheets/family';
import { writeXlsx } from '../../src/xlsx/write';
import { anyOrganisation } from '../departments/anyOrganisation';
import { consolidated, returnedFrom } from '../departments/consolidated';
import { openLive } from '../excel/openLive';
import { bootExcel } from '../host/node';
import { openXlsx } from '../host/open';
import { ALL_QUIRKS, type Quirk } from '../host/quirks';
import { blank, catalogue, filled, model } from './small';

const RETURNS = returnedFrom(model, anyOrganisation(catalogue, model, 'ja', 3, 1));
const COMPARISON = writeXlsx(describeDepartments(consolidated(model, 'ja', RETURNS)));

/** A comparison of departments, as a coordinator opens it. */
async function comparison(quirks: readonly Quirk[] = []) {
  const { host } = await bootExcel({ quirks });
  await openXlsx(host.book, COMPARISON);
  return { host, live: openLive() };
}

/** Everything that belongs to the comparison: its sheets with all that is on them, and its names. */
const departments = ({ host }: Awaited<ReturnType<typeof comparison>>) => ({
  sheets: host.book.sheets
    .filter(({ name }) => TITLES.includes(name))
    .map((sheet) => ({
      ...sheet,
      selection: null,
      cells: [...sheet.cells],
      rows: [...sheet.rows],
      columns: [...sheet.columns],
      charts: structuredClone(sheet.charts),
      protection: structuredClone(sheet.protection),
    })),
  names: host.book.names
    .filter(({ name }) => name.startsWith('ISOMM_Dept'))
    .map(({ name, formula }) => `${name} ${formula}`),
});

let TITLES: string[] = [];

test.each([
  ['the usual Excel', []],
  ['all quirks at once', ALL_QUIRKS],
] as const)(
  '%s: every command on an assessment leaves the comparison beside it untouched',
  async (_, quirks) => {
    const made = await comparison(quirks);
    TITLES = made.host.book.sheets.map(({ name }) => name);
    const before = departments(made);
    expect(before.names).toHaveLength(namesOf(DEPARTMENTS).length);
    expect(before.sheets.length).toBeGreaterThan(9);

    const { live } = made;
    const untouched = (what: string) => {
      expect([what, departments(made)]).toEqual([what, before]);
    };
    expect((await create(live, catalogue, model, { ...filled, answers: blank.answers })).done).toBe(true);
    untouched('create');
    await change(live, catalogue, { language: 'en' });
    untouched('change');
    await addParts(live, catalogue, ['scope', 'itemList']);
    untouched('add parts');
    await rebuild(live, catalogue, 'all');
    untouched('rebuild');
    await live.protect(true);
    untouched('protect');
    await live.protect(false);
    const { opened } = await remove(live, catalogue);
    untouched('remove');
    expect(opened.status.titles).toEqual(TITLES);
    expect(
      made.host.book.names.map(({ name }) => name).filter((name) => !name.startsWith('ISOMM_Dept')),
    ).toEqual([]);
  },
);

test('a create that failed before anything was written is cleared away beside a comparison', async () => {
  const made = await comparison();
  TITLES = made.host.book.sheets.map(({ name }) => name);
  const before = departments(made);
  made.host.user.addSheet('ISOMM_new_setup');
  await recover(made.live, catalogue);
  expect(departments(made)).toEqual(before);
  expect(made.host.book.sheets.map(({ name }) => name)).toEqual(TITLES);
});

test('a comparison alone is no assessment, and is not taken for one', async () => {
  const { live } = await comparison();
  const { reading, status } = await open(live, catalogue);
  expect(reading.problems.map(({ kind }) => kind)).toEqual(['not-isomm']);
  expect(status.sheets).toEqual({});
});

test('a name of a later version is named, read around and never written over', async () => {
  const { host } = await bootExcel();
  const live = openLive();
  await create(live, catalogue, model, { ...filled, answers: blank.answers });
  host.user.defineName('ISOMM_RiskVersion', `='準備'!$B$2`);
  const { problems, reading } = await open(live, catalogue);
  expect(problems).toEqual([
    { kind: 'newer-part', sheet: null, cell: null, id: null, found: 'ISOMM_RiskVersion' },
  ]);
  expect(reading.answers?.department).toBe(filled.department);
  for (const refused of [
    await rebuild(live, catalogue, 'all'),
    await change(live, catalogue, { language: 'en' }),
    await addParts(live, catalogue, ['scope']),
    await remove(live, catalogue),
  ])
    expect(refused.done).toBe(false);
  // One cell of ours is no sheet written over.
  expect((await change(live, catalogue, { targetPattern: 'hybrid' })).done).toBe(true);
});
