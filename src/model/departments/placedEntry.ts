import type { Problem, ProblemKind } from '../answers';
import type { Entry, SlipPlace } from './entry';
import { NAMED, problemsByKind } from './problemsByKind';

/** A return with the places of its slips, so that its department can be told where to look. */
export function placedEntry(entry: Entry, problems: readonly Problem[]): Entry {
  const places: Partial<Record<ProblemKind, readonly SlipPlace[]>> = {};
  for (const { kind, all } of problemsByKind(problems)) {
    const placed = all.filter(({ cell, id }) => cell !== null || id !== null).slice(0, NAMED);
    if (placed.length > 0) places[kind] = placed.map(({ sheet, cell, id }) => ({ sheet, cell, id }));
  }
  return Object.keys(places).length > 0 ? { ...entry, places } : entry;
}
