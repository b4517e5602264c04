/** How one edge of a cell is drawn, in Excel's words. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type Side = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** The whole look of a cell; never changed in place, so that cells can share one. */
export interface Look {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly color: string;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string;
    readonly strikethrough: boolean;
  };
  /** `null`: no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<Side, Border>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const plainLook = (fontName: string, fontSize: number): Look => ({
  numberFormat: 'General',
  font: {
    name: fontName,
    size: fontSize,
    color: '#000000',
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
  },
  fill: null,
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  locked: true,
  formulaHidden: false,
});
