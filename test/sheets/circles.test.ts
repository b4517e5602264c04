import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { boxOf } from '../../src/workbook/a1';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import type { Workbook } from '../../src/workbook/description';

const REFERENCE = /ISOMM_\w+|\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?/g;

/** A way round in which formula cells wait for each other, as Excel would warn of; `null` where there is none. */
function circle(workbook: Workbook): string | null {
  const names = new Map(workbook.names.map(({ name, sheet, range }) => [name, { sheet, box: boxOf(range) }]));
  const formulas = new Map<string, { sheet: string; formula: string }>();
  for (const { key, rows } of workbook.sheets) {
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula !== undefined)
          formulas.set(`${key} ${row} ${column}`, { sheet: key, formula: cell.formula });
      });
    });
  }
  const needs = (at: string): string[] => {
    const entry = formulas.get(at);
    if (!entry) return [];
    const references = entry.formula.replace(/"(?:[^"]|"")*"/g, '""').match(REFERENCE) ?? [];
    return [...new Set(references)].flatMap((reference) => {
      const { sheet, box } = names.get(reference) ?? {
        sheet: entry.sheet,
        box: boxOf(reference.replaceAll('$', '')),
      };
      const found: string[] = [];
      for (let row = box.row; row <= box.lastRow; row++) {
        for (let column = box.column; column <= box.lastColumn; column++) {
          const cell = `${sheet} ${row} ${column}`;
          if (formulas.has(cell)) found.push(cell);
        }
      }
      return found;
    });
  };

  const done = new Set<string>();
  for (const start of formulas.keys()) {
    const path: { at: string; left: string[] }[] = [{ at: start, left: needs(start) }];
    const onPath = new Set([start]);
    while (path.length > 0) {
      const top = path.at(-1);
      const next = top?.left.pop();
      if (!top || next === undefined) {
        const { at = '' } = path.pop() ?? {};
        onPath.delete(at);
        done.add(at);
      } else if (onPath.has(next)) {
        return [...path.map(({ at }) => at), next].join(' → ');
      } else if (!done.has(next)) {
        path.push({ at: next, left: needs(next) });
        onPath.add(next);
      }
    }
  }
  return null;
}

test.each(catalogue.models)('no formula of $id waits for itself, ranges included', (model) => {
  const workbook = describeWorkbook(catalogue, model, blankAnswers(model, catalogue.patterns, 'ja', 1));
  expect(circle(workbook)).toBeNull();
  const [setup, checklist, ...rest] = workbook.sheets;
  if (!setup || !checklist) throw new Error('no sheets');
  const rows = checklist.rows.map((row, index) =>
    index === 3
      ? { ...row, cells: row.cells.map((cell) => cell && { value: '', formula: 'ISOMM_Scored' }) }
      : row,
  );
  expect(circle({ ...workbook, sheets: [setup, { ...checklist, rows }, ...rest] })).not.toBeNull();
});
