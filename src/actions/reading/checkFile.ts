import type { Catalogue } from '../../model/catalogue';
import { describeWorkbook } from '../../sheets/assessment/describe';
import type { Reading } from '../../sheets/assessment/reading/read';
import { replacedFormulas } from '../../sheets/assessment/reading/replacedFormulas';
import type { ReadBytes } from '../fileFormat';
import { openFile, type OpenOptions } from './openFile';

/** Holds every formula without a name against the workbook that these answers would make. */
export const everyFormula =
  (catalogue: Catalogue): NonNullable<OpenOptions['replaced']> =>
  (found, { model, answers, leftovers }) =>
    model && answers ? replacedFormulas(found, describeWorkbook(catalogue, model, answers, leftovers)) : [];

/** `openFile` with its results, every formula among them. */
export const checkFile = (catalogue: Catalogue, read: ReadBytes, bytes: Uint8Array): Reading =>
  openFile(catalogue, read, bytes, { results: true, replaced: everyFormula(catalogue) });
