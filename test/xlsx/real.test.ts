import { fc } from '../machine/random';
import { catalogue } from '../../src/catalog';
import type { Language } from '../../src/model/catalogue';
import { blankAnswers } from '../../src/model/blankAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { anyFilled } from '../calc/anyFilled';
import { checkStructure } from './structure';
import { amount } from '../machine/wide';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const kinds = catalogue.models.flatMap((model) =>
  LANGUAGES.map((language) => ({ model, language, label: `${model.id} ${language}` })),
);

describe.each(kinds)('$label', ({ model, language }) => {
  const blank = describeWorkbook(catalogue, model, blankAnswers(model, catalogue.patterns, language, 1));

  test('a blank workbook is well-built, and small enough to mail without a thought', () => {
    const bytes = writeXlsx(blank);
    expect(checkStructure(bytes)).toEqual([]);
    expect(bytes.length).toBeLessThan(80 * 1024);
  });

  test('workbooks filled at random are well-built and read as described', () => {
    fc.assert(
      fc.property(anyFilled(catalogue, model, language), ({ answers, leftovers }) => {
        const workbook = describeWorkbook(catalogue, model, answers, leftovers);
        const bytes = writeXlsx(workbook);
        expect(checkStructure(bytes)).toEqual([]);
        const { names } = readXlsx(bytes, { wanted: (name) => name.startsWith('ISOMM_') });
        for (const { name, sheet: key } of workbook.names) {
          const sheet = workbook.sheets.find((candidate) => candidate.key === key);
          const found = names.get(name);
          if (!found || found === 'broken') throw new Error(`${name} is ${found ?? 'missing'}`);
          const described = found.values.map((row, y) =>
            row.map((_, x) => {
              const cell = sheet?.rows[found.row + y]?.cells[found.column + x];
              const constant = cell?.formula === undefined && cell?.value === '';
              return constant ? null : (cell?.value ?? null);
            }),
          );
          expect(found.values).toEqual(described);
        }
      }),
      { numRuns: amount(2, 8) },
    );
  });
});
