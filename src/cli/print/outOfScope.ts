import type { Assessment } from '../../model/assessment';
import type { Model } from '../../model/catalogue';
import { apartIn } from '../../model/own/apart';

/** How many items are out of scope, in a function or (`null`) in all; an own item that enters no mean is not. */
export function outOfScope({ items }: Assessment, model: Model, functionId: string | null): number {
  const apart = apartIn(model);
  return items.filter(
    ({ excluded, function: its, id }) =>
      excluded && !apart.has(id) && (functionId === null || its === functionId),
  ).length;
}
