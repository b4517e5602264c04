import * as fc from 'fast-check';

const given = process.env['SEED'];
/** What benches and tools import runs without jest. */
const own = typeof jest === 'undefined' ? Date.now() : jest.getSeed();

/** Another one in each run, which says it at its end; `SEED=… npm test` takes that one again. */
export const SEED = given === undefined ? own : Number(given);

fc.configureGlobal({ seed: SEED });

/** fast-check with the seed of this run, which it names where a property fails. */
export { fc };
