import type { Area } from '../area';
import { columnsOf, LAST_COLUMN, parseArea, rowsOf } from '../area';
import { COLUMN_POINTS, freshId, ROW_POINTS } from '../book';
import type { Kinds, Node, World } from '../kind';
import { areaIn, colour, flag, isRange, kind, numeric, text, whole } from '../kind';
import type { Bag, ChartRecord, SeriesRecord, SheetRecord } from '../records';
import { generalException, invalidArgument, itemNotFound, notImplemented } from '../refusal';
import { mustAllow } from './format';
import { onWire } from '../onWire';

interface ChartTarget {
  readonly sheet: SheetRecord;
  readonly chart: ChartRecord;
}
interface SeriesTarget extends ChartTarget {
  readonly series: SeriesRecord;
}
interface AxisTarget extends ChartTarget {
  readonly axis: 'value' | 'category';
}
/** A font, line or fill somewhere inside a chart, told apart by where it stands. */
interface PartTarget extends ChartTarget {
  readonly part: string;
}
interface SeriesPart extends SeriesTarget {
  readonly part: 'line' | 'fill';
}

const MARKER_FIELDS = ['MarkerStyle', 'MarkerSize', 'MarkerBackgroundColor', 'MarkerForegroundColor'];

type Check = (value: unknown) => unknown;
interface Field {
  readonly check: Check;
  readonly initial: unknown;
}

export function chartKinds(world: World): Kinds {
  const { book } = world;

  const oneOf = (enumeration: string, initial: string): Field => ({
    check: (value) => world.oneOf(enumeration, value),
    initial,
  });
  const truth = (initial: boolean): Field => ({ check: flag, initial });
  const number = (low: number, high: number, initial: unknown): Field => ({
    check: (value) => numeric(value, low, high),
    initial,
  });
  const words: Field = { check: (value) => text(value), initial: '' };
  const hue = (initial: string): Field => ({ check: colour, initial });

  const mayEdit = (sheet: SheetRecord): void => {
    mustAllow(sheet, 'allowEditObjects');
  };

  const fields = <T extends { sheet: SheetRecord }>(
    bag: (target: T) => Bag,
    table: Readonly<Record<string, Field>>,
  ) => ({
    get: Object.fromEntries(
      Object.entries(table).map(([name, field]) => [name, (target: T) => bag(target)[name] ?? field.initial]),
    ),
    set: Object.fromEntries(
      Object.entries(table).map(([name, field]) => [
        name,
        (target: T, value: unknown) => {
          mayEdit(target.sheet);
          bag(target)[name] = field.check(value);
        },
      ]),
    ),
  });

  const node = (sheet: SheetRecord, chart: ChartRecord): Node => ({
    cls: 'Chart',
    target: { sheet, chart } satisfies ChartTarget,
  });
  const find = (sheet: SheetRecord, key: unknown): Node | null => {
    const chart = sheet.charts.find((one) => one.id === key || one.name === key);
    return chart ? node(sheet, chart) : null;
  };
  const must = (sheet: SheetRecord, key: unknown): Node => {
    const found = find(sheet, key);
    if (!found) throw itemNotFound(`chart ${String(key)}`);
    return found;
  };
  const at = (sheet: SheetRecord, index: unknown): Node => {
    const chart = sheet.charts[whole(index, 0, Math.max(0, sheet.charts.length - 1))];
    if (!chart) throw invalidArgument('no such chart');
    return node(sheet, chart);
  };

  const points = (sheet: SheetRecord, axis: 'row' | 'column', upTo: number): number => {
    const standard = axis === 'row' ? ROW_POINTS : COLUMN_POINTS;
    let sum = 0;
    for (let index = 0; index < upTo; index += 1) {
      const line = book.line(sheet, axis, index);
      sum += line.hidden ? 0 : (line.size ?? standard);
    }
    return sum;
  };

  const reference = (given: unknown): string => {
    if (!isRange(given)) throw invalidArgument('a range expected');
    return book.formulaFor(given.target.sheet, areaIn(given.target));
  };

  const shownText = (formula: string): string => {
    const range = book.rangeOf(formula);
    return range ? String(onWire(book.shown(range.sheet, range.area.top, range.area.left))) : '';
  };

  const freshSeries = (name: string): SeriesRecord => ({
    id: freshId(),
    nameFrom: null,
    name,
    values: null,
    categories: null,
    bag: {},
    line: {},
    fill: null,
  });

  /** Series as Excel guesses them: texts in front are categories, texts on top are names. */
  const guessSeries = (sheet: SheetRecord, area: Area, by: string): SeriesRecord[] => {
    const columns = by === 'Columns' || (by === 'Auto' && rowsOf(area) >= columnsOf(area));
    const isText = (row: number, column: number) => typeof book.shown(sheet, row, column) !== 'number';
    const named = rowsOf(area) > 1 && columnsOf(area) > 1;
    const head = named && isText(area.top, area.right) ? 1 : 0;
    const front = named && isText(area.bottom, area.left) ? 1 : 0;
    const ref = (part: Area) => book.formulaFor(sheet, part);
    const body = { ...area, top: area.top + head, left: area.left + front };
    const made: SeriesRecord[] = [];
    const [low, high] = columns ? [body.left, body.right] : [body.top, body.bottom];
    for (let index = low; index <= high; index += 1) {
      const series = freshSeries(`Series${String(made.length + 1)}`);
      const values = columns
        ? { ...body, left: index, right: index }
        : { ...body, top: index, bottom: index };
      series.values = ref(values);
      if (columns ? head === 1 : front === 1)
        series.nameFrom = ref(
          columns
            ? { top: area.top, bottom: area.top, left: index, right: index }
            : { top: index, bottom: index, left: area.left, right: area.left },
        );
      if (columns ? front === 1 : head === 1)
        series.categories = ref(
          columns
            ? { ...body, left: area.left, right: area.left }
            : { ...body, top: area.top, bottom: area.top },
        );
      made.push(series);
    }
    return made;
  };

  /** Whether a new chart over these cells has nothing to draw: it looks at no hidden rows and columns. */
  const seesNothing = (sheet: SheetRecord, { top, bottom, left, right }: Area): boolean => {
    const every = (axis: 'row' | 'column', low: number, high: number): boolean => {
      for (let index = low; index <= high; index += 1)
        if (!book.line(sheet, axis, index).hidden) return false;
      return true;
    };
    return world.has('hidden-sources') && (every('row', top, bottom) || every('column', left, right));
  };

  const place = (name: 'left' | 'top' | 'width' | 'height') => ({
    get: ({ chart }: ChartTarget) => chart[name],
    set: ({ sheet, chart }: ChartTarget, value: unknown) => {
      mayEdit(sheet);
      chart[name] = numeric(value, 0, 169_000);
    },
  });

  const chartBag = fields<ChartTarget>(({ chart }) => chart.bag, {
    Style: number(1, 353, 2),
    DisplayBlanksAs: oneOf('ChartDisplayBlanksAs', 'NotPlotted'),
    PlotVisibleOnly: truth(true),
    PlotBy: oneOf('ChartPlotBy', 'Columns'),
    ShowDataLabelsOverMaximum: truth(false),
  });
  const seriesBag = fields<SeriesTarget>(({ series }) => series.bag, {
    HasDataLabels: truth(false),
    MarkerStyle: oneOf('ChartMarkerStyle', 'Automatic'),
    MarkerSize: number(2, 72, 5),
    MarkerBackgroundColor: hue(''),
    MarkerForegroundColor: hue(''),
    Smooth: truth(false),
    PlotOrder: number(1, 255, 1),
    AxisGroup: oneOf('ChartAxisGroup', 'Primary'),
    Filtered: truth(false),
  });
  /** What a chart has only when it is of certain kinds; Excel refuses the others. */
  const only = (types: RegExp, names: readonly string[], { set }: typeof seriesBag) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (target: SeriesTarget, value: unknown) => {
          const type = String(target.series.bag['ChartType'] ?? target.chart.type);
          if (!types.test(type)) throw invalidArgument(`${name} of a chart ${type}`);
          set[name]?.(target, value);
        },
      ]),
    );
  /** The bars of a chart stand apart alike: said of one series, it goes for all. */
  const barBag = fields<SeriesTarget>(({ chart }) => chart.bag, {
    GapWidth: number(0, 500, 150),
    Overlap: number(-100, 100, 0),
  });
  const lineFields = {
    Color: hue(''),
    Weight: number(0, 1584, 2.25),
    LineStyle: oneOf('ChartLineStyle', 'Automatic'),
  };
  const seriesLine = fields<SeriesPart>(({ series }) => series.line, lineFields);
  const partLine = fields<PartTarget>(({ chart, part }) => (chart.lines[part] ??= {}), lineFields);
  const partFont = fields<PartTarget>(({ chart, part }) => (chart.fonts[part] ??= {}), {
    Bold: truth(false),
    Italic: truth(false),
    Color: hue('#000000'),
    Name: { ...words, initial: book.options.font.name },
    Size: number(1, 409, 10),
    Underline: oneOf('ChartUnderlineStyle', 'None'),
  });
  const bound: Field = {
    check: (value) => (value === '' ? '' : numeric(value)),
    initial: '',
  };
  const axisBag = fields<AxisTarget>(({ chart, axis }) => chart.axes[axis], {
    Minimum: bound,
    Maximum: bound,
    MajorUnit: bound,
    MinorUnit: bound,
    Visible: truth(true),
    NumberFormat: { ...words, initial: 'General' },
    LinkNumberFormat: truth(true),
    TickLabelPosition: oneOf('ChartAxisTickLabelPosition', 'NextToAxis'),
    MajorTickMark: oneOf('ChartAxisTickMark', 'Outside'),
    MinorTickMark: oneOf('ChartAxisTickMark', 'None'),
    ReversePlotOrder: truth(false),
    TickLabelSpacing: bound,
    Position: oneOf('ChartAxisPosition', 'Automatic'),
  });
  const gridBag = fields<AxisTarget & { grid: string }>(
    ({ chart, axis, grid }) => (chart.lines[`${axis} ${grid} shown`] ??= {}),
    {
      Visible: truth(true),
    },
  );
  const titleBag = fields<ChartTarget>(({ chart }) => chart.title, {
    Overlay: truth(false),
    Position: oneOf('ChartTitlePosition', 'Automatic'),
    HorizontalAlignment: oneOf('ChartTextHorizontalAlignment', 'Center'),
    ShowShadow: truth(false),
  });
  const legendBag = fields<ChartTarget>(({ chart }) => chart.legend, {
    Visible: truth(true),
    Position: oneOf('ChartLegendPosition', 'Right'),
    Overlay: truth(false),
    ShowShadow: truth(false),
  });
  const plotBag = fields<ChartTarget>(({ chart }) => (chart.lines['plot area'] ??= {}), {
    Left: number(0, 100_000, 0),
    Top: number(0, 100_000, 0),
    Width: number(0, 100_000, 0),
    Height: number(0, 100_000, 0),
  });

  const to =
    <T extends object>(cls: string, extra: object = {}) =>
    (target: T): Node => ({ cls, target: { ...target, ...extra } });
  const part = (cls: string, name: string) => to<ChartTarget>(cls, { part: name });
  /** The format object of a part: font, line and fill are told apart by the part's name. */
  const formatOf = (names: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(names).map(([nav, cls]) => [
        nav,
        (target: PartTarget): Node => ({
          cls,
          target: { ...target, part: `${target.part} ${nav.toLowerCase()}` },
        }),
      ]),
    );

  const seriesNode = (target: ChartTarget, series: SeriesRecord): Node => ({
    cls: 'ChartSeries',
    target: { sheet: target.sheet, chart: target.chart, series } satisfies SeriesTarget,
  });
  const isSeries = (target: SeriesPart | PartTarget): target is SeriesPart => 'series' in target;

  return {
    ChartCollection: kind<SheetRecord>({
      get: { Count: ({ charts }) => charts.length },
      items: (sheet) => sheet.charts.map((chart) => node(sheet, chart)),
      item: must,
      open: {
        GetItem: (sheet, [key]) => must(sheet, key),
        GetItemOrNullObject: (sheet, [key]) => find(sheet, key),
        GetItemAt: (sheet, [index]) => at(sheet, index),
      },
      ask: { GetCount: ({ charts }) => charts.length },
      make: {
        Add: (sheet, [type, source, by]) => {
          mayEdit(sheet);
          if (!isRange(source)) throw invalidArgument('the source data of a chart is a range');
          const seriesBy = by === null || by === undefined ? 'Auto' : world.oneOf('ChartSeriesBy', by);
          const chart: ChartRecord = {
            id: freshId(),
            name: `Chart ${String(sheet.charts.length + 1)}`,
            type: world.oneOf('ChartType', type),
            left: 150,
            top: 75,
            width: 360,
            height: 216,
            bag: {},
            title: {},
            legend: {},
            axes: { value: {}, category: {} },
            fonts: {},
            lines: {},
            fills: {},
            series: seesNothing(source.target.sheet, areaIn(source.target))
              ? []
              : guessSeries(source.target.sheet, areaIn(source.target), seriesBy),
          };
          sheet.charts.push(chart);
          return node(sheet, chart);
        },
      },
    }),
    Chart: kind<ChartTarget>({
      identity: ({ chart }) => ({ Id: chart.id }),
      get: {
        ...chartBag.get,
        Id: ({ chart }) => chart.id,
        Name: ({ chart }) => chart.name,
        ChartType: ({ chart }) => chart.type,
        Left: place('left').get,
        Top: place('top').get,
        Width: place('width').get,
        Height: place('height').get,
      },
      set: {
        ...chartBag.set,
        Name: ({ sheet, chart }, value) => {
          mayEdit(sheet);
          chart.name = text(value);
        },
        ChartType: ({ sheet, chart }, value) => {
          mayEdit(sheet);
          chart.type = world.oneOf('ChartType', value);
        },
        Left: place('left').set,
        Top: place('top').set,
        Width: place('width').set,
        Height: place('height').set,
      },
      nav: {
        Title: to('ChartTitle'),
        Legend: to('ChartLegend'),
        Series: to('ChartSeriesCollection'),
        Axes: to('ChartAxes'),
        Format: part('ChartAreaFormat', 'area'),
        PlotArea: to('ChartPlotArea'),
        Worksheet: ({ sheet }) => ({ cls: 'Worksheet', target: sheet }),
      },
      act: {
        Delete: ({ sheet, chart }) => {
          mayEdit(sheet);
          sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        },
        SetData: ({ sheet, chart }, [source, by]) => {
          mayEdit(sheet);
          if (!isRange(source)) throw invalidArgument('the source data of a chart is a range');
          const seriesBy = by === null || by === undefined ? 'Auto' : world.oneOf('ChartSeriesBy', by);
          chart.series = guessSeries(source.target.sheet, areaIn(source.target), seriesBy);
        },
        SetPosition: ({ sheet, chart }, [start, end]) => {
          mayEdit(sheet);
          const read = (given: unknown): Area =>
            isRange(given) ? areaIn(given.target) : parseArea(text(given).split('!').at(-1) ?? '');
          const first = read(start);
          const last = end === null || end === undefined ? null : read(end);
          chart.left = points(sheet, 'column', first.left);
          chart.top = points(sheet, 'row', first.top);
          const corner = last ?? first;
          if (last || first.right > first.left || first.bottom > first.top) {
            chart.width = points(sheet, 'column', Math.min(corner.right, LAST_COLUMN) + 1) - chart.left;
            chart.height = points(sheet, 'row', corner.bottom + 1) - chart.top;
          }
        },
      },
    }),
    ChartTitle: kind<ChartTarget>({
      get: {
        ...titleBag.get,
        Text: ({ chart }) =>
          chart.title['Text'] ?? (chart.series.length === 1 ? (chart.series[0]?.name ?? '') : ''),
        Visible: ({ chart }) =>
          chart.title['Visible'] ?? (chart.title['Text'] !== undefined || chart.series.length === 1),
      },
      set: {
        ...titleBag.set,
        Text: ({ sheet, chart }, value) => {
          mayEdit(sheet);
          const words255 = text(value);
          if (words255.length > 255) throw invalidArgument('a chart title over 255 characters');
          chart.title['Text'] = words255;
          chart.title['Visible'] = true;
        },
        Visible: ({ sheet, chart }, value) => {
          mayEdit(sheet);
          chart.title['Visible'] = flag(value);
        },
      },
      nav: { Format: part('ChartTitleFormat', 'title') },
    }),
    ChartLegend: kind<ChartTarget>({ ...legendBag, nav: { Format: part('ChartLegendFormat', 'legend') } }),
    ChartPlotArea: kind<ChartTarget>({ ...plotBag, nav: { Format: part('ChartPlotAreaFormat', 'plot') } }),
    ChartAreaFormat: kind<PartTarget>({
      get: { RoundedCorners: ({ chart }) => chart.bag['RoundedCorners'] ?? false },
      set: {
        RoundedCorners: ({ sheet, chart }, value) => {
          mayEdit(sheet);
          chart.bag['RoundedCorners'] = flag(value);
        },
      },
      nav: formatOf({ Fill: 'ChartFill', Font: 'ChartFont', Border: 'ChartBorder' }),
    }),
    ChartPlotAreaFormat: kind<PartTarget>({ nav: formatOf({ Fill: 'ChartFill', Border: 'ChartBorder' }) }),
    ChartTitleFormat: kind<PartTarget>({
      nav: formatOf({ Fill: 'ChartFill', Font: 'ChartFont', Border: 'ChartBorder' }),
    }),
    ChartLegendFormat: kind<PartTarget>({
      nav: formatOf({ Fill: 'ChartFill', Font: 'ChartFont', Border: 'ChartBorder' }),
    }),
    ChartFont: kind<PartTarget>({ ...partFont }),
    ChartBorder: kind<PartTarget>({
      ...partLine,
      act: {
        Clear: ({ sheet, chart, part: name }) => {
          mayEdit(sheet);
          chart.lines[name] = { LineStyle: 'None' };
        },
      },
    }),
    ChartAxes: kind<ChartTarget>({
      nav: {
        ValueAxis: to('ChartAxis', { axis: 'value' }),
        CategoryAxis: to('ChartAxis', { axis: 'category' }),
      },
    }),
    ChartAxis: kind<AxisTarget>({
      ...axisBag,
      nav: {
        MajorGridlines: to('ChartGridlines', { grid: 'major' }),
        MinorGridlines: to('ChartGridlines', { grid: 'minor' }),
        Format: (target) => {
          if (
            target.axis === 'category' &&
            target.chart.type.startsWith('Radar') &&
            world.has('radar-category-axis')
          )
            throw generalException('the category axis of a radar has no format');
          return { cls: 'ChartAxisFormat', target: { ...target, part: `${target.axis} axis` } };
        },
      },
    }),
    ChartAxisFormat: kind<PartTarget>({
      nav: formatOf({ Font: 'ChartFont', Line: 'ChartLineFormat', Fill: 'ChartFill' }),
    }),
    ChartGridlines: kind<AxisTarget & { grid: string }>({
      ...gridBag,
      nav: {
        Format: (target) => ({
          cls: 'ChartGridlinesFormat',
          target: { ...target, part: `${target.axis} ${target.grid} gridlines` },
        }),
      },
    }),
    ChartGridlinesFormat: kind<PartTarget>({ nav: formatOf({ Line: 'ChartLineFormat' }) }),
    ChartSeriesCollection: kind<ChartTarget>({
      get: { Count: ({ chart }) => chart.series.length },
      items: (target) => target.chart.series.map((series) => seriesNode(target, series)),
      open: {
        GetItemAt: (target, [index]) => {
          const series = target.chart.series[whole(index, 0, 10_000)];
          if (!series) throw invalidArgument('no such series');
          return seriesNode(target, series);
        },
      },
      ask: { GetCount: ({ chart }) => chart.series.length },
      make: {
        Add: (target, [name, index]) => {
          mayEdit(target.sheet);
          const { series: list } = target.chart;
          const series = freshSeries(
            name === null || name === undefined ? `Series${String(list.length + 1)}` : text(name),
          );
          list.splice(
            index === null || index === undefined ? list.length : whole(index, 0, list.length),
            0,
            series,
          );
          return seriesNode(target, series);
        },
      },
    }),
    ChartSeries: kind<SeriesTarget>({
      identity: () => ({}),
      get: {
        ...seriesBag.get,
        ...barBag.get,
        Overlap: ({ chart }) => chart.bag['Overlap'] ?? (chart.type.includes('Stacked') ? 100 : 0),
        Name: ({ series }) => (series.nameFrom === null ? series.name : shownText(series.nameFrom)),
        ChartType: ({ chart, series }) => series.bag['ChartType'] ?? chart.type,
      },
      set: {
        ...seriesBag.set,
        ...only(/^(?:Line|Radar|XY)/, MARKER_FIELDS, seriesBag),
        ...only(/^(?:Line|XY)/, ['Smooth'], seriesBag),
        ...only(/^(?:Bar|Column)/, ['GapWidth', 'Overlap'], barBag),
        Name: ({ sheet, series }, value) => {
          mayEdit(sheet);
          const given = text(value);
          if (given.startsWith('=')) {
            if (!book.rangeOf(given.slice(1))) throw invalidArgument(`series name ${given}`);
            series.nameFrom = given.slice(1);
          } else {
            series.nameFrom = null;
            series.name = given;
          }
        },
        ChartType: ({ sheet, series }, value) => {
          mayEdit(sheet);
          series.bag['ChartType'] = world.oneOf('ChartType', value);
        },
      },
      nav: { Format: to('ChartSeriesFormat') },
      ask: {
        GetDimensionValues: ({ series }, [dimension]) => {
          const which = world.oneOf('ChartSeriesDimension', dimension);
          const formula =
            which === 'Values' ? series.values : which === 'Categories' ? series.categories : null;
          const range = formula === null ? null : book.rangeOf(formula);
          if (!range) throw notImplemented(`ChartSeries.GetDimensionValues(${which})`);
          const values: unknown[] = [];
          for (let row = range.area.top; row <= range.area.bottom; row += 1)
            for (let column = range.area.left; column <= range.area.right; column += 1)
              values.push(onWire(book.shown(range.sheet, row, column)));
          return values;
        },
      },
      act: {
        Delete: ({ sheet, chart, series }) => {
          mayEdit(sheet);
          chart.series.splice(chart.series.indexOf(series), 1);
        },
        SetValues: ({ sheet, series }, [range]) => {
          mayEdit(sheet);
          series.values = reference(range);
        },
        SetXAxisValues: ({ sheet, series }, [range]) => {
          mayEdit(sheet);
          series.categories = reference(range);
        },
      },
    }),
    ChartSeriesFormat: kind<SeriesTarget>({
      nav: {
        Line: to('ChartLineFormat', { part: 'line' }),
        Fill: to('ChartFill', { part: 'fill' }),
      },
    }),
    ChartLineFormat: kind<SeriesPart | PartTarget>({
      get: Object.fromEntries(
        Object.keys(lineFields).map((name) => [
          name,
          (target: SeriesPart | PartTarget) =>
            isSeries(target) ? seriesLine.get[name]?.(target) : partLine.get[name]?.(target),
        ]),
      ),
      set: Object.fromEntries(
        Object.keys(lineFields).map((name) => [
          name,
          (target: SeriesPart | PartTarget, value: unknown) => {
            if (isSeries(target)) seriesLine.set[name]?.(target, value);
            else partLine.set[name]?.(target, value);
          },
        ]),
      ),
      act: {
        Clear: (target) => {
          mayEdit(target.sheet);
          if (isSeries(target)) target.series.line = { LineStyle: 'None' };
          else target.chart.lines[target.part] = { LineStyle: 'None' };
        },
      },
    }),
    ChartFill: kind<SeriesPart | PartTarget>({
      act: {
        SetSolidColor: (target, [value]) => {
          mayEdit(target.sheet);
          if (isSeries(target)) target.series.fill = colour(value);
          else target.chart.fills[target.part] = colour(value);
        },
        Clear: (target) => {
          mayEdit(target.sheet);
          if (isSeries(target)) target.series.fill = null;
          else target.chart.fills[target.part] = null;
        },
      },
    }),
  };
}
