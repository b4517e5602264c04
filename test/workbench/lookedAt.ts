import type { Area } from '../host/area';
import { contains, LAST_COLUMN, LAST_ROW } from '../host/area';
import type { Book } from '../host/book';
import type { ConditionalRecord, SheetRecord } from '../host/records';
import type { Reference } from '../host/references';
import { areaOfReference, tokens } from '../host/references';

/** Functions that look where no reference says so. */
const ANYWHERE = /^(?:INDIRECT|OFFSET)$/i;
const DEEPEST = 20;

/** By sheet, where formulas look. */
export type Looks = ReadonlyMap<SheetRecord, readonly Area[]>;

/** All that a reference means while its formula goes from cell to cell of the areas it was made for. */
function swept(reference: Reference, areas: readonly Area[]): Area {
  const { top, left, bottom, right } = areaOfReference(reference);
  const [first] = areas;
  if (!first) return { top, left, bottom, right };
  const ends = [reference.first, reference.last ?? reference.first];
  const moves = (fixed: 'fixedRow' | 'fixedColumn') => ends.some((end) => !end[fixed]);
  const [down, across] = [moves('fixedRow'), moves('fixedColumn')];
  const far = (of: (area: Area) => number, pick: (...all: number[]) => number) => pick(...areas.map(of));
  return {
    top: down ? Math.max(0, top + far((area) => area.top - first.top, Math.min)) : top,
    bottom: down ? Math.min(LAST_ROW, bottom + far((area) => area.bottom - first.top, Math.max)) : bottom,
    left: across ? Math.max(0, left + far((area) => area.left - first.left, Math.min)) : left,
    right: across ? Math.min(LAST_COLUMN, right + far((area) => area.right - first.left, Math.max)) : right,
  };
}

/** Where the conditional formats of a sheet look; `null` where nobody can tell before they are calculated. */
export function lookedAt(book: Book, own: SheetRecord, formats: readonly ConditionalRecord[]): Looks | null {
  const found = new Map<SheetRecord, Area[]>();
  const add = (sheet: SheetRecord | null, area: Area) => {
    if (!sheet) return;
    const areas = found.get(sheet) ?? [];
    if (!areas.some((known) => contains(known, area))) areas.push(area);
    found.set(sheet, areas);
  };
  const told = (formula: string, areas: readonly Area[], depth: number): boolean =>
    depth < DEEPEST &&
    tokens(formula).every((token) => {
      if (token.kind === 'function') return !ANYWHERE.test(token.text);
      if (token.kind === 'reference') {
        add(book.sheetOf(token.reference, own), swept(token.reference, areas));
        return true;
      }
      if (token.kind !== 'name') return true;
      const name = token.text.slice(token.text.lastIndexOf('!') + 1);
      const meanings = [book.findName(name, own), ...book.sheets.map((sheet) => book.findName(name, sheet))];
      return [...new Set(meanings)].every((one) => one === null || told(one.formula, areas, depth + 1));
    });
  return formats.every(({ formula, areas }) => told(formula, areas, 0)) ? found : null;
}
