import type { NamedCells } from '../../src/workbook/rows';
import type { FileReadOptions } from '../../src/xlsx/read';
import { readXlsx } from '../../src/xlsx/read';
import type { ForeignParts } from './foreignFile';
import { foreignFile, foreignMembers } from './foreignFile';
import { zipFile } from './zipFile';

const X = (range: string, title = 'Sheet1') => `<definedName name="X">${title}!${range}</definedName>`;

function named(bytes: Uint8Array, options: Partial<FileReadOptions> = {}): NamedCells {
  const found = readXlsx(bytes, { wanted: (name) => name === 'X', ...options }).names.get('X');
  if (!found || found === 'broken') throw new Error(`X is ${found ?? 'not there'}`);
  return found;
}

const values = (file: ForeignParts, options: Partial<FileReadOptions> = {}) =>
  named(foreignFile(file), options).values;

const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const bytes = new Uint8Array(text.length * 2 + (mark ? 2 : 0));
  const view = new DataView(bytes.buffer);
  if (mark) view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++)
    view.setUint16(i * 2 + (mark ? 2 : 0), text.charCodeAt(i), littleEndian);
  return bytes;
};

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('values', () => {
  test.each<[string, string, unknown]>([
    ['number', '<c r="A1"><v>3</v></c>', 3],
    ['number with white space', '<c r="A1"><v> 3.5 </v></c>', 3.5],
    ['number with exponent', '<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015],
    ['number that is none', '<c r="A1"><v>1,5</v></c>', '1,5'],
    ['number beyond all', '<c r="A1"><v>1e999</v></c>', '1e999'],
    ['empty value', '<c r="A1"><v></v></c>', null],
    ['no value', '<c r="A1" s="3"/>', null],
    ['boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['error of a later Excel', '<c r="A1" t="e"><v>#SPILL!</v></c>', { error: '#VALUE!' }],
    ['result of a formula', '<c r="A1" t="str"><f>A2</f><v>a &amp; b</v></c>', 'a & b'],
    ['empty result of a formula', '<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
    ['formula without a result', '<c r="A1"><f>A2</f></c>', null],
    ['text in the cell', '<c r="A1" t="inlineStr"><is><t>ab</t></is></c>', 'ab'],
    ['rich text in the cell', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r></is></c>', 'a b'],
    ['date as text', '<c r="A1" t="d"><v>2026-01-02</v></c>', 46_024],
    ['date and time as text', '<c r="A1" t="d"><v>2026-01-02T12:00:00Z</v></c>', 46_024.5],
    ['date and time without a zone', '<c r="A1" t="d"><v>2026-01-02T06:00:00</v></c>', 46_024.25],
    ['early date', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['entities', '<c r="A1" t="str"><v>&lt;&#65;&#x1F469;&quot;&apos;&gt;</v></c>', '<A👩"\'>'],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[<&amp;>]]></v></c>', '<&amp;>'],
    ['comments', '<!-- a --><c r="A1"><!-- <v>9</v> --><v>1</v></c>', 1],
    ['escaped control characters', '<c r="A1" t="str"><v>a_x000D__x005F_x0041_</v></c>', 'a\r_x0041_'],
    ['line ends', '<c r="A1" t="str"><v>a\r\nb\rc</v></c>', 'a\nb\nc'],
    ['attributes in quotes of the other kind', "<c r='A1' t='str'><v>a</v></c>", 'a'],
    ['attributes with spaces', '<c  t = "str"\n r = "A1" ><v>a</v></c >', 'a'],
    ['attribute that looks like another', '<c x:r="B1" r="A1" x:t="s" t="str"><v>a</v></c>', 'a'],
    ['unknown children', '<c r="A1"><extLst><ext><v>9</v></ext></extLst><v>1</v></c>', 1],
    ['no address', '<c><v>1</v></c>', 1],
    ['address in small letters', '<c r="a1"><v>1</v></c>', 1],
  ])('%s', (_, cell, expected) => {
    expect(values({ rows: `<row r="1">${cell}</row>`, names: X('$A$1') })).toEqual([[expected]]);
  });

  test('dates counted from 1904', () => {
    const file = { rows: '<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>', names: X('$A$1') };
    const bytes = foreignFile({ ...file, workbookPr: '<workbookPr date1904="true"/>' });
    expect(readXlsx(bytes, { wanted: () => true }).date1904).toBe(true);
    expect(named(bytes).values).toEqual([[1]]);
  });

  test('rows and cells without addresses follow one another', () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>';
    expect(values({ rows, names: X('$A$1:$D$3') })).toEqual([
      [1, null, 2, 3],
      [null, null, null, null],
      [4, null, null, null],
    ]);
  });

  test('shared texts: plain, rich, with readings, empty', () => {
    const strings =
      '<si><t>unused</t></si><si>\n<t xml:space="preserve"> a </t>\n</si>' +
      '<si><r><rPr><b/><rFont val="t"/></rPr><t>漢</t></r><r><t>字</t></r><rPh sb="0" eb="1"><t>かん</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si/><si><t/></si>';
    const rows = `<row r="1">${[1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join('')}<c t="s"/></row>`;
    expect(values({ rows, strings, names: X('$A$1:$E$1') })).toEqual([[' a ', '漢字', '', '', null]]);
  });
});

describe('formulas', () => {
  const rows =
    '<row r="1"><c r="A1"><f>B1&amp;"x"</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2+$C$1+SUM(D2:E$9)&amp;"B2"+\'B2\'!B2+LOG10(F2)</f><v>1</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>' +
    '<row r="4"><c r="A4"><f t="shared" si="0"/><v>1</v></c><c r="B4"><f t="array" ref="B4:B5">A1:A2</f><v>1</v></c></row>' +
    '<row r="5"><c r="A5"><f t="shared" si="7"/><v>1</v></c><c r="B5"><v>1</v></c></row>';

  test('are not kept unless asked for', () => {
    expect(named(foreignFile({ rows, names: X('$A$1:$B$5') }))).not.toHaveProperty('formulas');
  });

  test('plain, shared, array', () => {
    expect(named(foreignFile({ rows, names: X('$A$1:$B$5') }), { formulas: true }).formulas).toEqual([
      ['B1&"x"', null],
      ['B2+$C$1+SUM(D2:E$9)&"B2"+\'B2\'!B2+LOG10(F2)', null],
      ['B3+$C$1+SUM(D3:E$9)&"B2"+\'B2\'!B3+LOG10(F3)', null],
      ['B4+$C$1+SUM(D4:E$9)&"B2"+\'B2\'!B4+LOG10(F4)', 'A1:A2'],
      [null, null],
    ]);
  });

  test('a shared one whose first cell lies outside the name', () => {
    expect(named(foreignFile({ rows, names: X('$A$4') }), { formulas: true }).formulas).toEqual([
      ['B4+$C$1+SUM(D4:E$9)&"B2"+\'B2\'!B4+LOG10(F4)'],
    ]);
  });
});

describe('formulas that were saved without their value', () => {
  const rows =
    '<row r="1"><c r="A1"><f>1+2</f></c><c r="B1"><f>B2</f><v></v></c><c r="C1"><f>C2</f><v>4</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2</f><v/></c><c r="B2" t="str"><f>""</f><v></v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="B3"><f t="shared" si="9"/></c><c r="C3"><f></f></c></row>';

  test.each([true, false])('are kept, whether formulas are asked for (%s)', (formulas) => {
    const found = named(foreignFile({ rows, names: X('$A$1:$C$3') }), { formulas });
    expect(found.uncalculated).toEqual([
      ['1+2', 'B2', null],
      ['B2', null, null],
      ['B3', '', null],
    ]);
    expect(found.values).toEqual([
      [null, null, 4],
      [null, '', null],
      [null, null, null],
    ]);
  });

  test('so is one that spills, in each blank cell that it was to fill', () => {
    const spilled =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B3">SEQUENCE(3,2)</f></c><c r="B1" s="1"/></row>' +
      '<row r="2"><c r="B2"><v>4</v></c><c r="C2"><f t="array" ref="C2">1+1</f></c></row>';
    const found = named(foreignFile({ rows: spilled, names: X('$A$1:$C$4') }));
    expect(found.uncalculated).toEqual([
      ['SEQUENCE(3,2)', 'SEQUENCE(3,2)', null],
      ['SEQUENCE(3,2)', null, '1+1'],
      ['SEQUENCE(3,2)', 'SEQUENCE(3,2)', null],
      [null, null, null],
    ]);
    expect(found.values[1]).toEqual([null, 4, null]);
  });

  test.each(['A1:XFD1048576', 'A1:', '#REF!', 'B2:A1', ''])('and whatever "%s" may be, it is read', (ref) => {
    const cell = `<row r="1"><c r="A1"><f t="array" ref="${ref}">1+1</f></c></row>`;
    expect(named(foreignFile({ rows: cell, names: X('$A$1') })).uncalculated).toEqual([['1+1']]);
  });

  test('arrays over arrays are not looked at without end', () => {
    const anchor = (row: number) =>
      `<row r="${row}"><c r="A${row}"><f t="array" ref="A1:Z4000">1+1</f></c></row>`;
    const bomb = Array.from({ length: 4000 }, (_, row) => anchor(row + 1)).join('');
    expect(() => named(foreignFile({ rows: bomb, names: X('$A$1:$Z$4000') }))).toThrow('too-large');
  });

  test('nothing is said where there is none', () => {
    expect(named(foreignFile({ rows, names: X('$C$1:$C$3') }))).not.toHaveProperty('uncalculated');
  });
});

describe('names', () => {
  const grid = (columns: number, rows: number) =>
    Array.from({ length: rows }, (_, y) => {
      const cells = Array.from({ length: columns }, (__, x) => `<c><v>${y * 10 + x}</v></c>`).join('');
      return `<row r="${y + 1}">${cells}</row>`;
    }).join('');
  const rows = grid(3, 4);

  test.each<[string, string, unknown]>([
    ['a cell', 'Sheet1!$B$2', [[11]]],
    [
      'a range',
      'Sheet1!$B$2:$C$3',
      [
        [11, 12],
        [21, 22],
      ],
    ],
    [
      'corners in the other order',
      'Sheet1!$C$3:$B$2',
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ['no dollars', 'Sheet1!B2', [[11]]],
    ['the sheet named twice', 'Sheet1!$B$2:Sheet1!$B$3', [[11], [21]]],
    ['quotes that are not needed', "'Sheet1'!$B$2", [[11]]],
    ['the title in other case', 'SHEET1!$B$2', [[11]]],
    ['a leading =', '=Sheet1!$B$2', [[11]]],
    ['a whole column', 'Sheet1!$C:$C', [[2], [12], [22], [32]]],
    ['whole columns by their rows', 'Sheet1!$C$1:$C$1048576', [[2], [12], [22], [32]]],
    ['a whole row', 'Sheet1!$2:$2', [[10, 11, 12]]],
    [
      'cells beyond the content',
      'Sheet1!$C$4:$D$5',
      [
        [32, null],
        [null, null],
      ],
    ],
    ['nothing', '#REF!', 'broken'],
    ['nothing on a sheet', 'Sheet1!#REF!', 'broken'],
    ['a union', 'Sheet1!$A$1,Sheet1!$C$1', 'broken'],
    ['a constant', '5', 'broken'],
    ['a text', '"Sheet1!$A$1"', 'broken'],
    ['a formula', 'OFFSET(Sheet1!$A$1,0,0)', 'broken'],
    ['another name', 'Y', 'broken'],
    ['another workbook', '[1]Sheet1!$A$1', 'broken'],
    ['another workbook in quotes', "'C:\\[b.xlsx]Sheet1'!$A$1", 'broken'],
    ['several sheets', 'Sheet1:Sheet2!$A$1', 'broken'],
    ['a sheet that is not there', 'Sheet9!$A$1', 'broken'],
    ['no sheet', '$A$1', 'broken'],
    ['beyond the last column', 'Sheet1!$XFE$1', 'broken'],
    ['beyond the last row', 'Sheet1!$A$1048577', 'broken'],
    ['an empty name', '', 'broken'],
  ])('%s', (_, text, expected) => {
    const names = `<definedName name="X">${text.replaceAll('"', '&quot;')}</definedName>`;
    const found = readXlsx(foreignFile({ rows, names }), { wanted: () => true }).names.get('X');
    expect(typeof found === 'object' ? found.values : found).toEqual(expected);
  });

  test('titles with apostrophes, spaces and signs', () => {
    const title = "It's &amp; a 'sheet'";
    const found = named(foreignFile({ rows, title, names: X('$B$2', "'It''s &amp; a ''sheet'''") }));
    expect(found).toEqual({ sheet: "It's & a 'sheet'", row: 1, column: 1, values: [[11]] });
  });

  const scoped = (scope: number, range: string) =>
    `<definedName name="X" localSheetId="${scope}">${range}</definedName>`;
  const sheets = { Sheet2: grid(3, 4).replaceAll('<v>', '<v>9') };

  test('one for the whole workbook wins over copies', () => {
    const names = scoped(1, 'Sheet2!$A$1') + X('$B$1') + scoped(0, 'Sheet1!$C$1');
    expect(values({ rows, sheets, names })).toEqual([[1]]);
  });

  test('a copy stands in when there is no other, or the other is broken', () => {
    expect(values({ rows, sheets, names: scoped(1, 'Sheet2!$A$1') })).toEqual([[90]]);
    const broken = '<definedName name="X">#REF!</definedName>';
    expect(values({ rows, sheets, names: broken + scoped(1, 'Sheet2!$A$1') })).toEqual([[90]]);
  });

  test('only wanted ones are read', () => {
    const names = `${X('$A$1')}<definedName name="Y">Sheet2!$A$1</definedName>`;
    const file = foreignFile({ rows, names, sheets, parts: { 'xl/worksheets/sheet2.xml': 'not XML' } });
    expect([...readXlsx(file, { wanted: (name) => name === 'X' }).names.keys()]).toEqual(['X']);
  });

  test('nothing is read behind the last wanted row', () => {
    const names = X('$A$1');
    expect(values({ rows: `${ONE}<row r="2"><c r="A2"><v>&nothing;</v></c></row>`, names })).toEqual([[1]]);
  });

  test('a chart sheet is listed and holds no cells', () => {
    const rels = foreignMembers({ rows: ONE })
      .find(({ name }) => name.endsWith('workbook.xml.rels'))
      ?.content.toString()
      .replace('/worksheet"', '/chartsheet"');
    const read = readXlsx(foreignFile({ names: X('$A$1'), parts: { 'xl/_rels/workbook.xml.rels': rels! } }), {
      wanted: () => true,
    });
    expect(read).toMatchObject({ sheets: ['Sheet1'] });
    expect(read.names.get('X')).toBe('broken');
  });
});

describe('dialects', () => {
  const file = { rows: ONE, names: X('$A$1') };
  const members = foreignMembers(file);
  const rewritten = (change: (text: string) => string | Uint8Array) =>
    zipFile(members.map(({ name, content }) => ({ name, content: change(content as string) })));
  const within = (path: string, change: (text: string) => string) =>
    zipFile(
      members.map(({ name, content }) => ({
        name,
        content: name === path ? change(content as string) : content,
      })),
    );

  test.each<[string, Uint8Array]>([
    ['as it is', foreignFile(file)],
    ['zip64', foreignFile(file, { zip64: true })],
    ['data descriptors', foreignFile(file, { descriptors: true })],
    ['a comment behind the zip', foreignFile(file, { comment: 'PK\u0005\u0006 no end'.repeat(9) })],
    ['stored, not deflated', zipFile(members.map((member) => ({ ...member, stored: true })))],
    [
      'backslashes in paths',
      zipFile(members.map((member) => ({ ...member, name: member.name.replaceAll('/', '\\') }))),
    ],
    [
      'paths in other case',
      zipFile(members.map((member) => ({ ...member, name: member.name.toUpperCase() }))),
    ],
    [
      'paths with a leading slash',
      zipFile(members.map((member) => ({ ...member, name: `/${member.name}` }))),
    ],
    ['UTF-8 with a mark', rewritten((text) => `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n${text}`)],
    ['UTF-16, little end first', rewritten((text) => utf16(text, true, true))],
    ['UTF-16, big end first', rewritten((text) => utf16(text, false, true))],
    ['UTF-16 without a mark', rewritten((text) => utf16(text, true, false))],
    [
      'absolute targets',
      within('xl/_rels/workbook.xml.rels', (text) => text.replaceAll('Target="', 'Target="/xl/')),
    ],
    [
      'targets with dots',
      within('xl/_rels/workbook.xml.rels', (text) => text.replaceAll('Target="', 'Target="./../xl/')),
    ],
    [
      'strict',
      rewritten((text) =>
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/',
            'http://purl.oclc.org/ooxml/officeDocument/',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/',
            'http://purl.oclc.org/ooxml/spreadsheetml/',
          ),
      ),
    ],
    [
      'prefixes on every element',
      rewritten((text) => text.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')),
    ],
    [
      'another prefix for relationships',
      within('xl/workbook.xml', (text) => text.replace('xmlns:r=', 'xmlns:ns1=').replace('r:id', 'ns1:id')),
    ],
    ['no package relationships', zipFile(members.filter(({ name }) => name !== '_rels/.rels'))],
    ['white space between all elements', rewritten((text) => text.replaceAll('><', '>\n  <'))],
    ['closing tags with white space', rewritten((text) => text.replaceAll(/<\/(\w+)>/g, '</$1 >'))],
    [
      'alternate content',
      within('xl/workbook.xml', (text) =>
        text.replace(
          '<sheets>',
          '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\" xmlns:x15ac="x"/></mc:Choice></mc:AlternateContent><sheets>',
        ),
      ),
    ],
  ])('%s', (_, bytes) => {
    expect(named(bytes)).toEqual({ sheet: 'Sheet1', row: 0, column: 0, values: [[1]] });
  });

  test('a view of a larger buffer is read as itself', () => {
    const bytes = foreignFile(file);
    const larger = new Uint8Array(bytes.length + 200).fill(0x50);
    larger.set(bytes, 100);
    expect(named(larger.subarray(100, 100 + bytes.length)).values).toEqual([[1]]);
  });

  test('other encodings are refused', () => {
    const bytes = within('xl/workbook.xml', (text) => `<?xml version="1.0" encoding="Shift_JIS"?>${text}`);
    expect(() => named(bytes)).toThrow('damaged');
  });
});
