import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../../src/xlsx/write';
import {
  anonymousBooks,
  assessmentBooks,
  comparisons,
  recordBooks,
  roundBooks,
  withoutPositions,
} from './books';

/** Writes the workbooks whose pages are to be looked at: node test/tools/run.cjs test/sheets/paper/make.ts <folder> */
const [folder = 'pages', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const { label, workbook } of [
  ...assessmentBooks(),
  ...recordBooks(),
  ...roundBooks(),
  ...[2, 6, 40].flatMap((count) => comparisons(count, true)),
  ...withoutPositions(),
  ...anonymousBooks(),
  ...comparisons(300, false),
]) {
  const file = `${label.replaceAll(' ', '-')}.xlsx`;
  if (wanted.every((part) => file.includes(part))) writeFileSync(join(folder, file), writeXlsx(workbook));
}
