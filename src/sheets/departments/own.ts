import { ownAcross } from '../../model/departments/ownAcross';
import { Draft } from '../draft';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet } from '../../workbook/description';
import { heading } from './heading';
import { footer, labelOf, shortName, type DepartmentScene } from './scene';

const SHEET = 'deptOwn';
const HEADER = 3;
const FIRST = HEADER + 1;
const WIDTHS = [8, 36, 18, 28, 10, 14, 14];
const [ID, NAME, FUNCTION, DEPARTMENT, LEVEL, STATE, COUNTS] = [0, 1, 2, 3, 4, 5, 6];

/** Items that departments added, each with who has it; equal id and name are one, and none enters a figure. */
export function own(scene: DepartmentScene): Sheet {
  const { language, model, words } = scene;
  const lang = scene.text.own;
  const draft = new Draft(SHEET, scene.text.titles.own);
  heading(draft, scene, lang, COUNTS, WIDTHS);
  const { columns } = lang;
  [
    columns.id,
    columns.name,
    columns.function,
    columns.department,
    columns.level,
    columns.state,
    columns.counts,
  ].forEach((title, column) => draft.put(HEADER, column, title, STYLES.header));
  draft.height(HEADER, 32);
  let row = FIRST;
  for (const { id, function: of, name, answers } of ownAcross(scene.entries.map(({ entry }) => entry))) {
    const called = name[language] || (Object.values(name).find((each) => each !== '') ?? '');
    const group = model.functions.find((each) => each.id === of);
    answers.forEach(({ entry, answer }, index) => {
      const first = index === 0;
      const { side, state } = words.sheets;
      const shown = answer.state === 'scored' ? (answer.side ? side[answer.side] : '') : state[answer.state];
      draft.put(row, ID, first ? id : null, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
      draft.put(row, NAME, first ? called : null, { ...STYLES.cellWrap, bold: true, numberFormat: '@' });
      const where = group ? shortName(scene, group) : words.sheets.ownItems.apart;
      draft.put(row, FUNCTION, first ? where : null, { ...STYLES.cellWrap, color: COLORS.quiet });
      const label = labelOf(scene, entry.no);
      draft.put(row, DEPARTMENT, label, { ...STYLES.cellWrap, numberFormat: '@' });
      draft.put(row, LEVEL, answer.level, { ...STYLES.cellCenter, bold: true });
      draft.put(row, STATE, shown, STYLES.cellCenter);
      const { no, yes } = words.sheets.ownItems.counts;
      draft.put(row, COUNTS, answer.counts ? yes : no, STYLES.cellCenter);
      const lines = [
        linesIn(first ? called : '', WIDTHS[NAME] ?? 0),
        linesIn(first ? where : '', WIDTHS[FUNCTION] ?? 0),
        linesIn(label, WIDTHS[DEPARTMENT] ?? 0),
      ];
      draft.height(row++, heightFor(Math.max(...lines), 22));
    });
  }
  return draft.finish(
    WIDTHS.map((width) => ({ width })),
    {
      tabColor: COLORS.faint,
      gridlines: false,
      freeze: { rows: FIRST, columns: 0 },
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        titleRows: `${String(HEADER + 1)}:${String(HEADER + 1)}`,
        centerHorizontally: true,
        ...footer(scene, scene.text.titles.own),
      },
    },
  );
}
