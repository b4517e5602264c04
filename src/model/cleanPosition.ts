import { POSITIONS, type Position } from './answers';
import type { Text } from './catalogue';
import { foundText, type Raw } from './raw';
import { sameText } from './sameText';

/** The position a cell names, by its id or in any language; other words are kept as they stand. */
export function cleanPosition(raw: Raw, words: Readonly<Record<Position, Text>>): string {
  const found = foundText(raw)?.trim() ?? '';
  const named = POSITIONS.find((position) =>
    [position, ...Object.values(words[position])].some((word) => sameText(word, found)),
  );
  return named ?? found;
}
