interface Font {
  readonly name: string;
  readonly size: number;
}

const POINTS_PER_PIXEL = 0.75;
const PADDING = 5;
/** Fonts whose digits are 8 pixels wide at 11 points; those of the others are 7. */
const WIDE = /[\u3040-\u9FFF\uFF00-\uFFEF]|^(?:Yu |Meiryo|MS |BIZ )/i;

const digitWidth = ({ name, size }: Font): number =>
  Math.max(1, Math.round(((WIDE.test(name) ? 8 : 7) * size) / 11));

/** Width in points, as Office.js tells it, of a column that shows this many characters. */
export const pointsOf = (characters: number, font: Font): number =>
  characters === 0 ? 0 : Math.round(characters * digitWidth(font) + PADDING) * POINTS_PER_PIXEL;

export const charactersOf = (points: number, font: Font): number =>
  points === 0 ? 0 : Math.round(((points / POINTS_PER_PIXEL - PADDING) / digitWidth(font)) * 100) / 100;
