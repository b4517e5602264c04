import { escapeString } from '../escapedString';
import { NAMESPACES } from '../namespaces';
import { xmlDocument, xmlText } from '../xml';

/** Every text of the workbook once, in order of first use. */
export interface SharedStrings {
  readonly add: (text: string) => number;
  /** The part, piece by piece. */
  readonly xml: () => Iterable<string>;
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
    *xml() {
      yield xmlDocument(`<sst xmlns="${NAMESPACES.main}" count="${uses}" uniqueCount="${indexes.size}">`);
      for (const text of indexes.keys()) yield `<si>${textElement(text)}</si>`;
      yield '</sst>';
    },
  };
}

const textElement = (text: string) => {
  const content = xmlText(escapeString(text));
  // Without the attribute readers may drop white space at the ends and fold line breaks.
  return /^\s|\s$|\n/.test(content) ? `<t xml:space="preserve">${content}</t>` : `<t>${content}</t>`;
};
