import type { Item, Model } from '../catalogue';
import { ModelFault } from './modelFault';
import { ownName } from './ownId';
import { MODEL_LIMITS } from './modelLimits';
import { readModel } from './readModel';

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((each) => isNothing(each));
const isNothing = (value: unknown): boolean => (Array.isArray(value) ? value.length === 0 : isEmpty(value));

/** An item without what is so anyway. */
function brief(item: Item): Partial<Item> {
  const { aliases, successors, quadrantEvidence, nameEnEvidence, function: of, ...rest } = item;
  void [of, successors];
  return {
    ...rest,
    ...(!isEmpty(aliases) && { aliases }),
    ...((quadrantEvidence.source !== 'own' || quadrantEvidence.confidence !== 'high') && {
      quadrantEvidence,
    }),
    ...(nameEnEvidence !== 'ours' && { nameEnEvidence }),
  };
}

/** A made model as it is written into its file: what `readModel` makes the same model of. */
export function modelFile(model: Model): object {
  const { id, functions, items, ...rest } = model;
  return {
    ...rest,
    id: ownName(id).name,
    functions: functions.map(({ aliases, ...group }) => ({
      ...group,
      ...(!isEmpty(aliases) && { aliases }),
    })),
    items: items.map(brief),
  };
}

/** The data of a made model as text, as they travel in its workbooks. */
export const modelData = (model: Model): string => JSON.stringify(modelFile(model));

/** How many are kept: whoever reads many workbooks of one model reads its data once. */
const KEPT = 4;

/** Reads such data, with nothing left out; each model is one and the same however often it is read. */
export function modelReader(known: readonly Model[]): (data: string) => Model {
  const kept = new Map<string, Model>();
  return (data) => {
    const before = kept.get(data);
    if (before) return before;
    if (data.length > MODEL_LIMITS.data)
      throw new ModelFault('', '', 'few-enough', String(data.length), MODEL_LIMITS.data);
    const model = readModel(parsed(data), known, null);
    if (kept.size >= KEPT) kept.clear();
    kept.set(data, model);
    return model;
  };
}

/** JSON as it stands; nested too deep it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelFault('', '', 'json', null);
  }
}
