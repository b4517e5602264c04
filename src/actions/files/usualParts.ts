import type { PartKey } from '../../sheets/assessment/family';

/** Optional parts that a new workbook has where nobody says otherwise; one that is handed out has none. */
export const USUAL_PARTS: readonly string[] = ['summary'] satisfies PartKey[];
