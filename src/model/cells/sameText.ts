/** Whether two texts are equal as `=` of a spreadsheet sees it: case does not matter, spaces and width do. */
export const sameText = (a: string, b: string): boolean =>
  a.length === b.length && a.toLowerCase() === b.toLowerCase();
