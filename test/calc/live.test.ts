import * as fc from 'fast-check';
import { catalogue } from '../../src/catalog';
import { create } from '../../src/actions/create';
import { openLive } from '../excel/openLive';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Language } from '../../src/model/catalogue';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { writeXlsx } from '../../src/xlsx/write';
import { describeBook } from '../host/describe';
import { bootExcel } from '../host/node';
import { anyFilled } from './anyFilled';
import { differences, formulaCount, inputs, uncalculated } from './compareCells';
import { office } from './office';
import { amount } from '../machine/wide';

/** Whether formulas come through Office.js as they are; what they show of all there is to fill in, `results.test.ts` tries. */
const RUNS = amount(2, 50);
const LANGUAGES: readonly Language[] = ['ja', 'en'];
const scenes = catalogue.models.flatMap((model) => LANGUAGES.map((language) => ({ model, language })));

test.each(scenes)(
  '$model.id in $language, made through Office.js: LibreOffice shows what the model has, in every formula cell',
  async ({ model, language }) => {
    const { host } = await bootExcel();
    const blank = blankAnswers(model, catalogue.patterns, language, 1);
    await create(openLive(), catalogue, model, blank);
    const font = describeWorkbook(catalogue, model, blank).font;
    const made = describeBook(host.book, { language, font });
    const sets = fc.sample(anyFilled(catalogue, model, language), { numRuns: RUNS, seed: 20261121 });
    const described = sets.map(({ answers, leftovers }) =>
      describeWorkbook(catalogue, model, answers, leftovers),
    );
    expect(formulaCount(made)).toBe(formulaCount(described[0] ?? made));
    const [result] = await office([
      {
        bytes: writeXlsx(uncalculated(made)),
        steps: described.flatMap((workbook) => [{ do: 'set', cells: inputs(workbook) }, { do: 'dump' }]),
      },
    ]);
    const found = described.flatMap((workbook, index) => {
      const shown = result?.shown[index];
      return differences(workbook, (sheet, row, column) => shown?.[sheet]?.[row]?.[column] ?? '').map(
        (text) => `set ${String(index)}: ${text}`,
      );
    });
    expect(result?.shown).toHaveLength(RUNS);
    expect(found.slice(0, 10)).toEqual([]);
  },
);
