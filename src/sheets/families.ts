import { ASSESSMENT } from './assessment/family';
import { DEPARTMENTS } from './departments/family';
import { namesOf } from './family';
import type { Family } from './part';

/** Every kind of workbook there is; two of them may share one file. */
export const FAMILIES: readonly Family[] = [ASSESSMENT, DEPARTMENTS];

const KNOWN: ReadonlySet<string> = new Set(FAMILIES.flatMap((family) => namesOf(family)));

/** Names that begin like ours and that no part of today gives: a later version made them. */
export const unknownNames = (listed: readonly string[]): string[] =>
  listed.filter((name) => name.startsWith('ISOMM_') && !KNOWN.has(name));
