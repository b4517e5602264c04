/** What the host answers instead of a result: an error with the code Excel uses. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

const says =
  (code: string, words: string, status = 400) =>
  (detail = ''): Refusal =>
    new Refusal(code, detail === '' ? words : `${words} (${detail})`, status);

export const invalidArgument = says(
  'InvalidArgument',
  'The argument is invalid or missing or has an incorrect format.',
);
export const invalidReference = says(
  'InvalidReference',
  'This reference is not valid for the current operation.',
);
export const itemNotFound = says('ItemNotFound', 'The requested resource does not exist.', 404);
export const itemAlreadyExists = says('ItemAlreadyExists', 'The resource being created already exists.', 409);
export const accessDenied = says('AccessDenied', 'You cannot perform the requested operation.', 403);
export const invalidOperation = says('InvalidOperation', 'The operation is not allowed here.', 409);
export const insertDeleteConflict = says(
  'InsertDeleteConflict',
  'The insertion or deletion would lose cells.',
  409,
);
export const cellEditMode = says(
  'InvalidOperationInCellEditMode',
  'Excel is in cell-editing mode; leave the cell and try again.',
);
export const generalException = says(
  'GeneralException',
  'There was an internal error while processing the request.',
  500,
);
export const notImplemented = says(
  'NotImplemented',
  'The embedded Excel does not implement this member',
  501,
);
export const apiNotFound = says('ApiNotFound', 'The API is not available in this Excel.', 404);
