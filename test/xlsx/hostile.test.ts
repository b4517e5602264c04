import { strToU8, zipSync } from 'fflate';
import { READ_LIMITS } from '../../src/xlsx/reading/limits';
import { openPackage } from '../../src/xlsx/reading/openPackage';
import { readXlsx } from '../../src/xlsx/read';
import { crc32 } from '../../src/xlsx/reading/crc32';
import type { UnreadableKind } from '../../src/xlsx/unreadableFile';
import { writeXlsx } from '../../src/xlsx/write';
import { foreignMembers } from './foreignFile';
import { X, ONE, WORKBOOK, SHEET, outcome, good, changed, file, zeros } from './hostileFile';
import { sample } from './sample';
import { zipFile } from './zipFile';

/** A compound file with one directory entry of that name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = Uint8Array.from([...stream].flatMap((letter) => [letter.charCodeAt(0), 0]));
  bytes.set(name, 1024 + 128);
  return bytes;
}

const billionLaughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from(
  { length: 20 },
  (_, index) => `<!ENTITY b${index} "${`&${index === 0 ? 'a' : `b${index - 1}`};`.repeat(10)}">`,
).join('')}]>`;

test('the files below differ from one that is well', () => {
  expect(outcome(good)).toBe('read');
});

test.each<[string, Uint8Array, UnreadableKind]>([
  ['nothing', new Uint8Array(), 'not-isomm'],
  ['one byte', new Uint8Array(1), 'not-isomm'],
  ['a text', strToU8('部門,点数\nA,3\n'.repeat(1000)), 'not-isomm'],
  ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'not-isomm'],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(500)]),
    'not-isomm',
  ],
  ['an empty zip', zipSync({}), 'not-isomm'],
  ['a zip of something else', zipSync({ 'readme.txt': strToU8('hello') }), 'not-isomm'],
  [
    'an OpenDocument sheet',
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<a/>'),
    }),
    'not-isomm',
  ],
  [
    'a text document',
    file({ parts: { [WORKBOOK]: '<w:document xmlns:w="w"><w:body/></w:document>' } }),
    'not-isomm',
  ],
  [
    'a binary workbook',
    changed('_rels/.rels', (member) => ({
      ...member,
      content: String(member.content).replace('workbook.xml', 'workbook.bin'),
    })),
    'not-isomm',
  ],
  ['an old workbook', compoundFile('Workbook'), 'not-isomm'],
  ['a workbook with a password or label', compoundFile('EncryptedPackage'), 'encrypted'],
  ['a compound file of unknown content', compoundFile('Else'), 'not-isomm'],
  ['the first bytes of a compound file', compoundFile('x').slice(0, 8), 'damaged'],
  ['a zip with a password', changed(SHEET, (member) => ({ ...member, encrypted: true })), 'encrypted'],
  ['a wrong checksum', changed(SHEET, (member) => ({ ...member, claim: { crc: 1 } })), 'damaged'],
  [
    'a wrong checksum of stored bytes',
    changed(SHEET, (member) => ({ ...member, stored: true, claim: { crc: 1 } })),
    'damaged',
  ],
  [
    'a compression of no archiver',
    changed(SHEET, (member) => ({ ...member, claim: { method: 77 } })),
    'damaged',
  ],
  [
    'a compression of archivers',
    changed(SHEET, (member) => ({ ...member, claim: { method: 14 } })),
    'unknown-compression',
  ],
  [
    'bytes that do not inflate',
    changed(SHEET, (member) => ({ ...member, stored: true, claim: { method: 8 } })),
    'damaged',
  ],
  ['a part larger than it says', changed(SHEET, (member) => ({ ...member, claim: { size: 10 } })), 'damaged'],
  [
    'a part smaller than it says',
    changed(SHEET, (member) => ({ ...member, claim: { size: 9999 } })),
    'damaged',
  ],
  [
    'a part twice',
    zipFile([...foreignMembers({ rows: ONE, names: X }), { name: SHEET, content: '<worksheet/>' }]),
    'damaged',
  ],
  ['no sheet part', file({ parts: { [SHEET]: null } }), 'damaged'],
  ['no workbook where the package says', file({ parts: { [WORKBOOK]: null } }), 'damaged'],
  ['no relationships of the workbook', file({ parts: { 'xl/_rels/workbook.xml.rels': null } }), 'damaged'],
  ['no text part', file({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }), 'damaged'],
  [
    'a text beyond the last',
    file({ rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', strings: '<si><t>a</t></si>' }),
    'damaged',
  ],
  [
    'a text before the first',
    file({ rows: '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', strings: '<si><t>a</t></si>' }),
    'damaged',
  ],
  [
    'a text with no number',
    file({ rows: '<row r="1"><c r="A1" t="s"><v>x</v></c></row>', strings: '<si><t>a</t></si>' }),
    'damaged',
  ],
  [
    'XML that is cut off',
    file({ parts: { [SHEET]: '<worksheet><sheetData><row r="1"><c r="A1"><v>1' } }),
    'damaged',
  ],
  [
    'XML cut off in a tag',
    file({ parts: { [SHEET]: '<worksheet><sheetData><row r="1"><c r="A' } }),
    'damaged',
  ],
  ['XML with crossed elements', file({ rows: '<row r="1"><c r="A1"><v>1</c></v></row>' }), 'damaged'],
  ['no XML', file({ parts: { [WORKBOOK]: 'hello' } }), 'damaged'],
  ['an unknown entity', file({ rows: '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>' }), 'damaged'],
  ['a bare &', file({ rows: '<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>' }), 'damaged'],
  ['a row before the first', file({ rows: '<row r="0"><c><v>1</v></c></row>' }), 'damaged'],
  ['a row beyond the last', file({ rows: '<row r="1048577"><c><v>1</v></c></row>' }), 'damaged'],
  ['half a row', file({ rows: '<row r="1.5"><c><v>1</v></c></row>' }), 'damaged'],
  ['a cell beyond the last column', file({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }), 'damaged'],
  ['a cell without a column', file({ rows: '<row r="1"><c r="1"><v>1</v></c></row>' }), 'damaged'],
  ['a sheet that is something else', file({ parts: { [SHEET]: '<chartsheet/>' } }), 'damaged'],
  [
    'entities within entities',
    file({ parts: { [SHEET]: `${billionLaughs}<worksheet><sheetData>${ONE}</sheetData></worksheet>` } }),
    'damaged',
  ],
  [
    'a file from outside',
    file({
      parts: { [WORKBOOK]: '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>' },
    }),
    'damaged',
  ],
  ['4 GB claimed', changed(SHEET, (member) => ({ ...member, claim: { size: 0xfffffffe } })), 'too-large'],
  ['a large file of nothing', zeros(80), 'too-large'],
  [
    '20,000 parts',
    zipFile([
      ...foreignMembers({ rows: ONE, names: X }),
      ...Array.from({ length: 20_000 }, (_, i) => ({ name: `x${i}`, content: '', stored: true })),
    ]),
    'too-large',
  ],
  ['elements without end', file({ rows: '<a>'.repeat(100_000) }), 'too-large'],
  [
    '2,000 names',
    file({ names: Array.from({ length: 2000 }, (_, i) => X.replace('"X"', `"X${i}"`)).join('') }),
    'too-large',
  ],
  [
    'a name for a whole sheet with one far cell',
    file({
      names: X.replace('$A$1', '$1:$1048576'),
      rows: `${ONE}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
    }),
    'too-large',
  ],
  ['a name for a million cells', file({ names: X.replace('$A$1', '$A$1:$ALL$1001') }), 'too-large'],
])('%s', (_, bytes, kind) => {
  expect(outcome(bytes)).toBe(kind);
});

test('a cut-off file is damaged wherever it is cut', () => {
  const bytes = writeXlsx(sample);
  for (let length = 4; length < bytes.length; length += 97) {
    expect(outcome(bytes.subarray(0, length))).toBe('damaged');
  }
});

test('all parts together stay within a limit', () => {
  const rows = `${ONE}${'<row/>'.repeat(8)}`;
  const limits = { ...READ_LIMITS, totalBytes: 100 };
  expect(() => readXlsx(file({ rows }), { wanted: () => true, limits })).toThrow('too-large');
});

test('a path is a key and nothing else', () => {
  const names = [
    '../../../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\x',
    '..\\x',
    '\0',
    '__proto__',
    'constructor',
  ];
  const members = foreignMembers({ rows: ONE, names: X });
  const bytes = zipFile([...names.map((name) => ({ name, content: 'x' })), ...members]);
  expect(outcome(bytes)).toBe('read');
  const file = openPackage(bytes);
  expect(file.has('hasOwnProperty')).toBe(false);
  expect(file.parts).toContain('__proto__');
});

test('a relationship cannot lead out of the package', () => {
  const rels = String(foreignMembers({}).find(({ name }) => name === '_rels/.rels')?.content);
  for (const target of ['../../etc/passwd', 'http://example.org/workbook.xml', 'file:///etc/passwd']) {
    const bytes = file({ parts: { '_rels/.rels': rels.replace('xl/workbook.xml', target) } });
    expect(outcome(bytes)).toBe('damaged');
  }
});

test('names of the language itself are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString']
    .map((name) => X.replace('"X"', `"${name}"`))
    .join('');
  const read = readXlsx(file({ names }), { wanted: () => true });
  expect([...read.names.keys()]).toEqual(['__proto__', 'constructor', 'toString']);
});

test('a part that is announced like one of a file before, and is another, is not taken for that one', () => {
  expect(outcome(good)).toBe('read');
  const forged = changed(SHEET, (member) => {
    const bytes =
      typeof member.content === 'string' ? new TextEncoder().encode(member.content) : member.content;
    const content = bytes.slice();
    const at = content.indexOf('1'.charCodeAt(0), content.length >> 1);
    content[at] = '2'.charCodeAt(0);
    return { ...member, content, claim: { crc: crc32(bytes), size: bytes.length } };
  });
  expect(outcome(forged)).toBe('damaged');
  expect(outcome(good)).toBe('read');
});
