import type { Consolidation } from '../../model/departments/consolidation';
import { wordsIn } from '../../text/wordsIn';
import type { Sheet, Workbook } from '../../workbook/description';
import { NameBook } from '../nameBook';
import { printed } from '../printed';
import { calculation } from './calculation/calculation';
import { combined } from './combined';
import { data } from './data';
import { DEPARTMENTS, type DepartmentPartKey } from './family';
import { heatMap } from './heatMap';
import { issues } from './issues';
import { matrix } from './matrix';
import { own } from './own';
import { overlay } from './overlay';
import { perception } from './perception/perception';
import { returned } from './returned';
import type { DepartmentScene } from './scene';
import { spread } from './spread';
import { summary } from './summary';
import { weak } from './weak';

/** How each part's sheet is laid out. */
const SHEETS: Readonly<Record<DepartmentPartKey, (scene: DepartmentScene) => Sheet>> = {
  deptSummary: summary,
  deptReturned: returned,
  deptHeatMap: heatMap,
  deptPerception: perception,
  deptSpread: spread,
  deptWeak: weak,
  deptCombined: combined,
  deptOverlay: overlay,
  deptMatrix: matrix,
  deptOwn: own,
  deptIssues: issues,
  deptData: data,
  deptCalculation: calculation,
};

/** The coordinator's workbook: all departments side by side, every formula with the value it shows. */
export function describeDepartments(consolidation: Consolidation): Workbook {
  const { language, side } = consolidation;
  if (side.entries.length === 0) throw new Error('no returns to put side by side');
  const words = wordsIn(language);
  const text = words.departments.sheets(side.model.functionNoun[language], side.model.itemNoun[language]);
  const names = new NameBook();
  const scene: DepartmentScene = {
    ...consolidation,
    model: side.model,
    entries: side.entries,
    words,
    text,
    names,
  };
  const added = side.entries.some(({ entry }) => entry.own);
  const parts = DEPARTMENTS.parts.filter(({ key }) => added || key !== 'deptOwn');
  return {
    title: text.title,
    language,
    font: { name: words.sheets.font, size: words.sheets.fontSize },
    sheets: parts.map(({ key }) => printed(SHEETS[key as DepartmentPartKey](scene))),
    names: names.finish(DEPARTMENTS.parts),
    active: { sheet: 'deptSummary', cell: 'A1' },
  };
}
