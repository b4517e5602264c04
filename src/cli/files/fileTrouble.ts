import type { Words } from '../../text/words';

/** Says in words why the system refused a file; what is no system error is thrown on. */
export function fileTrouble(error: unknown, words: Words['cli']): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (typeof code !== 'string') throw error;
  const { reasons } = words.file;
  return Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : words.file.otherReason(code);
}
