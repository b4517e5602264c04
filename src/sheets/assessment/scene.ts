import type { Answers } from '../../model/answers';
import type { Assessment } from '../../model/assessment';
import type { Catalogue, Language, Model, Text } from '../../model/catalogue';
import type { Words } from '../../text/words';
import { footerOf } from '../footer';
import type { NameBook } from '../nameBook';
import type { Contribution } from './assessmentPart';
import type { Leftovers } from './reading/leftovers';

/** Everything the sheets of one workbook are made from. */
export interface Scene {
  readonly catalogue: Catalogue;
  readonly model: Model;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly leftovers: Leftovers;
  readonly language: Language;
  readonly words: Words['sheets'];
  readonly names: NameBook;
  /** What the parts that are there give to the calculation. */
  readonly contributions: Contribution;
}

/** A catalogue text in the workbook's language. */
export const say = (scene: Scene, text: Text): string => text[scene.language];

export { capital } from '../../text/capital';

/** The footer of a sheet with this title. */
export const footer = ({ answers, words }: Scene, title: string) =>
  footerOf(words, words.byFunction.identity(answers.organisation, answers.department), title);
