import type { ProblemKind } from './answers';

/** `error`: the results are not right, or there are none. `warning`: the results are right without this cell. */
export type Severity = 'error' | 'warning';

/** How bad each kind of problem is. */
export const SEVERITY: Readonly<Record<ProblemKind, Severity>> = {
  'not-a-score': 'warning',
  'text-number': 'warning',
  uncalculated: 'error',
  'unknown-id': 'warning',
  'duplicate-id': 'error',
  'missing-id': 'warning',
  shifted: 'error',
  'missing-name': 'error',
  'formula-replaced': 'error',
  'stale-result': 'error',
  'bad-quadrant': 'warning',
  'bad-pattern': 'warning',
  'bad-setup': 'warning',
  'copied-sheet': 'error',
  unfinished: 'error',
  'mark-outside': 'warning',
  'two-marks': 'error',
  'id-name-differ': 'error',
  'control-without-cell': 'warning',
  'not-a-checklist': 'error',
  merged: 'error',
  'not-a-recommendation': 'warning',
  'not-a-side': 'warning',
  'not-a-level': 'warning',
  'not-a-date': 'warning',
  'not-a-number': 'warning',
  'not-a-progress': 'warning',
  'not-a-decision': 'warning',
  'long-text': 'warning',
  'newer-part': 'warning',
  'unknown-model': 'error',
  'newer-layout': 'error',
  'not-isomm': 'error',
  encrypted: 'error',
  damaged: 'error',
  'too-large': 'error',
};
