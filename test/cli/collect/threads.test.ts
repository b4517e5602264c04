import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { catalogue } from '../../../src/catalog';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { writeXlsx } from '../../../src/xlsx/write';
import { anyOrganisation } from '../../departments/anyOrganisation';
import { WIDE } from '../../machine/wide';
import { Isomm } from '../isomm';

let isomm: Isomm;

/** The same workbook with another text in its parts. */
function altered(file: Uint8Array, change: (text: string, name: string) => string): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts))
    if (name.endsWith('.xml')) parts[name] = strToU8(change(strFromU8(bytes), name));
  return zipSync(parts);
}

const inSheet = (change: (text: string) => string) => (text: string, name: string) =>
  name.includes('worksheets/') ? change(text) : text;

/** What may become of a workbook on its way. */
const FATES: readonly ((file: Uint8Array) => Uint8Array)[] = [
  (file) => file.slice(0, file.length >> 1),
  (file) => file.map((byte, at) => (at === file.length >> 1 ? byte ^ 0xff : byte)),
  () => strToU8('%PDF-1.7'),
  () => new Uint8Array(0),
  (file) => altered(file, inSheet((text) => text.replaceAll('<v>3</v>', '<v>7</v>'))),
  (file) => altered(file, inSheet((text) => text.replace(/<c r="(G\d+)"([^>]*)><v>\d<\/v>/g, '<c r="$1"$2 t="str"><v>x &amp; y</v>'))),
  (file) => altered(file, inSheet((text) => text.replace('</sheetData>', '<!-- --></sheetData>'))),
  (file) => altered(file, inSheet((text) => text.replaceAll('<row', '<x:row').replaceAll('</row', '</x:row'))),
  (file) => altered(file, (text, name) => (name === 'xl/workbook.xml' ? text.replace(/(ISOMM_Insource">[^<]*)\$5:/, '$1$6:') : text)),
  (file) => altered(file, (text, name) => (name === 'xl/workbook.xml' ? text.replaceAll('ISOMM_', 'GONE_') : text)),
  (file) => altered(file, (text, name) => (name === 'xl/sharedStrings.xml' ? text.replaceAll('<t>', '<t>d'.repeat(9)) : text)),
  (file) => altered(file, (text, name) => (name === 'xl/sharedStrings.xml' ? text.replace('<si>', '<si><!-- --><r><t>') : text)),
]; // prettier-ignore

beforeAll(async () => {
  isomm = await Isomm.open();
  mkdirSync(isomm.at('in'));
  const put = (name: string, file: Uint8Array) => writeFileSync(isomm.at('in', `${name}.xlsx`), file);
  for (const model of catalogue.models) {
    const sent = anyOrganisation(catalogue, model, 'ja', model === catalogue.models[0] ? 12 : 6, 70);
    const workbooks = sent.map(({ answers }) => writeXlsx(describeWorkbook(catalogue, model, answers)));
    workbooks.forEach((file, index) => put(`${String(index)}-${model.id}`, file));
    const [first = new Uint8Array(), second = first] = workbooks.filter((_, index) => index % 3 === 1);
    FATES.forEach((fate, index) =>
      put(`${String(index)}-fate-${model.id}`, fate(index % 2 ? first : second)),
    );
  }
});
afterAll(() => {
  isomm.remove();
});

const OUTPUTS = ['csv', 'ndjson', 'anonymous'];

/** What a script is told, what people are, and what is written. */
function collected(threads: number) {
  const outputs = OUTPUTS.flatMap((each) => [`--${each}`, each]);
  const words = ['collect', 'in', ...outputs, '--force', '--threads', String(threads)];
  const files = () => OUTPUTS.map((each) => readFileSync(isomm.at(each), 'utf8'));
  return {
    told: () => ({ ...isomm.run([...words, '--json']), files: files() }),
    said: () => ({ lines: isomm.run(words).out, files: files() }),
  };
}

test('good, damaged, shifted and hostile files come to the same with any number of threads', () => {
  const told = collected(1).told();
  const said = collected(1).said();
  expect(said.files).toEqual(told.files);
  expect(JSON.parse(told.out)).toMatchObject({ read: expect.any(Number) as number, model: 'isomm-2.1' });
  const { read, unreadable, problems } = JSON.parse(told.out) as Record<
    'unreadable' | 'problems',
    unknown[]
  > & {
    read: number;
  };
  expect(read).toBeGreaterThan(24);
  expect(unreadable.length).toBeGreaterThan(7);
  expect(problems.length).toBeGreaterThan(20);
  for (const threads of WIDE ? [2, 5] : [2]) expect(collected(threads).told()).toEqual(told);
  for (const threads of WIDE ? [2, 5] : [5]) expect(collected(threads).said()).toEqual(said);
});

test('more threads than there are choices for is named', () => {
  const { code, err } = isomm.run(['collect', 'in', '--dry-run', '--threads', '99']);
  expect([code, err]).toEqual([2, expect.stringContaining('"99"') as string]);
});
