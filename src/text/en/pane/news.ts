import type { PaneWords } from '../../spoken';

/** What the pane says of a catalogue that has changed since a workbook was made. */
export const news: PaneWords['pane']['answer']['news'] = {
  title: 'The catalogue has changed',
  newer:
    'This workbook was made with a later edition of the catalogue. It can be read, but names and descriptions may be shown as they were. Reload the add-in.',
  lead: 'Default quadrants that have changed since this workbook was made. Quadrants you changed, scores and notes are not touched. Choose for each item.',
  change: (item, was, now) => `${item}: quadrant ${was} → ${now}`,
  keep: (was) => `Keep ${was}`,
  take: (now) => `New default ${now}`,
  all: { keep: 'Keep all', new: 'Take all new defaults' },
  texts: (count) => `Names and descriptions that changed (${String(count)})`,
  text: (id, was, now) => `${id}: ${was} → ${now}`,
  rebuild: 'Rebuild the sheets with them',
};
