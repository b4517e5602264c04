import { fc } from '../../machine/random';
import { catalogue } from '../../../src/catalog';
import type { Answers } from '../../../src/model/answers';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Language } from '../../../src/model/catalogue';
import { MOST_ROUNDS } from '../../../src/model/rounds/keptRound';
import { lastRound } from '../../../src/model/rounds/chosen';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { SETUP_LEFT } from '../../../src/sheets/assessment/reading/leftovers';
import { STYLES } from '../../../src/sheets/theme';
import { keeping as enKeeping } from '../../../src/text/en/pane/keeping';
import { keeping as jaKeeping } from '../../../src/text/ja/pane/keeping';
import { wordsIn } from '../../../src/text/wordsIn';
import { anyFilled } from '../../calc/anyFilled';
import { amount } from '../../machine/wide';
import { readAgain } from '../readAgain';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const keeping = { ja: jaKeeping, en: enKeeping };
const PARTS = ['scope', 'plan', 'rounds', 'progress'];

test.each(catalogue.models.map((model) => [model.id, model] as const))(
  '%s: rounds come back as they were kept, junk in today included',
  (_, model) => {
    const sets = fc.sample(anyFilled(catalogue, model, 'ja', PARTS), amount(6, 60));
    sets.forEach(({ answers: whole, leftovers }, index) => {
      const read = readAgain(catalogue, describeWorkbook(catalogue, model, whole, leftovers), index);
      expect(read.answers).toEqual(whole);
      expect(read.leftovers).toEqual(leftovers);
      expect(read.problems.filter(({ sheet }) => sheet === '履歴')).toEqual([]);
      const junk = leftovers[SETUP_LEFT]?.['progress.from'] === undefined ? 0 : 1;
      expect(read.problems.filter(({ sheet }) => sheet === '推移')).toHaveLength(junk);
    });
  },
);

test('結果（役割別） has a line where each item stood in the last round, and only with one', () => {
  for (const model of catalogue.models) {
    const [one] = fc.sample(anyFilled(catalogue, model, 'ja', PARTS), 1);
    if (!one) throw new Error('no answers');
    const lines = (answers: Answers) => {
      const { sheets } = describeWorkbook(catalogue, model, answers);
      const rows = sheets.find(({ key }) => key === 'byRole')?.rows ?? [];
      return rows.flatMap(({ cells }) =>
        cells.flatMap((cell, column) => {
          if (!/^ ?\| ?$/.test(String(cell?.value))) return [];
          const at = cells.findLastIndex(
            (left, before) => before < column && /^[A-I]-\d+$/.test(String(left?.value)),
          );
          return [`${String(cells[at]?.value)} ${String(column - at - 1)}`];
        }),
      );
    };
    const kept = Object.entries(lastRound(one.answers)?.items ?? {});
    const expected = kept.flatMap(([id, { level }]) => (level === null ? [] : [`${id} ${String(level)}`]));
    expect(expected.length).toBeGreaterThan(10);
    expect(lines(one.answers).sort()).toEqual(expected.sort());
    expect(lines({ ...one.answers, parts: ['plan'], rounds: [] })).toEqual([]);
  }
});

test.each(LANGUAGES)(
  'in %s, 履歴 without a round says how one is kept, and has no head above nothing',
  (language) => {
    for (const model of catalogue.models) {
      const answers = { ...blankAnswers(model, catalogue.patterns, language, LAYOUT), parts: ['rounds'] };
      const sheet = describeWorkbook(catalogue, model, answers).sheets.find(({ key }) => key === 'rounds');
      const cells = sheet?.rows.flatMap((row) => row.cells) ?? [];
      const { first, none } = wordsIn(language).sheets.rounds;
      const steps = first.steps(model.itemNoun[language], String(MOST_ROUNDS));
      const shown = cells.map((cell) => cell?.value);
      expect([none, first.title, ...steps].filter((text) => !shown.includes(text))).toEqual([]);
      expect(steps.join(' ')).toContain('isomm round');
      expect(steps.join(' ')).toContain(keeping[language].title);
      expect(cells.filter((cell) => cell?.style?.fill === STYLES.header.fill)).toEqual([]);
    }
  },
);
