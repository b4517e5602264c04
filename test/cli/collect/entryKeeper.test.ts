import { EntryKeeper } from '../../../src/cli/collect/entryKeeper';
import { NO_LEVEL, type Entry } from '../../../src/model/departments/entry';
import { fc } from '../../machine/random';

const text = fc.constantFrom('', '営業部', 'sales', '2026-04-01');
const entry: fc.Arbitrary<Entry> = fc.record({
  ...{
    no: fc.nat(),
    said: fc.nat(),
    file: fc.string(),
    model: text,
    organisation: text,
    department: fc.string(),
  },
  ...{
    respondent: text,
    position: fc.constantFrom('lead' as const, null),
    date: text,
    plan: fc.constant(null),
  },
  levels: fc
    .tuple(fc.constantFrom(0, 54, 64, 40_000), fc.integer({ min: NO_LEVEL.unnecessary, max: 5 }))
    .map(([length, level]) => new Int8Array(length).fill(level)),
  compatibility: fc.constant({ layout: 1, asked: 2, usable: 1, answered: 1, share: 0.5 }),
  problems: fc.constantFrom({}, { 'text-number': 2 }),
});

test('entries are kept as they came, whatever comes after them', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const keeper = new EntryKeeper();
      const kept = entries.map((each, index) => keeper.keep(each, index + 1));
      expect(kept.map(({ levels, ...rest }) => [rest, levels.join()])).toEqual(
        entries.map(({ levels, ...rest }, index) => [{ ...rest, no: index + 1 }, levels.join()]),
      );
    }),
    { numRuns: 40 },
  );
});
