import type { CSSProperties } from 'react';
import type { Shown } from '../host/records';
import type { Border, Look } from '../host/style';

/** What a conditional format changes of a cell's look. */
export interface Overlay {
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly borders: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', string>>>;
}

const PIXELS = 96 / 72;

export const pixels = (points: number): number => Math.round(points * PIXELS);

const WEIGHT: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINE: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

const edge = (border: Border | undefined, overlay: string | undefined): string | undefined => {
  if (overlay) return `2px solid ${overlay}`;
  if (!border || border.style === 'None') return undefined;
  const width = border.style === 'Double' ? 3 : (WEIGHT[border.weight] ?? 1);
  return `${String(width)}px ${LINE[border.style] ?? 'solid'} ${border.color}`;
};

const ALIGN: Readonly<Record<string, CSSProperties['textAlign']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  CenterAcrossSelection: 'center',
};
const VERTICAL: Readonly<Record<string, string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
};

const general = (value: Shown): CSSProperties['textAlign'] =>
  typeof value === 'number' ? 'right' : typeof value === 'string' || value === null ? 'left' : 'center';

interface Drawn {
  readonly cell: CSSProperties;
  readonly text: CSSProperties;
}

/** Equal looks share one object, so that the grid can tell by identity what has to be drawn again. */
const known = new WeakMap<Look, Map<string, Drawn>>();

/** What stands to the left and above has already drawn the line between. */
export interface DrawnEdges {
  readonly left: boolean;
  readonly top: boolean;
}

/** The style sheet's view of a cell: `cell` is the box, `text` what stands in it. */
export function css(look: Look, value: Shown, overlay: Overlay | null, drawn: DrawnEdges): Drawn {
  const align = general(value);
  const key = `${String(align)} ${String(drawn.left)} ${String(drawn.top)} ${overlay ? JSON.stringify(overlay) : ''}`;
  const variants = known.get(look) ?? new Map<string, Drawn>();
  known.set(look, variants);
  const found = variants.get(key) ?? draw(look, align, overlay, drawn);
  variants.set(key, found);
  return found;
}

function draw(
  look: Look,
  align: CSSProperties['textAlign'],
  overlay: Overlay | null,
  drawn: DrawnEdges,
): Drawn {
  const { borders, font } = look;
  const textAlign = ALIGN[look.horizontal] ?? align;
  const indent = pixels(look.indent * 7);
  const cell: CSSProperties = {};
  const fill = overlay?.fill ?? look.fill;
  if (fill) cell.backgroundColor = fill;
  for (const [side, property] of [
    ['top', 'borderTop'],
    ['bottom', 'borderBottom'],
    ['left', 'borderLeft'],
    ['right', 'borderRight'],
  ] as const) {
    const hidden = (side === 'left' && drawn.left) || (side === 'top' && drawn.top);
    const line = edge(hidden ? undefined : borders[side], overlay?.borders[side]);
    if (line) cell[property] = line;
  }
  return {
    cell,
    text: {
      fontFamily: `'${font.name}', 'Yu Gothic', 'Noto Sans CJK JP', sans-serif`,
      fontSize: `${String(font.size)}pt`,
      color: overlay?.color ?? font.color,
      fontWeight: (overlay?.bold ?? font.bold) ? 700 : 400,
      fontStyle: (overlay?.italic ?? font.italic) ? 'italic' : 'normal',
      textDecoration:
        [font.underline === 'None' ? '' : 'underline', font.strikethrough ? 'line-through' : '']
          .join(' ')
          .trim() || 'none',
      textAlign,
      alignItems: VERTICAL[look.vertical] ?? 'flex-end',
      justifyContent: textAlign === 'right' ? 'flex-end' : textAlign === 'center' ? 'center' : 'flex-start',
      whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
      paddingLeft: textAlign === 'left' ? 3 + indent : 3,
      paddingRight: textAlign === 'right' ? 3 + indent : 3,
    },
  };
}
