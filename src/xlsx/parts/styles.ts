import type { ConditionalStyle, Edge, Style, Workbook } from '../../workbook/description';
import { NAMESPACES } from '../namespaces';
import { element, xmlDocument } from '../xml';
import { argb } from './argb';
import { fontElement } from './font';

/** Number formats that Excel knows by number; every other one is written out from 164 on. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_CUSTOM_FORMAT = 164;

/** Each different look once; cells and conditional formats refer to them by index. */
export interface Styles {
  /** `quoted` marks a text that must stay text when a person edits the cell. */
  readonly cell: (style: Style | undefined, quoted: boolean) => number;
  readonly conditional: (style: ConditionalStyle) => number;
  readonly xml: () => string;
}

function intern(...initial: string[]) {
  const indexes = new Map(initial.map((xml, index) => [xml, index]));
  return {
    add: (xml: string) => {
      const known = indexes.get(xml);
      if (known !== undefined) return known;
      indexes.set(xml, indexes.size);
      return indexes.size - 1;
    },
    size: () => indexes.size,
    xml: (name: string) => element(name, { count: indexes.size }, ...indexes.keys()),
  };
}

const solidFill = (color: string) =>
  `<fill><patternFill patternType="solid">${element('fgColor', { rgb: argb(color) })}<bgColor indexed="64"/></patternFill></fill>`;

const edge = (side: string, value: Edge | undefined) =>
  value ? element(side, { style: value.style }, element('color', { rgb: argb(value.color) })) : element(side);

const border = (style: Style) =>
  element(
    'border',
    {},
    edge('left', style.left),
    edge('right', style.right),
    edge('top', style.top),
    edge('bottom', style.bottom),
    '<diagonal/>',
  );

function alignment(style: Style): string | null {
  const horizontal = style.horizontal ?? (style.indent ? 'left' : null);
  if (horizontal === null && !style.vertical && !style.wrap) return null;
  return element('alignment', {
    horizontal,
    vertical: style.vertical,
    wrapText: style.wrap ? 1 : null,
    indent: style.indent ? style.indent : null,
  });
}

const conditional = (style: ConditionalStyle) => {
  const frame = style.frame;
  const font =
    style.bold === undefined && style.color === undefined
      ? null
      : element(
          'font',
          {},
          style.bold === undefined ? null : element('b', { val: style.bold ? 1 : 0 }),
          style.color === undefined ? null : element('color', { rgb: argb(style.color) }),
        );
  // Unlike in cells, the colour that shows is the background colour of the pattern.
  const fill =
    style.fill === undefined
      ? null
      : element(
          'fill',
          {},
          element('patternFill', { patternType: 'solid' }, element('bgColor', { rgb: argb(style.fill) })),
        );
  const edges =
    frame === undefined
      ? null
      : element(
          'border',
          {},
          ...['left', 'right', 'top', 'bottom'].map((side) => edge(side, { style: 'thin', color: frame })),
        );
  return element('dxf', {}, font, fill, edges);
};

export function createStyles(workbook: Pick<Workbook, 'font' | 'language'>): Styles {
  const base = fontElement(workbook, {});
  const fonts = intern(base);
  const fills = intern(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const borders = intern(border({}));
  const formats = new Map<string, number>();
  const cells = intern('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  const conditionals = intern();
  // Writing a look out is dear, and thousands of cells share a few: known ones are found by what they say.
  const seen = new Map<string, number>();
  /** Most cells even share the very object. */
  const same = [new WeakMap<Style, number>(), new WeakMap<Style, number>()] as const;

  const numberFormat = (format = 'General') => {
    const known = BUILT_IN[format] ?? formats.get(format);
    if (known !== undefined) return known;
    const id = FIRST_CUSTOM_FORMAT + formats.size;
    formats.set(format, id);
    return id;
  };

  const describe = (style: Style, quoted: boolean) => {
    const numFmtId = numberFormat(style.numberFormat);
    const fontId = fonts.add(fontElement(workbook, style));
    const fillId = style.fill === undefined ? 0 : fills.add(solidFill(style.fill));
    const borderId = borders.add(border(style));
    const aligned = alignment(style);
    const on = (condition: boolean) => (condition ? 1 : null);
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: on(quoted),
        applyNumberFormat: on(numFmtId > 0),
        applyFont: on(fontId > 0),
        applyFill: on(fillId > 0),
        applyBorder: on(borderId > 0),
        applyAlignment: on(aligned !== null),
        applyProtection: on(style.unlocked === true),
      },
      aligned,
      style.unlocked ? '<protection locked="0"/>' : null,
    );
  };

  return {
    cell: (style, quoted) => {
      if (style === undefined && !quoted) return 0;
      const look = style ?? PLAIN;
      const before = same[quoted ? 1 : 0];
      const found = before.get(look);
      if (found !== undefined) return found;
      const key = JSON.stringify(look) + String(quoted);
      const index = seen.get(key) ?? cells.add(describe(look, quoted));
      seen.set(key, index);
      before.set(look, index);
      return index;
    },
    conditional: (style) => conditionals.add(conditional(style)),
    xml: () =>
      xmlDocument(
        element(
          'styleSheet',
          { xmlns: NAMESPACES.main },
          formats.size === 0
            ? null
            : element(
                'numFmts',
                { count: formats.size },
                ...[...formats].map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode })),
              ),
          fonts.xml('fonts'),
          fills.xml('fills'),
          borders.xml('borders'),
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
          cells.xml('cellXfs'),
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
          conditionals.xml('dxfs'),
          '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
        ),
      ),
  };
}

const PLAIN: Style = {};
