import type { Catalogue } from '../model/catalogue';
import { OWN_ID, type OwnItem } from '../model/own/ownItem';
import { modelWith, MOST_OWN_ITEMS, nextOwnId } from '../model/own/ownItems';
import { languages } from '../text/languages';
import type { Filling } from './filling/filling';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { onFilling } from './filling/onFilling';
import { withParts } from './optionalParts';
import { finished, refused, type Outcome } from './outcome';
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

/** Everything that an item says, but for its id. */
const said = (item: Omit<OwnItem, 'id'>): string => {
  const { function: of, name, description, quadrant, counts, on, by } = item;
  return JSON.stringify([of, languages().map((each) => name[each]), description, quadrant, counts, on, by]);
};

/** Adds an item to the open workbook: to its list, the checklist, the calculation and every result. */
export const addOwnItem = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  item: Omit<OwnItem, 'id'>,
  run: Run = {},
): Promise<Outcome> =>
  onFilling(live, catalogue, run, (before, now, resumed) => {
    // Asked for once more after it broke off, it is there.
    const last = now.answers.ownItems?.at(-1);
    if (resumed && last && said(last) === said(item)) return finished(before);
    if ((now.answers.ownItems?.length ?? 0) >= MOST_OWN_ITEMS) return refused(before);
    return rewrite(live, catalogue, before, now, withOwnItem(now, item), run);
  });
