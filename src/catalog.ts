import bands from '../catalog/bands.json';
import criteria from '../catalog/criteria.json';
import faq from '../catalog/faq.json';
import isomm from '../catalog/isomm-2.1/model.json';
import patterns from '../catalog/patterns.json';
import quadrants from '../catalog/quadrants.json';
import rules from '../catalog/rules.json';
import sources from '../catalog/sources.json';
import x1060 from '../catalog/x1060-3.2.1/model.json';
import type { Catalogue, Model } from './model/catalogue';

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

/** The catalogue that ships with the product. That its files hold what the types say is tested once, not at every start. */
export const catalogue = {
  models: [isomm, x1060],
  ...patterns,
  ...quadrants,
  ...criteria,
  ...bands,
  ...faq,
  ...rules,
  ...sources,
} as unknown as Catalogue;
Object.values(catalogue).forEach(frozen);

/** The model with this id, or `null` where the catalogue has none. */
export function modelById(id: string, { models }: Catalogue = catalogue): Model | null {
  return models.find((each) => each.id === id) ?? null;
}
