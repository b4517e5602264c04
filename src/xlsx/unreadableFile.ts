/** Why a file cannot be read, as the command line and the pane name it. */
export type UnreadableKind = 'not-isomm' | 'encrypted' | 'damaged' | 'unknown-compression' | 'too-large';

/** Files that people send instead of a workbook. */
export type OtherFile =
  'empty' | 'link' | 'picture' | '.xls' | '.xlsb' | '.ods' | '.numbers' | '.xml' | '.pdf' | '.doc' | '.docx';

/** A file that is no readable workbook. The detail is for logs; words for people are chosen by kind. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly kind: UnreadableKind,
    readonly detail: string,
    /** What the file is instead, or how it is packed, where that is known. */
    readonly found: string | null = null,
  ) {
    super(`${kind}: ${detail}`);
  }
}
