import type { ItemCompared } from '../../../model/rounds/compareMoments';
import type { MomentItem } from '../../../model/rounds/moment';
import type { ShownValue } from '../../../workbook/description';

/** Whether there is something to say of an item. */
export const isListed = ({ change, plan }: ItemCompared): boolean => change !== null || plan !== null;

/** A side as a number, 0 for none. */
export const sideNumber = (side: MomentItem['side']): number => (side === null ? 0 : side === 'in' ? 1 : 2);

/** What a result shows of an item: its level, 0 for a decision not to do it, × out of scope. */
export const display = ({ state, level }: MomentItem): ShownValue =>
  state === 'excluded' ? '×' : state === 'not-done' ? 0 : (level ?? '');
