import { WEAK } from './itemAcross';
import type { SideBySide } from './sideBySide';

/** No item was scored by two departments: nothing can be called common, and nothing compared. */
export const isNothingCommon = ({ items }: SideBySide): boolean =>
  items.every(({ scored }) => scored < WEAK.departments);
