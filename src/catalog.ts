import isomm from '../catalog/isomm-2.1/model.json';
import x1060 from '../catalog/x1060-3.2.1/model.json';
import type { Catalogue, Model } from './model/catalogue';
import { frozen } from './model/frozen';
import { ratings } from './ratings';

/** The catalogue that ships with the product. That its files hold what the types say is tested once, not at every start. */
export const catalogue: Catalogue = { models: [isomm, x1060] as unknown as Model[], ...ratings };
Object.values(catalogue).forEach(frozen);

/** The model with this id, or `null` where the catalogue has none. */
export function modelById(id: string, { models }: Catalogue = catalogue): Model | null {
  return models.find((each) => each.id === id) ?? null;
}
