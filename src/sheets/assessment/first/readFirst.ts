import { choiceIn } from '../reading/choiceIn';
import { SETUP_LEFT } from '../reading/leftovers';
import type { Slice, Source } from '../reading/source';

/** Whether pairs that only one table has are left out; what is no choice leaves nothing out, is named, and stays. */
export function readFirst(source: Source): Slice {
  const { found, left } = choiceIn(source, 'ISOMM_FirstOneWay', 'ISOMM_FirstWords', [false, true]);
  return {
    ...(found && { answers: { first: { bothOnly: true } } }),
    ...(left !== null && { leftovers: { [SETUP_LEFT]: { 'first.bothOnly': left } } }),
  };
}
