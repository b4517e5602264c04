import { HostFailure, type HostFailureCode } from '../actions/liveWorkbook';

/** Codes of the host that say what is wrong by themselves. */
const BY_CODE: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  ItemAlreadyExists: 'title-taken',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  HttpRequestTimeout: 'lost-answer',
  Timeout: 'lost-answer',
  ConnectionFailure: 'lost-answer',
  ServiceNotAvailable: 'lost-answer',
};

/** The first thing asked before anything is written: whether the workbook is in front. */
const FIRST = /\.GetActiveCell$/i;
/** Members that only work while the workbook is in front. */
const FRONT = /\.(?:GetActiveCell|Activate|Select|FreezeAt|Unfreeze)$/i;
/** Where a sheet is asked for by its title. */
const SHEET = /^Worksheet(?:Collection)?\./i;
/** Members that change which sheets there are. */
const STRUCTURE = /^Worksheet(?:Collection)?\.(?:Add|Copy|Delete|Name|Visibility|Position)$/i;

function codeOf(code: string, place: string, answered: boolean): HostFailureCode {
  const known = BY_CODE[code];
  if (known) return known;
  if (!answered) return 'lost-answer';
  if (code === 'ItemNotFound' && SHEET.test(place)) return 'sheet-gone';
  if (code === 'AccessDenied') return STRUCTURE.test(place) ? 'protected-structure' : 'protected-sheet';
  return FRONT.test(place) ? 'not-in-front' : 'host-error';
}

/** Whatever Excel or its client threw, as the one error the rest of the program knows. */
export function failureOf(error: unknown, mayHaveWritten: boolean): HostFailure {
  if (error instanceof HostFailure) return error;
  if (!(error instanceof OfficeExtension.Error))
    return new HostFailure('host-error', mayHaveWritten, null, { cause: error });
  // Only an answer of Excel's says where it failed.
  const place = (error.debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation;
  const code = codeOf(error.code, place ?? '', place !== undefined);
  return new HostFailure(code, mayHaveWritten && !FIRST.test(place ?? ''), null, { cause: error });
}

/** Whether what was asked for is more than Excel answers at once: 5 MB. */
export const tooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
