/** Whether a name is one of ours, those of later versions among them, in whatever case. */
export const isOurs = (name: string): boolean => /^ISOMM_/i.test(name);

/** How each of these names is written by us, in whatever case a workbook has it: Excel and others tell none apart by case. */
export function spelling(ours: Iterable<string>): (name: string) => string {
  const known = new Map([...ours].map((name) => [name.toLowerCase(), name]));
  return (name) => known.get(name.toLowerCase()) ?? name;
}

/** What a reader of files is asked for. */
export interface NamesAsked {
  /** Which names matter, as we write them. */
  readonly wanted: (name: string) => boolean;
  /** How we write a name that a workbook has in another case. Absent: names are taken as they stand. */
  readonly spelt?: (name: string) => string;
}

export function namesAsked(names: Iterable<string>): NamesAsked {
  const asked = new Set(names);
  return { wanted: (name) => asked.has(name), spelt: spelling(asked) };
}
