import type { Chart } from '../../../workbook/description';
import { parseArea } from '../../address';
import { escapeString } from '../../escapedString';
import { NAMESPACES } from '../../namespaces';
import { element, xmlDocument } from '../../xml';

const corner = (name: string, column: number, row: number) =>
  `<${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></${name}>`;

function anchor(chart: Chart, index: number): string {
  const { top, left, bottom, right } = parseArea(chart.anchor);
  return element(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    corner('xdr:from', left, top),
    corner('xdr:to', right + 1, bottom + 1),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', {
          id: index + 2,
          name: escapeString(chart.name),
          descr: escapeString(chart.altText),
        }),
        '<xdr:cNvGraphicFramePr/>',
      ),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: NAMESPACES.chart },
          element('c:chart', {
            'xmlns:c': NAMESPACES.chart,
            'xmlns:r': NAMESPACES.relationships,
            'r:id': `rId${index + 1}`,
          }),
        ),
      ),
    ),
    '<xdr:clientData/>',
  );
}

/** Where the charts of one sheet lie, and what a screen reader says about them. */
export const drawingXml = (charts: readonly Chart[]): string =>
  xmlDocument(
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': NAMESPACES.spreadsheetDrawing, 'xmlns:a': NAMESPACES.drawing },
      ...charts.map(anchor),
    ),
  );
