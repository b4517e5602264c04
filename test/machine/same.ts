import { isDeepStrictEqual } from 'node:util';

/** Says what differs, and of what; what is the same, whole workbooks mostly, is found out ten times as fast. */
export function expectSame(found: unknown, wanted: unknown, about: unknown = ''): void {
  if (!isDeepStrictEqual(found, wanted)) expect([about, found]).toEqual([about, wanted]);
}
