import { describe as describeFilling } from '../../src/actions/describe';
import { withParts } from '../../src/actions/optionalParts';
import { IMPORT_OUTCOMES } from '../../src/model/imports/importRecord';
import { languages, type Language } from '../../src/text/languages';
import type { Workbook } from '../../src/workbook/description';
import { writeXlsx } from '../../src/xlsx/write';
import { blank, catalogue, model } from '../actions/small';
import { differences, formulaCount, uncalculated } from './compareCells';
import { IronCalc } from './ironcalc';
import { office } from './office';

/** The record with so many cells of each outcome, in a workbook. */
const record = (language: Language, cells: number): Workbook => {
  const entries = Array.from({ length: cells }, (_, index) => ({
    ...{ sheet: '入力', cell: `C${index + 1}`, id: 'A-1', key: 'note' as const, found: 'open', became: '' },
    outcome: IMPORT_OUTCOMES[index % 3 === 0 ? 0 : index % 4]!,
  }));
  const imported = { file: 'x.xlsx', on: '2026-04-01', by: '', entries };
  return describeFilling(catalogue, {
    ...{ model, leftovers: {} },
    answers: withParts({ ...blank, language, imported }, ['importRecord']),
  });
};

const only = ({ sheets, ...rest }: Workbook): Workbook => ({
  ...rest,
  sheets: sheets.filter(({ key }) => key === 'importRecord'),
});

test.each(languages().flatMap((language) => [0, 11].map((cells) => [language, cells] as const)))(
  '%s: the counts of %i cells are what IronCalc and LibreOffice count',
  async (language, cells) => {
    const workbook = record(language, cells);
    expect(formulaCount(only(workbook))).toBeGreaterThan(0);
    const engine = new IronCalc(uncalculated(workbook));
    expect(differences(only(workbook), (...cell) => engine.shown(...cell))).toEqual([]);
    engine.free();
    const bytes = writeXlsx(uncalculated(workbook));
    const [result] = await office([{ bytes, steps: [{ do: 'dump' }] }]);
    const shown = result?.shown[0];
    expect(
      differences(only(workbook), (sheet, row, column) => shown?.[sheet]?.[row]?.[column] ?? ''),
    ).toEqual([]);
  },
);
