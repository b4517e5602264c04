import type { Answer, Answers } from './answers';
import type { Language, Model, Pattern } from './catalogue';
import { carriedModel } from './own/withOwnModel';
import { patternTable } from './patternTable';

/** A checklist nobody has touched: every score blank, quadrants and pattern table as the catalogue has them. */
export function blankAnswers(
  model: Model,
  patterns: readonly Pattern[],
  language: Language,
  layout: number,
): Answers {
  const blank = ({ quadrant }: Model['items'][number]): Answer => ({
    insource: null,
    outsource: null,
    quadrant,
    note: '',
    supplement: '',
  });
  return {
    model: model.id,
    ...carriedModel(model),
    layout,
    language,
    organisation: '',
    department: '',
    respondent: '',
    position: '',
    date: '',
    currentPattern: null,
    targetPattern: null,
    patterns: patternTable(patterns),
    answers: Object.fromEntries(model.items.map((item) => [item.id, blank(item)])),
  };
}
