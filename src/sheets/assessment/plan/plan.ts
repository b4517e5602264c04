import { IMPACTS, PLANNED_SIDES, PROGRESS } from '../../../model/answers';
import { gap } from '../../../model/plan/gap';
import { plainPlan } from '../../../model/plan/planSettings';
import { cellAt, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { amountIn, wholeIn } from '../../formula';
import { across, COLORS, heightFor, STYLES } from '../../theme';
import { markWrong } from '../../wrongCells';
import { sheetHead } from '../identity';
import { plan as part } from '../parts/plan';
import { COLUMN, ends, SHEET, WIDTHS, type PlanKey } from './planColumns';
import { planFigures } from './planFigures';
import { planRow } from './planRow';
import { capital, footer, say, type Scene } from '../scene';
import { belowList, wordLists } from '../wordLists';

/** 計画: above, what the plan comes to; below, a row for each item with what is to become of it. */
export function plan(scene: Scene): Sheet {
  const { answers, assessment, model, names, words } = scene;
  const lang = words.plan;
  const settings = answers.plan ?? plainPlan(scene.language);
  const draft = new Draft(SHEET, words.titles.plan);
  const { header, first, last } = ends(model);
  const whole = gap(assessment, answers, settings.asOf);
  const gaps = new Map(whole.items.map((item) => [item.id, item]));

  const lead = lang.lead(say(scene, model.itemNoun));
  const width = across(WIDTHS, COLUMN.id, COLUMN.remark);
  sheetHead(scene, draft, { title: lang.title, lead }, [COLUMN.id, COLUMN.remark], { room: width });
  planFigures(scene, draft, settings, whole);

  const heads = { ...lang.columns, name: capital(say(scene, model.itemNoun)) };
  for (const [key, title] of Object.entries(heads))
    draft.put(header, COLUMN[key as keyof typeof heads], title, STYLES.header);
  draft.height(header, heightFor(3));

  const sides = PLANNED_SIDES.map((side) => lang.side[side]);
  const states = PROGRESS.map((state) => lang.progress[state]);
  // Hidden: words to choose from, then this part's version.
  const sideRow = belowList(draft, { first, last }, COLUMN.words);
  const choices = [
    ['ISOMM_PlanSideNames', sides],
    ['ISOMM_PlanStateNames', states],
    ['ISOMM_PlanYesNo', [lang.yes, lang.no]],
  ] as const;
  wordLists(names, draft, SHEET, [sideRow, COLUMN.words], choices, part.optional);

  const wordRows = { sides: sideRow, states: sideRow + sides.length };
  model.items.forEach(({ id }, index) => {
    planRow(scene, draft, index, gaps.get(id), wordRows);
  });
  addNames(scene, first, last);
  names.add('ISOMM_PlanId', SHEET, first, COLUMN.id, last, COLUMN.id);

  rules(scene, draft, [first, last]);

  return draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= COLUMN.function && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: first, columns: 0 },
      filter: rangeOf(header, COLUMN.id, last, COLUMN.plannedDay),
      cursor: cellAt(first, COLUMN.targetSide),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, COLUMN.remark),
        titleRows: `${String(header + 1)}:${String(header + 1)}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.plan),
      },
    },
  );
}

/** What may be entered, and what is marked. */
function rules({ words }: Scene, draft: Draft, [first, last]: readonly [number, number]): void {
  const lang = words.plan;
  const column = (key: PlanKey) => rangeOf(first, COLUMN[key], last, COLUMN[key]);
  const list = (key: PlanKey, listFrom: string) => {
    draft.validations.push({
      range: column(key),
      rule: { listFrom },
      error: { style: 'stop', ...words.setup.listError },
    });
  };
  list('targetSide', 'ISOMM_PlanSideNames');
  list('progress', 'ISOMM_PlanStateNames');
  const number = (key: PlanKey, min: number, max: number) => {
    draft.validations.push({
      range: column(key),
      rule: { wholeNumber: { min, max } },
      error: {
        style: 'stop',
        title: lang.numberError.title,
        message: lang.numberError.message(String(min), String(max)),
      },
    });
  };
  number('targetLevel', 1, 5);
  number('impact', 1, 3);
  const clean = (key: PlanKey) => fixedColumn(first, COLUMN[key]);
  markWrong(
    draft,
    [first, last],
    new Map([
      [COLUMN.targetSide, () => `${clean('cleanSide')}=0`],
      [COLUMN.targetLevel, () => `${clean('cleanLevel')}=""`],
      [COLUMN.due, () => `${clean('cleanDue')}=""`],
      [COLUMN.effort, (cell: string) => `${amountIn(cell)}=""`],
      [COLUMN.impact, (cell: string) => `${wholeIn(cell, IMPACTS.length)}=""`],
      [COLUMN.progress, () => `${clean('cleanProgress')}=0`],
    ]),
  );
  draft.conditionalFormats.push({
    range: rangeOf(first, COLUMN.id, last, COLUMN.remark),
    formula: `${fixedColumn(first, COLUMN.now)}="×"`,
    style: { color: COLORS.quiet, fill: COLORS.band },
  });
}

/** The columns of the list by their names. */
function addNames({ names }: Scene, first: number, last: number): void {
  const columns: readonly (readonly [string, PlanKey])[] = [
    ['ISOMM_PlanSide', 'targetSide'],
    ['ISOMM_PlanLevel', 'targetLevel'],
    ['ISOMM_PlanAction', 'action'],
    ['ISOMM_PlanOwner', 'owner'],
    ['ISOMM_PlanDue', 'due'],
    ['ISOMM_PlanEffort', 'effort'],
    ['ISOMM_PlanImpact', 'impact'],
    ['ISOMM_PlanState', 'progress'],
    ['ISOMM_PlanNote', 'planNote'],
    ['ISOMM_PlanFunction', 'function'],
    ['ISOMM_PlanNow', 'level'],
    ['ISOMM_PlanCounts', 'counts'],
    ['ISOMM_PlanToBe', 'toBe'],
    ['ISOMM_PlanDifference', 'gap'],
    ['ISOMM_PlanStart', 'start'],
    ['ISOMM_PlanPlanned', 'planned'],
    ['ISOMM_PlanDay', 'cleanDue'],
    ['ISOMM_PlanDays', 'cleanEffort'],
    ['ISOMM_PlanPlannedDay', 'plannedDay'],
  ];
  for (const [name, key] of columns) names.add(name, SHEET, first, COLUMN[key], last, COLUMN[key]);
}
