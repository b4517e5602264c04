import { departmentNames, labelKey } from './labels';
import type { SideBySide } from './sideBySide';
import type { DepartmentViews } from './views';

/** What each department with several returns is called; no two alike. */
export function groupNames(side: SideBySide): (department: DepartmentViews) => string {
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
