import type { PaneWords } from '../../spoken';

/** Where the present answers are kept as a round. */
export const keeping: PaneWords['pane']['keeping'] = {
  title: 'Keep this round',
  lead: (sheet) =>
    `Keeps the present answers under a name on ${sheet === null ? 'a sheet for rounds' : `the sheet "${sheet}"`}, so that the next ones can be held against them.`,
  comes: 'That sheet is added with it.',
  name: 'Name of the round',
  example: 'for example: 2026 H1',
  notes: 'Keep the notes, too',
  then: 'Afterwards',
  goOn: 'go on with the same scores',
  clear: 'blank the scores and begin a new round (notes and the plan stay)',
  keep: 'Keep this round',
  ask: 'Blank the scores?',
  askWhat:
    'The present scores are kept as a round, then all insource and outsource scores become blank. Notes and the plan stay.',
  askYes: 'Keep it and blank the scores',
  rounds: (names) => `Rounds kept: ${names}`,
  series: (name) => `Last round "${name}" (thin)`,
  refused: {
    'no-name': 'Give the round a name.',
    'long-name': 'The name is too long. Use at most 60 characters.',
    'reserved-name': 'This word stands for the present answers. Choose another name.',
    'name-taken': 'There is a round with this name already. Nothing was changed. Choose another name.',
    'nothing-filled-in': 'No score is filled in, so there is nothing to keep. Score some items first.',
    full: 'A workbook keeps at most 24 rounds. Nothing was changed. Store it as it is and go on in a new one.',
  },
};
