import { largestGaps } from '../../../model/departments/views';
import { rangeOf } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { quote, sentence } from '../../formula';
import { rowsOnFirstPage } from '../../pages';
import { COLORS, STYLES } from '../../theme';
import { focusItems } from '../groups';
import { heading } from '../heading';
import { footer, type DepartmentScene } from '../scene';
import { BESIDE_GAP, PLACE, VIEWS, WIDTHS } from './perceptionColumns';
import { perceptionDepartments } from './perceptionDepartments';
import { perceptionItems } from './perceptionItems';

const DEPARTMENTS = 3;
/** At most so many items are printed, and no more than the first page holds where fewer have a difference. */
const PRINTED = 30;

/** Managers, leads and staff of the same department side by side; across departments only beside it. */
export function perception(scene: DepartmentScene): Sheet {
  const { model, side, text } = scene;
  const lang = text.perception;
  const draft = new Draft('deptPerception', text.titles.perception);
  heading(draft, scene, lang, BESIDE_GAP, WIDTHS);
  const choice = perceptionDepartments(scene, draft, DEPARTMENTS) + 2;
  const gaps = largestGaps(focusItems(side));
  const first = perceptionItems(scene, draft, choice, gaps);

  const area = (items: number) => rangeOf(0, 0, first + items - 1, BESIDE_GAP);
  const most = Math.min(PRINTED, model.items.length);
  const columns = WIDTHS.map((width, column) => ({ width, ...(column === PLACE && { hidden: true }) }));
  const rest = {
    tabColor: COLORS.outsource,
    gridlines: false,
    freeze: { rows: 0, columns: VIEWS },
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      area: area(most),
      titleRows: `${String(first - 1)}:${String(first)}`,
      ...footer(scene, text.titles.perception),
    },
  } as const;
  const printed = Math.min(most, Math.max(gaps.length, rowsOnFirstPage(draft.finish(columns, rest), first)));
  // Whoever chooses a department has to know what is missing on paper, or that nothing is to be compared: where that holds
  // of every department it stands above.
  const count = 'COUNT(ISOMM_DeptWithinGapOrder)';
  draft.span(
    choice + 1,
    VIEWS,
    choice + 1,
    BESIDE_GAP,
    gaps.length === 0
      ? side.departmentGaps.length === 0
        ? ''
        : lang.noItems
      : gaps.length > printed
        ? lang.printed(String(printed), String(gaps.length))
        : '',
    STYLES.quiet,
    `IF(${count}=0,IF(COUNT(ISOMM_DeptGroupOrder)=0,"",${quote(lang.noItems)}),IF(${count}>${String(printed)},${sentence(lang.printed, quote(String(printed)), count)},""))`,
  );
  return draft.finish(columns, { ...rest, print: { ...rest.print, area: area(printed) } });
}
