import type { Chart, Sheet, Workbook } from '../../../workbook/description';
import { plotPlace } from '../../../workbook/plotPlace';
import { NAMESPACES } from '../../namespaces';
import { element, printable, xmlDocument, xmlText } from '../../xml';
import { withRegion } from '../script';
import { axes } from './axes';
import type { Letters } from './look';
import { characters, solid, textProperties, val } from './look';
import { plot } from './plot';

function title({ title: text, look }: Chart, lang: string): string {
  const letters: Letters = { color: look.text, size: look.titleSize, bold: true };
  return element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characters('a:defRPr', letters, null)}</a:pPr><a:r>${characters('a:rPr', letters, lang)}<a:t>${xmlText(printable(text))}</a:t></a:r></a:p></c:rich>`,
    ),
    val('c:overlay', 0),
  );
}

const layout = (chart: Chart): string => {
  const place = plotPlace(chart);
  if (!place) return '<c:layout/>';
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      val('c:layoutTarget', 'outer'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', place.left),
      val('c:y', place.top),
      val('c:w', place.width),
      val('c:h', place.height),
    ),
  );
};

// Excel of today draws #N/A as a gap only when a chart asks for it.
const NA_AS_GAP =
  '<c:extLst><c:ext xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart" uri="{56B9EC1D-385E-4148-901F-78D8002777C0}"><c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** A native chart over cells of its own sheet. */
export function chartXml(sheet: Sheet, chart: Chart, language: Workbook['language']): string {
  const { look, legend } = chart;
  const labels = textProperties({ color: look.text, size: look.labelSize });
  return xmlDocument(
    element(
      'c:chartSpace',
      { 'xmlns:c': NAMESPACES.chart, 'xmlns:a': NAMESPACES.drawing, 'xmlns:r': NAMESPACES.relationships },
      val('c:date1904', 0),
      val('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        chart.title === '' ? null : title(chart, withRegion(language)),
        val('c:autoTitleDeleted', chart.title === '' ? 1 : 0),
        element(
          'c:plotArea',
          {},
          layout(chart),
          plot(sheet, chart),
          ...axes(chart),
          '<c:spPr><a:noFill/></c:spPr>',
        ),
        legend === 'none'
          ? null
          : element(
              'c:legend',
              {},
              val('c:legendPos', legend === 'bottom' ? 'b' : 'r'),
              val('c:overlay', 0),
              labels,
            ),
        // Helper columns are hidden; their series are drawn all the same.
        val('c:plotVisOnly', 0),
        val('c:dispBlanksAs', 'gap'),
        NA_AS_GAP,
      ),
      `<c:spPr>${solid(look.paper)}<a:ln><a:noFill/></a:ln></c:spPr>`,
      labels,
    ),
  );
}
