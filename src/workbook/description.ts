/**
 * A workbook as data: what `src/sheets` designs once and `src/excel` and `src/xlsx` both realise.
 * Rows and columns count from 0; ranges are A1 text without a sheet ("B4:H67"); colours are "#RRGGBB";
 * formulas have no leading "=" and are written as en-US Excel writes them.
 */
export type CellValue = string | number | boolean | null;
/** The error values that every spreadsheet knows. */
export const CELL_ERRORS = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'] as const;
export interface CellError {
  readonly error: (typeof CELL_ERRORS)[number];
}
export type ShownValue = CellValue | CellError;

export interface Edge {
  readonly style: 'hair' | 'thin' | 'medium';
  readonly color: string;
}

export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Excel number format in en-US; "@" is text. Absent: General. */
  readonly numberFormat?: string;
  readonly top?: Edge;
  readonly bottom?: Edge;
  readonly left?: Edge;
  readonly right?: Edge;
  /** Only matters on a protected sheet. Absent: locked. */
  readonly unlocked?: boolean;
}

/** A constant, or a formula together with the value it shows for the answers at hand. */
export interface Cell {
  readonly value: ShownValue;
  readonly formula?: string;
  /** Formulas that earlier workbooks of the same layout have here, which stay as good; a text that they have is its own formula. */
  readonly formerly?: readonly string[];
  readonly style?: Style;
}

export interface Row {
  /** Height in points; absent: the sheet's default. */
  readonly height?: number;
  /** People write in it: `height` is only where it begins, the program makes it as high as its text. */
  readonly grows?: boolean;
  readonly hidden?: boolean;
  /** From column A on; `null` is a cell that does not exist. */
  readonly cells: readonly (Cell | null)[];
}

export interface Column {
  /** Width in characters of the default font, as Excel shows it. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** A drop-down list, or a whole number between two bounds; blank is always allowed. */
export interface Validation {
  readonly range: string;
  readonly rule:
    | { readonly list: readonly string[] }
    /** A range of this workbook, as a defined name or "Sheet!$A$1:$A$4" formula text without "=". */
    | { readonly listFrom: string }
    | { readonly wholeNumber: { readonly min: number; readonly max: number } };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
}

/** What a conditional format changes; everything else of the cell stays. */
export interface ConditionalStyle {
  readonly color?: string;
  readonly bold?: boolean;
  readonly fill?: string;
  /** A frame of this colour on all four sides. */
  readonly frame?: string;
}

/** Applied where the formula, written for the top-left cell of the range, is true. Earlier ones win. */
export interface ConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly style: ConditionalStyle;
  readonly stopIfTrue?: boolean;
}

export interface Series {
  /** Cell that holds the series' name, as "B12" on the chart's own sheet. */
  readonly nameCell: string;
  /** One row or one column; what is no number is a gap. */
  readonly values: string;
  readonly color: string;
}

export interface LineSeries extends Series {
  readonly width: number;
  readonly dash?: 'solid' | 'dash' | 'dot';
  readonly marker?: boolean;
}

/** The axis of values; its bounds are fixed, so that charts can be compared. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Excel number format in en-US. Absent: General. */
  readonly numberFormat?: string;
}

export interface HideableAxis extends ValueAxis {
  /** `false` leaves out the axis with its numbers and gridlines. */
  readonly shown?: boolean;
}

/** Colours, and sizes in points. */
export interface ChartLook {
  readonly text: string;
  /** Rings, gridlines and the axes themselves. */
  readonly lines: string;
  readonly paper: string;
  readonly titleSize: number;
  /** Of categories and legend. */
  readonly labelSize: number;
  /** Of the numbers along the axis of values. */
  readonly scaleSize: number;
  readonly lineWidth: number;
  readonly markerSize: number;
}

interface AnyChart {
  readonly name: string;
  readonly title: string;
  /** What a screen reader says. */
  readonly altText: string;
  /** The cells the chart covers, on the sheet it belongs to. */
  readonly anchor: string;
  readonly categories: string;
  readonly legend: 'none' | 'bottom' | 'right';
  readonly look: ChartLook;
}

export interface RadarChart extends AnyChart {
  readonly kind: 'radar';
  readonly series: readonly LineSeries[];
  readonly axis: ValueAxis;
}

export interface BarChart extends AnyChart {
  readonly kind: 'bar';
  /** Horizontal bars begin with the first category on top. */
  readonly direction: 'horizontal' | 'vertical';
  /** `percent`: stacked to 100 %, on an axis that counts to 1. */
  readonly grouping: 'clustered' | 'stacked' | 'percent';
  /** Between two categories, in per cent of a bar's width: 0 to 500. */
  readonly gapWidth: number;
  readonly series: readonly Series[];
  readonly axis: HideableAxis;
}

/**
 * LibreOffice leaves a gap for what is no number only where the values hold an empty cell as well; without one it
 * draws 0 there.
 */
export interface LineChart extends AnyChart {
  readonly kind: 'line';
  readonly series: readonly LineSeries[];
  readonly axis: HideableAxis;
}

export type Chart = RadarChart | BarChart | LineChart;

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages wide; height follows unless `fitToHeight` is given. */
  readonly fitToWidth: number;
  readonly fitToHeight?: number;
  readonly area?: string;
  /** Rows repeated on every page, as "1:4". */
  readonly titleRows?: string;
  /** Columns repeated on every page, as "A:C". */
  readonly titleColumns?: string;
  /** Excel header/footer codes (&P, &N, &D); text is already escaped ("&&"). */
  readonly header?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  /** 0-based rows before which a page begins. */
  readonly breaks?: readonly number[];
  readonly centerHorizontally?: boolean;
}

/** A cell that leads to what a name of the workbook refers to, whatever its sheet is called by then. */
export interface Link {
  readonly cell: string;
  readonly name: string;
}

/** What users may do on the sheet while it is protected (never with a password). */
export interface Protection {
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
}

export interface Sheet {
  /** Stable within a workbook; not shown. */
  readonly key: string;
  readonly title: string;
  readonly tabColor?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly merges: readonly string[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Range with its header row that carries filter buttons. */
  readonly filter?: string;
  /** Columns of the filter without a button, as one range of its header row. In files only: no member of Office.js takes a button away. */
  readonly filterWithout?: string;
  /** The cell selected when somebody first comes to the sheet. */
  readonly cursor?: string;
  readonly links?: readonly Link[];
  readonly gridlines: boolean;
  readonly zoom?: number;
  readonly print: PrintSetup;
  /** Present when the sheet is to be protected. */
  readonly protection?: Protection;
  readonly charts: readonly Chart[];
  /** `very`: not in the list of sheets to be shown, either. */
  readonly hidden?: boolean | 'very';
}

/** A workbook-scoped defined name for a range of one sheet. */
export interface Name {
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
  readonly comment?: string;
}

export interface Workbook {
  readonly title: string;
  /** BCP 47 tag of its texts. */
  readonly language: string;
  /** The default font of the workbook. */
  readonly font: { readonly name: string; readonly size: number };
  readonly sheets: readonly Sheet[];
  readonly names: readonly Name[];
  /** Key of the sheet shown first, and the cell selected there. */
  readonly active: { readonly sheet: string; readonly cell: string };
}
