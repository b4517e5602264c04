import type { Workbook } from '../workbook/description';
import type { ReadWorkbook } from '../workbook/rows';
import type { NamesAsked } from '../workbook/spelling';

/** The file format's reader, lent by an entry file; throws errors that carry a `kind` for what is unreadable. */
export type ReadBytes = (
  bytes: Uint8Array,
  options: NamesAsked & { readonly formulas?: boolean },
) => ReadWorkbook;

/** The file format's writer, lent by an entry file. */
export type WriteBytes = (workbook: Workbook) => Uint8Array;

export type { Archives, Packed } from '../workbook/packed';
