/** What a form control tells about an answer: one that is pressed or ticked, one that chooses from a list, or another. */
export type ControlKind = 'radio' | 'checkbox' | 'list' | 'other';

export interface CellIndex {
  readonly row: number;
  readonly column: number;
}

/** An option button, a check box or another control that lies over a sheet, in the order of the file. */
export interface FormControl {
  readonly kind: ControlKind;
  readonly state: 'on' | 'off' | 'mixed';
  /** The cell in which its button or box is drawn; `null` where the file does not say. */
  readonly at: CellIndex | null;
  /** The cell it writes to; `sheet` is `null` where that is its own sheet. */
  readonly link: (CellIndex & { readonly sheet: string | null }) | null;
  readonly name: string;
}
