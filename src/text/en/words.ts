import { cli } from './cli';
import { departments } from './departments';
import { imports } from './imports';
import { keptRounds } from './keptRounds';
import { own } from './own';
import { problems } from './problems';
import { sheets } from './sheets';
import type { Words } from '../words';

/** The English words. */
export const en: Words = { problems, cli, departments, imports, keptRounds, own, sheets };
