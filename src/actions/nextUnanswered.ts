import type { Assessment } from '../model/assessment';

/** The next item without an answer after one of them, round the end; only in one function where one is named. */
export function nextUnanswered(
  { items }: Pick<Assessment, 'items'>,
  after: string | null,
  functionId: string | null = null,
): string | null {
  const start = items.findIndex(({ id }) => id === after) + 1;
  const round = [...items.slice(start), ...items.slice(0, start)];
  const next = round.find(
    (item) =>
      item.state === 'unanswered' && !item.excluded && (functionId === null || item.function === functionId),
  );
  return next?.id ?? null;
}
