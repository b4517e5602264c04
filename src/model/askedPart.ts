import type { Model } from './catalogue';

/** The part of a model that a workbook asks for; without functions named, or with none known, all of it. */
export function askedPart(model: Model, asked: readonly string[] | undefined): Model {
  if (asked === undefined) return model;
  const functions = model.functions.filter(({ id }) => asked.includes(id));
  if (functions.length === 0 || functions.length === model.functions.length) return model;
  return { ...model, functions, items: model.items.filter((item) => asked.includes(item.function)) };
}
