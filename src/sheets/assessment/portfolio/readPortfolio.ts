import { REVIEWED, type PortfolioSettings } from '../../../model/answers';
import { bareText } from '../../../model/cells/bareText';
import {
  ORDER_KEY,
  PLAIN_PORTFOLIO,
  PORTFOLIO_CELLS,
  REVIEW_ENDS,
  reviewKey,
} from '../../../model/plan/portfolioCells';
import { sameText } from '../../../model/cells/sameText';
import type { ShownValue } from '../../../workbook/description';
import { dayIn } from '../reading/readCells';
import { SETUP_LEFT } from '../reading/leftovers';
import { anyText, readColumns, type ReadColumn } from '../reading/readColumns';
import { isBlank, textOf, type Slice, type Source } from '../reading/source';

function columnsOf(source: Source): readonly ReadColumn[] {
  const mark = source.single('ISOMM_PortfolioMark');
  const isMark = (value: ShownValue, same: (a: string, b: string) => boolean): true | null =>
    typeof value === 'string' && typeof mark === 'string' && same(value, mark) ? true : null;
  const nearly = (value: ShownValue) => isMark(value, (a, b) => bareText(a) === bareText(b));
  return [
    { key: 'adoptionReason', name: 'ISOMM_PortfolioReason', clean: anyText },
    {
      ...{ key: 'unassigned', name: 'ISOMM_PortfolioUnassigned', kind: 'not-a-progress' },
      clean: (value) => isMark(value, sameText),
      near: (value) => (nearly(value) ? [true, mark] : null),
    },
    { key: 'assignee', name: 'ISOMM_PortfolioAssignee', clean: anyText },
    { key: 'provider', name: 'ISOMM_PortfolioProvider', clean: anyText },
  ];
}

/** Who a service is assigned to, and why it is there; scores, recommendation and plan stand on their own sheets. */
export function readPortfolio(source: Source): Slice {
  const { items, leftovers } = readColumns(source, 'ISOMM_PortfolioId', columnsOf(source));
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
  const order = source.single('ISOMM_PortfolioOrder');
  if (!isBlank(order)) {
    const words = (source.cells('ISOMM_PortfolioOrders')?.values ?? []).map(([word]) => textOf(word ?? null));
    const at = words.findIndex((word) => sameText(word, textOf(order)));
    if (at === 1) found = { ...found, order: 'recommendation' };
    if (at < 0) {
      source.flag('not-a-progress', 'ISOMM_PortfolioOrder', {}, order);
      left[ORDER_KEY] = order;
    }
  }
  return [found, left];
}
