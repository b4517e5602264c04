/** How long Excel lets texts be that are no cell. */
const LONGEST = { sheetTitle: 31, validationTitle: 32, validationMessage: 255 } as const;

/** A text of at most so many characters; where something is missing it ends in "…". */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let short = '';
  for (const sign of text) {
    if (short.length + sign.length > longest - 1) break;
    short += sign;
  }
  return `${short.trimEnd()}…`;
}

/** Words in a place where Excel refuses longer ones. Words we choose fit; those of another language may not. */
export const fitted = (text: string, place: keyof typeof LONGEST): string => cut(text, LONGEST[place]);
