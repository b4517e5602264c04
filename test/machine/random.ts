import * as fc from 'fast-check';

const given = process.env['SEED'];

/** Another one in each run, which says it at its end; `SEED=… npm test` takes that one again. */
export const SEED = given === undefined ? jest.getSeed() : Number(given);

fc.configureGlobal({ seed: SEED });

/** fast-check with the seed of this run, which it names where a property fails. */
export { fc };
