import { strToU8, zipSync } from 'fflate';
import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import { wordsIn } from '../../src/text/wordsIn';
import { readXlsx } from '../../src/xlsx/read';
import { zipFile } from './zipFile';

/** A compound file whose directory names one stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...`${stream}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

const openDocument = zipSync({
  mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': strToU8('<a/>'),
});

test.each([
  ['empty', new Uint8Array()],
  ['.xls', compound('Workbook')],
  ['.doc', compound('__properties_version1.0')],
  ['.doc', compound('WordDocument')],
  ['.pdf', strToU8('%PDF-1.7\n')],
  ['.ods', openDocument],
  ['link', strToU8('\ufeff\r\n<!DOCTYPE html><html><title>Sign in</title>')],
  ['link', strToU8('<HTML lang="ja">')],
  ['link', strToU8('[InternetShortcut]\r\nURL=https://example.invalid/a.xlsx')],
  ['link', Uint8Array.from([0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0])],
])('%s instead of a workbook has a sentence of its own', (found, bytes) => {
  const { answers, problems } = openFile(catalogue, readXlsx, bytes, { results: false });
  expect(answers).toBeNull();
  expect(problems).toEqual([{ kind: 'not-isomm', sheet: null, cell: null, id: null, found }]);
  for (const language of ['ja', 'en'] as const) {
    const { what } = wordsIn(language).problems.kinds['not-isomm'];
    expect(what({ found, id: null })).not.toBe(what({ found: null, id: null }));
  }
});

test('of a file without a byte the sentence says what to do', () => {
  const asks = { ja: '送り主にもう一度', en: 'Ask the sender' };
  for (const language of ['ja', 'en'] as const) {
    const { what } = wordsIn(language).problems.kinds['not-isomm'];
    expect(what({ found: 'empty', id: null })).toContain(asks[language]);
  }
});

test.each([
  ['Deflate64', 9],
  ['LZMA', 14],
  ['Zstandard', 93],
])('a workbook packed anew with %s is not called damaged', (found, method) => {
  const bytes = zipFile([{ name: 'xl/workbook.xml', content: '<workbook/>', claim: { method } }]);
  const { problems } = openFile(catalogue, readXlsx, bytes, { results: false });
  expect(problems).toEqual([{ kind: 'unknown-compression', sheet: null, cell: null, id: null, found }]);
  for (const language of ['ja', 'en'] as const)
    expect(wordsIn(language).problems.kinds['unknown-compression'].what({ found, id: null })).toContain(
      found,
    );
});

test('only what holds an encrypted package is encrypted', () => {
  const { problems } = openFile(catalogue, readXlsx, compound('EncryptedPackage'), { results: false });
  expect(problems).toMatchObject([{ kind: 'encrypted' }]);
});

test('of a file whose bytes were lost nothing is said but that', () => {
  const { problems } = openFile(catalogue, readXlsx, new Uint8Array(20_000), { results: false });
  expect(problems).toMatchObject([{ kind: 'damaged' }]);
});
