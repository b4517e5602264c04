import { cli } from './en/cli';
import { departments } from './en/departments';
import { imports } from './en/imports';
import { keptRounds } from './en/keptRounds';
import { problems } from './en/problems';
import { sheets } from './en/sheets';
import type { Words } from './words';

/** The English words. */
export const en: Words = { problems, cli, departments, imports, keptRounds, sheets };
