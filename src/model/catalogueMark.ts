import type { Model } from './catalogue';
import { officialModel } from './own/ownItems';

/** Which edition of the catalogue a workbook was made from. */
export interface CatalogueMark {
  /** A day, or what somebody called their own model's edition. */
  readonly revision: string;
  /** Of everything that a workbook shows of a model. */
  readonly fingerprint: string;
}

const known = new WeakMap<Model, string>();

/** FNV-1a, 32 bits: two editions of one model are told apart, nothing is protected by it. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum ^= text.charCodeAt(index);
    sum = Math.imul(sum, 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** The edition of a model, what somebody added to it left out. */
export function markOf(given: Model): CatalogueMark {
  const model = officialModel(given);
  const revision = model.revision ?? '';
  const before = known.get(model);
  if (before !== undefined) return { revision, fingerprint: before };
  const { functions, items } = model;
  const shown = [
    functions.map(({ id, name, short }) => [id, name, short]),
    items.map(({ id, name, description, quadrant }) => [id, name, description, quadrant]),
  ];
  const fingerprint = hash(JSON.stringify(shown));
  known.set(model, fingerprint);
  return { revision, fingerprint };
}

/** The same as it stands in a cell. */
export function catalogueMark(model: Model): string {
  const { revision, fingerprint } = markOf(model);
  return `${revision} ${fingerprint}`.trim();
}

/** What such a cell says; `null` where it says nothing of the kind. */
export function readMark(text: string): CatalogueMark | null {
  const found = /^(?:(\S{1,20}) )?([0-9a-f]{8})$/.exec(text.trim());
  return found ? { revision: found[1] ?? '', fingerprint: found[2] ?? '' } : null;
}
