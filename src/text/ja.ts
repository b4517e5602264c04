import { cli } from './ja/cli';
import { pane } from './ja/pane';
import { problems } from './ja/problems';
import { sheets } from './ja/sheets';

/** The Japanese words; the other languages follow their shape. */
export const ja = { problems, cli, sheets, pane };
