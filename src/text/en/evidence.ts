import type { Words } from '../words';
import { facts } from './facts';

export const evidence: Words['sheets']['evidence'] = {
  title: 'Evidence',
  lead: (noun, checklist) =>
    `Choose the facts for each ${noun}, and "Proposal" shows the score the criteria give for them. Nothing is written to "${checklist}": the score is yours to enter. If you cannot tell, choose "No" (score 1). "2 or 4" is a combination no step describes: compare the two steps around it and decide.`,
  reported: (review) =>
    ` Where an outsourced fact is blank, what "${review}" says of the provider’s reports counts (Done: Yes, Open: No).`,
  facts,
  sides: { in: 'In-house', out: 'Outsourced' },
  columns: {
    id: 'ID',
    proposal: 'Proposal',
    score: 'Score',
    on: 'Seen on',
    place: 'Where it is kept',
    remark: 'Mind',
  },
  between: (low, high) => `${low} or ${high}`,
  remarks: {
    in: 'In-house score differs. ',
    out: 'Outsourced score differs. ',
    between: 'No step describes this. ',
    old: 'Seen long ago. ',
    reported: 'From the reports. ',
  },
  counts: (proposed, between, unscored, differs, old) =>
    `Proposals: ${proposed} (no step describes: ${between}; score blank: ${unscored}; score differs: ${differs}). Seen long ago: ${old}.`,
  old: 'Seen long ago',
  months: 'Old after (months; blank: not marked)',
  differences: {
    title: 'Scores that differ from the proposal',
    side: 'Side',
    more: (count) => `${count} more: filter the column "Mind".`,
    none: 'No score differs from its proposal.',
  },
  source: 'The proposal is ours: ISOG-J’s scoring criteria (0 to 5), put as combinations of facts.',
};
