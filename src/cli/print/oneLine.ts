/** A file's name, which may hold line ends, as it stands in one line of output. */
export const oneLine = (name: string): string => name.replace(/[\r\n\u2028\u2029]/g, '\uFFFD');
