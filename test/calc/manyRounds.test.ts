import { writeXlsx } from '../../src/xlsx/write';
import { differences, inputs, uncalculated } from './compareCells';
import { IronCalc } from './ironcalc';
import { office } from './office';
import { described } from './manyRounds';

const [first] = described;
if (!first) throw new Error('nothing described');

test('the highest and the lowest function of now are told above the lines, or none', () => {
  const told = described.map(({ sheets }) =>
    sheets
      .find(({ key }) => key === 'progress')
      ?.rows.flatMap(({ cells }) => cells)
      .flatMap((cell) => (/^現在最も/.test(String(cell?.value)) ? [cell?.value] : [])),
  );
  expect(told.map((texts) => texts?.length)).toEqual([0, 2, 2, 1, 2]);
  expect(new Set([...(told[1] ?? []), ...(told[2] ?? [])]).size).toBe(4);
});

test('IronCalc draws the same lines', () => {
  const engine = new IronCalc(uncalculated(first));
  const found = described.flatMap((workbook, index) => {
    engine.set(inputs(workbook));
    return differences(workbook, (...cell) => engine.shown(...cell)).map(
      (text) => `${String(index)}: ${text}`,
    );
  });
  engine.free();
  expect(found.slice(0, 10)).toEqual([]);
});

test('LibreOffice draws the same lines', async () => {
  const steps = described.flatMap((workbook) => [
    { do: 'set', cells: inputs(workbook) } as const,
    { do: 'dump' } as const,
  ]);
  const [result] = await office([{ bytes: writeXlsx(uncalculated(first)), steps }]);
  const found = described.flatMap((workbook, index) =>
    differences(workbook, (sheet, row, column) => result?.shown[index]?.[sheet]?.[row]?.[column] ?? '').map(
      (text) => `${String(index)}: ${text}`,
    ),
  );
  expect(result?.shown).toHaveLength(described.length);
  expect(found.slice(0, 10)).toEqual([]);
});
