import type { Catalogue } from '../model/catalogue';
import { OWN_ID, type OwnItem } from '../model/own/ownItem';
import { modelWith, nextOwnId } from '../model/own/ownItems';
import type { Filling } from './filling/filling';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { onFilling } from './filling/onFilling';
import { withParts } from './optionalParts';
import type { Outcome } from './outcome';
import { rewrite } from './rewrite';

const PART = 'ownItems';

/** The same filling with one more item, under the next free id; `wanted` where nothing has that yet. */
export function withOwnItem(
  { model, answers, leftovers }: Filling,
  item: Omit<OwnItem, 'id'>,
  wanted?: string,
): Filling {
  const before = answers.ownItems ?? [];
  const taken = [...before.map((own) => own.id), ...Object.keys(answers.answers)];
  const id =
    wanted !== undefined && OWN_ID.test(wanted) && !taken.includes(wanted) ? wanted : nextOwnId(taken);
  const next = withParts({ ...answers, ownItems: [...before, { id, ...item }] }, [PART]);
  return { model: modelWith(model, next), answers: next, leftovers };
}

/** Adds an item to the open workbook: to its list, the checklist, the calculation and every result. */
export const addOwnItem = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  item: Omit<OwnItem, 'id'>,
  run: Run = {},
): Promise<Outcome> =>
  onFilling(live, catalogue, run, (before, now) =>
    rewrite(live, catalogue, before, now, withOwnItem(now, item), run),
  );
