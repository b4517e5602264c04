import { rebuild } from '../../src/actions/rebuild';
import { open, refresh } from '../../src/actions/reading/open';
import { recover } from '../../src/actions/recover';
import { placeOf } from '../../src/actions/filling/places';
import { blankAnswers } from '../../src/model/blankAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { openLive } from '../excel/openLive';
import { loadWorkbook } from '../host/load';
import { bootExcel } from '../host/node';
import { madeModel } from '../model/madeModel';
import { catalogue as small } from './small';

/** What tells that the sheets are being overwritten. */
const WRITING = JSON.stringify({ Arguments: [[['writing']]] });

/** As much as a cell of Excel takes. */
const LONGEST = 32_767;

test('notes as long as cells are come and go in several requests, where one would be over the limit of Excel', async () => {
  const model = madeModel([14, 14]);
  const catalogue = { ...small, models: [model] };
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const [note, supplement] = ['注'.repeat(LONGEST), '補'.repeat(LONGEST)];
  const answers = Object.fromEntries(
    Object.entries(blank.answers).map(([id, answer]) => [id, { ...answer, insource: 2, note, supplement }]),
  ) as typeof blank.answers;
  const { host } = await bootExcel();
  loadWorkbook(host.book, describeWorkbook(catalogue, model, { ...blank, answers }));
  const live = openLive();

  const opened = await open(live, catalogue);
  expect(opened.problems).toEqual([]);
  expect(opened.reading.answers?.answers).toEqual(answers);

  // What is written reads on by itself, and says what stood there.
  const place = placeOf(opened.live, 'B-12');
  if (!place) throw new Error('not found');
  const { overwritten, reading } = await live.write([{ ...place, value: 4 }], {});
  expect(overwritten).toEqual([2]);
  expect(reading.names.get('ISOMM_Insource')).toMatchObject({
    values: expect.arrayContaining([[4]]) as unknown,
  });
  expect(reading.names.get('ISOMM_Note')).toMatchObject({
    values: [...Array.from({ length: 28 }, () => [note])],
  });
  host.user.type(`${place.sheet}!${place.cell}`, 5);
  expect((await refresh(live, catalogue)).reading.answers?.answers['B-12']).toEqual({
    ...answers['B-12'],
    insource: 5,
  });

  // Made anew: somebody types before the sheets are overwritten, and what Excel answers then is not heard.
  const receive = host.receive.bind(host);
  host.receive = (request, flags) => {
    if (request.Actions.some(({ ArgumentInfo }) => JSON.stringify(ArgumentInfo) === WRITING)) {
      host.receive = receive;
      host.user.type(`${place.sheet}!${place.cell}`, 3);
      host.faults.loseAnswer();
    }
    return receive(request, flags);
  };
  await expect(rebuild(live, catalogue, 'all')).rejects.toMatchObject({ code: 'lost-answer' });
  expect((await open(live, catalogue)).status.unfinished).toBe(true);
  const { done, opened: again } = await recover(live, catalogue, {}, 'use');
  expect(done).toBe(true);
  expect(again.reading.answers?.answers).toEqual({ ...answers, 'B-12': { ...answers['B-12'], insource: 3 } });
});
