// Strings in a workbook escape what XML cannot hold as _xHHHH_, and an underscore that would be read as the
// start of such an escape as _x005F_. CR is among them because XML readers turn it into LF.
const TO_ESCAPE =
  /_(?=x[0-9A-Fa-f]{4}(?:_|[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]))|[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Any JavaScript string as the file format stores it; XML escaping comes after. */
export const escapeString = (text: string): string =>
  text.replace(TO_ESCAPE, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** The reverse of escapeString. */
export const unescapeString = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
