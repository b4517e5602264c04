import bands from '../catalog/bands.json';
import criteria from '../catalog/criteria.json';
import isomm from '../catalog/isomm-2.1/model.json';
import patterns from '../catalog/patterns.json';
import quadrants from '../catalog/quadrants.json';
import x1060 from '../catalog/x1060-3.2.1/model.json';
import type { Catalogue, Model } from './model/catalogue';
import { frozen } from './model/frozen';

/** The catalogue that ships with the product. That its files hold what the types say is tested once, not at every start. */
export const catalogue = {
  models: [isomm, x1060],
  ...patterns,
  ...quadrants,
  ...criteria,
  ...bands,
} as unknown as Catalogue;
Object.values(catalogue).forEach(frozen);

/** The model with this id, or `null` where the catalogue has none. */
export function modelById(id: string, { models }: Catalogue = catalogue): Model | null {
  return models.find((each) => each.id === id) ?? null;
}
