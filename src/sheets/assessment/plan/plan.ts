import { IMPACTS, PLANNED_SIDES, PROGRESS, type Answer, type Progress } from '../../../model/answers';
import { LIST_NAMES } from '../../../model/assessment';
import { SIDES } from '../../../model/catalogue';
import { dateSerial } from '../../../model/cells/dates';
import { gap, type ItemGap } from '../../../model/plan/gap';
import { priority, remarkOf, REMARKS } from '../../../model/plan/plan';
import { plainPlan } from '../../../model/plan/planSettings';
import { cellAt, fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { choose, isNumber, placeIn, quote, wholeIn } from '../../formula';
import { across, COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { markWrong } from '../../wrongCells';
import { sheetHead } from '../identity';
import { FORMS, formOf, type Form } from '../results/calculation';
import { plan as part } from '../parts/plan';
import { COLUMN, ends, isDay, SHEET, WIDTHS } from './planColumns';
import { planFigures } from './planFigures';
import { capital, footer, say, type Scene } from '../scene';
import { belowList, wordLists } from '../wordLists';

/** A number from 1 as a word of a list, and nothing for 0. */
const wordOf = (number: string, words: readonly string[]): string =>
  `CHOOSE(1+${number},"",${words.map(quote).join(',')})`;

/** Which word of the hidden list stands in a cell. */
const wordPlace = (cell: string, row: number, count: number): string =>
  placeIn(
    cell,
    Array.from({ length: count }, (_, index) => fixedCell(row + index, COLUMN.words)),
  );

/** The place of a state of progress in that list. */
const place = (state: Progress): string => String(PROGRESS.indexOf(state) + 1);

/** Where the side of a result stands among the planned sides, from 1; 0 where nobody delivers. */
const sideIn = (form: Form): number =>
  form === 'in' ? 1 : form === 'out' ? 2 : form.startsWith('combined') ? 3 : 0;

const amountIn = (cell: string): string => `IF(${isNumber(cell)},IF(${cell}>=0,${cell},""),"")`;

/** 計画: above, what the plan comes to; below, a row for each item with what is to become of it. */
export function plan(scene: Scene): Sheet {
  const { answers, assessment, leftovers, model, names, words } = scene;
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
  const lists = LIST_NAMES.map((name) => lang.lists[name]);
  const remarks = REMARKS.map((remark) => lang.remarks[remark]);
  // Hidden: words to choose from, then this part's version.
  const sideRow = belowList(draft, { first, last }, COLUMN.words);
  const stateRow = sideRow + sides.length;
  const choices = [
    ['ISOMM_PlanSideNames', sides],
    ['ISOMM_PlanStateNames', states],
    ['ISOMM_PlanYesNo', [lang.yes, lang.no]],
  ] as const;
  wordLists(names, draft, SHEET, [sideRow, COLUMN.words], choices, part.optional);

  const input = { ...STYLES.input, wrap: true } satisfies Style;
  const centred = { ...STYLES.input, horizontal: 'center' } satisfies Style;
  const result = { ...STYLES.cellCenter };
  model.items.forEach((item, index) => {
    const row = first + index;
    const now = assessment.items[index];
    if (!now) throw new Error(`No result for ${item.id}`);
    const answer: Partial<Answer> = answers.answers[item.id] ?? {};
    const left = leftovers[item.id] ?? {};
    const planned: ItemGap | undefined = gaps.get(item.id);
    const cell = (key: keyof typeof COLUMN) => fixedColumn(row, COLUMN[key]);
    const put = (key: keyof typeof COLUMN, value: ShownValue, style: Style, formula?: string) => {
      draft.put(row, COLUMN[key], value, style, formula);
    };
    const helper = (key: keyof typeof COLUMN, value: ShownValue, formula?: string) => {
      put(key, value, STYLES.helper, formula);
    };
    const there = (value: string, otherwise = '""') => `IF(${cell('position')}=0,${otherwise},${value})`;
    const of = (name: string) => `INDEX(${name},${cell('position')})`;
    const name = say(scene, item.name);
    put('id', item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
    put('name', name, { ...STYLES.cellWrap, bold: true });
    helper('function', item.function);
    helper('position', index + 1, `IFERROR(MATCH(${cell('id')},ISOMM_CalcId,0),0)`);
    helper('level', now.excluded ? '' : (now.level ?? ''), there(of('ISOMM_CalcLevel')));
    const state = now.excluded ? 'excluded' : now.state;
    put(
      'now',
      state === 'excluded' ? '×' : state === 'not-done' ? 0 : (now.level ?? ''),
      result,
      there(
        `IF(${of('ISOMM_CalcState')}="excluded","×",IF(${of('ISOMM_CalcState')}="not-done",0,${cell('level')}))`,
      ),
    );
    const sideOf = (each: Form) => sides[sideIn(each) - 1] ?? '';
    put(
      'side',
      sideOf(formOf(now)),
      result,
      there(`CHOOSE(${of('ISOMM_CalcShown')},${FORMS.map((each) => quote(sideOf(each))).join(',')})`),
    );
    const asked = `INDEX(ISOMM_TargetSides,1,${of('ISOMM_CalcQuadrant')})`;
    const askedSide = choose(
      SIDES.map((side) => [`${asked}="${side}"`, quote(lang.side[side])]),
      '""',
    );
    put(
      'required',
      now.required === null ? '' : lang.side[now.required],
      result,
      there(`IF(${of('ISOMM_CalcQuadrant')}=0,"",${askedSide})`),
    );
    put(
      'list',
      now.list === null ? '' : lang.lists[now.list],
      STYLES.cellWrap,
      there(wordOf(of('ISOMM_CalcList'), lists)),
    );
    put(
      'targetSide',
      answer.targetSide ? lang.side[answer.targetSide] : (left['targetSide'] ?? null),
      centred,
    );
    put('targetLevel', answer.targetLevel ?? left['targetLevel'] ?? null, centred);
    put('action', answer.action ?? null, input);
    put('owner', answer.owner ?? null, input);
    put('due', dateSerial(answer.due ?? '') ?? left['due'] ?? null, {
      ...centred,
      numberFormat: words.results.dateFormat,
    });
    put('effort', answer.effort ?? left['effort'] ?? null, { ...centred, numberFormat: 'General' });
    put('impact', answer.impact ?? left['impact'] ?? null, centred);
    put('progress', answer.progress ? lang.progress[answer.progress] : (left['progress'] ?? null), centred);
    put('planNote', answer.planNote ?? null, { ...input, fill: COLORS.optionalInput });

    const sideTyped = answer.targetSide ? PLANNED_SIDES.indexOf(answer.targetSide) + 1 : 0;
    helper('cleanSide', sideTyped, wordPlace(cell('targetSide'), sideRow, sides.length));
    helper('cleanLevel', answer.targetLevel ?? '', wholeIn(cell('targetLevel'), 5));
    helper(
      'cleanDue',
      dateSerial(answer.due ?? '') ?? '',
      `IF(${isNumber(cell('due'))},IF(${isDay(cell('due'))},INT(${cell('due')}),""),"")`,
    );
    const stateTyped = answer.progress ? PROGRESS.indexOf(answer.progress) + 1 : 0;
    helper('cleanProgress', stateTyped, wordPlace(cell('progress'), stateRow, states.length));
    const isPlanned = planned?.planned === true && answer.progress !== 'dropped';
    helper(
      'planned',
      isPlanned ? 1 : 0,
      `IF(AND(${cell('cleanSide')}=0,${cell('cleanLevel')}=""),0,IF(${cell('cleanProgress')}=${place('dropped')},0,${there(`IF(${of('ISOMM_CalcState')}="excluded",0,1)`, '0')}))`,
    );
    helper(
      'plannedDay',
      isPlanned ? (dateSerial(answer.due ?? '') ?? '') : '',
      `IF(${cell('planned')}=1,${cell('cleanDue')},"")`,
    );
    helper(
      'cleanEffort',
      isPlanned && answer.effort ? answer.effort : 0,
      `IF(${cell('planned')}=1,N(${amountIn(cell('effort'))}),0)`,
    );
    helper(
      'counts',
      planned?.counts ? 1 : 0,
      `IF(${cell('planned')}=0,0,IF(ISNUMBER(ISOMM_PlanSeenFrom),IF(ISNUMBER(${cell('cleanDue')}),IF(${cell('cleanDue')}<=INT(ISOMM_PlanSeenFrom),1,0),0),1))`,
    );
    put(
      'toBe',
      planned?.toBeLevel ?? '',
      { ...result, bold: true },
      `IF(${cell('counts')}=0,${cell('level')},IF(${cell('cleanLevel')}="",${cell('level')},${cell('cleanLevel')}))`,
    );
    put(
      'gap',
      planned?.gap ?? '',
      { ...result, numberFormat: '+0;-0;0' },
      `IF(${cell('level')}="","",${cell('toBe')}-${cell('level')})`,
    );
    helper('start', planned?.starts ? 1 : 0, `IF(${cell('level')}<>"",0,IF(${cell('toBe')}="",0,1))`);
    const impact = wholeIn(cell('impact'), IMPACTS.length);
    put(
      'priority',
      priority(answer as Answer, settings) ?? '',
      result,
      `IF(${amountIn(cell('effort'))}="","",IF(${impact}="","",${impact}+IF(${cell('effort')}<=INDEX(ISOMM_PlanSteps,1),3,IF(${cell('effort')}<=INDEX(ISOMM_PlanSteps,2),2,1))))`,
    );
    const remark = planned ? remarkOf(planned, answer as Answer, answers.date) : null;
    const closed = `OR(${cell('cleanProgress')}=${place('done')},${cell('cleanProgress')}=${place('dropped')})`;
    // Every comparison where both sides are numbers: N of a name is no number in Gnumeric.
    const late = `IF(ISNUMBER(${cell('cleanDue')}),IF(ISNUMBER(ISOMM_Date),IF(${closed},FALSE,${cell('cleanDue')}<ISOMM_Date),FALSE),FALSE)`;
    const lower = `IF(ISNUMBER(${cell('gap')}),IF(${cell('counts')}=1,${cell('gap')}<0,FALSE),FALSE)`;
    const aimless = `AND(${cell('cleanSide')}=0,${cell('cleanLevel')}="",OR(LEN(${cell('action')})>0,LEN(${cell('owner')})>0,LEN(${cell('cleanDue')})>0))`;
    put(
      'remark',
      remark ? lang.remarks[remark] : '',
      STYLES.cellWrap,
      choose(
        [
          [`${cell('now')}="×"`, '""'],
          [late, quote(remarks[0] ?? '')],
          [lower, quote(remarks[1] ?? '')],
          [`${cell('start')}=1`, quote(remarks[2] ?? '')],
          [aimless, quote(remarks[3] ?? '')],
        ],
        '""',
      ),
    );
    const written = [
      [name, COLUMN.name],
      [answer.action ?? '', COLUMN.action],
      [answer.owner ?? '', COLUMN.owner],
      [answer.planNote ?? '', COLUMN.planNote],
    ] as const;
    const lines = written.map(([text, column]) => linesIn(text, WIDTHS[column] ?? 0));
    draft.height(row, Math.min(heightFor(Math.max(...lines), 20), TALLEST));
    draft.grows(row);
  });
  addNames(scene, first, last);
  names.add('ISOMM_PlanId', SHEET, first, COLUMN.id, last, COLUMN.id);

  const column = (key: keyof typeof COLUMN) => rangeOf(first, COLUMN[key], last, COLUMN[key]);
  const list = (key: keyof typeof COLUMN, listFrom: string) => {
    draft.validations.push({
      range: column(key),
      rule: { listFrom },
      error: { style: 'stop', ...words.setup.listError },
    });
  };
  list('targetSide', 'ISOMM_PlanSideNames');
  list('progress', 'ISOMM_PlanStateNames');
  const number = (key: keyof typeof COLUMN, min: number, max: number) => {
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
  const clean = (key: keyof typeof COLUMN) => fixedColumn(first, COLUMN[key]);
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

/** The columns of the list by their names. */
function addNames({ names }: Scene, first: number, last: number): void {
  const columns: readonly (readonly [string, keyof typeof COLUMN])[] = [
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
