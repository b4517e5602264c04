import type { Band, FunctionGroup, Language } from '../catalogue';

/** The band a mean falls into; bands may stand in any order. */
export function bandOf(bands: readonly Band[], mean: number): Band {
  let found: Band | null = null;
  for (const band of bands) if (band.from <= mean && (!found || band.from > found.from)) found = band;
  if (!found) throw new Error(`no band for a mean of ${String(mean)}`);
  return found;
}

/**
 * What is said about a function named as a strength or a weakness: its own sentence and its band's, `gap` between them.
 * A strength that is low, or a weakness that is high, is only so beside the others: its band says that instead. `even` is
 * said instead where no function is higher than another.
 */
export const comment = (
  group: FunctionGroup,
  as: 'strength' | 'weakness',
  bands: readonly Band[],
  mean: number,
  language: Language,
  gap: string,
  even: string | null,
): string => {
  const band = bandOf(bands, mean);
  return [even ?? (band[as] ?? group[as])[language], band.sentence[language]].join(gap);
};
