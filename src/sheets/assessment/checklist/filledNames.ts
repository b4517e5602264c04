/** The columns of the list in which scores stand. */
export const SCORES = ['ISOMM_Insource', 'ISOMM_Outsource'] as const;

/** Those that people fill in, beside the id. */
export const FILLED = ['ISOMM_Quadrant', ...SCORES, 'ISOMM_Note', 'ISOMM_Supplement'] as const;
