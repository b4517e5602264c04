import type { Position } from '../../model/answers';
import { departmentNames, labelKey } from '../../model/departments/labels';
import {
  itemViews,
  type DepartmentViews,
  type ItemViews,
  type SideBySide,
} from '../../model/departments/sideBySide';
import type { DepartmentScene } from './scene';

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

/** What each department with several returns is called; no two alike. */
export function groupNames({ side }: DepartmentScene): (department: DepartmentViews) => string {
  const entries = side.entries.map(({ entry }) => entry);
  const plain = departmentNames(entries);
  const name = ({ returns: [first] }: DepartmentViews): string => {
    const entry = entries.find(({ no }) => no === first);
    return entry ? plain(entry) : '';
  };
  const keys = side.departments.map((each) => labelKey(name(each)));
  return (department) => {
    const alike = keys.filter((key) => key === labelKey(name(department))).length > 1;
    return alike ? `${name(department)} #${String(department.no)}` : name(department);
  };
}
