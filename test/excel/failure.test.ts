import { HostFailure } from '../../src/actions/liveWorkbook';
import { failureOf } from '../../src/excel/failure';
import { bootExcel } from '../host/node';

beforeAll(async () => {
  await bootExcel();
});

/** What the genuine client throws; without a place no answer of Excel's has come. */
const thrown = (code: string, errorLocation?: string): unknown =>
  Object.assign(Object.create(OfficeExtension.Error.prototype) as object, {
    code,
    debugInfo: errorLocation === undefined ? undefined : { errorLocation },
  });

test.each([
  ['AccessDenied', 'Worksheet.delete', 'protected-structure'],
  ['AccessDenied', 'WorksheetCollection.add', 'protected-structure'],
  ['AccessDenied', 'Worksheet.name', 'protected-structure'],
  ['AccessDenied', 'Worksheet.visibility', 'protected-structure'],
  ['AccessDenied', 'Range.values', 'protected-sheet'],
  ['AccessDenied', 'NamedItemCollection.add', 'protected-sheet'],
  ['AccessDenied', undefined, 'lost-answer'],
  ['ItemAlreadyExists', 'Worksheet.name', 'title-taken'],
  ['ItemNotFound', 'WorksheetCollection.getItem', 'sheet-gone'],
  ['ItemNotFound', 'Worksheet.', 'sheet-gone'],
  ['ItemNotFound', 'NamedItemCollection.getItem', 'host-error'],
  ['RequestPayloadSizeLimitExceeded', undefined, 'too-large'],
  ['GeneralException', 'Worksheet.activate', 'not-in-front'],
  ['GeneralException', 'Range.values', 'host-error'],
])('%s at %s is %s', (code, place, expected) => {
  expect(failureOf(thrown(code, place), true)).toMatchObject({ code: expected, mayHaveWritten: true });
});

test('what fails at the first question has written nothing', () => {
  const failure = failureOf(thrown('GeneralException', 'Workbook.getActiveCell'), true);
  expect(failure).toMatchObject({ code: 'not-in-front', mayHaveWritten: false });
});

test('a failure stays itself; anything else is an error of the host', () => {
  const failure = new HostFailure('cancelled', false, 'sheet');
  expect(failureOf(failure, true)).toBe(failure);
  expect(failureOf(new Error('x'), true)).toMatchObject({ code: 'host-error', mayHaveWritten: true });
});
