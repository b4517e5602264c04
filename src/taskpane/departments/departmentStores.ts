import type { Desk } from './desk/desk';
import { HandOutStore } from './handOut/handOutStore';
import { ReturnsStore } from './returns/returnsStore';

/** What the departments view shows: workbooks on their way out, and on their way back. */
export interface DepartmentStores {
  readonly handOut: HandOutStore;
  readonly returns: ReturnsStore;
}

export const departmentStores = (desk: Desk): DepartmentStores => ({
  handOut: new HandOutStore(desk),
  returns: new ReturnsStore(desk),
});
