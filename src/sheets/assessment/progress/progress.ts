import { cellAt, rangeOf } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { filled } from '../../pages';
import { COLORS, STYLES } from '../../theme';
import { sheetHead } from '../identity';
import { progressChoices } from './progressChoices';
import { CHART, FROM, HIDDEN, RIGHT, rowsOf, SHEET, TO, WIDTHS } from './progressColumns';
import { functionTable, planKept, progressRadar } from './progressFigures';
import { progressItems } from './progressItems';
import { progressList } from './progressList';
import { progressRounds } from './progressRounds';
import { progressScene } from './progressScene';
import { footer, say, type Scene } from '../scene';

/** Points of a row of the list, where its pages have room. */
const MOST_ROW = 24;

/** 推移: two times side by side, like for like; below, all rounds in a line, and what became of every item. */
export function progress(scene: Scene): Sheet {
  const { model, words } = scene;
  const lang = words.progress;
  const draft = new Draft(SHEET, words.titles.progress);
  const made = progressScene(scene);
  const rows = rowsOf(model, made.rounds.length + 1);
  const header = rows.list + 1;

  const lead = lang.lead(say(scene, model.itemNoun));
  sheetHead(scene, draft, { title: words.titles.progress, lead }, [CHART, RIGHT], { room: 148 });
  draft.height(3, 6);
  progressChoices(made, draft, header);
  draft.height(TO + 1, 18);
  draft.height(TO + 2, 4);
  functionTable(made, draft, rows);
  planKept(made, draft, rows);
  progressRadar(made, draft, rows);
  progressRounds(made, draft, rows);
  draft.span(rows.list, CHART, rows.list, RIGHT, lang.list(say(scene, model.itemNoun)), STYLES.section);
  draft.height(rows.list, 20);
  progressItems(made, draft, header);
  progressList(made, draft, header);

  // Until a round is kept there is nothing to say of rounds and items on paper.
  const alone = (scene.answers.rounds ?? []).length === 0;
  const last = header + model.items.length;
  const sheet = draft.finish(
    [
      ...WIDTHS.map((width) => ({ width })),
      { width: 1 },
      ...Array.from({ length: HIDDEN }, () => ({ width: 8, hidden: true })),
    ],
    {
      tabColor: COLORS.insource,
      gridlines: false,
      cursor: cellAt(FROM, CHART + 1),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, alone ? rows.rounds - 1 : last, RIGHT),
        ...(!alone && {
          titleRows: `${String(header + 1)}:${String(header + 1)}`,
          breaks: [rows.rounds],
        }),
        centerHorizontally: true,
        ...footer(scene, words.titles.progress),
      },
    },
  );
  return alone ? sheet : filled(sheet, rows.list, header + 1, MOST_ROW);
}
