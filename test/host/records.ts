import type { Area } from './area';
import type { Look } from './style';

export type Constant = string | number | boolean | null;
/** An error value as Excel shows it ("#N/A"). */
export interface ErrorValue {
  readonly error: string;
}
export type Shown = Constant | ErrorValue;

export interface CellRecord {
  /** What was entered; ignored while there is a formula. */
  readonly value: Shown;
  /** Without "=". */
  readonly formula: string | null;
  /** `null`: as its row, column or sheet. */
  readonly look: Look | null;
}

export interface LineRecord {
  /** Width or height in points; `null` is the default. */
  readonly size: number | null;
  readonly hidden: boolean;
  readonly look: Look | null;
}

export interface ValidationRecord {
  readonly areas: readonly Area[];
  /** Exactly as it came over the wire, ranges written as formulas. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>> | null;
  readonly errorAlert: Readonly<Record<string, unknown>> | null;
  readonly ignoreBlanks: boolean;
}

export interface ConditionalRecord {
  readonly id: string;
  areas: readonly Area[];
  formula: string;
  stopIfTrue: boolean;
  font: { color?: string; bold?: boolean; italic?: boolean; underline?: string; strikethrough?: boolean };
  fill: string | null;
  borders: Partial<Record<'top' | 'bottom' | 'left' | 'right', { style: string; color: string }>>;
  numberFormat: string | null;
}

/** A property bag of one kind, with the members of the client's class as keys. */
export type Bag = Record<string, unknown>;

export interface SeriesRecord {
  readonly id: string;
  /** Reference text without "=", when the name comes from a cell. */
  nameFrom: string | null;
  name: string;
  values: string | null;
  categories: string | null;
  bag: Bag;
  line: Bag;
  fill: string | null;
}

export interface ChartRecord {
  readonly id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  bag: Bag;
  title: Bag;
  legend: Bag;
  axes: Record<'value' | 'category', Bag>;
  fonts: Record<string, Bag>;
  lines: Record<string, Bag>;
  fills: Record<string, string | null>;
  series: SeriesRecord[];
}

export interface PageRecord {
  layout: Bag;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  area: readonly Area[] | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  rowBreaks: { readonly id: string; row: number }[];
  columnBreaks: { readonly id: string; column: number }[];
}

export interface NameRecord {
  readonly name: string;
  /** Without "=". */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface SheetRecord {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  standardWidth: number;
  look: Look | null;
  readonly cells: Map<number, CellRecord>;
  readonly rows: Map<number, LineRecord>;
  readonly columns: Map<number, LineRecord>;
  merges: Area[];
  /** Where cells lead to, by their key: a place in this workbook. */
  readonly links: Map<number, string>;
  validations: ValidationRecord[];
  /** First one wins. */
  conditionals: ConditionalRecord[];
  freeze: { rows: number; columns: number } | null;
  filter: { area: Area; criteria: Map<number, Bag> } | null;
  /** Rows the filter hides. */
  filtered: Set<number>;
  page: PageRecord;
  protection: { options: Bag; password: string | null } | null;
  charts: ChartRecord[];
  names: NameRecord[];
  selection: readonly Area[];
}
