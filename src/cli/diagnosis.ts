import type { RepairClass } from '../actions/repair';
import type { Problem } from '../model/answers';
import { SEVERITY } from '../model/severity';

/** A problem as it is printed; what can be done about it is known only to `check`. */
export const diagnosis = ({ kind, sheet, cell, id, found }: Problem, repair: RepairClass = null) => ({
  kind,
  severity: SEVERITY[kind],
  sheet,
  cell,
  id,
  found,
  repair,
});
