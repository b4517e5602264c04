import { change } from '../../src/actions/change';
import { create } from '../../src/actions/create';
import { mend } from '../../src/actions/mend';
import { open, refresh } from '../../src/actions/reading/open';
import { addParts, removeParts } from '../../src/actions/optionalParts';
import { withOwnModels } from '../../src/actions/tables/ownModels';
import { putBack } from '../../src/actions/putBack';
import { rebuild } from '../../src/actions/rebuild';
import { remove } from '../../src/actions/remove';
import type { LiveWorkbook } from '../../src/actions/liveWorkbook';
import { catalogue as known } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { readModel } from '../../src/model/own/readModel';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { openLive } from '../excel/openLive';
import { bootExcel } from '../host/node';
import { ALL_QUIRKS } from '../host/quirks';
import { madeFile } from '../model/own/madeModel';
import { plainWords } from '../model/plainWords';

const model = readModel(madeFile(2, 4), known.models, plainWords);
const DATA = 'ISOMM_ModelData';

/** The open workbook and the catalogue, as a page has them that has met no made model. */
const opening = (live: LiveWorkbook) => {
  const { ownModel, ...rest } = withOwnModels(live, () => known.models);
  return { ...rest, catalogue: { ...known, ownModel } };
};

/** The open workbook with a made model, in an Excel that is as hard as any, as a pane meets it that has read no such thing before. */
async function made() {
  const { host } = await bootExcel({ today: () => new Date(2026, 3, 1), quirks: ALL_QUIRKS });
  const first = opening(openLive());
  const answers = blankAnswers(model, known.patterns, 'ja', LAYOUT);
  const created = await create(first.live, first.catalogue, model, answers);
  expect(created.done).toBe(true);
  const anew = opening(openLive());
  const now = async () => (await open(anew.live, anew.catalogue)).reading;
  return { host, ...anew, now };
}

test('a made model is created, scored, rebuilt, changed and mended in the open workbook, and goes without a trace', async () => {
  const { host, live, catalogue, now } = await made();
  expect(host.sheet(DATA).visibility).toBe('VeryHidden');
  const { place, opened } = await open(live, catalogue).then(async (before) => ({
    place: before.live.names.get('ISOMM_Insource'),
    opened: before,
  }));
  expect(opened.problems).toEqual([]);
  if (!place || place === 'broken') throw new Error('no scores');
  host.user.type(`${place.sheet}!${'ABCDEFGHIJ'[place.column] ?? ''}${String(place.row + 1)}`, 4);
  const answers = { ...blankAnswers(model, known.patterns, 'ja', LAYOUT) };
  const scored = await now();
  expect(scored.answers?.answers['Z-1']?.insource).toBe(4);
  expect(scored.answers?.ownModel).toEqual(model);
  expect(Object.keys(scored.answers ?? {}).sort()).toEqual(Object.keys(answers).sort());

  expect((await rebuild(live, catalogue, 'all')).done).toBe(true);
  expect(await now()).toEqual(scored);
  expect((await addParts(live, catalogue, ['plan', 'summary'])).done).toBe(true);
  expect((await removeParts(live, catalogue, ['plan', 'summary'])).done).toBe(true);
  expect((await now()).answers).toEqual(scored.answers);
  expect((await change(live, catalogue, { language: 'en' })).done).toBe(true);
  expect((await now()).answers).toMatchObject({ language: 'en', ownModel: model });
  expect(host.sheet(DATA).visibility).toBe('VeryHidden');

  // Without any name its sheet is found by what it is called.
  for (const { name } of [...host.book.names]) host.user.deleteName(name);
  expect((await mend(live, catalogue)).done).toBe(true);
  expect((await now()).answers?.answers['Z-1']?.insource).toBe(4);

  const gone = await remove(live, catalogue);
  expect(host.book.sheets.map(({ name }) => name)).not.toContain(DATA);
  expect((await putBack(live, catalogue, gone.former ?? '')).done).toBe(true);
  expect((await now()).answers?.answers['Z-1']?.insource).toBe(4);
});

test('data that are damaged are named, and nothing is written over them', async () => {
  const { host, live, catalogue, now } = await made();
  const cell = host.user.read(`${DATA}!A1`);
  host.user.type(`${DATA}!A1`, String(cell).replace('"Z-2"', '"Z-1"'));
  const reading = await now();
  expect(reading.answers).toBeNull();
  expect(reading.problems).toMatchObject([
    { kind: 'bad-model', found: 'own:mymodel@2026-11: items, Z-1, id: Z-1' },
  ]);
  expect((await rebuild(live, catalogue, 'all')).done).toBe(false);
  expect(host.user.read(`${DATA}!A1`)).toContain('"Z-1"');
});

test('the data of a model are read with the workbook, and not again after each edit', async () => {
  await made();
  const asked: (readonly string[] | undefined)[] = [];
  const plainLive = openLive();
  const { live, catalogue } = opening({
    ...plainLive,
    read: (options) => {
      asked.push(options?.only);
      return plainLive.read(options);
    },
  });
  // Whoever reads answers first has to read the data with them.
  const first = await refresh(live, catalogue);
  const before = await open(live, catalogue);
  const after = await refresh(live, catalogue);
  expect(asked.map((only) => only?.includes(DATA))).toEqual([true, true, false]);
  for (const { reading } of [first, after]) expect(reading.answers).toEqual(before.reading.answers);
  // Gone with its sheet, the model is not remembered.
  await plainLive.remove();
  expect((await refresh(live, catalogue)).reading.answers).toBeNull();
});
