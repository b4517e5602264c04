/** A kind of workbook of ours, as far as whoever touches an open workbook has to know it. */
export interface KnownFamily {
  readonly key: string;
  /** All its defined names. */
  readonly names: ReadonlySet<string>;
  /** By key of a sheet, the names that tell where it is; the first that works counts. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
  /** Keys of the sheets people fill in: they go last when all goes. */
  readonly last: readonly string[];
}
