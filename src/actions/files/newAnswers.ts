import type { Answers, Position } from '../../model/answers';
import { blankAnswers } from '../../model/blankAnswers';
import type { Catalogue, Language, Model, PatternId } from '../../model/catalogue';
import { LAYOUT } from '../../sheets/assessment/layout';

/** What a person says about a workbook before it exists. */
export interface NewCheck {
  readonly model: string;
  /** A model that somebody made, as it was loaded from its file. */
  readonly ownModel?: Model;
  readonly language: Language;
  readonly organisation: string;
  readonly department: string;
  readonly respondent: string;
  readonly position: Position | '';
  readonly currentPattern: PatternId | null;
  readonly targetPattern: PatternId | null;
  /** Keys of optional sheets. */
  readonly parts?: readonly string[];
}

/** The answers a new workbook begins with: what was said, the day (ISO), and every score blank. */
export function newAnswers(catalogue: Catalogue, model: Model, draft: NewCheck, today: string): Answers {
  const blank = blankAnswers(model, catalogue.patterns, draft.language, LAYOUT);
  const { parts = [], ownModel, ...said } = draft;
  void ownModel;
  return { ...blank, ...said, model: model.id, date: today, ...(parts.length > 0 && { parts }) };
}
