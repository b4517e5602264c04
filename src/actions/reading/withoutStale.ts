import type { NamedCells } from '../../workbook/rows';
import type { LiveReading } from '../liveWorkbook';

/**
 * In manual mode a formula may show what was right before the last edit. That is said by the status and is no
 * fault of the cell, so the reading is taken as if those formulas had not been calculated; constants stay.
 */
export function withoutStale(live: LiveReading): LiveReading {
  if (live.status.calculation !== 'manual') return live;
  const names = new Map(
    [...live.names].map(([name, cells]): [string, NamedCells | 'broken'] => {
      if (cells === 'broken') return [name, cells];
      const { formulas } = cells;
      const values = cells.values.map((line, row) =>
        line.map((value, column) => ((formulas?.[row]?.[column] ?? null) === null ? value : null)),
      );
      return [name, { ...cells, values }];
    }),
  );
  return { ...live, names };
}
