import type { ChartLook, Edge, Style } from '../workbook/description';

/** Every colour of the workbook; text on any of these fills keeps at least 4.5 : 1. */
export const COLORS = {
  navy: '#1B2A41',
  insource: '#1F6F8B',
  insourceTint: '#E3F0F4',
  outsource: '#C8782A',
  outsourceTint: '#FBEEDF',
  onInsource: '#FFFFFF',
  onOutsource: '#101820',
  input: '#FFF8E5',
  /** Where a score is expected, and where something may be said. */
  scoreInput: '#FFE9A8',
  optionalInput: '#FFFCF2',
  inputBorder: '#D9B65C',
  paper: '#FFFFFF',
  band: '#F3F5F7',
  line: '#CBD2D9',
  ring: '#D9DFE5',
  text: '#1F2933',
  quiet: '#52606D',
  faint: '#9AA5B1',
  problem: '#A61B1B',
  problemFill: '#FDECEC',
} as const;

const line: Edge = { style: 'thin', color: COLORS.line };
const inputLine: Edge = { style: 'thin', color: COLORS.inputBorder };
const boxed = (edge: Edge) => ({ top: edge, bottom: edge, left: edge, right: edge });

const body: Style = { color: COLORS.text, vertical: 'center' };

/** The styles a sheet is made of; variations are spread from these where they are used. */
export const STYLES = {
  body,
  title: { ...body, size: 17, bold: true, color: COLORS.navy },
  subtitle: { ...body, size: 11, color: COLORS.quiet },
  section: {
    ...body,
    size: 12,
    bold: true,
    color: COLORS.navy,
    bottom: { style: 'medium', color: COLORS.navy },
  },
  lead: { ...body, wrap: true, vertical: 'top' },
  quiet: { ...body, color: COLORS.quiet },
  header: {
    ...body,
    bold: true,
    color: COLORS.paper,
    fill: COLORS.navy,
    horizontal: 'center',
    wrap: true,
  },
  label: { ...body, fill: COLORS.band, horizontal: 'left', indent: 1, ...boxed(line) },
  cell: { ...body, horizontal: 'left', indent: 1, ...boxed(line) },
  cellWrap: { ...body, wrap: true, horizontal: 'left', indent: 1, ...boxed(line) },
  cellCenter: { ...body, horizontal: 'center', ...boxed(line) },
  number: { ...body, horizontal: 'right', indent: 1, numberFormat: '0.0', ...boxed(line) },
  count: { ...body, horizontal: 'right', indent: 1, numberFormat: '0', ...boxed(line) },
  input: {
    ...body,
    fill: COLORS.input,
    unlocked: true,
    horizontal: 'left',
    indent: 1,
    ...boxed(inputLine),
  },
  helper: { color: COLORS.faint, size: 8 },
} as const satisfies Record<string, Style>;

/** How charts look beside the colours of their series. */
export const CHART_LOOK: ChartLook = {
  text: COLORS.quiet,
  lines: COLORS.ring,
  paper: COLORS.paper,
  titleSize: 12,
  labelSize: 10,
  scaleSize: 9,
  lineWidth: 0.5,
  markerSize: 6,
};

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u2460-\u24FF\u25A0-\u25FF\u2026\u2192\u00B7]/;

/** A full-width character beside a digit, whose width is the unit of column widths. */
const WIDE_WIDTH = 1.8;
/** Latin text is a little narrower than digits. */
const NARROW_WIDTH = 0.9;

/** Width of a text in characters of the default font. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, char) => sum + (WIDE.test(char) ? WIDE_WIDTH : NARROW_WIDTH), 0);

/** How many lines a text needs in a column of this width, with a little air for word wrap. */
export const linesIn = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce(
      (sum, part) => sum + Math.max(1, Math.ceil((textWidth(part) * 1.08) / Math.max(1, width - 1))),
      0,
    );

/** Row height in points for that many lines of body text. */
export const heightFor = (lines: number, least = 18): number => Math.max(least, lines * 14.5 + 4);
