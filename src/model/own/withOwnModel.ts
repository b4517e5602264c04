import type { Catalogue, Model } from '../catalogue';
import type { Answers } from '../answers';
import { isOwn } from './ownId';

/** The catalogue with the model of these answers in it, where that is one somebody made. */
export const withOwnModel = (catalogue: Catalogue, own: Model | undefined): Catalogue =>
  own ? { ...catalogue, models: [...catalogue.models, own] } : catalogue;

/** The model these answers are of, all of it: one of the catalogue, or the one they carry. */
export const wholeModel = (
  { models }: Catalogue,
  { model, ownModel }: Pick<Answers, 'model' | 'ownModel'>,
): Model | null => models.find(({ id }) => id === model) ?? (ownModel?.id === model ? ownModel : null);

/** What answers say besides, where their model is one that somebody made. */
export const carriedModel = (model: Model): Pick<Answers, 'ownModel'> =>
  isOwn(model.id) ? { ownModel: model } : {};
