import type { paneFacts as japanese } from '../../ja/pane/paneFacts';

export const paneFacts: typeof japanese = {
  of: (side) => `Facts, ${side}`,
  missing: (count) => `${String(count)} more to answer before a score is proposed.`,
  proposal: (score) => `Proposed: ${String(score)}`,
  take: (score) => `Score it ${String(score)}`,
  taken: (score) => `Scored ${String(score)}`,
  between: 'No step describes this. Compare the steps around it and decide.',
  reported: (said, sheet) => `"${sheet}" says: ${said}`,
  kept: (sheet) => `Also written to the sheet "${sheet}".`,
  notKept: 'Answers are not kept. To keep them, add the sheet for evidence in the settings.',
  keys: 'Keys 1-3 answer, Enter takes the score.',
};
