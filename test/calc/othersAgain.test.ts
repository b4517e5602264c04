import * as SheetJS from '@e965/xlsx';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { AS_OTHERS_WRITE } from '../xlsx/asOthersWrite';
import { surgery } from '../xlsx/surgery';
import { everyAnother } from '../xlsx/everyAnother';
import { openpyxl } from './openpyxl';

const [model] = catalogue.models;
if (!model) throw new Error('no model');
const filled = everyAnother(model);
const ours = writeXlsx(describeWorkbook(catalogue, model, filled));

const folder = mkdtempSync(join(tmpdir(), 'isomm-others-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const cases = Object.entries(AS_OTHERS_WRITE).map(([name, change]) => ({
  name,
  bytes: surgery(ours, change),
}));

/** Blank where a formula of somebody's came without its value, which is named; else as it was. */
function expectRead(name: string, bytes: Uint8Array): void {
  const { answers, problems } = openFile(catalogue, readXlsx, bytes, { results: false });
  const uncalculated = new Set(problems.flatMap(({ kind, id }) => (kind === 'uncalculated' ? [id] : [])));
  for (const [id, was] of Object.entries(filled.answers)) {
    const is = answers?.answers[id];
    if (!uncalculated.has(id)) expect([name, id, is]).toEqual([name, id, was]);
  }
  expect([name, problems.filter(({ kind }) => kind !== 'uncalculated')]).toEqual([name, []]);
}

test.each(cases)('$name, and then saved by SheetJS', ({ name, bytes }) => {
  const book = SheetJS.read(bytes, { cellStyles: true });
  expectRead(name, new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
});

test('and then saved by openpyxl, with formulas or with values', () => {
  const orders = cases.flatMap(({ bytes }, index) => {
    const from = join(folder, `${String(index)}.xlsx`);
    writeFileSync(from, bytes);
    return [false, true].map((values) => ({
      from,
      to: from.replace('.xlsx', values ? 'v.xlsx' : 'f.xlsx'),
      values,
    }));
  });
  openpyxl({ rewrite: orders });
  for (const [index, { to }] of orders.entries())
    expectRead(cases[Math.floor(index / 2)]?.name ?? '', new Uint8Array(readFileSync(to)));
});
