import type { Model } from '../model/catalogue';
import { cleanDate } from '../model/cells/dates';
import type { HandOutRow } from '../model/handOuts';
import type { HandedOut } from './files/handOutFiles';

/** The line of a workbook that was handed out on a day. */
export function handOutRow(
  { file, answers }: Pick<HandedOut, 'file' | 'answers'>,
  { functions }: Model,
  day: string,
): HandOutRow {
  const { department, organisation, asked, deadline = '', returnTo = '' } = answers;
  return {
    ...{ department, organisation, returnTo, file, handedOut: day, returned: '' },
    functions: (asked ?? functions.map(({ id }) => id)).join(', '),
    deadline: cleanDate(deadline, false),
  };
}
