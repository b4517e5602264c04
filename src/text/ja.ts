import { cli } from './ja/cli';
import { problems } from './ja/problems';

/** The Japanese words; the other languages follow their shape. */
export const ja = { problems, cli };
