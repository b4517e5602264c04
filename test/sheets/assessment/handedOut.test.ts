import { catalogue, modelById } from '../../../src/catalog';
import type { Answers } from '../../../src/model/answers';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { wordsIn } from '../../../src/text/wordsIn';

const model = modelById('isomm-2.1')!;

/** The texts of the first sheet, as somebody reads them who got the workbook by mail. */
const texts = (language: 'ja' | 'en', more: Partial<Answers>): readonly string[] => {
  const answers = { ...blankAnswers(model, catalogue.patterns, language, LAYOUT), ...more };
  const [setup] = describeWorkbook(catalogue, model, answers).sheets;
  return (setup?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
  );
};

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  const { steps } = wordsIn(language).sheets.setup;
  const noun = model.itemNoun[language];
  const says = (more: Partial<Answers>, step: string) =>
    texts(language, more).some((text) => text.endsWith(step));

  test('who was handed a workbook is sent to no add-in, and back to where it came from', () => {
    const due = { deadline: '2026-12-10' };
    expect(says(due, steps.noScope(noun))).toBe(false);
    expect(says(due, steps.allAsked(noun))).toBe(true);
    expect(says(due, steps.giveBackToSender)).toBe(true);
    expect(says(due, steps.giveBack)).toBe(false);
    expect(says({ ...due, returnTo: 'soc@example.jp' }, steps.giveBack)).toBe(true);
    expect(says({ ...due, returnTo: 'soc@example.jp' }, steps.giveBackToSender)).toBe(false);
  });

  test('who made one for themselves has the add-in, and hands it to nobody', () => {
    expect(says({}, steps.noScope(noun))).toBe(true);
    expect(says({}, steps.giveBack) || says({}, steps.giveBackToSender)).toBe(false);
  });
});
