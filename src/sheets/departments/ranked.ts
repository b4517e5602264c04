import { fixedColumn } from '../a1';
import type { DepartmentName } from './names';

/** Finds the item on the n-th place of an order, and what stands beside it, without sorting a row of its own. */
export const ranked = (order: DepartmentName, row: number, rank: number, helper: number) => {
  const place = fixedColumn(row, helper);
  return {
    /** Where the item stands in the calculation; 0 where the list has ended. */
    place: `IF(${fixedColumn(row, rank)}>COUNT(${order}),0,MATCH(LARGE(${order},${fixedColumn(row, rank)}),${order},0))`,
    /** What a column of the calculation has for it. */
    found: (name: DepartmentName) => `IF(${place}=0,"",INDEX(${name},${place}))`,
  };
};
