import { element, printable, xmlDocument, xmlText } from '../xml';

const CORE = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Title and, when the caller knows it, the time of writing. */
export function corePropertiesXml(title: string, created: Date | null): string {
  const time = created === null ? null : `${created.toISOString().slice(0, 19)}Z`;
  const date = (name: string) =>
    time === null ? null : element(name, { 'xsi:type': 'dcterms:W3CDTF' }, xmlText(time));
  return xmlDocument(
    element(
      'cp:coreProperties',
      CORE,
      `<dc:title>${xmlText(printable(title))}</dc:title>`,
      '<dc:creator>ISOMM for Excel</dc:creator>',
      date('dcterms:created'),
      date('dcterms:modified'),
    ),
  );
}

/** The program that wrote the file. */
export const appPropertiesXml = (): string =>
  xmlDocument(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      '<Application>ISOMM for Excel</Application>',
    ),
  );
