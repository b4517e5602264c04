import { catalogue, modelById } from '../../../src/catalog';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Language } from '../../../src/model/catalogue';
import { QUESTION_IDS, REPORT_FACTS, type Unit } from '../../../src/model/facts/outsourcing';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { LANGUAGES } from '../../../src/text/languages';
import { WORDS } from '../../../src/text/wordsIn';

/** What people see on one of the two sheets: nothing of its hidden columns. */
function seen(unit: Unit, language: Language, part = 'outsourcing'): readonly string[] {
  const model = modelById('isomm-2.1')!;
  const { sheets } = describeWorkbook(catalogue, model, {
    ...blankAnswers(model, catalogue.patterns, language, LAYOUT),
    ...{ parts: ['outsourcing'], outsourcing: { unit, providers: [] } },
  });
  const sheet = sheets.find(({ key }) => key === part);
  return (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell, column) =>
      cell && sheet?.columns[column]?.hidden !== true ? [String(cell.value ?? '')] : [],
    ),
  );
}

test.each([
  ['ja', '円'],
  ['en', 'yen'],
] as const)('in %s, reckoned in steps, no currency is seen anywhere; in yen it is', (language, currency) => {
  const named = (unit: Unit) => seen(unit, language).filter((text) => text.toLowerCase().includes(currency));
  expect(named('index')).toEqual([]);
  expect(named('yen').length).toBeGreaterThan(1);
});

test.each(Object.keys(LANGUAGES) as Language[])(
  'in %s every question is asked once, in words of its own',
  (language) => {
    const asked = Object.entries(WORDS[language].sheets.outsourcing.questions);
    expect(asked.map(([id]) => id).sort()).toEqual([...QUESTION_IDS].sort());
    expect(new Set(asked.map(([, text]) => text)).size).toBe(asked.length);
    const shown = seen('yen', language, 'providers');
    for (const [, text] of asked) expect(shown.filter((each) => each === text)).toHaveLength(1);
    // What feeds the facts stands together, below a head that says so.
    const places = Object.values(REPORT_FACTS).map((id) => QUESTION_IDS.indexOf(id));
    expect(places).toEqual(places.map((_, index) => QUESTION_IDS.length - places.length + index));
  },
);
