import { decodeText } from '../../../src/cli/answers/decodeText';

const TEXT = '{"note":"備考"}';

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16, as PowerShell redirects it', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
])('%s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('bytes that are no text throw', () => {
  expect(() => decodeText(Buffer.from([0x7b, 0x93, 0xfa]))).toThrow();
});
