import { catalogue } from '../../../src/catalog';
import type { Language } from '../../../src/model/catalogue';
import { describeDepartments } from '../../../src/sheets/departments/describeDepartments';
import type { Workbook } from '../../../src/workbook/description';
import { writeXlsx } from '../../../src/xlsx/write';
import { differences, formulaCount, inputs, uncalculated } from '../compareCells';
import { IronCalc } from '../ironcalc';
import { office, type Job } from '../office';
import { anyDecisions } from '../../departments/consolidated';
import { everyCell } from '../../sheets/everyCell';
import { amount, WIDE } from '../../machine/wide';

/** How many ways a coordinator decides, by the number of returns. */
const SIZES = [
  { count: 1, decisions: amount(5, 6) },
  { count: 9, decisions: amount(3, 10) },
  { count: 30, decisions: amount(3, 8) },
];
const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** Organisations of one return, of a few, and of as many as a coordinator sees at once. */
const scenes = catalogue.models.flatMap((model, at) =>
  LANGUAGES.flatMap((language, index) =>
    // Every pair of model, language and size; all three crossed in a wide run.
    SIZES.filter((_, place) => WIDE || (at + index + place) % 2 === 0).map((size) => ({
      model,
      language,
      ...size,
      seed: 100 * at + 10 * index + size.count,
    })),
  ),
);

/**
 * What the first workbook shows once it is filled in as another was: how many items are printed is settled when a workbook
 * is written, and the sentence about it stays as it was in the first.
 */
function asFilledIn(first: Workbook, other: Workbook): Workbook {
  const sheets = new Map(first.sheets.map(({ key, rows }) => [key, rows]));
  const settled: unknown[] = [];
  return everyCell(other, (cell, { sheet, row, column }) => {
    const formula = sheets.get(sheet)?.[row]?.cells[column]?.formula;
    if (cell.formula === formula) return cell;
    settled.push([sheet, formula?.replace(/\d+/g, '')]);
    expect(settled).toEqual([['deptPerception', cell.formula?.replace(/\d+/g, '')]]);
    return { value: cell.value };
  });
}

describe.each(scenes)(
  '$count returns of $model.id in $language',
  ({ model, language, count, decisions, seed }) => {
    const described = anyDecisions(model, language, count, seed, decisions).map(describeDepartments);
    const [first] = described;
    if (!first) throw new Error('nothing described');
    // The radar begins with departments that count, by label: what the first description chose is one of the inputs.
    const blank = uncalculated(first);

    test('every decision leads to the same cells', () => {
      expect(formulaCount(first)).toBeGreaterThan(model.items.length * 40);
      expect(described.every((workbook) => formulaCount(workbook) === formulaCount(first))).toBe(true);
      expect(new Set(described.map((workbook) => JSON.stringify(workbook))).size).toBeGreaterThan(
        decisions / 3,
      );
    });

    test('IronCalc shows what the description says, in every formula cell', () => {
      const engine = new IronCalc(blank);
      const found = described.flatMap((workbook, index) => {
        if (!WIDE && index > 0) return [];
        engine.set(inputs(workbook));
        return differences(asFilledIn(first, workbook), (...cell) => engine.shown(...cell)).map(
          (text) => `${index}: ${text}`,
        );
      });
      engine.free();
      expect(found.slice(0, 10)).toEqual([]);
    });

    test('LibreOffice shows what the description says, in every formula cell', async () => {
      const job: Job = {
        bytes: writeXlsx(blank),
        steps: described.flatMap((workbook) => [{ do: 'set', cells: inputs(workbook) }, { do: 'dump' }]),
      };
      const [result] = await office([job]);
      expect(result?.shown).toHaveLength(decisions);
      const found = described.flatMap((workbook, index) => {
        const shown = result?.shown[index];
        return differences(
          asFilledIn(first, workbook),
          (sheet, row, column) => shown?.[sheet]?.[row]?.[column] ?? '',
        ).map((text) => `${index}: ${text}`);
      });
      expect(found.slice(0, 10)).toEqual([]);
    });
  },
);
