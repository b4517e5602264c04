import content from '../../catalog/survey-2017.json';
import { catalogue } from '../../src/catalog';
import { loadSurvey } from '../../src/model/beside/loadSurvey';
import { madeModel } from './madeModel';

const models = [...catalogue.models, madeModel([2])];

test('a model made after the survey has no counterpart in it, and nothing is asked of it', () => {
  expect(loadSurvey(content, models)).toEqual(loadSurvey(content, catalogue.models));
});

test('a model that one entry names is looked for in each', () => {
  const [first, ...rest] = content.entries;
  const entries = [{ ...first, items: { ...first?.items, made: ['A-1'] } }, ...rest];
  expect(() => loadSurvey({ ...content, entries }, models)).toThrow(
    /survey-2017\.json, entries, 5\.3, items, made/,
  );
});
