import type { Catalogue } from '../model/catalogue';
import { openingSide } from '../model/openingSide';
import type { CellPlace, LiveWorkbook } from './liveWorkbook';
import { nextUnanswered } from './nextUnanswered';
import { open } from './reading/open';
import { itemAt, placeOf } from './filling/places';

/** Where one was taken; `hidden` is where the next item stands when its row cannot be seen, and no other's can. */
export type WentTo =
  | { readonly id: string; readonly hidden: CellPlace | null }
  | { readonly id: null; readonly why: 'nothing-here' | 'all-done' };

/** Goes to the next item without an answer from where the cursor is; rows that cannot be seen are passed over. */
export async function goToNext(
  live: LiveWorkbook,
  catalogue: Catalogue,
  sentTo: string | null,
): Promise<WentTo> {
  const [{ assessment, reading, live: read }, cursor] = await Promise.all([
    open(live, catalogue),
    live.activeCell(),
  ]);
  if (!assessment) return { id: null, why: 'nothing-here' };
  const here = (cursor && itemAt(read, cursor)?.id) ?? null;
  const places = nextUnanswered(assessment, { here, sentTo }).flatMap((id) => {
    const place = placeOf(read, id, reading.answers ? openingSide(reading.answers, id) : 'in');
    return place ? [{ id, place }] : [];
  });
  const [first, ...others] = places;
  if (!first) return { id: null, why: assessment.unanswered === 0 ? 'all-done' : 'nothing-here' };
  if ((await live.select(first.place)) === 'seen') return { id: first.id, hidden: null };
  const seen = others.length > 0 ? await live.seen(others.map(({ place }) => place)) : [];
  const other = others[seen.indexOf(true)];
  if (!other) return { id: first.id, hidden: first.place };
  await live.select(other.place);
  return { id: other.id, hidden: null };
}
