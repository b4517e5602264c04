import { IMPACTS, PLANNED_SIDES, PROGRESS, type Answer, type Progress } from '../../../model/answers';
import { LIST_NAMES, type ItemResult } from '../../../model/assessment';
import { SIDES } from '../../../model/catalogue';
import { dateSerial } from '../../../model/cells/dates';
import type { ItemGap } from '../../../model/plan/gap';
import { priority, remarkOf } from '../../../model/plan/plan';
import { plainPlan } from '../../../model/plan/planSettings';
import { fixedCell } from '../../../workbook/a1';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { amountIn, choose, isNumber, placeIn, quote, wholeIn, wordOf } from '../../formula';
import { lineOf, type Line } from '../../line';
import { COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { FORMS, formOf, type Form } from '../results/calculation';
import { say, type Scene } from '../scene';
import { COLUMN, ends, isDay, WIDTHS, type PlanKey } from './planColumns';

/** The first of the hidden cells with the words to choose from, of each list. */
export interface WordRows {
  readonly sides: number;
  readonly states: number;
}

type PlanLine = Line<PlanKey>;

const input = { ...STYLES.input, wrap: true } satisfies Style;
const centred = { ...STYLES.input, horizontal: 'center' } satisfies Style;
const result = { ...STYLES.cellCenter };

/** The row of one item: what it is today, what is to become of it, and what that comes to. */
export function planRow(
  scene: Scene,
  draft: Draft,
  index: number,
  planned: ItemGap | undefined,
  wordRows: WordRows,
): void {
  const { answers, assessment, model } = scene;
  const item = model.items[index];
  const now = assessment.items[index];
  if (!item || !now) throw new Error(`No result for ${item?.id ?? String(index)}`);
  const answer: Partial<Answer> = answers.answers[item.id] ?? {};
  const row = ends(model).first + index;
  const line = lineOf(draft, row, (key: PlanKey) => COLUMN[key]);
  const name = say(scene, item.name);
  line.put('id', item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
  line.put('name', name, { ...STYLES.cellWrap, bold: true });
  line.helper('function', item.function);
  line.helper('position', index + 1, `IFERROR(MATCH(${line.cell('id')},ISOMM_CalcId,0),0)`);
  today(scene, line, now);
  inputs(scene, line, item.id, answer);
  understood(line, answer, wordRows);
  counting(line, answer, planned);
  outcome(scene, line, answer, planned);
  const remarked = remark(scene, line, answer, planned);

  const written = [
    [name, COLUMN.name],
    [answer.action ?? '', COLUMN.action],
    [answer.owner ?? '', COLUMN.owner],
    [answer.planNote ?? '', COLUMN.planNote],
    [remarked, COLUMN.remark],
  ] as const;
  const lines = written.map(([text, column]) => linesIn(text, WIDTHS[column] ?? 0));
  draft.height(row, Math.min(heightFor(Math.max(...lines), 20), TALLEST));
  draft.grows(row);
}

/** Where the side of a result stands among the planned sides, from 1; 0 where nobody delivers. */
const sideIn = (form: Form): number =>
  form === 'in' ? 1 : form === 'out' ? 2 : form.startsWith('combined') ? 3 : 0;

/** What a column of the calculation says of the item. */
const found = ({ cell }: PlanLine, name: string): string => `INDEX(${name},${cell('position')})`;

const ifThere = ({ cell }: PlanLine, value: string, otherwise = '""'): string =>
  `IF(${cell('position')}=0,${otherwise},${value})`;

/** Its level and side, the side its target asks for, and the list it stands in. */
function today({ words }: Scene, line: PlanLine, now: ItemResult): void {
  const lang = words.plan;
  const { put, helper, cell } = line;
  helper('level', now.excluded ? '' : (now.level ?? ''), ifThere(line, found(line, 'ISOMM_CalcLevel')));
  const state = now.excluded ? 'excluded' : now.state;
  const stateNow = found(line, 'ISOMM_CalcState');
  put(
    'now',
    state === 'excluded' ? '×' : state === 'not-done' ? 0 : (now.level ?? ''),
    result,
    ifThere(line, `IF(${stateNow}="excluded","×",IF(${stateNow}="not-done",0,${cell('level')}))`),
  );
  const sides = PLANNED_SIDES.map((side) => lang.side[side]);
  const sideOf = (each: Form) => sides[sideIn(each) - 1] ?? '';
  const forms = FORMS.map((each) => quote(sideOf(each))).join(',');
  put(
    'side',
    sideOf(formOf(now)),
    result,
    ifThere(line, `CHOOSE(${found(line, 'ISOMM_CalcShown')},${forms})`),
  );
  const quadrant = found(line, 'ISOMM_CalcQuadrant');
  const asked = `INDEX(ISOMM_TargetSides,1,${quadrant})`;
  const askedSide = choose(
    SIDES.map((side) => [`${asked}="${side}"`, quote(lang.side[side])]),
    '""',
  );
  put(
    'required',
    now.required === null ? '' : lang.side[now.required],
    result,
    ifThere(line, `IF(${quadrant}=0,"",${askedSide})`),
  );
  const lists = LIST_NAMES.map((name) => lang.lists[name]);
  put(
    'list',
    now.list === null ? '' : lang.lists[now.list],
    STYLES.cellWrap,
    ifThere(line, wordOf(found(line, 'ISOMM_CalcList'), lists)),
  );
}

/** The cells people fill in. */
function inputs({ leftovers, words }: Scene, { put }: PlanLine, id: string, answer: Partial<Answer>): void {
  const lang = words.plan;
  const left = leftovers[id] ?? {};
  put('targetSide', answer.targetSide ? lang.side[answer.targetSide] : (left['targetSide'] ?? null), centred);
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
}

/** Which word of a hidden list stands in a cell. */
const wordPlace = (cell: string, row: number, count: number): string =>
  placeIn(
    cell,
    Array.from({ length: count }, (_, index) => fixedCell(row + index, COLUMN.words)),
  );

/** Hidden: what is understood of these cells. */
function understood({ cell, helper }: PlanLine, answer: Partial<Answer>, words: WordRows): void {
  const side = answer.targetSide ? PLANNED_SIDES.indexOf(answer.targetSide) + 1 : 0;
  helper('cleanSide', side, wordPlace(cell('targetSide'), words.sides, PLANNED_SIDES.length));
  helper('cleanLevel', answer.targetLevel ?? '', wholeIn(cell('targetLevel'), 5));
  helper(
    'cleanDue',
    dateSerial(answer.due ?? '') ?? '',
    `IF(${isNumber(cell('due'))},IF(${isDay(cell('due'))},INT(${cell('due')}),""),"")`,
  );
  const state = answer.progress ? PROGRESS.indexOf(answer.progress) + 1 : 0;
  helper('cleanProgress', state, wordPlace(cell('progress'), words.states, PROGRESS.length));
}

/** The place of a state of progress in its list. */
const place = (state: Progress): string => String(PROGRESS.indexOf(state) + 1);

/** Hidden: whether anything is planned, when and with what effort, and whether that counts. */
function counting(line: PlanLine, answer: Partial<Answer>, planned: ItemGap | undefined): void {
  const { cell, helper } = line;
  const isPlanned = planned?.planned === true && answer.progress !== 'dropped';
  const inScope = ifThere(line, `IF(${found(line, 'ISOMM_CalcState')}="excluded",0,1)`, '0');
  helper(
    'planned',
    isPlanned ? 1 : 0,
    `IF(AND(${cell('cleanSide')}=0,${cell('cleanLevel')}=""),0,IF(${cell('cleanProgress')}=${place('dropped')},0,${inScope}))`,
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
}

/** The level it is to have, how far that is, and how soon it is worth while. */
function outcome(
  { answers, language }: Scene,
  { cell, helper, put }: PlanLine,
  answer: Partial<Answer>,
  planned: ItemGap | undefined,
): void {
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
    priority(answer as Answer, answers.plan ?? plainPlan(language)) ?? '',
    result,
    `IF(${amountIn(cell('effort'))}="","",IF(${impact}="","",${impact}+IF(${cell('effort')}<=INDEX(ISOMM_PlanSteps,1),3,IF(${cell('effort')}<=INDEX(ISOMM_PlanSteps,2),2,1))))`,
  );
}

/** What to look at again: late, lower than today, starting from nothing, or without an aim. */
function remark(
  { answers, words }: Scene,
  { cell, put, formerly }: PlanLine,
  answer: Partial<Answer>,
  planned: ItemGap | undefined,
): string {
  const said = planned ? remarkOf(planned, answer as Answer, answers.date) : null;
  const { remarks, earlier } = words.plan;
  const closed = `OR(${cell('cleanProgress')}=${place('done')},${cell('cleanProgress')}=${place('dropped')})`;
  // Every comparison where both sides are numbers: N of a name is no number in Gnumeric.
  const late = `IF(ISNUMBER(${cell('cleanDue')}),IF(ISNUMBER(ISOMM_Date),IF(${closed},FALSE,${cell('cleanDue')}<ISOMM_Date),FALSE),FALSE)`;
  const lower = `IF(ISNUMBER(${cell('gap')}),IF(${cell('counts')}=1,${cell('gap')}<0,FALSE),FALSE)`;
  const aimless = `AND(${cell('cleanSide')}=0,${cell('cleanLevel')}="",OR(LEN(${cell('action')})>0,LEN(${cell('owner')})>0,LEN(${cell('cleanDue')})>0))`;
  const told = (noTarget: string) =>
    choose(
      [
        [`${cell('now')}="×"`, '""'],
        [late, quote(remarks.overdue)],
        [lower, quote(remarks.lowers)],
        [`${cell('start')}=1`, quote(remarks.starts)],
        [aimless, quote(noTarget)],
      ],
      '""',
    );
  const shown = said ? remarks[said] : '';
  put('remark', shown, STYLES.cellWrap, told(remarks.noTarget));
  formerly('remark', told(earlier.noTarget));
  return shown;
}
