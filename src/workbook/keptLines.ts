/** The very hidden sheet in which a command keeps the answers while it rewrites the others. */
export const BACKUP_TITLE = 'ISOMM_Backup';

/** The first line of what is kept. */
export const KEPT_HEAD = 'ISOMM backup 1';
const STATES = ['saved', 'writing'] as const;
/** Lines: head, state, number of pieces, checksum, then the pieces, each behind a mark. */
const FIRST_PIECE = 4;

export interface KeptText {
  readonly state: (typeof STATES)[number];
  readonly text: string;
}

export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}

/** The text that the lines of the sheet keep; `null` where they are not all there. */
export function keptIn(lines: readonly string[]): KeptText | null {
  const [head, found, count, sum] = lines;
  const state = STATES.find((each) => each === found);
  if (head !== KEPT_HEAD || !state) return null;
  const pieces = lines.slice(FIRST_PIECE, FIRST_PIECE + Number(count));
  const text = pieces.map((piece) => piece.slice(1)).join('');
  return checksum(text) === sum ? { state, text } : null;
}
