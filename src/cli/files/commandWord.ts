/** A word of a command line as a person would type it: in quotes where a shell would take it apart. */
export function commandWord(word: string, platform: NodeJS.Platform = process.platform): string {
  // A name that begins with a hyphen would be an option.
  const safe = word.startsWith('-') ? `./${word}` : word;
  if (/^[\p{L}\p{N}_./:\\-]+$/u.test(safe) && (platform === 'win32' || !safe.includes('\\'))) return safe;
  return platform === 'win32' ? `"${safe}"` : `'${safe.replaceAll("'", "'\\''")}'`;
}
