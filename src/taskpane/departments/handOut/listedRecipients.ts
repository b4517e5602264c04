import type { FunctionGroup } from '../../../model/catalogue';
import { delimited } from '../../../model/departments/delimited';
import { choicesInAll } from '../../../text/choicesIn';
import { recipients, type RecipientList } from '../../../model/departments/recipients';

/** The departments somebody typed, or pasted from a table; in a plain list a comma belongs to the name. */
export function listedRecipients(text: string, functions: readonly FunctionGroup[]): RecipientList {
  const rows = text.includes('\t') ? delimited(text) : text.split(/\r\n|[\r\n]/).map((line) => [line]);
  return recipients(
    rows,
    functions,
    choicesInAll().map(({ headings }) => headings),
  );
}
