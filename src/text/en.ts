import { cli } from './en/cli';
import { pane } from './en/pane';
import { problems } from './en/problems';
import { sheets } from './en/sheets';
import type { Words } from './words';

/** The English words. */
export const en: Words = { problems, cli, sheets, pane };
