const TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const ATTRIBUTE: Readonly<Record<string, string>> = {
  ...TEXT,
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** What XML 1.0 cannot hold, not even as a reference; with the `u` flag surrogates match only when alone. */
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u;

function legal(text: string): string {
  if (ILLEGAL.test(text)) throw new Error(`Not allowed in XML: ${JSON.stringify(text.slice(0, 80))}`);
  return text;
}

/** Labels and titles that are only looked at: what XML cannot hold is left out. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu, '');

/** Whatever may have to be written in another way, halves of signs among it: most texts hold nothing of that. */
const UNLIKE_ITSELF = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text between tags. */
export const xmlText = (text: string): string =>
  UNLIKE_ITSELF.test(text) ? legal(text).replace(/[&<>\r]/g, (mark) => TEXT[mark] ?? mark) : text;

const attributeText = (text: string) =>
  UNLIKE_ITSELF.test(text) ? legal(text).replace(/[&<>"\r\n\t]/g, (mark) => ATTRIBUTE[mark] ?? mark) : text;

/** What an attribute or child may be given as; absent ones are left out. */
type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** One element. Attributes keep the order they are given in; children are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: (string | null)[]): string {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== null && value !== undefined) open += ` ${key}="${attributeText(String(value))}"`;
  }
  const body = children.join('');
  return body === '' ? `${open}/>` : `${open}>${body}</${name}>`;
}

/** A whole part. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
