import { utf8 } from './utf8';

const IS_UTF8 = 0x0800;

/** The code page of Japanese Windows, in which its own zips are named; `null` for bytes that are none of it. */
function fromWindows(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The name of a file in a zip: UTF-8, whether its flags say so or not; where they do not and it is none, what Windows
 * writes in Japan. With forward slashes and without a leading one.
 */
export function entryName(bytes: Uint8Array, from: number, to: number, flags: number): string {
  const read = utf8(bytes, from, to);
  const unknown = (flags & IS_UTF8) === 0 && read.includes('\ufffd');
  const name = (unknown ? fromWindows(bytes.subarray(from, to)) : null) ?? read;
  return /^\/|\\/.test(name) ? name.replaceAll('\\', '/').replace(/^\/+/, '') : name;
}
