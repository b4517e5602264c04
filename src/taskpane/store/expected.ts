import type { CellEntry } from '../../actions/fillIn';
import type { Score } from '../../model/answers';
import { assess } from '../../model/assess';
import type { PaneReading } from './paneActions';

const KEYS = { in: 'insource', out: 'outsource' } as const;

/** What the workbook comes to once these entries are in their cells: figures need not wait for Excel. */
export function expected(opened: PaneReading, filling: readonly CellEntry[]): PaneReading {
  const { model, answers } = opened;
  if (!model || !answers) return opened;
  const items = { ...answers.answers };
  let changed = false;
  for (const { id, field, value } of filling) {
    const item = items[id];
    if (!item || (field !== 'in' && field !== 'out')) continue;
    // What the pane enters there is a score, or nothing.
    items[id] = { ...item, [KEYS[field]]: typeof value === 'number' ? (value as Score) : null };
    changed = true;
  }
  if (!changed) return opened;
  const next = { ...answers, answers: items };
  return { ...opened, answers: next, assessment: assess(model, next) };
}
