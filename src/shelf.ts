import content from '../catalog/models.json';
import type { Model, ModelCard, Shelf } from './model/catalogue';
import { frozen } from './model/frozen';
import { ratings } from './ratings';

const cards: readonly ModelCard[] = frozen(content.models);

const FILES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'isomm-2.1': () => import('../catalog/isomm-2.1/model.json'),
  'x1060-3.2.1': () => import('../catalog/x1060-3.2.1/model.json'),
};

const models = new Map<string, Model>();

async function model(id: string): Promise<Model | null> {
  const file = Object.hasOwn(FILES, id) ? FILES[id] : undefined;
  if (!file) return null;
  const found = models.get(id) ?? frozen((await file()).default as Model);
  models.set(id, found);
  return found;
}

// The same promise once it is fulfilled, too: what waited for it is drawn again by asking for it again.
let all: Promise<readonly Model[]> | null = null;

async function together(): Promise<readonly Model[]> {
  try {
    const found = await Promise.all(cards.map(({ id }) => model(id)));
    return found.filter((each) => each !== null);
  } catch (error) {
    // Who asks again tries again.
    all = null;
    throw error;
  }
}

/** The catalogue as the pane has it: of its models it loads what a workbook names, and all where somebody chooses among them. */
export const shelf: Shelf = {
  ratings,
  cards,
  model,
  models: () => (all ??= together()),
};
