import { cli } from './cli';
import { departments } from './departments';
import { imports } from './imports';
import { keptRounds } from './keptRounds';
import { own } from './own';
import { problems } from './problems';
import { sheets } from './sheets';

/** The Japanese words; the other languages follow their shape. */
export const ja = { problems, cli, departments, imports, keptRounds, own, sheets };
