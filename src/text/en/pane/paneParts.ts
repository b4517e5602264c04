import type { PaneWords } from '../../spoken';

/** What the sheets are called that can be added, and what each is for. */
export const paneParts: PaneWords['pane']['settings']['parts'] = {
  scope: { name: 'Scope', hint: 'Choose on a sheet which items are out of scope.' },
  summary: { name: 'Summary', hint: 'The results on one page, ready to report.' },
  plan: {
    name: 'Plan',
    hint: 'Planned sides and levels, actions, owners and dates, and where they take the means.',
  },
  rounds: {
    name: 'Rounds',
    hint: 'Ratings kept of earlier times, and the last of them as a thin line in the charts.',
  },
  progress: {
    name: 'Progress',
    hint: 'Two rounds, or one and now, like for like, and how much of the plan was kept.',
  },
  portfolio: {
    name: 'Portfolio',
    hint: 'Is it needed, who delivers it, how well: one table to read from left to right. Sheets for scope and plan come along.',
  },
  outsourcing: {
    name: 'Outsourcing review',
    hint: 'Damage, cost and contracts of what is outsourced, and what to settle with each provider.',
  },
  ownItems: {
    name: 'Own items',
    hint: 'Add items that the model does not have. For each you choose whether it enters the means.',
  },
  sharing: {
    name: 'Information sharing',
    hint: 'Six questions, handling and owner for each channel on which information is shared.',
  },
  first: {
    name: 'FIRST',
    hint: "Find levels by the numbers and names of FIRST's CSIRT Services Framework.",
  },
  evidence: {
    name: 'Evidence',
    hint: 'Proposes a score for each item from facts: done, documented, approved … Nothing is written to the checklist.',
  },
  phases: {
    name: 'Phases of response',
    hint: 'Five phases from first response to after the incident: how mature those who act are, and where it is weak.',
  },
  charter: {
    name: 'Six things to settle',
    hint: 'Services, authority, contact and more that a CSIRT settles, on one page. No score.',
  },
  handOuts: {
    name: 'Hand-out list',
    hint: 'Keeps in the workbook of whoever hands out what was handed to whom, by when it is due, and what came back.',
  },
  survey: {
    name: 'Survey of 2017',
    hint: 'Figures of a survey of 2017 beside your answers: no target, and no benchmark.',
  },
  itemList: { name: 'Items', hint: 'All items with what they mean, for people who do not rate.' },
};
