import { quote } from '../../formula';
import { byRecommendation } from './calculation';
import type { Scene } from '../scene';

interface Said {
  readonly value: string;
  readonly formula: string;
}

/** What is said of lists, by the order they are in; where nobody can choose another one that is by level. */
export function inOrder(scene: Scene, said: (order: string) => Said): Said {
  const { level, recommendation } = scene.words.byRole.orders;
  const byLevel = said(level);
  if (!byRecommendation(scene)) return byLevel;
  const ranked = said(recommendation);
  return {
    value: scene.answers.portfolio?.order === 'recommendation' ? ranked.value : byLevel.value,
    formula: `IF(ISOMM_PortfolioByRank=0,${byLevel.formula},${ranked.formula})`,
  };
}

/** A title that names the order, with its formula where somebody can choose another one. */
export function titleInOrder(
  scene: Scene,
  title: (order: string) => string,
): [value: string, formula?: string] {
  const { value, formula } = inOrder(scene, (order) => ({
    value: title(order),
    formula: quote(title(order)),
  }));
  return byRecommendation(scene) ? [value, formula] : [value];
}
