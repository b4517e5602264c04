import type { Words } from '../../text/words';

/** The first of many lines, each set in, and how many more there are. */
export const firstLines = <One>(
  all: readonly One[],
  most: number,
  line: (one: One) => string,
  text: Pick<Words['departments']['cli'], 'moreFiles'>,
): string[] => [
  ...all.slice(0, most).map((one) => `  ${line(one)}`),
  ...(all.length > most ? [`  ${text.moreFiles(all.length - most)}`] : []),
];
