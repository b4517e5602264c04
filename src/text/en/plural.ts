/** More than one of what a model calls its items or functions. */
export const plural = (noun: string): string => {
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/sis$/i.test(noun)) return `${noun.slice(0, -2)}es`;
  return /(s|x|z|ch|sh)$/i.test(noun) ? `${noun}es` : `${noun}s`;
};

/** So many of something: "1 item", "2 items". */
export const many = (count: number, one: string, more = plural(one)): string =>
  `${String(count)} ${count === 1 ? one : more}`;
