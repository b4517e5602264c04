import { create } from '../../src/actions/create';
import { open } from '../../src/actions/reading/open';
import { openLive } from '../excel/openLive';
import { blankAnswers } from '../../src/model/blankAnswers';
import { bootExcel } from '../host/node';
import { madeModel } from '../model/madeModel';
import { catalogue as small } from '../actions/small';
import { amount, WIDE } from '../machine/wide';

const MEGABYTE = 1_000_000;
/** The embedded engine, not the add-in, takes its time over so many formulas. */
const PATIENCE = 600_000;

async function made(items: number, calculates: boolean) {
  const model = madeModel(Array.from({ length: 10 }, () => items / 10));
  const catalogue = { ...small, models: [model] };
  const { host } = await bootExcel({ calculates });
  const live = openLive();
  const blank = blankAnswers(model, catalogue.patterns, 'ja', 1);
  // With a note at each, as long as people write them: names and sentences alone would go in one request. Of 2,000 items shorter ones: what comes to more than 5 MB is read in several (see longNotes).
  const noted = Object.entries(blank.answers).map(([id, answer]) => [
    id,
    { ...answer, note: `${id} `.repeat(amount(240, 60)) },
  ]);
  const answers = { ...blank, answers: Object.fromEntries(noted) as typeof blank.answers };
  const { done } = await create(live, catalogue, model, answers);
  expect(done).toBe(true);
  const { bytesUp, largestUp, largestDown, syncs: requests } = host.counters;
  // A portion is reckoned, not weighed; what is kept goes at once up to 3 MB. Excel takes and gives 5.
  expect(largestUp).toBeLessThan(amount(1.2, 3.2) * MEGABYTE);
  expect(largestDown).toBeLessThan(amount(2, 3) * MEGABYTE);
  host.resetCounters();
  const { reading, problems } = await open(live, catalogue);
  expect(problems).toEqual([]);
  expect(Object.keys(reading.answers?.answers ?? {})).toHaveLength(items);
  expect(host.counters.syncs).toBe(1);
  expect(host.counters.largestDown).toBeLessThan(amount(2, 3) * MEGABYTE);
  return { bytesUp, requests };
}

test(
  `a model of ${String(amount(500, 2000))} items is written in portions and read in one request, in proportion to its items`,
  async () => {
    const some = await made(amount(150, 500), true);
    const many = await made(amount(500, 2000), WIDE);
    expect(many.bytesUp / some.bytesUp).toBeLessThan(4);
    expect(many.requests).toBeGreaterThan(some.requests);
  },
  PATIENCE,
);
