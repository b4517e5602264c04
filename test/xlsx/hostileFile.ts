import { readXlsx } from '../../src/xlsx/read';
import type { UnreadableKind } from '../../src/xlsx/unreadableFile';
import { UnreadableFile } from '../../src/xlsx/unreadableFile';
import type { ForeignParts } from './foreignFile';
import { foreignFile, foreignMembers } from './foreignFile';
import type { ZipMember } from './zipFile';
import { zipFile } from './zipFile';

export const X = '<definedName name="X">Sheet1!$A$1</definedName>';
export const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
export const WORKBOOK = 'xl/workbook.xml';
export const SHEET = 'xl/worksheets/sheet1.xml';

export function outcome(bytes: Uint8Array): UnreadableKind | 'read' {
  try {
    readXlsx(bytes, { wanted: () => true, formulas: true });
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableFile) return error.kind;
    throw error;
  }
}

export const good = foreignFile({ rows: ONE, names: X });
export const changed = (path: string, change: (member: ZipMember) => ZipMember) =>
  zipFile(
    foreignMembers({ rows: ONE, names: X }).map((member) => (member.name === path ? change(member) : member)),
  );
export const file = (parts: ForeignParts) => foreignFile({ rows: ONE, names: X, ...parts });

export const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
