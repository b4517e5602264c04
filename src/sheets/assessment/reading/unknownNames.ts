import { namesOf } from '../../family';
import { ASSESSMENT } from '../family';

/** How the names of the other family begin, which may stand in the same file; none of the assessment's does. */
const OF_DEPARTMENTS = 'ISOMM_Dept';

const KNOWN: ReadonlySet<string> = new Set(namesOf(ASSESSMENT));

/** Names that begin like the assessment's and that no part of today gives: a later version made them. */
export const unknownNames = (listed: readonly string[]): string[] =>
  listed.filter((name) => name.startsWith('ISOMM_') && !name.startsWith(OF_DEPARTMENTS) && !KNOWN.has(name));
