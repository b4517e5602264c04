import type { Consolidation } from '../../model/departments/consolidation';
import { wordsIn } from '../../text/wordsIn';
import type { Workbook } from '../../workbook/description';
import { calculation } from './calculation';
import { combined } from './combined';
import { data } from './data';
import { heatMap } from './heatMap';
import { issues } from './issues';
import { matrix } from './matrix';
import { DepartmentNames } from './names';
import { overlay } from './overlay';
import { perception } from './perception';
import { returned } from './returned';
import type { DepartmentScene } from './scene';
import { spread } from './spread';
import { weak } from './weak';

/** The coordinator's workbook: all departments side by side, every formula with the value it shows. */
export function describeDepartments(consolidation: Consolidation): Workbook {
  const { language, side } = consolidation;
  if (side.entries.length === 0) throw new Error('no returns to put side by side');
  const words = wordsIn(language);
  const names = new DepartmentNames();
  const scene: DepartmentScene = {
    ...consolidation,
    model: side.model,
    entries: side.entries,
    words,
    text: words.departments.sheets,
    names,
  };
  const sheets = [
    returned(scene),
    heatMap(scene),
    perception(scene),
    spread(scene),
    weak(scene),
    combined(scene),
    overlay(scene),
    matrix(scene),
    issues(scene),
    data(scene),
    calculation(scene),
  ];
  return {
    title: words.departments.sheets.title,
    language,
    font: { name: words.sheets.font, size: words.sheets.fontSize },
    sheets,
    names: names.finish(),
    active: { sheet: 'deptReturned', cell: 'A1' },
  };
}
