import type { Problem, ProblemKind } from '../../model/answers';
import { QUADRANTS, type Quadrant } from '../../model/catalogue';

/** What cures a kind of problem, all of it at once and without touching an answer. */
export const CURES: Readonly<Partial<Record<ProblemKind, 'results' | 'rows' | 'calculate' | 'names'>>> = {
  'formula-replaced': 'results',
  'stale-result': 'calculate',
  'missing-id': 'rows',
  'own-waiting': 'rows',
  'missing-name': 'names',
};

/** The quadrant a person may have meant by an Arabic number; only they can say, so it is their click. */
export const quadrantMeant = ({ kind, found }: Problem): Quadrant | null =>
  kind === 'bad-quadrant' && found !== null && /^[1-4]$/.test(found.normalize('NFKC').trim())
    ? (QUADRANTS[Number(found.normalize('NFKC')) - 1] ?? null)
    : null;
