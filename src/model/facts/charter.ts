/** The six things that JPCERT/CC says a CSIRT settles when it is built. */
export const CHARTER_ITEMS = ['services', 'authority', 'place', 'contact', 'reporting', 'review'] as const;
export type CharterItem = (typeof CHARTER_ITEMS)[number];

/** What was settled, in a line, and on which day (ISO). It gives no score. */
export interface CharterLine {
  readonly answer?: string;
  readonly on?: string;
}
export type Charter = { readonly [Item in CharterItem]?: CharterLine };

/** Those that nobody has answered; a day alone is no answer. */
export const charterOpen = (charter: Charter): readonly CharterItem[] =>
  CHARTER_ITEMS.filter((item) => (charter[item]?.answer ?? '') === '');

/** The same charter with one cell of it as it is said there. */
export function withCharterCell(
  charter: Charter,
  item: CharterItem,
  key: keyof CharterLine,
  value: string | null,
): Charter {
  const { [item]: before = {}, ...others } = charter;
  const { [key]: gone, ...rest } = before;
  void gone;
  const line: CharterLine = value === null || value === '' ? rest : { ...rest, [key]: value };
  return Object.keys(line).length === 0 ? others : { ...others, [item]: line };
}
