import type { Assessment } from '../model/assessment';

/** The items without an answer, in the order from after one of them round the end; only of one function where one is named. */
function unansweredAfter(
  { items }: Pick<Assessment, 'items'>,
  after: string | null,
  functionId: string | null,
): readonly string[] {
  const start = items.findIndex(({ id }) => id === after) + 1;
  return [...items.slice(start), ...items.slice(0, start)].flatMap((item) =>
    item.state === 'unanswered' && !item.excluded && (functionId === null || item.function === functionId)
      ? [item.id]
      : [],
  );
}

/** Where one is, and where one was sent last. */
export interface From {
  readonly here: string | null;
  readonly sentTo: string | null;
  /** Only items of this function. */
  readonly functionId?: string | null;
}

/**
 * The items without an answer, the next one first. Enter has moved a person who typed to the next row already, so the
 * row one is in counts as the next one, unless one was sent there and asks again.
 */
export function nextUnanswered(
  assessment: Pick<Assessment, 'items'>,
  { here, sentTo, functionId = null }: From,
): readonly string[] {
  const after = unansweredAfter(assessment, here, functionId);
  const stays = here !== null && here !== sentTo && after.at(-1) === here;
  return stays ? [here, ...after.slice(0, -1)] : after;
}
