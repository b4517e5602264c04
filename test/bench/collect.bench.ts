import * as SheetJS from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { collectFile } from '../../src/actions/collectFile';
import type { ReadBytes } from '../../src/actions/fileFormat';
import { catalogue } from '../../src/catalog';
import { nodeInflate } from '../../src/cli/files/nodeInflate';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { anyOrganisation } from '../departments/anyOrganisation';
import type { Bench, Report } from './report';

/** Different workbooks; larger rounds link to them again, so that the disk holds no gigabyte. */
const DISTINCT = 50;
const ROUNDS = [100, 1_000, 10_000];
const OTHERS_AT_MOST = 100;

const root = path.join(__dirname, '../..');

/** Node prints its own peak of memory when it ends. */
const HOOK = `process.on('exit', () => require('fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));`;

const onNode: ReadBytes = (bytes, options) => readXlsx(bytes, { ...options, inflate: nodeInflate });

function samples(): Uint8Array[] {
  const model = catalogue.models[1];
  if (!model) throw new Error('no second model');
  return anyOrganisation(catalogue, model, 'ja', DISTINCT, 4).map(({ answers }) =>
    writeXlsx(describeWorkbook(catalogue, model, answers)),
  );
}

/** Plain unzipping as Node does it natively, for those who would say fflate is slow. */
function nativeUnzip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 30 < bytes.length && view.getUint32(at, true) === 0x04034b50;) {
    const size = view.getUint32(at + 18, true);
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (view.getUint16(at + 8, true) === 8) inflateRawSync(bytes.subarray(start, start + size));
    at = start + size;
  }
}

function openpyxl(report: Report, folder: string, base: number): void {
  const script = [
    'import sys, time, os, openpyxl',
    'files = sorted(os.path.join(sys.argv[1], f) for f in os.listdir(sys.argv[1]))',
    'start = time.perf_counter()',
    'for f in files: openpyxl.load_workbook(f, data_only=True)',
    'print((time.perf_counter() - start) * 1000 / len(files))',
  ].join('\n');
  const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
  const { status, stdout } = spawnSync(python, ['-c', script, folder], { encoding: 'utf8' });
  if (status === 0) report.figure('per file', 'openpyxl', Number(stdout), 'ms', Number(stdout) / base);
}

/** Returned workbooks of real size: one file beside other readers, then whole rounds for time and memory. */
export const bench: Bench = {
  name: 'collect',
  run: async (report) => {
    const hucre = await import('hucre');
    const files = samples();
    const each = (work: (bytes: Uint8Array) => unknown) => () => {
      for (const bytes of files) work(bytes);
    };
    const bytes = files.reduce((sum, file) => sum + file.length, 0) / files.length;
    report.figure('per file', 'size', bytes, 'bytes');
    const times = await report.race(`${String(DISTINCT)} files in memory`, {
      'plain unzipping of everything (fflate)': each((file) => unzipSync(file)),
      'plain unzipping of everything (Node)': each(nativeUnzip),
      'ours in any browser': each((file) => collectFile(catalogue, readXlsx, 'x', file)),
      'ours on Node': each((file) => collectFile(catalogue, onNode, 'x', file)),
      '@e965/xlsx, dense, values only': each((file) =>
        SheetJS.read(file, {
          type: 'array',
          dense: true,
          cellFormula: false,
          cellHTML: false,
          cellText: false,
        }),
      ),
      'hucre, all cells': async () => {
        for (const file of files) await hucre.readXlsx(file);
      },
    });
    const base = (times['plain unzipping of everything (fflate)'] ?? NaN) / DISTINCT;

    const folder = mkdtempSync(path.join(tmpdir(), 'bench-collect-'));
    try {
      const store = path.join(folder, 'distinct');
      mkdirSync(store);
      files.forEach((file, index) => writeFileSync(path.join(store, `${String(index)}.xlsx`), file));
      openpyxl(report, store, base);
      writeFileSync(path.join(folder, 'hook.cjs'), HOOK);
      const bundle = path.join(folder, 'isomm.cjs');
      const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
      spawnSync(
        process.execPath,
        [webpack, '--config-name', 'cli', '--mode', 'production', '--output-path', folder],
        { cwd: root },
      );
      for (const count of ROUNDS) {
        const returned = path.join(folder, String(count));
        mkdirSync(returned);
        for (let index = 0; index < count; index++) {
          linkSync(
            path.join(store, `${String(index % DISTINCT)}.xlsx`),
            path.join(returned, `${String(index).padStart(5, '0')}.xlsx`),
          );
        }
        const group = `isomm collect, ${String(count)} files`;
        const unzip = performance.now();
        for (const name of readdirSync(returned)) unzipSync(readFileSync(path.join(returned, name)));
        const plain = performance.now() - unzip;
        const peak = path.join(folder, 'peak');
        const outputs: [string, string[]][] = [
          ['to CSV', ['--csv', path.join(folder, 'tidy.csv')]],
          ...(count <= OTHERS_AT_MOST
            ? ([['to a workbook', ['--out', path.join(folder, 'all.xlsx')]]] as [string, string[]][])
            : []),
        ];
        for (const [label, output] of outputs) {
          const start = performance.now();
          const run = spawnSync(
            process.execPath,
            ['-r', path.join(folder, 'hook.cjs'), bundle, 'collect', returned, ...output, '--force'],
            { env: { ...process.env, PEAK: peak }, encoding: 'utf8', maxBuffer: 1 << 28 },
          );
          if (run.status !== 0) throw new Error(`collect ended with ${String(run.status)}: ${run.stderr}`);
          const time = performance.now() - start;
          report.figure(group, `${label}, whole command`, time, 'ms', time / plain);
          report.figure(group, `${label}, rate`, count / (time / 1000), 'files/s');
          report.figure(group, `${label}, peak memory`, Number(readFileSync(peak, 'utf8')) / 1024, 'MB');
        }
        rmSync(returned, { recursive: true });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
