import type { Words } from '../words';
import { facts } from './facts';

export const evidence: Words['sheets']['evidence'] = {
  title: 'Evidence',
  lead: (noun, checklist) =>
    `Choose the facts for each ${noun}, and "Proposal" shows the score the criteria give for them. Nothing is written to "${checklist}": the score is yours to enter. If you cannot tell, choose "No" (score 1). "2 or 4" is a combination that no score describes: compare the two descriptions and decide.`,
  reported: (review) =>
    ` Where an outsourced fact is blank, what "${review}" says of the provider’s reports counts (Done: Yes, Open: No).`,
  facts,
  sides: { in: 'Insource', out: 'Outsource' },
  columns: {
    id: 'ID',
    proposal: 'Proposal',
    score: 'Score',
    on: 'Checked on',
    place: 'Where it is kept',
    remark: 'Remark',
  },
  between: (low, high) => `${low} or ${high}`,
  remarks: {
    in: 'Insource score differs. ',
    out: 'Outsource score differs. ',
    between: 'No score describes this. ',
    old: 'Checked long ago. ',
    reported: 'From the reports. ',
  },
  counts: (proposed, between, unscored, differs, old) =>
    `Proposals: ${proposed} (no score describes: ${between}; score blank: ${unscored}; score differs: ${differs}). Checked long ago: ${old}.`,
  old: 'Checked long ago',
  months: 'Old after (months; blank: not marked)',
  differences: {
    title: 'Scores that differ from the proposal',
    more: (count) => `${count} more: filter the column "Remark".`,
    none: 'No score differs from its proposal.',
    nothing: (noun) => `Nothing is compared yet: no ${noun} has both a proposal and a score.`,
  },
  source:
    'The proposal is defined by this tool: ISOG-J’s scoring criteria (0 to 5) as combinations of facts.',
};
