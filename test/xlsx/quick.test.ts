import { strToU8, unzipSync } from 'fflate';
import { UnreadableFile } from '../../src/xlsx/unreadableFile';
import { writeXlsx } from '../../src/xlsx/write';
import { decodeXml } from '../../src/xlsx/reading/decodeXml';
import type { Wanted } from '../../src/xlsx/reading/grid';
import { READ_LIMITS } from '../../src/xlsx/reading/limits';
import { quickSheet, quickTyped } from '../../src/xlsx/reading/quickSheet';
import { quickStart } from '../../src/xlsx/reading/quickStart';
import { quickStrings } from '../../src/xlsx/reading/quickStrings';
import { readSheet, type PassedSheets } from '../../src/xlsx/reading/readSheet';
import { readStrings } from '../../src/xlsx/reading/readStrings';
import { findStringItem, readSharedStrings } from '../../src/xlsx/reading/sharedStrings';
import { findSheetData, readSheetPart } from '../../src/xlsx/reading/sheetPart';
import { utf8 } from '../../src/xlsx/reading/utf8';
import { XmlScanner } from '../../src/xlsx/reading/xmlScanner';
import { fc } from '../machine/random';
import { amount } from '../machine/wide';
import { sample } from './sample';

const PART = 'part.xml';
const { depth } = READ_LIMITS;
const scanner = (bytes: Uint8Array) => new XmlScanner(decodeXml(bytes, PART), PART, depth);

/** What comes of it, or which of our reasons. */
function outcome<T>(read: () => T): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: error.kind };
    throw error;
  }
}

const often = <T>(usual: T, ...odd: T[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

const SPACES = ['', '\n', ' ', '\r\n\t'];
const space = often('', ...SPACES);
const columns = ['A', 'B', 'C', 'D', 'Z', 'AA', 'XFD', 'XFE', 'b', ''];
const text = fc.oneof(
  fc.nat(5).map(String),
  fc.constantFrom(
    '',
    ' 3 ',
    '1e3',
    '-0.5',
    '3.0000000000000004',
    'x',
    'é',
    '営業部',
    '😀',
    '\u3000',
    '\uFEFF',
  ),
  fc.constantFrom(
    '&amp;',
    '&#x41;',
    '&',
    '&nope;',
    'a\r\nb',
    '_x0041_',
    '<',
    '>',
    ']]>',
    '12345678901234567890',
  ),
);
const content = fc.oneof(
  { weight: 6, arbitrary: text.map((value) => `<v>${value}</v>`) },
  { weight: 3, arbitrary: text.map((value) => `<f>1+1</f><v>${value}</v>`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '<v/>',
      '<f>A1</f>',
      '<f/>',
      '<f t="shared" si="0"/><v>2</v>',
      '<f t="shared" ref="A1:A2" si="0">B1</f><v>2</v>',
      '<f t="array" x=">">B1</f>\n<v>1</v>',
      '<is><t>inside</t></is>',
      '<v>1</v><v>2</v>',
      '<v>1</v><extLst><ext/></extLst>',
      '<!-- </c><c r="A9"><v>9</v></c> --><v>1</v>',
      '<v>1</v><!-- </c><c r="B1"><v>9</v></c><c r="C1"> -->',
      '<v><![CDATA[3</v></c>]]></v>',
      '<?pi </c> ?><v>1</v>',
      '<cx><v>1</v></cx>',
      '<x:v>1</x:v>',
      '<v >1</v >',
      '<v>1',
    ),
  },
);
const type = often('', ' t="s"', ' t="str"', ' t="n"', ' t="b"', ' t="e"', ' t="d"', ' t="inlineStr"', ' t="x"', " t='s'", ' t = "s"', ' t="s" t="n"', ' T="s"', ' s="1" t="str"', ' s="1"  t="s"', ' s="<>" t="s"', ' x', ' x:t="s"'); // prettier-ignore
const cell = fc
  .record({
    column: fc.constantFrom(...columns),
    type,
    content,
    close: often('</c>', '</c >', '</c\n>', '</d>', ''),
  })
  .chain(({ column, type: kind, content: inside, close }) =>
    fc.record({ row: fc.nat(3), form: fc.nat(30), after: space }).map(({ row, form, after }) => {
      const address = `${column}${String(row)}`;
      if (form === 0) return `<c${kind}>${inside}</c>${after}`;
      if (form === 1) return `<c r="${address}"${kind}/>${after}`;
      if (form === 2) return `<x:c r="${address}"${kind}>${inside}</x:c>${after}`;
      if (form === 3) return `<c${kind} r="${address}">${inside}</c>${after}`;
      if (form === 4) return `<extra><c r="A1"/></extra>${after}`;
      return `<c r="${address}"${kind}>${inside}${close}${after}`;
    }),
  );
const row = fc
  .record({
    number: often('1', '2', '3', '4', '5', '0', '', 'x', '1048576', '1048577', ' 2'),
    more: often('', ' spans="1:4"', ' x=">"', " y='/'", ' z'),
    cells: fc.array(cell, { maxLength: 6 }),
    form: fc.nat(25),
    after: space,
  })
  .map(({ number, more, cells, form, after }) => {
    if (form === 0) return `<row r="${number}"${more}/>${after}`;
    if (form === 1) return `<row${more}>${cells.join('')}</row>${after}`;
    if (form === 2) return `<!-- <row r="1"> -->${after}`;
    if (form === 3) return `<row r="${number}"${more}>${cells.join('')}</row >${after}`;
    return `<row r="${number}"${more}>${cells.join('')}</row>${after}`;
  });
const sheetXml = fc
  .record({
    head: often(
      '<?xml version="1.0" encoding="UTF-8"?>\n<worksheet><sheetPr/>',
      '<worksheet>',
      '\uFEFF<worksheet>',
      '<x:worksheet xmlns:x="y">',
      '<!-- <sheetData> --><worksheet>',
      '<worksheet a="<sheetData>">',
      '<worksheet><other><sheetData></sheetData></other>',
      '<?xml version="1.0" encoding="latin1"?><worksheet>',
      '<chartsheet>',
      '<!DOCTYPE x><worksheet>',
    ),
    open: often('<sheetData>', '<sheetData >', '<x:sheetData>', '<sheetData/>'),
    rows: fc.array(row, { maxLength: 5 }),
    tail: often('</sheetData></worksheet>', '</sheetData>', '', '</sheetData><!-- x --></worksheet>'),
  })
  .map(({ head, open, rows, tail }) => `${head}${open}${rows.join('')}${tail}`);

const utf16 = (xml: string): Uint8Array => Buffer.from(`\uFEFF${xml}`, 'utf16le');
const bytesOf = fc.oneof(
  { weight: 20, arbitrary: sheetXml.map((xml) => strToU8(xml)) },
  { weight: 1, arbitrary: sheetXml.map(utf16) },
  {
    weight: 1,
    arbitrary: fc.tuple(sheetXml, fc.nat(), fc.nat(255)).map(([xml, at, byte]) => {
      const bytes = strToU8(xml);
      bytes[at % bytes.length] = byte;
      return bytes;
    }),
  },
);
const area = fc
  .tuple(fc.nat(3), fc.nat(3), fc.nat(2), fc.nat(2))
  .map(([top, left, rows, across]) => ({ top, left, bottom: top + rows, right: left + across }));
const areas = fc.array(area, { minLength: 1, maxLength: 3 });

test('a sheet read from its bytes is the sheet that the plain reader reads', () => {
  let quick = 0;
  let all = 0;
  fc.assert(
    fc.property(bytesOf, areas, fc.boolean(), (bytes, wantedAreas, typed) => {
      const wanted: Wanted = { areas: wantedAreas, formulas: false, extent: false, typed };
      const limits = { ...READ_LIMITS, cells: 6 };
      all += 1;
      if (quickStart(bytes, PART, '<sheetData>', depth, findSheetData) !== null) {
        const start = quickStart(bytes, PART, '<sheetData>', depth, findSheetData) ?? 0;
        if (quickSheet(bytes, start, wanted, false, limits)) quick += 1;
      }
      expect(outcome(() => readSheet(bytes, PART, wanted, false, limits))).toEqual(
        outcome(() => readSheetPart(scanner(bytes), wanted, false, limits)),
      );
    }),
    { numRuns: amount(4_000, 40_000) },
  );
  expect(quick / all).toBeGreaterThan(0.1);
});

/** Nobody looks behind the first row that is too far down. */
const UNSORTED =
  '<worksheet><sheetData><row r="5"/><row r="2"><c r="A2"><v>3</v></c></row></sheetData></worksheet>';
const box = (bottom: number, column: number) => ({ top: 0, left: column, bottom, right: column });

test('what was typed beside cells read before is told without a second walk, as the plain reader tells it', () => {
  let without = 0;
  fc.assert(
    fc.property(bytesOf, areas, areas, (bytes, before, after) => {
      const look = (wantedAreas: Wanted['areas'], typed: boolean): Wanted => ({
        ...{ areas: wantedAreas, formulas: false, extent: false, typed },
      });
      const passed: PassedSheets = new Map();
      outcome(() => readSheet(bytes, PART, look(before, false), false, READ_LIMITS, passed));
      const known = passed.get(PART);
      const quick = known && quickTyped(bytes, known, look(after, true), false, READ_LIMITS);
      const plain = outcome(() => readSheetPart(scanner(bytes), look(after, true), false, READ_LIMITS));
      // Formulas that are written wrongly are nothing that was typed, and not looked at.
      if (!quick || 'kind' in (plain as object)) return;
      without += 1;
      expect({ grid: quick.grid, pending: quick.pending }).toEqual(plain);
    }),
    { numRuns: amount(4_000, 40_000), examples: [[strToU8(UNSORTED), [box(5, 2)], [box(2, 0)]]] },
  );
  expect(without).toBeGreaterThan(40);
});

const item = fc.oneof(
  { weight: 5, arbitrary: text.map((value) => `<si><t>${value}</t></si>`) },
  { weight: 1, arbitrary: text.map((value) => `<si><t xml:space="preserve">${value} </t></si>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<si/>',
      '<si></si>',
      '<si><t/></si>',
      '<si><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r></si>',
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>',
      '<si><t><![CDATA[</si>]]></t></si>',
      '<si><!-- </si> --><t>a</t></si>',
      '<si ><t>a</t></si >',
      '<x:si><x:t>a</x:t></x:si>',
      '<si><t>a</t><si><t>b</t></si></si>',
      '<si><t>a</si>',
    ),
  },
);
const stringsXml = fc
  .tuple(
    often('<sst count="1">', '<?xml version="1.0"?>\n<sst>', '<!-- <si> --><sst>', '<x:sst>'),
    fc.array(fc.tuple(item, space), { maxLength: 8 }),
    often('</sst>', ''),
  )
  .map(([head, items, tail]) => `${head}${items.flat().join('')}${tail}`);

test('shared strings read from their bytes are those that the plain reader reads', () => {
  fc.assert(
    fc.property(stringsXml, fc.uniqueArray(fc.nat(7), { minLength: 1 }), (xml, indexes) => {
      const wanted = new Set(indexes);
      const bytes = strToU8(xml);
      expect(outcome(() => readStrings(bytes, PART, wanted, READ_LIMITS))).toEqual(
        outcome(() => readSharedStrings(scanner(bytes), wanted)),
      );
    }),
    { numRuns: amount(3_000, 30_000) },
  );
});

test('what we write is read from its bytes', () => {
  const parts = unzipSync(writeXlsx(sample));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  const strings = parts['xl/sharedStrings.xml'] ?? new Uint8Array();
  const start = quickStart(sheet, PART, '<sheetData>', depth, findSheetData) ?? -1;
  const wanted = { areas: [{ top: 0, left: 0, bottom: 0, right: 3 }], formulas: false, extent: false };
  expect(quickSheet(sheet, start, wanted, false, READ_LIMITS)).not.toBeNull();
  const first = quickStart(strings, PART, '<si>', depth, findStringItem) ?? -1;
  expect(quickStrings(strings, first - '<si>'.length, new Set([0, 1]), () => '')).not.toBeNull();
});

test('texts are decoded as the platform does, whatever the bytes', () => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }).map((value) => strToU8(value)),
  );
  fc.assert(
    fc.property(bytes, fc.uint8Array({ maxLength: 4 }), (inner, behind) => {
      const whole = Uint8Array.from([...inner, ...behind]);
      expect(utf8(whole, 0, inner.length)).toBe(decoder.decode(inner));
    }),
    { numRuns: amount(3_000, 30_000) },
  );
});
