import type { Answers } from '../answers';
import { askedPart } from '../askedPart';
import type { Model } from '../catalogue';
import { BLANK, type Carried } from './carried';
import { ledger, type Ledger } from './standing';

/** A record of what was carried over, with the older model it tells of. */
export interface CarriedBook {
  readonly from: Model;
  readonly carried: Carried;
  readonly ledger: Ledger;
}

/**
 * What a workbook's record comes to with the answers as they stand, both models cut to what was asked for; `null`
 * where nothing was carried over.
 */
export function carriedBook(
  models: readonly Model[],
  model: Model,
  { carried, asked, answers }: Answers,
): CarriedBook | null {
  const whole = models.find(({ id }) => id === carried?.from);
  if (!carried || !whole) return null;
  const [from, to] = [askedPart(whole, asked), askedPart(model, asked)];
  return { from, carried, ledger: ledger(from, to, carried, (id) => answers[id] ?? BLANK) };
}
