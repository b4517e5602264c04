import type { Workbook } from '../../src/workbook/description';
import { writeXlsx } from '../../src/xlsx/write';
import { differences, uncalculated } from './compareCells';
import { gnumeric } from './gnumeric';
import { IronCalc } from './ironcalc';
import { office } from './office';

/** Where these engines show anything else than is described, when each calculates the workbooks from nothing. */
export const inIronCalc = (workbooks: readonly Workbook[]): string[] =>
  workbooks.flatMap((workbook) => {
    const engine = new IronCalc(uncalculated(workbook));
    const wrong = differences(workbook, (...cell) => engine.shown(...cell));
    engine.free();
    return wrong;
  });

export async function inLibreOffice(workbooks: readonly Workbook[]): Promise<string[]> {
  const results = await office(
    workbooks.map((workbook) => ({
      bytes: writeXlsx(uncalculated(workbook)),
      steps: [{ do: 'dump' as const }],
    })),
  );
  expect(results).toHaveLength(workbooks.length);
  return workbooks.flatMap((workbook, index) =>
    differences(workbook, (sheet, row, column) => results[index]?.shown[0]?.[sheet]?.[row]?.[column] ?? ''),
  );
}

export async function inGnumeric(workbooks: readonly Workbook[]): Promise<string[]> {
  const found: string[] = [];
  for (const workbook of workbooks) {
    const { shown } = await gnumeric(writeXlsx(uncalculated(workbook)));
    found.push(...differences(workbook, shown));
  }
  return found;
}
