import { cli } from './en/cli';
import { problems } from './en/problems';
import type { Words } from './words';

/** The English words. */
export const en: Words = { problems, cli };
