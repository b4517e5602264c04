import type { paneParts as ja } from '../ja/paneParts';

export const paneParts: typeof ja = {
  scope: { name: 'Scope', hint: 'Choose on a sheet which items are out of scope.' },
  summary: { name: 'Summary', hint: 'The results on one page, ready to report.' },
  plan: { name: 'Plan', hint: 'Targets, actions, owners and dates, and where they take the means.' },
  outsourcing: {
    name: 'Outsourcing review',
    hint: 'Damage, cost and contracts of what is outsourced, and what to settle with each provider.',
  },
  sharing: {
    name: 'Information sharing',
    hint: 'Six questions, handling and owner for each channel on which information is shared.',
  },
  first: {
    name: 'FIRST',
    hint: "Find levels by the numbers and names of FIRST's CSIRT Services Framework.",
  },
  survey: {
    name: 'Survey of 2017',
    hint: 'Figures of a survey of 2017 beside your answers: no target, and no benchmark.',
  },
  itemList: { name: 'Items', hint: 'All items with what they mean, for people who do not rate.' },
};
