import { strFromU8 } from 'fflate';
import { UnreadableFile } from '../unreadableFile';

function fromUtf16(bytes: Uint8Array, low: 0 | 1): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 16_384) {
    const units: number[] = [];
    const end = Math.min(at + 16_384, bytes.length - 1);
    for (let i = at; i < end; i += 2) units.push((bytes[i + low] ?? 0) | ((bytes[i + 1 - low] ?? 0) << 8));
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}

/** The text of an XML part: UTF-8, or UTF-16 told by its first bytes, which is all that the format allows. */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return fromUtf16(bytes.subarray(2), 0);
  if (first === 0xfe && second === 0xff) return fromUtf16(bytes.subarray(2), 1);
  if (first === 0x3c && second === 0) return fromUtf16(bytes, 0);
  if (first === 0 && second === 0x3c) return fromUtf16(bytes, 1);
  const text = strFromU8(first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes);
  const encoding = /^<\?xml[^>]*encoding\s*=\s*["']([^"']*)/.exec(text.slice(0, 200))?.[1];
  if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
    throw new UnreadableFile('damaged', `${name}: encoding ${encoding}`);
  }
  return text;
}
