import type { Chart } from '../../../workbook/description';
import { element } from '../../xml';
import { textProperties, thinLine, val } from './look';

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

/** What a plot names its axes by. */
export const axisIds: readonly string[] = [val('c:axId', CATEGORY_AXIS), val('c:axId', VALUE_AXIS)];

/** Tick marks and numbers or names beside an axis. */
const marks = (numberFormat: string): string[] => [
  element('c:numFmt', { formatCode: numberFormat, sourceLinked: 0 }),
  val('c:majorTickMark', 'none'),
  val('c:minorTickMark', 'none'),
  val('c:tickLblPos', 'nextTo'),
];

const lies = (chart: Chart) => chart.kind === 'bar' && chart.direction === 'horizontal';

const gridlines = ({ look }: Chart) =>
  `<c:majorGridlines>${thinLine(look.lines, look.lineWidth)}</c:majorGridlines>`;

function categoryAxis(chart: Chart): string {
  const { look } = chart;
  return element(
    'c:catAx',
    {},
    val('c:axId', CATEGORY_AXIS),
    element('c:scaling', {}, val('c:orientation', lies(chart) ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', lies(chart) ? 'l' : 'b'),
    chart.kind === 'radar' ? gridlines(chart) : null,
    ...marks('General'),
    thinLine(look.lines, look.lineWidth),
    textProperties({ color: look.text, size: look.labelSize }),
    val('c:crossAx', VALUE_AXIS),
    val('c:crosses', 'autoZero'),
    val('c:auto', 1),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 0),
  );
}

function valueAxis(chart: Chart): string {
  const { look, axis } = chart;
  const hidden = chart.kind !== 'radar' && chart.axis.shown === false;
  return element(
    'c:valAx',
    {},
    val('c:axId', VALUE_AXIS),
    element('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', axis.max), val('c:min', axis.min)),
    val('c:delete', hidden ? 1 : 0),
    val('c:axPos', lies(chart) ? 'b' : 'l'),
    hidden ? null : gridlines(chart),
    ...marks(axis.numberFormat ?? 'General'),
    thinLine(look.lines, look.lineWidth),
    textProperties({ color: look.text, size: look.scaleSize }),
    val('c:crossAx', CATEGORY_AXIS),
    // With the first category on top, the last one is where the bottom is.
    val('c:crosses', lies(chart) ? 'max' : 'autoZero'),
    val('c:crossBetween', 'between'),
    val('c:majorUnit', axis.step),
  );
}

/** The axis of categories, then the axis of values. */
export const axes = (chart: Chart): string[] => [categoryAxis(chart), valueAxis(chart)];
