import { capital } from '../../capital';
import type { PaneWords } from '../../spoken';
import { many, plural } from '../plural';

/** What became of the answers, and of the plan, since a round that was kept. */
export const since: PaneWords['pane']['since'] = {
  title: 'Change since the last round',
  round: 'Compare with',
  named: (name, date) => (date === '' ? `"${name}"` : `"${name}" (${date})`),
  lead: (difference, count, noun) =>
    `Like for like: ${difference} (mean over ${many(count, noun)} scored both times).`,
  nothing: (noun) => `No ${noun} is scored both in this round and now, so there is nothing to compare.`,
  changed: (rounds) =>
    `What was kept of this round was changed afterwards. See the column "Check" on the sheet "${rounds}", then put it back or compare it as it is.`,
  kept: (kept, due) => `Plan kept: ${kept} of ${due}`,
  noneDue: 'Plan kept: nothing planned was due and rated yet.',
  noDay: (setup) =>
    `The assessment date on the sheet "${setup}" is blank or no date, so it is not known what was due. Fill it in.`,
  sameDay: (setup, date) =>
    `The assessment date is still ${date}, as in that round. If this was rated on another day, change it on the sheet "${setup}": it decides which plans are due.`,
  promised: { kept: 'Kept', partly: 'Partly', unchanged: 'Unchanged', back: 'Went back' },
  later: (count) => `${String(count)} planned for later, without a date or not rated yet (not counted)`,
  column: 'Change',
  before: 'Before',
  now: 'Now',
  table: () => 'The round and now, like for like',
  sum: (sum, count, difference, noun) =>
    `Sum of the differences ${sum} ÷ ${many(count, noun)} scored both times = ${difference}`,
  means: (before, now, noun) =>
    `The means themselves: ${before} before, ${now} now. Where other ${plural(noun)} were scored, they do not match the change.`,
  moved: (noun) => `${capital(plural(noun))} at another level`,
  same: (count, noun) => `${many(count, `other ${noun}`)} at the same level.`,
  newly: (count) => `${String(count)} newly scored (not in the difference)`,
  gone: (count) => `${String(count)} no longer scored (not in the difference)`,
  sides: (count) => `Side changed: ${String(count)}`,
  others: (names, progress, noun) =>
    `Rounds of another model (${names}) cannot be chosen here: the measures differ. Chosen on the sheet "${progress}", the ${plural(noun)} that correspond one to one are compared.`,
};
