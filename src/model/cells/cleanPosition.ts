import { POSITIONS, type Position } from '../answers';
import { foundText, type Raw } from './raw';
import { sameText } from './sameText';

/** The position a cell names, by its id or by a word of any of these languages; other words are kept as they stand. */
export function cleanPosition(raw: Raw, words: readonly Readonly<Record<Position, string>>[]): string {
  const found = foundText(raw)?.trim() ?? '';
  const named = POSITIONS.find((position) =>
    [position, ...words.map((each) => each[position])].some((word) => sameText(word, found)),
  );
  return named ?? found;
}
