import { describe as describeFilling } from '../../../src/actions/describe';
import { keepAnswers, keptAnswers } from '../../../src/actions/backup/keptAnswers';
import { openFile } from '../../../src/actions/reading/openFile';
import { withParts } from '../../../src/actions/optionalParts';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { IMPORT_KEYS, IMPORT_OUTCOMES, type ImportEntry } from '../../../src/model/imports/importRecord';
import { PATTERN_IDS } from '../../../src/model/catalogue';
import { languages } from '../../../src/text/languages';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { catalogue, model } from '../../actions/small';
import { fc } from '../../machine/random';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'●○=+-@"<&１A 　\n'), maxLength: 12 }),
  fc.constantFrom('3', '0', '03', '=1+1', "'x", '備考', ' 3'),
);
const entry: fc.Arbitrary<ImportEntry> = fc
  .record({
    sheet: text,
    cell: fc.constantFrom('A1', 'G12', ''),
    id: fc.constantFrom(null, 'A-1', 'B-2'),
    key: fc.constantFrom(...IMPORT_KEYS),
    found: text,
    became: fc.constantFrom('', '0', '5', 'II'),
    outcome: fc.constantFrom(...IMPORT_OUTCOMES),
  })
  .map((one): ImportEntry => {
    // What was taken as it stood is the same, and a pattern is one of those there are.
    if (one.outcome === 'read' && (one.key === 'note' || one.key === 'supplement'))
      return { ...one, became: one.found };
    return one.key === 'currentPattern' || one.key === 'targetPattern'
      ? { ...one, became: PATTERN_IDS[one.found.length % 4]! }
      : one;
  });

test('a record is the same after a workbook, another language, and a backup', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), fc.constantFrom(...languages()), (entries, language) => {
      const imported = { file: '旧版 =1.xlsx', on: '2026-04-01', by: '山田', entries };
      const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
      const answers = withParts({ ...blank, imported }, ['importRecord']);
      const filling = { model, answers, leftovers: {} };
      expect(keptAnswers(catalogue, keepAnswers(catalogue, filling))).toEqual(filling);
      let now = filling;
      for (const next of languages()) {
        const workbook = describeFilling(catalogue, { ...now, answers: { ...now.answers, language: next } });
        const read = openFile(catalogue, readXlsx, writeXlsx(workbook), { results: false });
        expect(read.problems).toEqual([]);
        expect(read.answers?.imported).toEqual(imported);
        now = { model, answers: read.answers!, leftovers: {} };
      }
    }),
    { numRuns: 10 },
  );
});
