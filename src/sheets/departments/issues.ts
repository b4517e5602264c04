import { firstFew, problemsByKind } from '../../model/departments/problemsByKind';
import { SEVERITY } from '../../model/severity';
import { cellAt, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet, Style } from '../../workbook/description';
import { heading } from './heading';
import { footer, type DepartmentScene } from './scene';

const SHEET = 'deptIssues';
const HEADER = 3;
const FIRST = HEADER + 1;
const WIDTHS = [30, 18, 16, 8, 8, 46, 46];

/** Every file that could not be used and every kind of slip in the others: where it is, what it is, what to do. */
export function issues(scene: DepartmentScene): Sheet {
  const { words } = scene;
  const lang = scene.text.issues;
  const draft = new Draft(SHEET, scene.text.titles.issues);
  const { kinds } = words.problems;
  const rows: (readonly string[])[] = [
    ...scene.notRead.map(({ file, reason, what, next }) => [
      file,
      reason in kinds ? kinds[reason as keyof typeof kinds].name : lang.cannotRead,
      '',
      '',
      '',
      what,
      next,
    ]),
    ...scene.otherModel.map(({ file, model }) => [
      file,
      lang.otherModel,
      '',
      '',
      '',
      lang.otherModelWhat(model, scene.model.id),
      lang.otherModelNext,
    ]),
    ...scene.entries.flatMap(({ entry }) => {
      const found = scene.returns.get(entry.no);
      if (!found) return [];
      const { carriedFrom, model } = found;
      return [
        ...(carriedFrom === undefined
          ? []
          : [
              [
                entry.file,
                lang.carried,
                '',
                '',
                '',
                lang.carriedWhat(carriedFrom, model.id),
                lang.carriedNext,
              ],
            ]),
        ...problemsByKind(found.problems).map(({ kind, first, all, times }) => {
          const text = kinds[kind];
          const name = times === 1 ? text.name : words.cli.result.times(text.name, times);
          return [
            entry.file,
            SEVERITY[kind] === 'error' ? `⚠ ${name}` : name,
            firstFew(all.map(({ sheet }) => sheet ?? '')),
            firstFew(all.map(({ cell }) => cell ?? '')),
            firstFew(all.map(({ id }) => id ?? '')),
            all.some((each) => text.what(each) !== text.what(first))
              ? lang.example(text.what(first))
              : text.what(first),
            text.next,
          ];
        }),
        ...(found.furtherProblems > 0
          ? [[entry.file, '', '', '', '', words.departments.cli.further(found.furtherProblems), '']]
          : []),
      ];
    }),
  ];
  const none = rows.length === 0;
  heading(draft, scene, { title: lang.title, lead: none ? lang.none : lang.lead }, WIDTHS.length - 1, WIDTHS);
  if (!none) {
    lang.columns.forEach((title, column) => draft.put(HEADER, column, title, STYLES.header));
    draft.height(HEADER, 24);
  }
  const style: Style = { ...STYLES.cellWrap, numberFormat: '@' };
  rows.forEach((row, index) => {
    row.forEach((value, column) => draft.put(FIRST + index, column, value || null, style));
    draft.height(
      FIRST + index,
      heightFor(Math.max(...row.map((value, column) => linesIn(value, WIDTHS[column] ?? 10))), 20),
    );
  });
  const last = Math.max(FIRST, FIRST + rows.length - 1);
  return draft.finish(
    WIDTHS.map((width) => ({ width })),
    {
      tabColor: none ? COLORS.faint : COLORS.problem,
      gridlines: false,
      ...(!none && {
        freeze: { rows: FIRST, columns: 1 },
        filter: rangeOf(HEADER, 0, last, WIDTHS.length - 1),
      }),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        // A sentence alone is no page: of nothing an empty cell is printed.
        area: none ? cellAt(0, WIDTHS.length + 1) : rangeOf(0, 0, last, WIDTHS.length - 1),
        ...(!none && { titleRows: `${HEADER + 1}:${HEADER + 1}` }),
        ...footer(scene, scene.text.titles.issues),
      },
    },
  );
}
