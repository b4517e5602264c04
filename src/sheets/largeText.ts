import { heightFor, linesIn } from './theme';

/** The size of what is all that its page has to say: it is read from afar. */
export const LARGE = 16;
/** Points around it. */
const APART = 34;

/** How high the row of such a text is that runs over so many columns of a sheet with letters of this size. */
export const heightOfLarge = (text: string, width: number, fontSize: number): number =>
  heightFor(linesIn(text, (width * fontSize) / LARGE)) * (LARGE / fontSize) + APART;
