import { RECOMMENDATIONS, type Recommendation } from '../answers';
import type { Model } from '../catalogue';

/** Models whose services carry X.1060's recommendation levels; of the others an item is only in or out. */
const WITH_LEVELS = /^x1060-/;

/** What may be chosen for an item, the word that leaves it out first. */
export const recommendationsOf = ({ id }: Model): readonly Recommendation[] =>
  WITH_LEVELS.test(id) ? RECOMMENDATIONS : RECOMMENDATIONS.slice(0, 1);
