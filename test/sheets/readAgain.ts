import { openFile, openRead, type OpenedFile } from '../../src/actions/reading/openFile';
import type { Catalogue } from '../../src/model/catalogue';
import type { Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { WIDE } from '../machine/wide';
import { asRead } from './asRead';

/**
 * A workbook as it is opened again, results and all: of several of one kind the first as the bytes of a file, the others as
 * they are described, at half the cost; all of them as bytes in a wide run.
 */
export function readAgain(catalogue: Catalogue, workbook: Workbook, index: number): OpenedFile {
  const options = { results: true };
  return index === 0 || WIDE
    ? openFile(catalogue, readXlsx, writeXlsx(workbook), options)
    : openRead(catalogue, asRead(workbook), options);
}
