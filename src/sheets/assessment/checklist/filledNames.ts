/** The columns of the list in which scores stand. */
export const SCORES = ['ISOMM_Insource', 'ISOMM_Outsource'] as const;

/** Those that formulas of every row read through a range of their own, from the heads to below the last item. */
export const GUARDED = ['ISOMM_Quadrant', ...SCORES] as const;

/** Those that people fill in, beside the id. */
export const FILLED = [...GUARDED, 'ISOMM_Note', 'ISOMM_Supplement'] as const;
