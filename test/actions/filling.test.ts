import type { Answer } from '../../src/model/answers';
import { withWhatChanged, withWhatIsThere, type Filling } from '../../src/actions/filling/filling';
import type { Leftovers } from '../../src/sheets/assessment/reading/leftovers';
import { blank, filled, model } from './small';

const kept = { model, answers: filled, leftovers: { 'B-2': { outsource: 'later' } } satisfies Leftovers };

const now = (change: Partial<Answer>, leftovers: Leftovers = {}): Filling => ({
  model,
  answers: {
    ...blank,
    answers: { ...blank.answers, 'A-1': { ...blank.answers['A-1'], quadrant: null, ...change } as Answer },
  },
  leftovers,
});

test('a blank cell takes nothing away of what was kept', () => {
  const merged = withWhatIsThere(kept, now({}));
  expect(merged.answers.answers['A-1']).toEqual(filled.answers['A-1']);
  expect(merged.answers.answers['B-1']?.outsource).toBe(5);
  expect(merged.answers.answers['A-2']?.insource).toBe(0);
  expect(merged.leftovers['B-2']).toEqual({ outsource: 'later' });
  expect(merged.answers).toMatchObject({ organisation: '=組織', currentPattern: 'hybrid' });
});

test('what was typed since goes before what was kept, 0 included', () => {
  const typed = { insource: 0, outsource: 4, quadrant: 'III', note: 'new', supplement: 's' } as const;
  expect(withWhatIsThere(kept, now(typed)).answers.answers['A-1']).toEqual(typed);
});

test('what is no score stays in its cell, and the kept one does not come back under it', () => {
  const merged = withWhatIsThere(kept, now({}, { 'A-1': { insource: 'n/a' } }));
  expect(merged.answers.answers['A-1']?.insource).toBeNull();
  expect(merged.leftovers['A-1']).toEqual({ insource: 'n/a' });
});

test('what changed between two readings is as the person left it, whatever was to be written', () => {
  const read = now({ insource: 2, note: 'old' });
  const late = now({ insource: null, note: 'old', outsource: 3 }, { 'A-1': { quadrant: 'V' } });
  const next = now({ insource: 2, note: 'from the command' });
  const { answers, leftovers } = withWhatChanged(next, read, late);
  expect(answers.answers['A-1']).toMatchObject({ insource: null, note: 'from the command', outsource: 3 });
  expect(leftovers['A-1']).toEqual({ quadrant: 'V' });
  expect(withWhatChanged(next, read, read)).toEqual(next);
});
