import type { Answers } from '../../model/answers';
import type { Assessment } from '../../model/assessment';
import type { Catalogue, Language, Model, Text } from '../../model/catalogue';
import type { Words } from '../../text/words';
import { footerOf } from '../footer';
import type { NameBook } from './names';
import type { ShownValue } from '../../workbook/description';

/** What stands in cells that hold no valid answer, by item id: kept as it is, named as a problem, never guessed away. */
export type Leftovers = Readonly<
  Record<
    string,
    { readonly insource?: ShownValue; readonly outsource?: ShownValue; readonly quadrant?: ShownValue }
  >
>;

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
}

/** A catalogue text in the workbook's language. */
export const say = (scene: Scene, text: Text): string => text[scene.language];

/** How many score cells of these leftovers hold something that is no score. */
export const invalidCount = (leftovers: Leftovers): number =>
  Object.values(leftovers)
    .flatMap(({ insource, outsource }) => [insource, outsource])
    .filter((value) => value !== undefined).length;

/** The same for one item. */
export const invalidCells = ({ leftovers }: Scene, id: string): number => {
  const left = leftovers[id];
  return left ? invalidCount({ [id]: left }) : 0;
};

/** A noun at the head of a table. */
export const capital = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);

/** The footer of a sheet with this title. */
export const footer = ({ answers, words }: Scene, title: string) =>
  footerOf(words, words.byFunction.identity(answers.organisation, answers.department), title);
