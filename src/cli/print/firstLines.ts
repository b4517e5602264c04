/** The first of many lines, each set in, and how many more there are. */
export const firstLines = <One>(
  all: readonly One[],
  most: number,
  line: (one: One) => string,
  more: (count: number) => string,
): string[] => [
  ...all.slice(0, most).map((one) => `  ${line(one)}`),
  ...(all.length > most ? [`  ${more(all.length - most)}`] : []),
];
