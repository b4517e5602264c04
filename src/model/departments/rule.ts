/** How the organisation's level of an item follows from its departments' levels. */
export const RULES = ['own', 'best', 'worst', 'median', 'headquarters'] as const;
export type Rule = (typeof RULES)[number];

/** What the coordinator chose; nothing is combined while no rule is. */
export interface Choices {
  readonly rule: Rule | null;
  /** Items with a rule of their own. */
  readonly itemRules: Readonly<Record<string, Rule>>;
  /** Number of the return of the department that provides for all. */
  readonly headquarters: number | null;
}

export const NO_CHOICES: Choices = { rule: null, itemRules: {}, headquarters: null };

/** The middle of the levels; between two middle ones, halfway. */
export function median(levels: readonly number[]): number | null {
  const sorted = [...levels].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The combined level under a rule; `null` where nobody has a level to combine. */
export function combine(
  rule: Rule | null,
  levels: readonly number[],
  headquarters: number | null,
): number | null {
  if (rule === null || (levels.length === 0 && rule !== 'headquarters')) return null;
  switch (rule) {
    case 'own':
      return levels.reduce((sum, level) => sum + level, 0) / levels.length;
    case 'best':
      return levels.reduce((a, b) => Math.max(a, b));
    case 'worst':
      return levels.reduce((a, b) => Math.min(a, b));
    case 'median':
      return median(levels);
    case 'headquarters':
      return headquarters;
  }
}
