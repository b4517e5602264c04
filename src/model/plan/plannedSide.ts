/** Where an item is to be delivered; `both` is more than one side that happens to be scored. */
export const PLANNED_SIDES = ['in', 'out', 'both'] as const;
export type PlannedSide = (typeof PLANNED_SIDES)[number];
