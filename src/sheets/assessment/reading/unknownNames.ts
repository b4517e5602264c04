import { isOurs } from '../../../workbook/spelling';
import { namesOf } from '../../family';
import { ASSESSMENT } from '../family';

/** How the names of the other family begin, which may stand in the same file; none of the assessment's does. */
const OF_DEPARTMENTS = /^ISOMM_Dept/i;

const KNOWN: ReadonlySet<string> = new Set(namesOf(ASSESSMENT).map((name) => name.toLowerCase()));

const unknown = (listed: readonly string[]): string[] =>
  listed.filter((name) => isOurs(name) && !OF_DEPARTMENTS.test(name) && !KNOWN.has(name.toLowerCase()));

/** File after file comes with the very same list where its workbook part is the same. */
let last: { readonly listed: readonly string[]; readonly found: readonly string[] } | null = null;

/** Names that begin like the assessment's and that no part of today gives: a later version made them. */
export function unknownNames(listed: readonly string[]): readonly string[] {
  if (last?.listed !== listed) last = { listed, found: unknown(listed) };
  return last.found;
}
