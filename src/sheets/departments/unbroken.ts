import { textWidth } from '../theme';

/** Between two words that are written without a space: where the script changes, and after a middle dot. */
const BETWEEN =
  /(?<=\p{Script=Han})(?=\p{Script=Katakana})|(?<=[\p{Script=Katakana}ー])(?=\p{Script=Han})|(?<=・)/gu;

/** A name that is broken between its words where it does not fit into one line of this width. */
export const unbroken = (name: string, width: number): string =>
  textWidth(name) <= width ? name : name.replace(BETWEEN, '\n');
