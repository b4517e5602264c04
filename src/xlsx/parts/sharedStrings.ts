import { escapeString } from '../escapedString';
import { NAMESPACES } from '../namespaces';
import { element, xmlDocument, xmlText } from '../xml';

/** Every text of the workbook once, in order of first use. */
export interface SharedStrings {
  readonly add: (text: string) => number;
  readonly xml: () => string;
}

export function createSharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    add: (text) => {
      uses += 1;
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, indexes.size);
      return indexes.size - 1;
    },
    xml: () =>
      xmlDocument(
        element(
          'sst',
          { xmlns: NAMESPACES.main, count: uses, uniqueCount: indexes.size },
          ...[...indexes.keys()].map((text) => `<si>${textElement(text)}</si>`),
        ),
      ),
  };
}

const textElement = (text: string) => {
  const content = xmlText(escapeString(text));
  // Without the attribute readers may drop white space at the ends and fold line breaks.
  return /^\s|\s$|\n/.test(content) ? `<t xml:space="preserve">${content}</t>` : `<t>${content}</t>`;
};
