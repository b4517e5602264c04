import { cli } from './ja/cli';
import { departments } from './ja/departments';
import { imports } from './ja/imports';
import { keptRounds } from './ja/keptRounds';
import { problems } from './ja/problems';
import { sheets } from './ja/sheets';

/** The Japanese words; the other languages follow their shape. */
export const ja = { problems, cli, departments, imports, keptRounds, sheets };
