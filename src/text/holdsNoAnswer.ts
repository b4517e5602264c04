/** Names of cells that say by which version a workbook or a sheet was made, and nothing that was filled in. */
export const holdsNoAnswer = (name: string): boolean => /^ISOMM_(?:Layout|[A-Za-z]+Version)$/.test(name);
