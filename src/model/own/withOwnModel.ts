import type { Catalogue, Model } from '../catalogue';
import type { Answers } from '../answers';
import { isOwn } from './ownId';
import { officialModel, ownItemsOf, withOwnItems } from './ownItems';

/** The catalogue with the model of these answers in it, where that is one somebody made. */
export const withOwnModel = (catalogue: Catalogue, own: Model | undefined): Catalogue =>
  own ? { ...catalogue, models: [...catalogue.models, own] } : catalogue;

/** The model these answers are of, all of it: one of the catalogue, or the one they carry; with the items they add. */
export function wholeModel(
  { models }: Catalogue,
  { model, ownModel, ownItems = [] }: Pick<Answers, 'model' | 'ownModel' | 'ownItems'>,
): Model | null {
  const found = models.find(({ id }) => id === model) ?? (ownModel?.id === model ? ownModel : null);
  return found && withOwnItems(found, ownItems);
}

/** What answers say besides, where their model is one that somebody made, or added to. */
export function carriedModel(model: Model): Pick<Answers, 'ownModel' | 'ownItems'> {
  const ownItems = ownItemsOf(model);
  return {
    ...(isOwn(model.id) && { ownModel: officialModel(model) }),
    ...(ownItems.length > 0 && { ownItems }),
  };
}
