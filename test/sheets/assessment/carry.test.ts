import * as fc from 'fast-check';
import { describe as describeFilling } from '../../../src/actions/describe';
import { keepAnswers, keptAnswers } from '../../../src/actions/keptAnswers';
import { openFile } from '../../../src/actions/openFile';
import { catalogue } from '../../../src/catalog';
import type { Language } from '../../../src/model/catalogue';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { anyCarried, carriedFrom, NEW, OLD } from './anyCarried';

const LANGUAGES: readonly Language[] = ['ja', 'en'];

test.each(LANGUAGES)(
  'in %s the record reads back as it was written, and is kept by a rebuild',
  (language) => {
    fc.assert(
      fc.property(anyCarried(language), ({ answers, leftovers }) => {
        const bytes = writeXlsx(describeWorkbook(catalogue, NEW, answers, leftovers));
        const read = openFile(catalogue, readXlsx, bytes, { results: true });
        expect(read.answers?.carried).toEqual(answers.carried);
        expect(read.answers?.parts).toContain('carry');
        const kinds = new Set<string>(['not-a-decision', 'bad-pattern']);
        expect(read.problems.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
        const junk = answers.carried?.decisions.filter(({ found }) => found !== undefined) ?? [];
        expect(read.problems.filter(({ kind }) => kind === 'not-a-decision')).toHaveLength(junk.length);
        const filling = { model: NEW, answers, leftovers };
        expect(keptAnswers(catalogue, keepAnswers(catalogue, filling))?.answers.carried).toEqual(
          answers.carried,
        );
        if (!read.model || !read.answers) throw new Error('not read');
        const again = describeFilling(catalogue, { ...read, model: NEW, answers: read.answers });
        expect(again.sheets.find(({ key }) => key === 'carry')).toEqual(
          describeFilling(catalogue, filling).sheets.find(({ key }) => key === 'carry'),
        );
      }),
      { numRuns: 6 },
    );
  },
);

test('every formula of the record stays short, names no sheet, and prints at 8 points or more', () => {
  const blank = blankAnswers(OLD, catalogue.patterns, 'ja', 3);
  const { filling } = carriedFrom({ answers: blank, leftovers: {} });
  const workbook = describeFilling(catalogue, filling);
  const sheet = workbook.sheets.find(({ key }) => key === 'carry')!;
  const formulas = sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []));
  expect(formulas.length).toBeGreaterThan(700);
  expect(formulas.filter((formula) => formula.replace(/"[^"]*"/g, '').includes('!'))).toEqual([]);
  // A4 across takes about 149 characters of the default font at its own size.
  const width = sheet.columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  expect((workbook.font.size * 149) / width).toBeGreaterThanOrEqual(8);
});

test('without a record there is no sheet for it, whatever is asked for', () => {
  const answers = { ...blankAnswers(NEW, catalogue.patterns, 'ja', 3), parts: ['carry'] };
  const workbook = describeWorkbook(catalogue, NEW, answers);
  expect(workbook.sheets.map(({ key }) => key)).not.toContain('carry');
});
