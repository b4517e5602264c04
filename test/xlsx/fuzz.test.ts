import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fc } from '../machine/random';
import { readXlsx } from '../../src/xlsx/read';
import { UnreadableFile } from '../../src/xlsx/unreadableFile';
import { writeXlsx } from '../../src/xlsx/write';
import { sample } from './sample';
import { amount } from '../machine/wide';

const bytes = writeXlsx(sample);
const parts = unzipSync(bytes);
const XML = [
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
  '_rels/.rels',
];

/** Either a workbook or one of our reasons; anything else is a fault of the reader. */
function read(file: Uint8Array): void {
  try {
    readXlsx(file, { wanted: () => true, formulas: true });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
}

const position = fc.nat(bytes.length - 1);

test('flipped bits', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(position, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 }),
      (flips) => {
        const file = bytes.slice();
        for (const [at, mask] of flips) file[at] = file[at]! ^ mask;
        read(file);
      },
    ),
    { numRuns: amount(600, 3000) },
  );
});

test('a flipped bit in the data of a part that is read is noticed', () => {
  const before = readXlsx(bytes, { wanted: () => true });
  fc.assert(
    fc.property(position, fc.integer({ min: 0, max: 7 }), (at, bit) => {
      const file = bytes.slice();
      file[at] = file[at]! ^ (1 << bit);
      try {
        // Times, versions and parts without answers may change; what is read may not.
        expect(readXlsx(file, { wanted: () => true }).names).toEqual(before.names);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
      }
    }),
    { numRuns: amount(300, 1500) },
  );
});

test('pieces taken out, doubled and moved', () => {
  fc.assert(
    fc.property(position, position, position, fc.constantFrom('cut', 'double', 'move'), (a, b, c, how) => {
      const [from, to] = a <= b ? [a, b] : [b, a];
      const piece = bytes.subarray(from, to);
      const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
      if (how === 'cut') read(new Uint8Array(rest));
      else if (how === 'double')
        read(new Uint8Array(Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)])));
      else read(new Uint8Array(Buffer.concat([rest.subarray(0, c), piece, rest.subarray(c)])));
    }),
    { numRuns: amount(400, 2000) },
  );
});

const SNIPPETS = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '&#0;',
    '&#x110000;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?',
    '?>',
    '/>',
    '</row>',
  ],
  ...[
    '<row>',
    '<c t="s"><v>',
    '<c r="A1',
    '<v/>',
    '<f t="shared" si="0"/>',
    '<is><t>',
    'r="1048577"',
    't="s"',
    't="q"',
  ],
  ...[
    'xml:',
    'x:',
    ' ',
    '\0',
    '\uffff',
    '𝒳',
    '0',
    '-1',
    '1e309',
    "'",
    '!',
    '$',
    '#REF!',
    '<si>',
    '<rPh>',
    'A:A',
    '1:1',
  ],
];

test('XML with pieces put in and taken out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...XML),
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), fc.constantFrom(...SNIPPETS)),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      (path, changes) => {
        let text = strFromU8(parts[path]!);
        for (const [where, length, snippet] of changes) {
          const at = Math.floor(where * text.length);
          text = text.slice(0, at) + snippet + text.slice(at + length);
        }
        read(zipSync({ ...parts, [path]: strToU8(text) }, { level: 0 }));
      },
    ),
    { numRuns: amount(500, 2500) },
  );
});

test('noise that begins like a zip or a compound file', () => {
  const heads = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]];
  fc.assert(
    fc.property(
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 400 }),
      fc.boolean(),
      (head, noise, end) => {
        const tail = end ? [0x50, 0x4b, 5, 6, ...noise.slice(0, 18)] : [];
        read(Uint8Array.from([...head, ...noise, ...tail]));
      },
    ),
    { numRuns: amount(400, 2000) },
  );
});
