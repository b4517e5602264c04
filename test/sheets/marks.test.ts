import { describe as describeAll } from '../../src/actions/describe';
import { COLORS } from '../../src/sheets/theme';
import { boxOf, columnName } from '../../src/workbook/a1';
import { blank, catalogue, model } from '../actions/small';
import { columnOf, rowOf } from '../host/book';
import { loadWorkbook } from '../host/load';
import { bootExcel } from '../host/node';
import { Conditionals } from '../workbench/conditional';

const PARTS = ['plan', 'portfolio', 'evidence', 'handOuts', 'outsourcing', 'sharing'];

/** Where something may be entered that not every text is; in all other columns everything is right. */
const PARTICULAR: Readonly<Record<string, string>> = {
  checklist: 'F G H',
  plan: 'H I L M N O',
  portfolio: 'G N P',
  evidence: 'D E F G J K L M P',
  handOuts: 'C G I',
  outsourcing: 'G H J K L M N O',
  providers: 'C E G I',
  sharing: 'C J L',
};

/** The last row of a block above the list, and its columns of that kind. */
const ABOVE: Readonly<Record<string, readonly [lastRow: number, columns: string]>> = {
  outsourcing: [9, 'L'],
};

test.each(['junk', '#N/A'])('%s is marked where nobody understands it, and nowhere else', async (typed) => {
  const answers = { ...blank, parts: PARTS };
  const workbook = describeAll(catalogue, { model, answers, leftovers: {} });
  const { host } = await bootExcel();
  loadWorkbook(host.book, workbook);
  for (const { key, title, rows, conditionalFormats } of workbook.sheets) {
    const columns = PARTICULAR[key]?.split(' ');
    if (!columns) continue;
    const marks = conditionalFormats.filter(({ style }) => style.frame === COLORS.problem);
    const boxes = marks.map(({ range }) => boxOf(range));
    const record = host.sheet(title);
    const marked = () =>
      boxes.flatMap((box) => {
        const area = { top: box.row, left: box.column, bottom: box.lastRow, right: box.lastColumn };
        return [...new Conditionals(host.book).overlays(record, area)].flatMap(([at, { borders }]) =>
          Object.values(borders).includes(COLORS.problem)
            ? [`${columnName(columnOf(at))}${String(rowOf(at) + 1)}`]
            : [],
        );
      });
    expect([key, marked()]).toEqual([key, []]);
    const wanted: string[] = [];
    for (const box of boxes)
      for (let row = box.row; row <= box.lastRow; row++)
        for (let column = box.column; column <= box.lastColumn; column++) {
          const style = rows[row]?.cells[column]?.style;
          if (!style?.unlocked) continue;
          const cell = `${columnName(column)}${String(row + 1)}`;
          host.user.paste(`${title}!${cell}`, [[typed]]);
          const [lastAbove, above] = ABOVE[key] ?? [0, ''];
          if ((row < lastAbove ? above.split(' ') : columns).includes(columnName(column))) wanted.push(cell);
        }
    expect(wanted.length).toBeGreaterThan(3);
    expect([key, [...new Set(marked())].sort()]).toEqual([key, [...new Set(wanted)].sort()]);
  }
});
