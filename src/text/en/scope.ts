import type { Words } from '../words';

export const scope: Words['sheets']['scope'] = {
  title: 'Scope',
  lead: (noun) =>
    `Choose what is not part of this self-check. A ${noun} out of scope is left out of every mean, count, improvement list and radar. Its scores and notes stay; clear the choice to bring it back.`,
  leadLevels: (noun) =>
    `Choose a recommendation level for each ${noun} (blank: not decided). One set to "Out of scope" is left out of every mean, count, improvement list and radar; its scores and notes stay. The names of the levels were not checked against the original.`,
  count: (left, total) => `Out of scope ${left} / ${total}`,
  columns: {
    id: 'ID',
    name: 'Name',
    description: 'Description',
    choice: 'Scope',
    level: 'Recommendation',
    words: 'Choices',
    excluded: 'Left out',
  },
  prompt: { title: 'Scope', message: 'Blank is in scope. Choose only to leave it out.' },
};
