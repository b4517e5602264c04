import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as SheetJS from '@e965/xlsx';
import type { CellError, ShownValue } from '../../src/workbook/description';

/** What it says about the extension of our charts by which Excel draws #N/A as a gap. */
const KNOWN = /^Unexpected element 'c:extLst' in state : \s*chartSpace -> chart\s*/gm;

const convert = (from: string, to: string): Promise<void> =>
  new Promise((done, fail) => {
    const options = ['--recalc', '--export-type=Gnumeric_Excel:xlsx2', from, to];
    execFile('ssconvert', options, (error, _, said) => {
      const unknown = said.replace(KNOWN, '').trim();
      if (error || unknown !== '') fail(new Error(`ssconvert: ${unknown || String(error)}`));
      else done();
    });
  });

export type ShownAt = (sheet: string, row: number, column: number) => ShownValue;

export interface ByGnumeric {
  readonly shown: ShownAt;
  /** The file that it saved. */
  readonly saved: Uint8Array;
}

/** A workbook as Gnumeric calculates it. Its converter takes one file at a time, in a fraction of a second. */
export async function gnumeric(bytes: Uint8Array): Promise<ByGnumeric> {
  const folder = mkdtempSync(join(tmpdir(), 'isomm-gnumeric-'));
  try {
    const [from, to] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
    writeFileSync(from, bytes);
    await convert(from, to);
    const saved = new Uint8Array(readFileSync(to));
    const { Sheets } = SheetJS.read(saved, { dense: true });
    const shown: ShownAt = (sheet, row, column) => {
      const cell = (Sheets[sheet]?.['!data'] as (SheetJS.CellObject | undefined)[][] | undefined)?.[row]?.[
        column
      ];
      if (cell?.t === 'e') return { error: cell.w as CellError['error'] };
      return (cell?.v as ShownValue | undefined) ?? null;
    };
    return { shown, saved };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
