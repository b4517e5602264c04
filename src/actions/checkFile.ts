import type { Catalogue } from '../model/catalogue';
import { describeWorkbook } from '../sheets/assessment/describe';
import type { Reading } from '../sheets/assessment/read';
import { replacedFormulas } from '../sheets/assessment/replacedFormulas';
import type { ReadBytes } from './fileFormat';
import { openFile } from './openFile';

/** `openFile` with its results, and every other formula held against the workbook that these answers would make. */
export const checkFile = (catalogue: Catalogue, read: ReadBytes, bytes: Uint8Array): Reading =>
  openFile(catalogue, read, bytes, {
    results: true,
    replaced: (found, { model, answers, leftovers }) =>
      model && answers ? replacedFormulas(found, describeWorkbook(catalogue, model, answers, leftovers)) : [],
  });
