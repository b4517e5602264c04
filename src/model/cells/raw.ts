/** A cell as a reader finds it. */
export type Raw = string | number | boolean | null | { readonly error: string };

/** What stood in a cell, as text; `null` for a blank one. */
export function foundText(raw: Raw): string | null {
  if (raw === null || raw === '') return null;
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  return typeof raw === 'object' ? raw.error : String(raw);
}
