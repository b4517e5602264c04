import type { Carried } from '../../model/carry/carried';
import { ledger, type Ledger } from '../../model/carry/standing';
import { askedPart } from '../../model/askedPart';
import type { Model } from '../../model/catalogue';
import type { Scene } from './scene';

/** A record, with the older model it tells of. */
export interface CarryBook {
  readonly from: Model;
  readonly carried: Carried;
  readonly ledger: Ledger;
}

/** What a workbook's record comes to with the answers as they stand; `null` where it was not carried over. */
export function carryBook({ answers, catalogue, model }: Scene): CarryBook | null {
  const { carried } = answers;
  const whole = catalogue.models.find(({ id }) => id === carried?.from);
  if (!carried || !whole) return null;
  const from = askedPart(whole, answers.asked);
  const now = (id: string) => answers.answers[id] ?? { insource: null, outsource: null };
  return { from, carried, ledger: ledger(from, model, carried, now) };
}
