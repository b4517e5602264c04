import type { Pattern, PatternId } from '../catalogue';
import type { Raw } from './raw';
import { sameText } from './sameText';

/** The pattern a cell names, by its id or its name in any language; `null` where it names none. */
export const cleanPattern = (raw: Raw, patterns: readonly Pattern[]): PatternId | null =>
  typeof raw === 'string'
    ? (patterns.find(({ id, name }) => [id, ...Object.values(name)].some((word) => sameText(word, raw)))
        ?.id ?? null)
    : null;
