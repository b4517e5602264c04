import type { ja } from './ja/words';

/** Every word a user reads that is not catalogue data; a key missing in one language does not compile. */
export type Words = typeof ja;
