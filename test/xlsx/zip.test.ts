import { unzipSync } from 'fflate';
import { zipFile } from '../../src/xlsx/parts/zip';
import { openPackage } from '../../src/xlsx/reading/openPackage';
import { fc } from '../machine/random';

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
