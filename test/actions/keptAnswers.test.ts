import { keepAnswers, keptAnswers } from '../../src/actions/keptAnswers';
import { catalogue, filled, model } from './small';

const filling = { model, answers: filled, leftovers: { 'B-2': { insource: 'later' } } };
const text = keepAnswers(catalogue, filling);

test('what is kept comes back the same', () => {
  expect(keptAnswers(catalogue, text)).toEqual(filling);
});

test('what a later version kept is not read as if it were ours', () => {
  const change = (more: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...more });
  expect(keptAnswers(catalogue, change({ version: 3 }))).toBeNull();
  expect(keptAnswers(catalogue, change({ answers: { ...filled, model: 'x' } }))).toBeNull();
  expect(keptAnswers(catalogue, change({ answers: undefined }))).toBeNull();
  expect(keptAnswers(catalogue, change({ version: 1 }))).toEqual(filling);
});
