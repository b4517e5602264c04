import type { Assessment } from '../model/assessment';

/** The items without an answer, in the order from after one of them round the end; only of one function where one is named. */
export function unansweredAfter(
  { items }: Pick<Assessment, 'items'>,
  after: string | null,
  functionId: string | null = null,
): readonly string[] {
  const start = items.findIndex(({ id }) => id === after) + 1;
  return [...items.slice(start), ...items.slice(0, start)].flatMap((item) =>
    item.state === 'unanswered' && !item.excluded && (functionId === null || item.function === functionId)
      ? [item.id]
      : [],
  );
}

/** The next of them; `null` where everything is answered. */
export const nextUnanswered = (
  assessment: Pick<Assessment, 'items'>,
  after: string | null,
  functionId: string | null = null,
): string | null => unansweredAfter(assessment, after, functionId)[0] ?? null;
