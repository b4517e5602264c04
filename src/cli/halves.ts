import type { Archives, ReadBytes, WriteBytes } from '../actions/fileFormat';
import type { Catalogue } from '../model/catalogue';

/** What the entry file lends to the commands: the data, the limits, and the two ends of the file format. */
export interface Halves {
  readonly catalogue: Catalogue;
  readonly version: string;
  /** The file of the command line, which further threads run as well. */
  readonly file: string;
  readonly layout: number;
  /** More bytes than this are no workbook of ours. */
  readonly maxBytes: number;
  /** How much text a cell holds. */
  readonly maxText: number;
  /** How long the name of an organisation may be: results show two such names in one cell. */
  readonly maxName: number;
  readonly read: ReadBytes;
  readonly write: WriteBytes;
  readonly archives: Archives;
}
