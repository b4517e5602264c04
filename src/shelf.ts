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

let asked: Promise<readonly Model[]> | null = null;
let whole = false;

async function together(): Promise<readonly Model[]> {
  const found = await Promise.all(cards.map(({ id }) => model(id)));
  whole = true;
  return found.filter((each) => each !== null);
}

/** The catalogue as the pane has it: of its models it loads what a workbook names, and all where somebody chooses among them. */
export const shelf: Shelf = {
  ratings,
  cards,
  model,
  load: () => (asked && whole ? asked : (asked = together())),
  models: () => (asked ??= together()),
};
