import type { RadarChart, Series, Sheet, ShownValue, Workbook } from '../../workbook/description';
import { absoluteReference, parseArea } from '../address';
import { NAMESPACES } from '../namespaces';
import { element, printable, xmlDocument, xmlText } from '../xml';
import { rgb } from './argb';
import { withRegion } from './script';

const POINT = 12_700;
const TEXT = '404040';
const RING = 'D9D9D9';
const DASHES = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;
const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

const val = (name: string, value: string | number) => element(name, { val: value });

const solid = (color: string) => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

const thinLine = (color: string) => `<c:spPr><a:ln w="6350">${solid(color)}</a:ln></c:spPr>`;

const characters = (tag: string, size: number, bold: boolean, lang: string | null) =>
  element(
    tag,
    { lang, sz: size * 100, b: bold ? 1 : 0 },
    solid(TEXT),
    '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>',
  );

const textProperties = (size: number) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characters('a:defRPr', size, false, null)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

function shown(sheet: Sheet, range: string): ShownValue[] {
  const { top, left, bottom, right } = parseArea(range);
  const values: ShownValue[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      values.push(sheet.rows[row]?.cells[column]?.value ?? null);
    }
  }
  return values;
}

/** The values a chart draws until the file is calculated; what is no value leaves a gap. */
function cache(kind: 'str' | 'num', values: readonly ShownValue[]): string {
  const fits = (value: ShownValue) =>
    kind === 'num' ? typeof value === 'number' : typeof value !== 'object' && value !== '';
  return element(
    `c:${kind}Cache`,
    {},
    kind === 'num' ? '<c:formatCode>General</c:formatCode>' : null,
    val('c:ptCount', values.length),
    ...values.map((value, idx) =>
      fits(value) ? element('c:pt', { idx }, `<c:v>${xmlText(printable(String(value)))}</c:v>`) : null,
    ),
  );
}

const reference = (kind: 'str' | 'num', sheet: Sheet, range: string) =>
  element(
    `c:${kind}Ref`,
    {},
    `<c:f>${xmlText(absoluteReference(sheet.title, parseArea(range)))}</c:f>`,
    cache(kind, shown(sheet, range)),
  );

const marker = (series: Series) =>
  series.marker
    ? `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid(rgb(series.color))}</c:spPr></c:marker>`
    : '<c:marker><c:symbol val="none"/></c:marker>';

const seriesElement = (sheet: Sheet, chart: RadarChart) => (series: Series, index: number) =>
  element(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    element('c:tx', {}, reference('str', sheet, series.nameCell)),
    element(
      'c:spPr',
      {},
      element(
        'a:ln',
        { w: Math.round(series.width * POINT), cap: 'rnd' },
        solid(rgb(series.color)),
        val('a:prstDash', DASHES[series.dash ?? 'solid']),
        '<a:round/>',
      ),
    ),
    marker(series),
    element('c:cat', {}, reference('str', sheet, chart.categories)),
    element('c:val', {}, reference('num', sheet, series.values)),
  );

const title = (chart: RadarChart, lang: string) =>
  element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characters('a:defRPr', 12, true, null)}</a:pPr><a:r>${characters('a:rPr', 12, true, lang)}<a:t>${xmlText(printable(chart.title))}</a:t></a:r></a:p></c:rich>`,
    ),
    val('c:overlay', 0),
  );

const categoryAxis = () =>
  element(
    'c:catAx',
    {},
    val('c:axId', CATEGORY_AXIS),
    '<c:scaling><c:orientation val="minMax"/></c:scaling>',
    val('c:delete', 0),
    val('c:axPos', 'b'),
    `<c:majorGridlines>${thinLine(RING)}</c:majorGridlines>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    thinLine(RING),
    textProperties(10),
    val('c:crossAx', VALUE_AXIS),
    val('c:crosses', 'autoZero'),
    val('c:auto', 1),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 0),
  );

const valueAxis = ({ min, max, step }: RadarChart['axis']) =>
  element(
    'c:valAx',
    {},
    val('c:axId', VALUE_AXIS),
    element('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', max), val('c:min', min)),
    val('c:delete', 0),
    val('c:axPos', 'l'),
    `<c:majorGridlines>${thinLine(RING)}</c:majorGridlines>`,
    '<c:numFmt formatCode="0" sourceLinked="0"/>',
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    thinLine(RING),
    textProperties(9),
    val('c:crossAx', CATEGORY_AXIS),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'between'),
    val('c:majorUnit', step),
  );

// Excel of today draws #N/A as a gap only when a chart asks for it.
const NA_AS_GAP =
  '<c:extLst><c:ext xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart" uri="{56B9EC1D-385E-4148-901F-78D8002777C0}"><c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** A native radar chart over cells of its own sheet. */
export const radarChartXml = (sheet: Sheet, chart: RadarChart, language: Workbook['language']): string =>
  xmlDocument(
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
          '<c:layout/>',
          element(
            'c:radarChart',
            {},
            // As Excel does for radars with and without markers; the latter have series with the symbol "none".
            val('c:radarStyle', 'marker'),
            val('c:varyColors', 0),
            ...chart.series.map(seriesElement(sheet, chart)),
            val('c:axId', CATEGORY_AXIS),
            val('c:axId', VALUE_AXIS),
          ),
          categoryAxis(),
          valueAxis(chart.axis),
          '<c:spPr><a:noFill/></c:spPr>',
        ),
        chart.legend
          ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(10)}</c:legend>`
          : null,
        // Helper columns are hidden; their series are drawn all the same.
        val('c:plotVisOnly', 0),
        val('c:dispBlanksAs', 'gap'),
        NA_AS_GAP,
      ),
      `<c:spPr>${solid('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>`,
      textProperties(10),
    ),
  );
