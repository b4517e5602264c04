import { unzipSync } from 'fflate';
import { zipFile } from '../../src/xlsx/parts/zip';
import { archives } from '../../src/xlsx/archives';
import { openPackage } from '../../src/xlsx/reading/openPackage';
import { fc } from '../machine/random';
import { zipFile as anyZip } from './zipFile';

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const pieces = fc.array(
  fc.tuple(text, fc.integer({ min: 1, max: 2_000 })).map(([piece, times]) => piece.repeat(times)),
  { maxLength: 8 },
);

test('texts in pieces of any size come back whole, and unzip elsewhere', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), (files) => {
      const entries = files.map((each, index) => ({ path: `a/${String(index)}.xml`, pieces: each }));
      const bytes = zipFile(entries);
      // Our own reader holds sizes and checksums against what it finds.
      const own = openPackage(bytes);
      const others = unzipSync(bytes);
      expect(own.parts).toEqual(entries.map(({ path }) => path));
      for (const { path, pieces: given } of entries) {
        expect(decode(own.read(path))).toBe(given.join(''));
        expect(decode(others[path] ?? new Uint8Array())).toBe(given.join(''));
      }
      expect(zipFile(entries)).toEqual(bytes);
    }),
    { numRuns: 15 },
  );
});

test('a file is made when those before it are done, and never stands in memory as a whole', () => {
  const made: string[] = [];
  let waiting = 0;
  function* many(name: string): Generator<string> {
    for (let index = 0; index < 200; index += 1) {
      made.push(name);
      waiting += 1;
      yield name.repeat(10_000);
    }
  }
  const encode = jest.spyOn(TextEncoder.prototype, 'encode');
  let most = 0;
  encode.mockImplementation(function (given = '') {
    most = Math.max(most, waiting);
    waiting = 0;
    return Buffer.from(given) as never;
  });
  try {
    zipFile(['a', 'b'].map((name) => ({ path: name, pieces: many(name) })));
  } finally {
    encode.mockRestore();
  }
  expect(made.join('')).toBe('a'.repeat(200) + 'b'.repeat(200));
  expect(most).toBeLessThan(20);
});

test('a name without the mark of UTF-8 is read as what it is, UTF-8 or the code page of Japanese Windows', () => {
  // Two of its characters end in the byte of a backslash.
  const windows = [0x89, 0x63, 0x8b, 0xc6, 0x83, 0x5c, 0x5c, 0x95, 0x5c, 0x2e, 0x78];
  const names: readonly (readonly [readonly number[], string])[] = [
    [windows, '営業ソ/表.x'],
    [[...new TextEncoder().encode('営業/表.x')], '営業/表.x'],
    [[0x61, 0xff, 0x62], 'a\ufffdb'],
  ];
  const bytes = anyZip(names.map(([nameBytes]) => ({ name: '', nameBytes, content: 'x' })));
  expect(
    archives()
      .list(bytes)
      ?.map(({ name }) => name),
  ).toEqual(names.map(([, name]) => name));
});
