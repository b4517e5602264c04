import { isDeepStrictEqual } from 'node:util';
import { newFile } from '../../actions/files/newFile';
import { openFile } from '../../actions/reading/openFile';
import { blankAnswers } from '../../model/blankAnswers';
import type { Call } from '../command';
import { readBounded } from '../files/readBounded';

/**
 * Whether a file is a workbook as `isomm new` leaves it, with nothing filled in that is not an option of `new`. One
 * that another program has saved since may hold somebody's work in places we never look at.
 */
export function isUntouched(file: string, { halves }: Call): boolean {
  const bytes = readBounded(file, halves.maxBytes);
  if (!bytes) return false;
  const { catalogue, read, write, layout } = halves;
  const { model, answers, problems } = openFile(catalogue, read, bytes, { results: false });
  if (!model || !answers || problems.length > 0) return false;
  const { language, organisation, department, currentPattern, targetPattern, parts } = answers;
  const blank = {
    ...blankAnswers(model, catalogue.patterns, language, layout),
    ...{ organisation, department, currentPattern, targetPattern },
    ...(parts && { parts }),
  };
  return (
    isDeepStrictEqual(answers, blank) && Buffer.from(newFile(catalogue, write, model, blank)).equals(bytes)
  );
}
