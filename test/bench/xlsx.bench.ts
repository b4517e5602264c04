import * as SheetJS from '@e965/xlsx';
import fc from 'fast-check';
import type { WriteSheet } from 'hucre';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { catalogue } from '../../src/catalog';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import type { Cell } from '../../src/workbook/description';
import { cellName } from '../../src/xlsx/address';
import type { FileReadOptions } from '../../src/xlsx/read';
import { readXlsx } from '../../src/xlsx/read';
import { READ_LIMITS } from '../../src/xlsx/reading/limits';
import { openPackage } from '../../src/xlsx/reading/openPackage';
import { writeXlsx } from '../../src/xlsx/write';
import { anyFilled } from '../calc/anyFilled';
import type { Bench, Report } from './report';

const wanted: FileReadOptions['wanted'] = (name) => name.startsWith('ISOMM_');

/** What collecting needs: who answered, and the answers. */
const ANSWERS = new Set(
  [
    ...['Model', 'Layout', 'Language', 'Organisation', 'Department', 'Respondent', 'Position', 'Date'],
    ...['CurrentPattern', 'TargetPattern', 'Id', 'Quadrant', 'Insource', 'Outsource', 'Note', 'Supplement'],
  ].map((name) => `ISOMM_${name}`),
);
const answers: FileReadOptions['wanted'] = (name) => ANSWERS.has(name);

const inflate = (compressed: Uint8Array, size: number) =>
  inflateRawSync(compressed, { maxOutputLength: size });

/** All parts by the inflater of Node. */
function unzipByNode(bytes: Uint8Array): void {
  const file = openPackage(bytes, READ_LIMITS, { inflate });
  for (const part of file.parts) file.read(part);
}

/** A workbook as a department returns it: the larger model in Japanese, filled. */
function returned() {
  const model = catalogue.models.find(({ id }) => id === 'x1060-3.2.1');
  if (!model) throw new Error('the larger model is gone');
  const [filled] = fc.sample(anyFilled(catalogue, model, 'ja'), { numRuns: 1, seed: 5 });
  if (!filled) throw new Error('nothing sampled');
  return describeWorkbook(catalogue, model, filled.answers, filled.leftovers);
}

const sample = returned();

const shown = (cell: Cell | null) => (typeof cell?.value === 'object' ? null : (cell?.value ?? null));

/** The same cells with values, formulas and their main looks for hucre; no names, charts or conditional formats. */
const forHucre = () =>
  sample.sheets.map((sheet) => {
    const cells = new Map<string, object>();
    sheet.rows.forEach((row, y) =>
      row.cells.forEach((cell, x) => {
        if (!cell) return;
        const { style, formula } = cell;
        cells.set(`${y},${x}`, {
          value: shown(cell),
          ...(formula === undefined ? {} : { formula, formulaResult: shown(cell) }),
          style: {
            font: {
              bold: style?.bold ?? false,
              size: style?.size ?? 11,
              color: { rgb: (style?.color ?? '#000000').slice(1) },
            },
            ...(style?.fill
              ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill.slice(1) } } }
              : {}),
            alignment: { horizontal: style?.horizontal, vertical: style?.vertical, wrapText: style?.wrap },
            ...(style?.numberFormat ? { numFmt: style.numberFormat } : {}),
          },
        });
      }),
    );
    return { name: sheet.title, cells };
  }) as WriteSheet[];

/** The same cells with values and formulas; this library writes no looks. */
function sheetJsBytes(): Uint8Array {
  const book = SheetJS.utils.book_new();
  for (const sheet of sample.sheets) {
    const cells = SheetJS.utils.aoa_to_sheet(sheet.rows.map((row) => row.cells.map(shown)));
    sheet.rows.forEach((row, y) =>
      row.cells.forEach((cell, x) => {
        const formula = cell?.formula;
        if (formula === undefined) return;
        const address = cellName(y, x);
        const value = shown(cell) ?? '';
        cells[address] = { t: typeof value === 'number' ? 'n' : 's', v: value, f: formula };
      }),
    );
    SheetJS.utils.book_append_sheet(book, cells, sheet.title);
  }
  return SheetJS.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}

/** openpyxl times itself, so that starting Python does not count. */
function openpyxl(report: Report, bytes: Uint8Array, base: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, 'file.xlsx');
  writeFileSync(file, bytes);
  const script = [
    'import sys, time, openpyxl',
    'times = []',
    'for i in range(8):',
    '    start = time.perf_counter()',
    '    book = openpyxl.load_workbook(sys.argv[1], data_only=True)',
    '    n = sum(1 for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None)',
    '    times.append(time.perf_counter() - start)',
    'print(sorted(times)[4] * 1000)',
  ].join('\n');
  const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
  const run = spawnSync(python, ['-c', script, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const time = Number(run.stdout);
  if (run.status === 0) report.figure('read', 'openpyxl, all cells', time, 'ms', time / base);
}

/** Writing and reading a workbook as large as a real one, beside other libraries. */
export const bench: Bench = {
  name: 'xlsx',
  run: async (report) => {
    const hucre = await import('hucre');
    const bytes = writeXlsx(sample);
    report.figure('size', 'ours, complete', bytes.length, 'bytes');
    report.figure('size', '@e965/xlsx, values, formulas', sheetJsBytes().length, 'bytes');
    report.figure(
      'size',
      'hucre, values, formulas, looks',
      (await hucre.writeXlsx({ sheets: forHucre() })).length,
      'bytes',
    );
    await report.race('write', {
      'ours, complete': () => writeXlsx(sample),
      'hucre, values, formulas, looks': () => hucre.writeXlsx({ sheets: forHucre() }),
      '@e965/xlsx, values, formulas': sheetJsBytes,
    });
    const read = await report.race('read', {
      'plain unzipping (fflate)': () => unzipSync(bytes),
      "plain unzipping (Node's zlib, checksums)": () => unzipByNode(bytes),
      'ours, answers': () => readXlsx(bytes, { wanted: answers }),
      "ours, answers, Node's zlib": () => readXlsx(bytes, { wanted: answers, inflate }),
      'ours, all names': () => readXlsx(bytes, { wanted }),
      'ours, all names and formulas': () => readXlsx(bytes, { wanted: () => true, formulas: true }),
      'hucre, all cells': () => hucre.readXlsx(bytes),
      '@e965/xlsx, all cells': () => SheetJS.read(bytes, { type: 'array' }),
      '@e965/xlsx, dense, no formulas': () =>
        SheetJS.read(bytes, {
          type: 'array',
          dense: true,
          cellFormula: false,
          cellHTML: false,
          cellText: false,
        }),
    });
    openpyxl(report, bytes, read['plain unzipping (fflate)'] ?? NaN);
  },
};
