const LONGEST = 255;

/** What stands after "&" in a header or footer: a section, a field, a font with its size, colour and effects. */
const CODE = /&(?:&|[LCR]|[PNDTZFAG](?:[+-]\d+)?|"[^"]*"|\d{1,3}|K[0-9A-F]{6}|[BIUESXY])/y;

/** A header or footer of a page: its length, and no "&" that would take the next letter with it. */
export function checkBand(text: string, where: string): string[] {
  const problems = text.length > LONGEST ? [`${where} of ${text.length} characters`] : [];
  if (/[\ud800-\udfff]/u.test(text)) problems.push(`${where}: half a character`);
  const sections: string[] = [];
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at)) {
    CODE.lastIndex = at;
    const [code] = CODE.exec(text) ?? [];
    if (code === undefined) {
      problems.push(`${where}: ${JSON.stringify(text.slice(at, at + 10))}`);
      break;
    }
    if (/^&[LCR]$/.test(code)) sections.push(code);
    at += code.length;
  }
  return /^(&L)?(&C)?(&R)?$/.test(sections.join('')) && /^&[LCR]/.test(text)
    ? problems
    : [...problems, `${where}: sections ${sections.join(' ')}`];
}
