import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Language } from '../../src/model/catalogue';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { ASSESSMENT } from '../../src/sheets/assessment/family';
import { requiredNames } from '../../src/sheets/family';
import { linesIn, textWidth } from '../../src/sheets/theme';

/** Functions that Excel 2010, Excel for the web, LibreOffice and the embedded engine all have. */
const ALLOWED = new Set(
  (
    'IF IFERROR ISERROR ISNUMBER ISLOGICAL INT MAX MIN COUNT SUM N INDEX MATCH SMALL RANK ROUND REPT NA ' +
    'COUNTIF COUNTIFS SUMIFS LEFT LEN RIGHT LOWER SUBSTITUTE ISTEXT EXACT ROW CHOOSE NOT OR MOD ROWS COLUMNS'
  ).split(' '),
);

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const workbooks = catalogue.models.flatMap((model) =>
  LANGUAGES.map((language) => ({
    label: `${model.id} in ${language}`,
    workbook: describeWorkbook(catalogue, model, blankAnswers(model, catalogue.patterns, language, 1)),
  })),
);

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe.each(workbooks)('$label', ({ workbook }) => {
  const cells = workbook.sheets.flatMap(({ key, rows }) =>
    rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [{ key, cell }] : []))),
  );
  const formulas = [
    ...cells.flatMap(({ cell }) => cell.formula ?? []),
    ...workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ formula }) => formula)),
  ];

  test('formulas use only functions every spreadsheet has', () => {
    expect(formulas.length).toBeGreaterThan(1000);
    const used = new Set(
      formulas.flatMap((formula) => withoutTexts(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []),
    );
    expect([...used].filter((name) => !ALLOWED.has(name))).toEqual([]);
  });

  test('formulas name no sheet and no position on another one', () => {
    expect(formulas.filter((formula) => withoutTexts(formula).includes('!'))).toEqual([]);
  });

  test('every name in a formula exists, and every name that should exist does', () => {
    const known = new Set<string>(workbook.names.map(({ name }) => name));
    const used = new Set(formulas.flatMap((formula) => withoutTexts(formula).match(/ISOMM_\w+/g) ?? []));
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
    // A spare name stands where there is need.
    const spare = new Set(
      ASSESSMENT.parts.flatMap(({ names }) => names.flatMap((each) => (each.spare ? [each.name] : []))),
    );
    expect([...known].filter((name) => !spare.has(name)).sort()).toEqual(
      requiredNames(ASSESSMENT, ASSESSMENT.layout, []).sort(),
    );
  });

  test('no conditional format applies everywhere: Excel adds up all that hold', () => {
    for (const { conditionalFormats } of workbook.sheets) {
      for (const { formula } of conditionalFormats) expect(formula).toMatch(/[A-Z]\d/);
    }
  });

  test('brackets close and texts end', () => {
    for (const formula of formulas) {
      const bare = withoutTexts(formula);
      expect(bare.replace(/""/g, '').includes('"')).toBe(false);
      expect([...bare].filter((char) => char === '(').length).toBe(
        [...bare].filter((char) => char === ')').length,
      );
      expect(formula.length).toBeLessThan(1024);
    }
  });

  test('what people type into is unlocked, what is calculated is not', () => {
    for (const { cell } of cells) {
      if (cell.formula !== undefined) expect(cell.style?.unlocked ?? false).toBe(false);
    }
    const unlocked = cells.filter(({ cell }) => cell.style?.unlocked).length;
    expect(unlocked).toBeGreaterThan(200);
  });

  test('prompts and messages fit Excel’s limits', () => {
    for (const { validations } of workbook.sheets) {
      for (const { rule, prompt, error } of validations) {
        if ('list' in rule) expect(rule.list.join(',').length).toBeLessThanOrEqual(255);
        for (const part of [prompt, error]) {
          if (!part) continue;
          expect(part.title.length).toBeLessThanOrEqual(32);
          expect(part.message.length).toBeLessThanOrEqual(part === error ? 224 : 255);
        }
      }
    }
  });

  test('item names and descriptions fit their row', () => {
    const checklist = workbook.sheets.find(({ key }) => key === 'checklist');
    for (const { cells: line, height } of checklist?.rows.slice(4) ?? []) {
      const description = line[4]?.value;
      if (typeof description !== 'string') throw new Error('no description');
      expect(linesIn(description, 36) * 14).toBeLessThanOrEqual(height ?? 0);
      expect(textWidth(description)).toBeGreaterThan(5);
    }
  });
});
