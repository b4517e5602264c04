/** `npm run test:wide`: everything crossed with everything. Else one case of each kind, and pairs of conditions. */
export const WIDE = process.env['WIDE'] === '1';

/** How much of something is tried. */
export const amount = <Much>(few: Much, wide: Much): Much => (WIDE ? wide : few);
