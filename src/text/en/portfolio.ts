import type { Words } from '../words';

export const portfolio: Words['sheets']['portfolio'] = {
  title: 'Portfolio',
  lead: (noun) =>
    `Read each ${noun} from left to right: is it needed (catalogue), who delivers it (profile), how well is it done (portfolio)?\nThe recommendation is filled in on "Scope", scores on "Checklist", the plan on "Plan". Reason, unassigned, assignee and provider are filled in here.`,
  orders: {
    title: 'Order of lists',
    level: 'by level',
    recommendation: 'by recommendation, then level',
  },
  bands: { catalogue: 'Catalogue', profile: 'Profile', portfolio: 'Portfolio' },
  assignment: {
    in: 'In',
    out: 'Out',
    both: 'Both',
    unassigned: 'Unassigned',
    'not-done': 'Decided against',
    unanswered: 'Unanswered',
  },
  matrix: 'Levels by assignment',
  undecided: 'Not decided',
  all: 'All',
  open: (count, ids) => `Basic and unassigned, decided against, or at level 1: ${count} (${ids})`,
  noneOpen: 'Nothing basic is unassigned, decided against, or at level 1.',
  against: (count, unnamed) => `Conflicting decisions: ${count}. Insourced without an assignee: ${unnamed}.`,
  reviews: { title: 'Reviewed', last: 'Last', next: 'Next' },
  meanings: 'What the levels mean (not checked)',
  columns: {
    id: 'ID',
    name: '',
    recommendation: 'Level',
    reason: 'Why it is there',
    assignment: 'Assignment',
    unassigned: 'Unassigned: Yes',
    assignee: 'Assignee within',
    provider: 'Provider outside',
    insource: 'Now\nin',
    outsource: 'Now\nout',
    level: 'Now\nlevel',
    toBeSide: 'Planned side',
    toBeLevel: 'Planned level',
    gap: 'Gap',
    remark: 'Remark',
  },
  mark: 'Yes',
  prompt: {
    title: 'Unassigned',
    message:
      'For what is known to be needed and nobody does. It counts only where no score stands; with nothing decided and nothing done the score is 1.',
  },
  conflicts: {
    'unnecessary-but-scored': 'Out of scope, but scored',
    'unassigned-but-scored': 'Unassigned, but 2 or more',
    'basic-not-done': 'Basic, but not done',
    'no-assignee': 'No assignee',
  },
};
