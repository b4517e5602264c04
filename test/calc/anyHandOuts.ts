import * as fc from 'fast-check';
import type { HandOutList } from '../../src/model/handOuts';

const day = fc.constantFrom('', '2026-03-31', '2026-07-01', '2027-01-15', '来週');

/** A random list of what was handed out, words in place of days and lines that name nobody included. */
export const anyHandOuts: fc.Arbitrary<HandOutList> = fc.record({
  day: fc.constantFrom('', '', '2026-06-30', 'あとで'),
  rows: fc
    .array(
      fc.record({
        department: fc.constantFrom('', '営業部', '=経理部', '情シス'),
        organisation: fc.constantFrom('', '', '見本株式会社'),
        functions: fc.constantFrom('', 'A, D'),
        deadline: day,
        returnTo: fc.constantFrom('', 'csirt@example.com'),
        handedOut: day,
        file: fc.constantFrom('', 'ISOMM_営業部.xlsx'),
        returned: day,
      }),
      { maxLength: 12 },
    )
    .map((rows) => rows.filter((row) => Object.values(row).some((each) => each !== ''))),
});
