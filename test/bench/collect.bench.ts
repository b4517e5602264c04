import * as SheetJS from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { collectFile } from '../../src/actions/reading/collectFile';
import type { ReadBytes } from '../../src/actions/fileFormat';
import { catalogue } from '../../src/catalog';
import { nodeChecksum } from '../../src/cli/files/nodeChecksum';
import { nodeInflate } from '../../src/cli/files/nodeInflate';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { anyOrganisation } from '../departments/anyOrganisation';
import type { Bench, Report } from './report';

/** Workbooks that the readers are compared with in memory. */
const DISTINCT = 50;
/** Returns on disk, no two the same; `npm run bench -- collect --many` measures as many as there might ever be, too. */
const ROUNDS = [100, 1_000, ...(process.argv.includes('--many') ? [5_000, 20_000] : [])];
const WORKBOOK_AT_MOST = 500;
/** Every so many is cut off on its way, and cannot be read. */
const CUT_OFF = 25;

const root = path.join(__dirname, '../..');

/** Node says what it took, all threads together, when it ends. */
const HOOK = `process.on('exit', () => {
  if (!require('worker_threads').isMainThread) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('fs').writeFileSync(process.env.TAKEN, JSON.stringify([(userCPUTime + systemCPUTime) / 1000, maxRSS / 1024]));
});`;

/** Reads every file of a folder and inflates all its parts, by Node's zlib or by fflate. */
const unzipAll = (inflate: string) => `
const fs = require('fs'), path = require('path');
${inflate}
for (const name of fs.readdirSync(process.argv[2])) unzip(fs.readFileSync(path.join(process.argv[2], name)));`;
const BY_FFLATE =
  unzipAll(`const { unzipSync } = require(${JSON.stringify(path.join(root, 'node_modules/fflate'))});
const unzip = (bytes) => { try { unzipSync(bytes); } catch {} };`);
const BY_ZLIB = unzipAll(`const { inflateRawSync } = require('zlib');
const unzip = (bytes) => {
  for (let at = 0; at + 30 < bytes.length && bytes.readUInt32LE(at) === 0x04034b50;) {
    const size = bytes.readUInt32LE(at + 18);
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    try { if (bytes.readUInt16LE(at + 8) === 8) inflateRawSync(bytes.subarray(start, start + size)); } catch {}
    at = start + size;
  }
};`);

const onNode: ReadBytes = (bytes, options) =>
  readXlsx(bytes, { ...options, inflate: nodeInflate, checksum: nodeChecksum });

/** Different returns, each written when it is asked for. */
function samples(count: number): (() => Uint8Array)[] {
  const model = catalogue.models[1];
  if (!model) throw new Error('no second model');
  return anyOrganisation(catalogue, model, 'ja', count, 4).map(
    ({ answers }) =>
      () =>
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
    const files = samples(DISTINCT).map((file) => file());
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
      const scripts = { 'all parts by zlib': BY_ZLIB, 'all parts by fflate': BY_FFLATE };
      const taken = path.join(folder, 'taken');
      const measured = (command: readonly string[]) => {
        const start = performance.now();
        const { status, stderr } = spawnSync(
          process.execPath,
          ['-r', path.join(folder, 'hook.cjs'), ...command],
          { env: { ...process.env, TAKEN: taken }, encoding: 'utf8', maxBuffer: 1 << 28 },
        );
        if (status === null || status > 1) throw new Error(`${command.join(' ')}: ${stderr}`);
        const [cpu = NaN, peak = NaN] = JSON.parse(readFileSync(taken, 'utf8')) as number[];
        return { cpu, peak, wall: performance.now() - start };
      };
      for (const count of ROUNDS) {
        const returned = path.join(folder, String(count));
        mkdirSync(returned);
        samples(count).forEach((file, index) =>
          writeFileSync(
            path.join(returned, `${String(index).padStart(5, '0')}.xlsx`),
            index % CUT_OFF === 0 ? file().subarray(0, 20_000) : file(),
          ),
        );
        const group = `isomm collect, ${String(count)} files`;
        let zlib = { cpu: NaN, wall: NaN };
        for (const [label, script] of Object.entries(scripts)) {
          const at = path.join(folder, 'unzip.cjs');
          writeFileSync(at, script);
          const run = measured([at, returned]);
          if (script === BY_ZLIB) zlib = run;
          report.figure(group, `${label}, CPU`, run.cpu, 'ms', run.cpu / zlib.cpu);
          report.figure(group, `${label}, wall`, run.wall, 'ms', run.wall / zlib.wall);
        }
        const outputs: [string, string[]][] = [
          ['to CSV', ['--csv', path.join(folder, 'tidy.csv')]],
          ['to CSV, one thread', ['--csv', path.join(folder, 'tidy.csv'), '--threads', '1']],
          ...(count <= WORKBOOK_AT_MOST
            ? ([['to a workbook', ['--out', path.join(folder, 'all.xlsx')]]] as [string, string[]][])
            : []),
        ];
        for (const [label, output] of outputs) {
          const run = measured([bundle, 'collect', returned, ...output, '--force']);
          report.figure(group, `${label}, CPU`, run.cpu, 'ms', run.cpu / zlib.cpu);
          report.figure(group, `${label}, wall`, run.wall, 'ms', run.wall / zlib.wall);
          report.figure(group, `${label}, rate`, count / (run.wall / 1000), 'files/s');
          report.figure(group, `${label}, peak memory`, run.peak, 'MB');
        }
        rmSync(returned, { recursive: true });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
