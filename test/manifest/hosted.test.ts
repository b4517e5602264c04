import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address, hosted } from '../tools/manifest/hosted';
import { faults } from '../tools/manifest/rules';
import { surroundings } from '../tools/manifest/surroundings';
import { readXml } from '../tools/manifest/xml';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

test.each([
  ['https://tools.example.com', 'https://tools.example.com'],
  ['https://example.com/isomm/', 'https://example.com/isomm'],
  ['https://example.com:8443/a/b', 'https://example.com:8443/a/b'],
])('%s is taken', (url, expected) => {
  expect(address(url)).toBe(expected);
});

test.each([
  [null, /--url/],
  ['tools.example.com', /Not a URL/],
  ['http://example.com', /https only/],
  ['https://localhost:3000', /start:excel/],
  ['https://example.com/?v=1', /plain folder/],
  ['https://me@example.com/', /plain folder/],
])('%s is refused with words', (url, words) => {
  expect(() => address(url)).toThrow(words);
});

test('a built manifest is sound for production and names localhost nowhere', () => {
  const text = hosted(manifest, 'https://example.com/isomm');
  expect(text).not.toContain('localhost');
  expect(
    faults(
      readXml(text),
      surroundings({ manifest: text, stage: 'production', folder: root, base: '/isomm', record: '' }),
    ),
  ).toEqual([]);
});

test('an address with an ampersand stays well-formed', () => {
  const text = hosted(manifest, 'https://example.com/a&b');
  expect(readXml(text).name).toBe('OfficeApp');
  expect(text).toContain('https://example.com/a&amp;b/taskpane.html');
});
