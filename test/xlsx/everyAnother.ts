import { catalogue } from '../../src/catalog';
import type { Answers, Score } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Model } from '../../src/model/catalogue';
import { LAYOUT } from '../../src/sheets/assessment/layout';

/** Every item is scored, with a note; no two neighbours alike, so that one row too high or too low shows. */
export function everyAnother(model: Model): Answers {
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const items = model.items.map(({ id, quadrant }, index) => {
    const [insource, outsource] = [index % 6, (index * 5 + 2) % 6] as [Score, Score];
    return [id, { insource, outsource, quadrant, note: `${id}の備考`, supplement: '' }] as const;
  });
  return { ...blank, organisation: '組織', answers: Object.fromEntries(items) };
}
