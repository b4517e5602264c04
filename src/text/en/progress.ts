import { capital } from '../capital';
import type { Words } from '../words';
import { plural } from './plural';

export const progress: Words['sheets']['progress'] = {
  lead: (noun) =>
    `Two rounds side by side, or one and today. Choose the earlier (A) and the later (B) from the lists. "Like for like" is over each ${noun} scored both times: a mean also rises when a weak ${noun} is no longer scored.`,
  from: 'Before (A)',
  to: 'After (B)',
  held: (name, some, all, noun) => `${name}: ${some} / ${all} ${plural(noun)}`,
  none: 'There is no round to compare with. Keep one on the sheet "Rounds", or choose another (rounds of a model that nothing is mapped from cannot be compared).',
  otherModel: (model, some, all, noun) =>
    `A round of another model, ${model}: only the ${some} of ${all} ${plural(noun)} that correspond one to one are compared. The measures differ, so take the difference as a hint.`,
  earlier: {
    held: (name, some, all) => `${name}: ${some} / ${all} items`,
    otherModel: (model, some, all) =>
      `A round of another model, ${model}: only the ${some} of ${all} items that correspond one to one are compared. The measures differ, so take the difference as a hint.`,
  },
  columns: (noun) => ({
    before: 'Before (A)',
    after: 'After (B)',
    difference: 'Like for like',
    compared: `${capital(plural(noun))} compared`,
    newlyScored: 'Newly scored',
    noLongerScored: 'No longer scored',
    sideChanged: 'Side changed',
  }),
  likeForLike: (noun) =>
    `"Like for like" is the mean difference over the ${plural(noun)} scored in both A and B. The means before and after are over what was scored each time.`,
  series: {
    before: 'Before (A)',
    noBefore: 'No scores (A)',
    after: 'After (B)',
    goal: 'Plan',
    noGoal: 'No plan',
  },
  radarAlt: 'Radar chart of maturity, before and after',
  plan: {
    title: 'Plan kept (of what was planned at A and due by the day of B)',
    kept: (kept, due) => `${kept} / ${due} kept`,
    rest: (partly, unchanged, back, later) =>
      `Partly ${partly}, unchanged ${unchanged}, lower ${back}. Due later, not dated or not rated yet: ${later}.`,
    nothing: 'Nothing planned was due and rated',
    none: 'Nothing was planned at A',
    earlier: {
      rest: (partly, unchanged, back, later) =>
        `Partly ${partly}, unchanged ${unchanged}, lower ${back}. Due later or not dated: ${later}.`,
      nothing: 'Nothing planned was due',
    },
  },
  rounds: 'All rounds',
  roundsAlt: 'Line chart of maturity over all rounds',
  /** Above lines over many rounds: the function that is highest now, the lowest, and the others. */
  lines: {
    highest: (name) => `Highest now: ${name}`,
    lowest: (name) => `Lowest now: ${name}`,
    others: () => 'Each of the others',
  },
  list: (noun) => `How each ${noun} changed (changed ones first)`,
  items: {
    id: 'ID',
    reason: 'Reason',
    before: 'Before',
    after: 'After',
    difference: 'Change',
    sideBefore: 'Side before',
    sideAfter: 'Side after',
    change: 'What changed',
    plan: 'Plan',
  },
  changes: {
    new: 'Newly scored',
    dropped: 'No longer',
    up: 'Higher',
    down: 'Lower',
    side: 'Side',
    state: 'State',
  },
  promised: { kept: 'Kept', partly: 'Partly', unchanged: 'Unchanged', back: 'Lower' },
};
