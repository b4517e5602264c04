import { isDeepStrictEqual } from 'node:util';
import { blankAnswers } from '../../model/blankAnswers';
import type { Task } from '../command';
import { readBounded } from '../files/readBounded';

/**
 * Whether a file is a workbook as `isomm new` leaves it, with nothing filled in that is not an option of `new`. One
 * that another program has saved since may hold somebody's work in places we never look at.
 */
export function isUntouched(file: string, { halves }: Task): boolean {
  const bytes = readBounded(file, halves.maxBytes);
  if (!bytes) return false;
  const { model, answers, problems } = halves.read(bytes, { results: false });
  if (!model || !answers || problems.length > 0) return false;
  const { language, organisation, department, currentPattern, targetPattern } = answers;
  const blank = {
    ...blankAnswers(model, halves.catalogue.patterns, language, halves.layout),
    ...{ organisation, department, currentPattern, targetPattern },
  };
  return isDeepStrictEqual(answers, blank) && Buffer.from(halves.write(model, blank)).equals(bytes);
}
