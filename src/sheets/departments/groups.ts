import type { Position } from '../../model/answers';
import type { SideBySide } from '../../model/departments/sideBySide';
import { itemViews, type DepartmentViews, type ItemViews } from '../../model/departments/views';

/** Per position, the names of what the departments with several returns come to. */
export const GROUP_NAMES = {
  executive: ['ISOMM_DeptGroupExecutive', 'ISOMM_DeptGroupExecutives'],
  manager: ['ISOMM_DeptGroupManager', 'ISOMM_DeptGroupManagers'],
  lead: ['ISOMM_DeptGroupLead', 'ISOMM_DeptGroupLeads'],
  staff: ['ISOMM_DeptGroupStaff', 'ISOMM_DeptGroupStaffs'],
} as const satisfies Record<Position, readonly [mean: string, people: string]>;

/** The department whose perception gap is shown first: the one whose positions differ most; `null` where none can. */
export const focusOf = ({ departments, departmentGaps }: SideBySide): DepartmentViews | null =>
  departmentGaps[0] ?? departments.find(({ gap }) => gap !== null) ?? null;

/** What is shown of each item first; across all departments where no department has two positions. */
export const focusItems = (side: SideBySide): ItemViews[] => {
  const focus = focusOf(side);
  return itemViews(side, focus?.returns ?? side.entries.map(({ entry }) => entry.no));
};
