import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { STYLES } from '../../theme';
import type { DepartmentScene } from '../scene';
import { calculationItems } from './calculationItems';
import { at, countedBlock, FIRST, NAMES, SHEET, type Put } from './calculationLayout';
import { returnFigures } from './calculationReturns';
import { calculationTop } from './calculationTop';

/**
 * The hidden sheet between the returns and everything shown: items and returns are found by id and number, so that
 * the visible sheets may be sorted; what the coordinator leaves out drops out here.
 */
export function calculation(scene: DepartmentScene): Sheet {
  const { entries, model, names, text } = scene;
  const draft = new Draft(SHEET, text.titles.calculation);
  const put: Put = (row, column, value, formula) => {
    draft.put(row, column, value, STYLES.helper, formula);
  };
  calculationTop(scene, put);
  calculationItems(scene, draft);
  const last = FIRST + model.items.length - 1;
  for (const [name, key] of NAMES) names.add(name, SHEET, FIRST, at(key), last, at(key));
  names.add('ISOMM_DeptLevelCounts', SHEET, FIRST, at('at1'), last, at('at5'));
  returnFigures(scene, put, last);
  const columns = countedBlock(entries.length) + entries.length;
  return draft.finish(
    Array.from({ length: columns }, (_, column) => ({ width: column === at('name') ? 24 : 9 })),
    {
      hidden: true,
      gridlines: true,
      freeze: { rows: FIRST, columns: at('place') },
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
      },
    },
  );
}
