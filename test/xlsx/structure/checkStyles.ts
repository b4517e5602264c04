import type { XmlElement } from './parseXml';
import { child } from './parseXml';

/** Number formats that every Excel knows by number. */
const builtIn = (id: number) => id <= 22 || (id >= 37 && id <= 49);

/** Indexes within the style part itself. */
export function checkStyles(styles: XmlElement): string[] {
  const problems: string[] = [];
  const count = (name: string) => child(styles, name)?.children.length ?? 0;
  const formats = (child(styles, 'numFmts')?.children ?? []).map(({ attributes }) =>
    Number(attributes.get('numFmtId')),
  );
  if (new Set(formats).size !== formats.length) problems.push('styles: number format twice');
  for (const id of formats) if (id < 164) problems.push(`styles: number format ${id} is Excel's own`);
  const stock: Readonly<Record<string, number>> = {
    fontId: count('fonts'),
    fillId: count('fills'),
    borderId: count('borders'),
    xfId: count('cellStyleXfs'),
  };
  for (const list of ['cellStyleXfs', 'cellXfs']) {
    (child(styles, list)?.children ?? []).forEach(({ attributes }, index) => {
      for (const [name, size] of Object.entries(stock)) {
        if (Number(attributes.get(name) ?? 0) >= size)
          problems.push(`styles: ${list} ${index} ${name} out of range`);
      }
      const format = Number(attributes.get('numFmtId') ?? 0);
      if (!builtIn(format) && !formats.includes(format)) {
        problems.push(`styles: ${list} ${index} number format ${format} is not there`);
      }
    });
  }
  const patterns = (child(styles, 'fills')?.children ?? []).map((fill) =>
    child(fill, 'patternFill')?.attributes.get('patternType'),
  );
  if (patterns[0] !== 'none' || patterns[1] !== 'gray125')
    problems.push('styles: the first two fills are fixed');
  if (count('cellXfs') > 64_000) problems.push('styles: too many cell formats');
  return problems;
}
