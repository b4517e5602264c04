import { rowStandsElsewhere } from '../../actions/reading/open';
import type { Problem, ProblemKind } from '../../model/answers';
import { QUADRANTS, type Quadrant } from '../../model/catalogue';
import type { ProblemLine } from './problemLines';

export type Cure = 'results' | 'rows' | 'rowsBack' | 'calculate' | 'names';

/** What cures a kind of problem, all of it at once and without touching an answer. */
const CURES: Readonly<Partial<Record<ProblemKind, Cure>>> = {
  'formula-replaced': 'results',
  'stale-result': 'calculate',
  'missing-id': 'rows',
  'own-waiting': 'rows',
  'missing-name': 'names',
};

/** What cures a line; a row that is there, outside of its list or without its id, comes back with what stands in it. */
export const cureOf = ({ kind, problems }: ProblemLine): Cure | null =>
  problems.some(rowStandsElsewhere) ? 'rowsBack' : (CURES[kind] ?? null);

/** The quadrant a person may have meant by an Arabic number; only they can say, so it is their click. */
export const quadrantMeant = ({ kind, found }: Problem): Quadrant | null =>
  kind === 'bad-quadrant' && found !== null && /^[1-4]$/.test(found.normalize('NFKC').trim())
    ? (QUADRANTS[Number(found.normalize('NFKC')) - 1] ?? null)
    : null;
