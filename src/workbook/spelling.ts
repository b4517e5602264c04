/** How each of these names is written by us, in whatever case a workbook has it: Excel and others tell none apart by case. */
export function spelling(ours: Iterable<string>): (name: string) => string {
  const known = new Map([...ours].map((name) => [name.toLowerCase(), name]));
  return (name) => known.get(name.toLowerCase()) ?? name;
}

/** How a reader of files is asked for these names. */
export function namesAsked(names: Iterable<string>): {
  readonly wanted: (name: string) => boolean;
  readonly spelt: (name: string) => string;
} {
  const asked = new Set(names);
  return { wanted: (name) => asked.has(name), spelt: spelling(asked) };
}
