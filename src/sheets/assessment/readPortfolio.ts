import { REVIEWED, type Answer, type PortfolioSettings } from '../../model/answers';
import { bareText } from '../../model/bareText';
import { PLAIN_PORTFOLIO, PORTFOLIO_CELLS, REVIEW_ENDS, reviewKey } from '../../model/portfolioCells';
import { sameText } from '../../model/sameText';
import type { ShownValue } from '../../workbook/description';
import { dayIn } from './readCells';
import { SETUP_LEFT } from './leftovers';
import { movedColumns } from './outOfLine';
import { displaced } from './questions';
import { rowsById } from './rowsById';
import { isBlank, textOf, type Slice, type Source } from './source';

const ID = 'ISOMM_PortfolioId';
const MARK = 'ISOMM_PortfolioUnassigned';
const COLUMNS = [
  ['adoptionReason', 'ISOMM_PortfolioReason'],
  ['unassigned', MARK],
  ['assignee', 'ISOMM_PortfolioAssignee'],
  ['provider', 'ISOMM_PortfolioProvider'],
] as const;

/** Who a service is assigned to, and why it is there; scores, recommendation and plan stand on their own sheets. */
export function readPortfolio(source: Source): Slice {
  const names = COLUMNS.map(([, name]) => name);
  const moved = movedColumns(source, ID, names);
  const mark = source.single('ISOMM_PortfolioMark');
  const isMark = (value: ShownValue, same: (a: string, b: string) => boolean) =>
    typeof value === 'string' && typeof mark === 'string' && same(value, mark);
  const items: Record<string, Partial<Answer>> = {};
  const leftovers: Record<string, Record<string, ShownValue>> = {};
  for (const [{ id }, row] of rowsById(source, ID, names) ?? []) {
    const found: { -readonly [Key in keyof Answer]?: Answer[Key] } = {};
    const left: Record<string, ShownValue> = {};
    for (const [key, name] of COLUMNS) {
      const here = row.value(name);
      const value = moved.has(name)
        ? displaced(source, { idName: ID, name, row, id, column: true, blankIsNone: true })
        : here;
      if (value === undefined) {
        if (!isBlank(here) && !source.anew) left[key] = here;
      } else if (isBlank(value)) continue;
      else if (key !== 'unassigned') found[key] = textOf(value);
      else if (isMark(value, sameText)) found[key] = true;
      else {
        const at = { row: row.row, id };
        const near = isMark(value, (a, b) => bareText(a) === bareText(b));
        if (near && source.mend('not-a-progress', name, at, value, mark)) found[key] = true;
        else {
          source.flag('not-a-progress', name, at, value);
          left[key] = value;
        }
      }
    }
    if (Object.keys(found).length > 0) items[id] = found;
    if (Object.keys(left).length > 0) leftovers[id] = left;
  }
  const [portfolio, beside] = readReviews(source);
  return {
    items,
    answers: { portfolio },
    leftovers: { ...leftovers, ...(Object.keys(beside).length > 0 && { [SETUP_LEFT]: beside }) },
  };
}

const REVIEW_NAMES = { last: 'ISOMM_PortfolioReviewed', next: 'ISOMM_PortfolioNextReview' } as const;

function readReviews(source: Source): [PortfolioSettings, Record<string, ShownValue>] {
  const left: Record<string, ShownValue> = {};
  let found = PLAIN_PORTFOLIO;
  for (const end of REVIEW_ENDS) {
    const name = REVIEW_NAMES[end];
    const cells = source.cells(name);
    REVIEWED.forEach((reviewed, down) => {
      const value = cells?.values[down]?.[0] ?? null;
      if (!cells || isBlank(value)) return;
      const key = reviewKey(reviewed, end);
      const day = dayIn(source, value);
      if (day !== null) found = PORTFOLIO_CELLS[key]?.set(found, day) ?? found;
      else {
        source.flag('not-a-date', name, { row: cells.row + down }, value);
        left[key] = value;
      }
    });
  }
  return [found, left];
}
