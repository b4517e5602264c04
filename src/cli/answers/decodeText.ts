/** The text of a JSON file; Windows PowerShell writes UTF-16 when output is redirected. Throws on broken UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
}
