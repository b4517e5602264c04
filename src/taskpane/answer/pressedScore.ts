/** The score a key stands for: 0 to 5, full-width or while an input method is on, too; `null` for any other key. */
export function pressedScore({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): number | null {
  const typed = key.normalize('NFKC');
  // An input method hides which digit it was, but not which key.
  const digit = key === 'Process' || key === 'Unidentified' ? code.replace(/^(?:Digit|Numpad)/, '') : typed;
  return /^[0-5]$/.test(digit) ? Number(digit) : null;
}
