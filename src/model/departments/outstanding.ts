import { isBlank, type Entry } from './entry';
import { folded } from './folded';
import type { Recipient } from './handOut';

/** Whether a return is the one that was asked for; where the list names no organisation, any is. */
const answers = (entry: Entry, { organisation, department }: Recipient): boolean =>
  folded(entry.department) === folded(department) &&
  (organisation === '' || folded(entry.organisation) === folded(organisation));

/** The recipients of a list from whom nothing filled in has come back yet, in the order of the list. */
export const outstanding = (
  recipients: readonly Recipient[],
  entries: readonly Entry[],
): readonly Recipient[] =>
  recipients.filter((recipient) => !entries.some((entry) => !isBlank(entry) && answers(entry, recipient)));
