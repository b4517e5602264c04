import * as fc from 'fast-check';
import type { Answers } from '../../src/model/answers';
import type { Leftovers } from '../../src/sheets/assessment/reading/leftovers';
import type { ShownValue } from '../../src/workbook/description';

export type Beside = readonly [answers: Pick<Answers, 'first'>, left: Leftovers[string]];

/** The switch of FIRST's headings: as it is from the start, turned, or with what is no choice in its cell. */
export const anyFirst: fc.Arbitrary<Beside> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Beside>([{}, {}]) },
  { weight: 2, arbitrary: fc.constant<Beside>([{ first: { bothOnly: true } }, {}]) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<ShownValue>('*', 1, true, { error: '#N/A' }, '含')
      .map((junk): Beside => [{}, { 'first.bothOnly': junk }]),
  },
);
