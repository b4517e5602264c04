import { boxOf } from '../../src/workbook/a1';
import { SEED } from '../machine/random';
import { everyKind } from './everyKind';

test('sorting by a filter moves whole rows of a list, and no word that formulas know by its cell', () => {
  const ours = everyKind(SEED).filter(({ workbook }) =>
    workbook.names.some(({ name }) => name === 'ISOMM_Id'),
  );
  const torn = ours.flatMap(({ label, workbook: { names, sheets } }) =>
    sheets.flatMap(({ key, filter }) => {
      if (filter === undefined) return [];
      const list = boxOf(filter);
      return names.flatMap(({ name, sheet, range }) => {
        const box = boxOf(range);
        const inside =
          sheet === key && list.row < box.row && box.row <= list.lastRow && box.column <= list.lastColumn;
        const whole = box.row === list.row + 1 && box.lastRow === list.lastRow;
        return inside && !whole ? [`${label}: ${name}`] : [];
      });
    }),
  );
  expect([...new Set(torn.map((text) => text.replace(/^.*: /, '')))]).toEqual([]);
});
