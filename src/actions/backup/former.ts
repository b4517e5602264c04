import { entriesOf, jsonIn } from '../../model/cells/jsonObject';
import type { Catalogue } from '../../model/catalogue';
import { dateSerial } from '../../model/cells/dates';
import { keepAnswers, keptAnswers } from './keptAnswers';
import { keptBy, type KeptBy } from './keptBy';
import { oneOf } from './keptValues';
import type { LiveWorkbook } from '../liveWorkbook';
import { fillingOf, type Opened } from '../reading/open';

/** Before what something was kept: what people fear for most is named. */
export const FORMER_OF = ['rebuild', 'change', 'remove', 'putBack', 'other'] as const;
export type FormerOf = (typeof FORMER_OF)[number];

/** What was filled in before the last command, as the workbook keeps it: to be shown before anything of it is written. */
export interface Former {
  /** The day, as ISO. */
  readonly day: string;
  readonly before: FormerOf;
  readonly by: KeptBy;
  /** What puts it back. */
  readonly text: string;
}

const VERSION = 1;
/** Excel takes two million characters for all that an add-in keeps; more than this is not kept beyond the pane. */
const LONGEST = 1_000_000;

/**
 * Keeps in the workbook what was there before a command, unless just that stands there still: an earlier copy is worth
 * more then. Where it cannot be kept, the command is done all the same.
 */
export async function keepFormer(
  live: LiveWorkbook,
  catalogue: Catalogue,
  command: string,
  text: string,
  day: string,
  { reading }: Opened,
): Promise<void> {
  const now = fillingOf(reading);
  if (now && keepAnswers(catalogue, now) === text) return;
  const before = oneOf(FORMER_OF, command) ?? 'other';
  const kept = JSON.stringify({ version: VERSION, day, before, text });
  await live.keepFormer(kept.length > LONGEST ? null : kept).catch(() => undefined);
}

/** What the workbook keeps, checked like everything that may come from anywhere; `null` where there is nothing to offer. */
export async function former(live: LiveWorkbook, catalogue: Catalogue): Promise<Former | null> {
  const found = await live.former();
  if (found === null || found.length > LONGEST) return null;
  const { version, day, before, text } = entriesOf(jsonIn(found));
  if (version !== VERSION || typeof day !== 'string' || typeof text !== 'string') return null;
  const filling = keptAnswers(catalogue, text);
  if (!filling || dateSerial(day) === null) return null;
  return { day, before: oneOf(FORMER_OF, before) ?? 'other', by: keptBy(filling), text };
}
