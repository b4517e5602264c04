import type { ImportFinding, ImportWish } from '../../actions/files/importFile';

/** A file as it was read; how it is understood follows from what a person wishes. */
export interface ImportReading {
  readonly file: string;
  readonly found: (wish: ImportWish) => ImportFinding;
}

/** Where answers of another file are taken over, into a new workbook; nothing that is open is changed. */
export interface ImportDesk {
  /** Whether what is saved reaches the disk; else the new workbook is opened in Excel and saved there. */
  readonly downloads: boolean;
  read(file: File): Promise<ImportReading>;
  /** Makes the new workbook and saves it under this name, or opens it. */
  make(finding: ImportFinding, name: string): Promise<void>;
}
