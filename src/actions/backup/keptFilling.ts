import { namedCells, worksIn } from '../../workbook/namedCells';
import type { Catalogue } from '../../model/catalogue';
import { readAnswers } from '../../sheets/assessment/reading/read';
import { boxOf } from '../../workbook/a1';
import type { Workbook } from '../../workbook/description';
import type { TypedMeanwhile } from '../../workbook/keptCells';
import type { NamedCells, ReadWorkbook } from '../../workbook/rows';
import { describe } from '../describe';
import { withWhatChanged, withWhatIsThere, type Filling } from '../filling/filling';
import { keptAnswers } from './keptAnswers';
import type { KeptBackup } from '../liveWorkbook';
import { INPUT_NAMES } from '../reading/examine';
import { fillingOf } from '../reading/open';
import { unsafe } from '../reading/unsafe';

/**
 * What a command that did not finish would have left: what it was about to write, with everything that was typed until it
 * overwrote the cells and while they were blank, and what stands in them now. `null` where nobody can read what was kept.
 */
export function keptFilling(
  catalogue: Catalogue,
  { answers, read, saved, written, late, typed }: KeptBackup,
  cells: ReadWorkbook,
): Filling | null {
  const wrote = keptAnswers(catalogue, answers);
  if (!wrote) return null;
  const described = describe(catalogue, wrote);
  const there = withSheetsGone(cells, described);
  const before = (read === null ? null : keptAnswers(catalogue, read)) ?? wrote;
  const left = saved || written ? wholeIn(catalogue, there) : null;
  const until = late ? wholeIn(catalogue, lateAmong(there, late)) : saved ? left : null;
  const meant = until ? withWhatChanged(wrote, before, until) : wrote;
  const between = typed.length > 0 && fillingOf(readAnswers(catalogue, typedOver(described, typed)));
  const filling = between ? withWhatChanged(meant, wrote, between) : meant;
  if (written && left) return withWhatIsThere(filling, left, { wrote, before, written });
  // What may be another item's was not typed there by anybody.
  const now = fillingOf(readAnswers(catalogue, withConstants(there, described), { anew: true }));
  return now ? withWhatIsThere(filling, now, { wrote, before, written: false }) : filling;
}

/** What people left in cells that may have been moved or deleted since: `null` where a blank one would say nothing. */
function wholeIn(catalogue: Catalogue, read: ReadWorkbook): Filling | null {
  if (INPUT_NAMES.some((name) => read.names.get(name) === 'broken')) return null;
  const reading = readAnswers(catalogue, read);
  return unsafe(reading.problems) ? null : fillingOf(reading);
}

/** Where all names of a sheet lead nowhere it is gone: what it was to hold says nothing of what was typed since. */
function withSheetsGone(read: ReadWorkbook, workbook: Workbook): ReadWorkbook {
  const works = worksIn(read);
  const standing = new Set(workbook.names.flatMap(({ name, sheet }) => (works(name) ? [sheet] : [])));
  const gone = new Set(workbook.names.flatMap(({ name, sheet }) => (standing.has(sheet) ? [] : [name])));
  if (gone.size === 0) return read;
  const described = [...typedOver(workbook, []).names].filter(([name]) => gone.has(name));
  return { ...read, names: new Map([...read.names, ...described]) };
}

/** What stood in sheets when they were overwritten, and in the others now. */
const lateAmong = (there: ReadWorkbook, late: ReadWorkbook): ReadWorkbook => ({
  ...late,
  date1904: there.date1904,
  names: new Map([...there.names, ...late.names]),
});

/**
 * Half-way a sheet may be blank, and what somebody typed into it stands in a row without an id: what of its cells is no
 * input is taken from the description.
 */
function withConstants(read: ReadWorkbook, { sheets, names }: Workbook): ReadWorkbook {
  const whole = new Map(read.names);
  for (const { name, sheet, range } of names) {
    const cells = namedCells(read, name);
    const { row, column, lastRow, lastColumn } = boxOf(range);
    if (!cells || cells.values.length !== lastRow - row + 1) continue;
    if (cells.values[0]?.length !== lastColumn - column + 1) continue;
    const rows = sheets.find(({ key }) => key === sheet)?.rows;
    const values = cells.values.map((line, down) =>
      line.map((value, right) => {
        const cell = rows?.[row + down]?.cells[column + right];
        return value === null && cell && !cell.style?.unlocked && cell.formula === undefined
          ? cell.value
          : value;
      }),
    );
    whole.set(name, { ...cells, values });
  }
  return { ...read, names: whole };
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
