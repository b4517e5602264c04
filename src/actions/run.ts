import type { RealiseOptions } from './liveWorkbook';

/** Long work says how far it is and asks whether to go on. */
export type Run = Pick<RealiseOptions, 'progress' | 'cancelled'>;
