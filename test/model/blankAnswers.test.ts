import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { patternTable } from '../../src/model/patternTable';

test.each(catalogue.models.map((model) => [model.id, model] as const))(
  '%s: one blank answer per item',
  (_, model) => {
    const { answers, patterns, ...rest } = blankAnswers(model, catalogue.patterns, 'en', 3);
    expect(Object.keys(answers)).toEqual(model.items.map(({ id }) => id));
    for (const { id, quadrant } of model.items) {
      expect(answers[id]).toEqual({ insource: null, outsource: null, quadrant, note: '', supplement: '' });
    }
    expect(patterns).toEqual(patternTable(catalogue.patterns));
    expect(rest).toMatchObject({ model: model.id, layout: 3, language: 'en', currentPattern: null });
  },
);

test('the table of patterns is the one of the rules', () => {
  expect(patternTable(catalogue.patterns)).toEqual({
    'minimum-insource': { I: 'in', II: 'out', III: 'out', IV: 'out' },
    hybrid: { I: 'in', II: 'in', III: 'out', IV: 'out' },
    'minimum-outsource': { I: 'in', II: 'in', III: 'in', IV: 'out' },
    'full-insource': { I: 'in', II: 'in', III: 'in', IV: 'in' },
  });
});

test('a pattern missing from the catalogue is a programming error', () => {
  expect(() => patternTable(catalogue.patterns.slice(1))).toThrow('minimum-insource');
});
