import { boxOf, type Box } from '../../workbook/a1';

/** Where a name or an address points: a sheet by its title, and one rectangle on it. */
export interface Reference {
  readonly sheet: string;
  readonly box: Box;
}

const PARTS = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;

/** Reads "='準備 2'!$C$18" and "Sheet1!B4:H67"; `null` for anything else, a broken reference among them. */
export function referenceOf(text: string): Reference | null {
  const match = PARTS.exec(text);
  if (!match) return null;
  const [, quoted, plain, cells = ''] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || sheet.startsWith('#')) return null;
  return { sheet, box: boxOf(cells) };
}

/** A sheet title as formulas write it. */
export const quoted = (title: string): string => `'${title.replaceAll("'", "''")}'`;
