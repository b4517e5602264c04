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
  inputTab: '#D9B65C',
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
const boxed = (edge: Edge) => ({ top: edge, bottom: edge, left: edge, right: edge });

const body: Style = { color: COLORS.text, vertical: 'center' };
const header: Style = {
  ...body,
  bold: true,
  color: COLORS.paper,
  fill: COLORS.navy,
  horizontal: 'center',
  wrap: true,
};

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
  /** Below the line of a section's title, which it must not touch. */
  underLine: { ...body, wrap: true },
  quiet: { ...body, color: COLORS.quiet },
  header,
  /** Above a column of names. */
  headerLeft: { ...header, horizontal: 'left', indent: 1 },
  label: { ...body, fill: COLORS.band, horizontal: 'left', indent: 1, ...boxed(line) },
  cell: { ...body, horizontal: 'left', indent: 1, ...boxed(line) },
  cellWrap: { ...body, wrap: true, horizontal: 'left', indent: 1, ...boxed(line) },
  cellCenter: { ...body, horizontal: 'center', ...boxed(line) },
  number: { ...body, horizontal: 'right', indent: 1, numberFormat: '0.0', ...boxed(line) },
  /** Between two means, with its sign. */
  difference: {
    ...body,
    horizontal: 'center',
    numberFormat: '+0.0;-0.0;0.0',
    ...boxed(line),
  },
  count: { ...body, horizontal: 'right', indent: 1, numberFormat: '0', ...boxed(line) },
  input: {
    ...body,
    fill: COLORS.input,
    unlocked: true,
    horizontal: 'left',
    indent: 1,
    ...boxed(line),
  },
  /** In hidden columns: as its neighbours, so that it is told along with them. */
  helper: body,
} as const satisfies Record<string, Style>;

/** How charts look beside the colours of their series; nothing in them is smaller than the text of their sheet. */
export const chartLook = (fontSize: number): ChartLook => ({
  text: COLORS.quiet,
  lines: COLORS.ring,
  paper: COLORS.paper,
  titleSize: 12,
  labelSize: fontSize,
  scaleSize: fontSize,
  lineWidth: 0.5,
  markerSize: 6,
});

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u2460-\u24FF\u25A0-\u25FF\u2026\u2190-\u2193\u00B7]/;

/** Widths beside a digit of the default font, the unit of column widths; a little more than Calibri and 游ゴシック have. */
const WIDE_WIDTH = 1.92;
const THIN = /[ijlI.,:;'!|()[\]{} tfr"/-]/;
const BROAD = /[mwMW@%]/;
const TALL = /[A-Z0-9]/;

/** The kinds of signs, by what is tried first, and their widths. */
const KINDS = [WIDE, THIN, BROAD, TALL];
const WIDTHS = [WIDE_WIDTH, 0.6, 1.75, 1.25];
const ANY_WIDTH = 1.1;
/** The kind of each sign that was met, counted from 1: some thousand of them stand in the workbook again and again. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const sign = String.fromCharCode(unit);
  const found = KINDS.findIndex((kind) => kind.test(sign));
  return (kinds[unit] = 1 + (found < 0 ? KINDS.length : found));
}

/** The first half of a sign that takes two. */
const isHalf = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

/** Width of a text in characters of the default font. */
export function textWidth(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    sum += WIDTHS[(kinds[unit] || kindOf(unit)) - 1] ?? ANY_WIDTH;
    if (isHalf(unit) && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++;
  }
  return sum;
}

/** What the indent of a cell leaves its text less. */
export const INDENT = 1.4;

/** Where a line may end: after a space, and beside a full-width sign unless that may not begin or end a line. */
const PIECES =
  /[^\s\u1100-\uFFFF]+\s*|\s+|[（「『【〈《]*[\u1100-\uFFFF][、。，．・：；？！）」』】〉》ー…ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*\s*/gu;

/** The width of some columns together, from one to another. */
export const across = (widths: readonly number[], from: number, to: number): number =>
  widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);

/** By width, how many lines texts need; those of the catalogue stand in every workbook. Few are kept for long. */
const counted = new Map<number, Map<string, number>>();
const MOST_COUNTED = 2000;
const MOST_WIDTHS = 200;

/** How many lines a text needs in a column of this width. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, width - INDENT);
  if (text.length * WIDE_WIDTH < room && !text.includes('\n')) return 1;
  const known = counted.get(width) ?? new Map<string, number>();
  const before = known.get(text);
  if (before !== undefined) return before;
  const lines = countLines(text, room);
  if (known.size >= MOST_COUNTED) known.clear();
  if (counted.size >= MOST_WIDTHS) counted.clear();
  known.set(text, lines);
  counted.set(width, known);
  return lines;
}

/** How many lines a text needs that people write, of full-width signs as well where the font is not made for them. */
export function linesOfName(text: string, width: number): number {
  const lines = linesIn(text, width);
  return lines < MANY ? lines : linesIn(text, width * FOREIGN);
}
/** Of so many lines, what each holds less comes to a line. */
const [MANY, FOREIGN] = [4, 0.9];

function countLines(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    // Pieces of what fits fit; sums of fractions in another order differ by less than this.
    if (textWidth(paragraph) < room - 1e-6) continue;
    let used = 0;
    for (const piece of paragraph.match(PIECES) ?? []) {
      const whole = textWidth(piece);
      const word = piece.trimEnd();
      const bare = word.length === piece.length ? whole : textWidth(word);
      if (used > 0 && used + bare > room) {
        lines++;
        used = 0;
      }
      // A word longer than a line goes on in the next one.
      lines += bare > room ? Math.ceil(bare / room) - 1 : 0;
      used += whole;
    }
  }
  return lines;
}

/** No program draws a higher row. */
export const TALLEST = 409;

/** Row height in points for that many lines of body text: 游ゴシック sets its lines far apart. */
export const heightFor = (lines: number, least = 18): number => Math.max(least, lines * 16.5 + 2);
