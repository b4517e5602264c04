import type { Catalogue } from '../model/catalogue';
import { readAnswers } from '../sheets/assessment/read';
import { boxOf } from '../workbook/a1';
import type { Workbook } from '../workbook/description';
import type { TypedMeanwhile } from '../workbook/keptCells';
import type { NamedCells, ReadWorkbook } from '../workbook/rows';
import { describe } from './describe';
import { withWhatChanged, withWhatIsThere, type Filling } from './filling';
import { keptAnswers } from './keptAnswers';
import type { KeptBackup } from './liveWorkbook';
import { fillingOf } from './open';

/**
 * What a command that did not finish would have left: what it was about to write, with everything that was typed until it
 * overwrote the cells and while they were blank, and what stands in them now. `null` where nobody can read what was kept.
 */
export function keptFilling(
  catalogue: Catalogue,
  { answers, read, written, late, typed }: KeptBackup,
  now: Filling | null,
  date1904 = false,
): Filling | null {
  const wrote = keptAnswers(catalogue, answers);
  if (!wrote) return null;
  const before = (read === null ? null : keptAnswers(catalogue, read)) ?? wrote;
  const until = late && fillingOf(readAnswers(catalogue, { ...late, date1904 }));
  const meant = until ? withWhatChanged(wrote, before, until) : wrote;
  const between =
    typed.length > 0 && fillingOf(readAnswers(catalogue, typedOver(describe(catalogue, wrote), typed)));
  const filling = between ? withWhatChanged(meant, wrote, between) : meant;
  return now ? withWhatIsThere(filling, now, { wrote, before, written }) : filling;
}

/** A workbook as it is described, with other values in some of its cells. */
function typedOver({ sheets, names }: Workbook, typed: readonly TypedMeanwhile[]): ReadWorkbook {
  const valueAt = (key: string, row: number, column: number) => {
    const cell = sheets.find((sheet) => sheet.key === key)?.rows[row]?.cells[column];
    const open = cell?.style?.unlocked && cell.formula === undefined;
    const other = open
      ? typed.find((one) => one.key === key && one.row === row && one.column === column)
      : null;
    return other?.value ?? cell?.value ?? null;
  };
  return {
    sheets: sheets.map(({ title }) => title),
    listed: names.map(({ name }) => name),
    date1904: false,
    names: new Map(
      names.map(({ name, sheet, range }): [string, NamedCells] => {
        const { row, column, lastRow, lastColumn } = boxOf(range);
        const values = Array.from({ length: lastRow - row + 1 }, (_, down) =>
          Array.from({ length: lastColumn - column + 1 }, (__, right) =>
            valueAt(sheet, row + down, column + right),
          ),
        );
        return [name, { sheet, row, column, values }];
      }),
    ),
  };
}
