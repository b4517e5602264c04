import type { PaneWords } from '../spoken';

/** What is planned, and how it gets there. */
export const planned: PaneWords['pane']['planned'] = {
  title: 'Put into the plan',
  hint: (sheet) =>
    `Tick items to put them on ${sheet === null ? 'a sheet for the plan' : `the sheet "${sheet}"`}.`,
  ticked: (count) => `${String(count)} ticked.`,
  tick: (name) => `Tick ${name} for the plan`,
  side: 'Plan the target side',
  level: 'Plan one level more',
  clear: 'Untick all',
  ask: 'Add a sheet for the plan?',
  askWhat: (count) =>
    `This workbook has no sheet for the plan. It is added, and the ${String(count)} ticked are written into it. Answers and other sheets stay as they are.`,
  askYes: 'Add it and write',
  tag: (side, level) => `Plan: ${[side, level].filter(Boolean).join(', ')}`,
  levelTo: (level) => `level ${String(level)}`,
  sides: { in: 'in', out: 'out', both: 'both' },
  series: 'Plan (dashed)',
  lead: (count, from, to, difference) =>
    `With what is planned (${String(count)}), the overall mean goes from ${from} to ${to} (${difference}).`,
  lowers: (count) =>
    `${count === 1 ? 'One of these is planned below its present level, which lowers the mean' : `${String(count)} of these are planned below their present level, which lowers the mean`}: `,
  lowersMore: (count) => ` and ${String(count)} more`,
  lowersNext: (sheet) =>
    `If nothing is meant to go down, raise the planned level or make it blank on ${sheet === null ? 'the sheet of the plan' : `the sheet "${sheet}"`}.`,
  column: 'Plan',
  figure: (shown, difference) => `${shown} (${difference})`,
  sum: (sum, count, shown, difference) =>
    `Sum of planned levels ${sum} ÷ ${count} items = ${shown} (${difference} against now)`,
  withoutStarts: (difference) => `${difference} without new starts`,
  noMean: 'No item has a score, so there is no planned mean.',
  asOf: (day) => `Only what is due by ${day} counts.`,
  moving: 'Items that the plan changes',
  lowering: (count) => `Planned lower: ${String(count)} (below the present level)`,
  now: 'Now',
  then: 'Plan',
  staying: (count) => `In the mean with the level they have now: ${String(count)} more.`,
  starting: (count, counted) =>
    counted
      ? `New starts: ${String(count)} (no level now; only in the planned mean)`
      : `New starts: ${String(count)} (no level now, so not in the mean)`,
  waiting: (count) => `${String(count)} dropped, or not due by then (as they are now)`,
};
