import type { Words } from '../words';
import { plural } from './plural';

export const plan: Words['sheets']['plan'] = {
  title: 'Plan',
  lead: (noun) =>
    `For each ${noun}, write who is to deliver it, the planned level, the action, its owner and when it is due.\n${noun.charAt(0).toUpperCase()}${noun.slice(1)}s without side and level count as they are. With a date in "As of" only what is due by then counts. New starts are never in "Change".`,
  side: { in: 'In', out: 'Out', both: 'Both' },
  progress: {
    open: 'Open',
    doing: 'Doing',
    done: 'Done',
    paused: 'Paused',
    dropped: 'Dropped',
  },
  yes: 'Yes',
  no: 'No',
  lists: {
    strengthenInsource: '↑ in',
    strengthenOutsource: '↑ out',
    switchToInsource: '→ in',
    switchToOutsource: '→ out',
  },
  remarks: { overdue: 'Overdue', lowers: 'Planned lower', starts: 'New start', noTarget: 'Not planned' },
  earlier: {
    noTarget: 'No target',
    startsIn: (starts, from, to) =>
      `New starts (${starts}) are in the planned mean: ${from} items now, ${to} in the plan.`,
    startsBeside: (starts, from) =>
      `The planned mean is over the ${from} items that have a level now. New starts (${starts}) are not in it.`,
  },
  figures: {
    asIs: 'Now',
    toBe: 'Plan',
    gap: 'Change',
    effort: 'Effort (days)',
    planned: 'Planned',
    starts: 'New',
  },
  startsIn: (starts, from, to, noun) =>
    `New starts (${starts}) are in the planned mean: ${from} ${plural(noun)} now, ${to} in the plan.`,
  startsBeside: (starts, from, noun) =>
    `The planned mean is over the ${from} ${plural(noun)} that have a level now. New starts (${starts}) are not in it.`,
  settings: {
    title: 'How it is counted',
    asOf: 'As of (blank: all)',
    starts: 'New starts enter the mean',
    fiscalMonth: 'Fiscal year starts (month)',
    capacity: 'Days available per half-year',
    effortSteps: ['Small effort, up to (days)', 'Medium effort, up to (days)'],
  },
  ahead: {
    title: 'Effort by half-year',
    effort: 'Effort',
    room: 'Room left',
    rest: 'Other, or not dated',
    from: (month) => `from ${month}`,
    dateFormat: 'mmm yyyy',
  },
  columns: {
    id: 'ID',
    name: '',
    now: 'Now',
    side: 'Delivered by',
    required: 'Target asks for',
    list: 'List',
    targetSide: 'Planned side',
    targetLevel: 'Planned level',
    action: 'Action',
    owner: 'Owner',
    due: 'Due',
    effort: 'Effort (days)',
    impact: 'Impact\n1-3',
    progress: 'State',
    toBe: 'After',
    gap: 'Change',
    priority: 'Priority (this tool)',
    remark: 'Remark',
    planNote: 'Note',
  },
  numberError: {
    title: 'Not a value for this cell',
    message: (min, max) => `Enter a whole number from ${min} to ${max}, or leave it blank.`,
  },
};
