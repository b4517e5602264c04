import type { PlanSettings } from '../../../model/answers';
import { dateSerial } from '../../../model/cells/dates';
import type { Gap } from '../../../model/plan/gap';
import { effortAhead, effortOf, HALVES, plannedMean } from '../../../model/plan/plan';
import { plainPlan } from '../../../model/plan/planSettings';
import { cellAt, fixedCell, fixedColumn } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { isNumber, numberFormat, sentence } from '../../formula';
import { COLORS, STYLES } from '../../theme';
import { SETUP_LEFT } from '../reading/leftovers';
import { meanDifference, meanNow, meanPlanned } from './planMeans';
import { BLOCK, COLUMN, isDay, SHEET, TABLE } from './planColumns';
import { capital, say, type Scene } from '../scene';

/** What the plan comes to: means by function on the left, how it is looked at and the effort ahead on the right. */
export function planFigures(scene: Scene, draft: Draft, settings: PlanSettings, whole: Gap): void {
  functionTable(scene, draft, settings, whole);
  const below = settingsBlock(scene, draft, settings);
  effortBlock(scene, draft, settings, whole, below);
}

const NUMBER: Style = { ...STYLES.cellCenter, numberFormat: '0.0' };

function functionTable(scene: Scene, draft: Draft, settings: PlanSettings, whole: Gap): void {
  const { model, names, words } = scene;
  const lang = words.plan;
  const head = (column: number, title: string) => {
    draft.put(TABLE, column, title, STYLES.header);
  };
  const noun = capital(say(scene, model.functionNoun));
  draft.span(TABLE, COLUMN.id, TABLE, COLUMN.name, noun, STYLES.headerLeft);
  head(COLUMN.now, lang.figures.asIs);
  head(COLUMN.side, lang.figures.toBe);
  head(COLUMN.required, lang.figures.gap);
  head(COLUMN.list, lang.figures.effort);
  head(COLUMN.targetSide, lang.figures.planned);
  head(COLUMN.targetLevel, lang.figures.starts);
  draft.height(TABLE, 36);
  const last = TABLE + model.functions.length;
  const line = (row: number, label: string, id: string | null, figures: Gap['overall'], effort: number) => {
    // The function stands hidden in its row: every row says the same by distance, and travels once.
    const own = fixedColumn(row, COLUMN.function);
    if (id !== null) draft.put(row, COLUMN.function, id, STYLES.helper);
    const of =
      id === null ? undefined : { items: `ISOMM_CalcFunction,${own},`, rows: `ISOMM_PlanFunction,${own},` };
    const strong = id === null ? { bold: true } : {};
    const put = (column: number, value: ShownValue, style: Style, formula: string) => {
      draft.put(row, column, value, { ...style, ...strong }, formula);
    };
    draft.span(row, COLUMN.id, row, COLUMN.name, label, { ...STYLES.label, ...strong });
    put(COLUMN.now, figures.asIs ?? '', NUMBER, meanNow(of));
    put(COLUMN.side, plannedMean(figures, settings) ?? '', NUMBER, meanPlanned(of));
    put(COLUMN.required, figures.gap ?? '', { ...STYLES.difference, bold: true }, meanDifference(of));
    const count = (name: string) =>
      id === null ? `SUM(${name})` : `SUMIFS(${name},ISOMM_PlanFunction,${own})`;
    put(COLUMN.list, effort, { ...STYLES.cellCenter, numberFormat: 'General;;' }, count('ISOMM_PlanDays'));
    put(
      COLUMN.targetSide,
      figures.planned,
      { ...STYLES.cellCenter, numberFormat: '0;;' },
      count('ISOMM_PlanCounts'),
    );
    put(
      COLUMN.targetLevel,
      figures.starts,
      { ...STYLES.cellCenter, numberFormat: '0;;' },
      count('ISOMM_PlanStart'),
    );
    draft.height(row, 20);
  };
  const effort = (group: string | null) =>
    effortOf(
      scene.answers,
      whole.items.filter((item) => group === null || item.function === group),
    );
  model.functions.forEach((group, index) => {
    const figures = whole.functions.find(({ id }) => id === group.id);
    if (!figures) throw new Error(`No figures for ${group.id}`);
    line(TABLE + 1 + index, say(scene, group.short), group.id, figures, effort(group.id));
  });
  line(last + 1, words.byFunction.overall, null, whole.overall, effort(null));
  names.add('ISOMM_PlanMean', SHEET, TABLE + 1, COLUMN.side, last, COLUMN.side);
  names.add('ISOMM_PlanGap', SHEET, TABLE + 1, COLUMN.required, last, COLUMN.required);
  const scoredNow = whole.items.filter(({ asIsLevel }) => asIsLevel !== null).length;
  const [starts, from, to] = [whole.overall.starts, scoredNow, whole.overall.withStarts.count];
  const started = 'SUM(ISOMM_PlanStart)';
  const itemNoun = say(scene, model.itemNoun);
  const startsIn = (...counts: [string, string, string]) => lang.startsIn(...counts, itemNoun);
  const startsBeside = (...counts: [string, string]) => lang.startsBeside(...counts, itemNoun);
  const told = (
    scored: string,
    said: Pick<typeof lang.earlier, 'startsIn' | 'startsBeside'>,
    counted = 'ISOMM_PlanStartsIn',
  ) =>
    `IF(${counted},${sentence(said.startsIn, started, scored, `${scored}+${started}`)},${sentence(said.startsBeside, started, scored)})`;
  draft.span(
    last + 2,
    COLUMN.id,
    last + 2,
    COLUMN.action,
    settings.startsCount
      ? startsIn(String(starts), String(from), String(to))
      : startsBeside(String(starts), String(from)),
    STYLES.quiet,
    told('ISOMM_Scored', { startsIn, startsBeside }),
  );
  for (const scored of ['ISOMM_Scored', 'COUNT(ISOMM_CalcLevel)'])
    for (const counted of ['ISOMM_PlanStartsIn', 'ISOMM_PlanStartsIn=1'])
      draft.formerly(last + 2, COLUMN.id, told(scored, lang.earlier, counted));
  draft.height(last + 2, 20);
}

/** The cells that say how the plan is looked at; answers the row below them. */
function settingsBlock(scene: Scene, draft: Draft, settings: PlanSettings): number {
  const { leftovers, names, words } = scene;
  const lang = words.plan;
  const left = leftovers[SETUP_LEFT] ?? {};
  const [label, labelEnd, value, second] = BLOCK;
  draft.span(TABLE, label, TABLE, second, lang.settings.title, STYLES.headerLeft);
  const input: Style = { ...STYLES.input, horizontal: 'center' };
  const date: Style = { ...input, numberFormat: words.results.dateFormat };
  const one = (row: number, text: string, name: string | null, content: ShownValue, style: Style) => {
    draft.span(row, label, row, labelEnd, text, STYLES.label);
    draft.span(row, value, row, second, content, style);
    if (name) names.add(name, SHEET, row, value);
    draft.height(row, 20);
  };
  const asOf = settings.asOf === null ? null : dateSerial(settings.asOf);
  one(TABLE + 1, lang.settings.asOf, 'ISOMM_PlanAsOf', asOf ?? left['plan.asOf'] ?? null, date);
  one(
    TABLE + 2,
    lang.settings.starts,
    'ISOMM_PlanStarts',
    left['plan.startsCount'] ?? (settings.startsCount ? lang.yes : lang.no),
    input,
  );
  one(
    TABLE + 3,
    lang.settings.fiscalMonth,
    'ISOMM_PlanFiscalMonth',
    left['plan.fiscalMonth'] ?? settings.fiscalMonth,
    input,
  );
  one(
    TABLE + 4,
    lang.settings.capacity,
    'ISOMM_PlanCapacity',
    settings.capacity ?? left['plan.capacity'] ?? null,
    input,
  );
  for (const step of [0, 1] as const) {
    one(
      TABLE + 5 + step,
      lang.settings.effortSteps[step],
      null,
      left[`plan.effortSteps.${String(step)}`] ?? settings.effortSteps[step],
      input,
    );
  }
  const clean = (
    row: number,
    name: string | null,
    content: ShownValue,
    understood: (cell: string) => string,
    otherwise: string,
  ) => {
    const cell = fixedCell(row, value);
    const formula = `IF(${isNumber(cell)},IF(${understood(cell)},${cell},${otherwise}),${otherwise})`;
    draft.put(row, COLUMN.words, content, STYLES.helper, formula);
    if (name) names.add(name, SHEET, row, COLUMN.words);
  };
  clean(TABLE + 1, 'ISOMM_PlanSeenFrom', asOf ?? '', isDay, '""');
  const yes = fixedCell(TABLE + 2, value);
  draft.put(
    TABLE + 2,
    COLUMN.words,
    settings.startsCount ? 1 : 0,
    STYLES.helper,
    `IFERROR(IF(${yes}=INDEX(ISOMM_PlanYesNo,1),1,0),0)`,
  );
  names.add('ISOMM_PlanStartsIn', SHEET, TABLE + 2, COLUMN.words);
  const month = (cell: string) => `AND(${cell}>=1,${cell}<=12,${cell}=INT(${cell}))`;
  const usual = plainPlan(scene.language);
  clean(TABLE + 3, 'ISOMM_PlanFirstMonth', settings.fiscalMonth, month, String(usual.fiscalMonth));
  clean(TABLE + 4, 'ISOMM_PlanRoom', settings.capacity ?? '', (cell) => `${cell}>=0`, '""');
  for (const step of [0, 1] as const)
    clean(
      TABLE + 5 + step,
      null,
      settings.effortSteps[step],
      (cell) => `${cell}>=0`,
      String(usual.effortSteps[step]),
    );
  names.add('ISOMM_PlanSteps', SHEET, TABLE + 5, COLUMN.words, TABLE + 6, COLUMN.words);
  names.add('ISOMM_PlanEffortSteps', SHEET, TABLE + 5, value, TABLE + 6, value);
  draft.validations.push({
    range: cellAt(TABLE + 2, value),
    rule: { listFrom: 'ISOMM_PlanYesNo' },
    error: { style: 'stop', ...words.setup.listError },
  });
  return TABLE + 7;
}

/** Half-year by half-year what is to be done, beside what can be done. */
function effortBlock(scene: Scene, draft: Draft, settings: PlanSettings, whole: Gap, top: number): void {
  const { answers, words } = scene;
  const lang = words.plan;
  const ahead = effortAhead(answers, whole.items, settings);
  const [label, labelEnd, effort, effortEnd] = BLOCK;
  const [room, roomEnd] = [COLUMN.progress, COLUMN.toBe];
  draft.span(top, label, top, labelEnd, lang.ahead.title, STYLES.headerLeft);
  draft.span(top, effort, top, effortEnd, lang.ahead.effort, STYLES.header);
  draft.span(top, room, top, roomEnd, lang.ahead.room, STYLES.header);
  const days: Style = STYLES.cellCenter;
  const firstDay = cellAt(top, COLUMN.words);
  draft.put(
    top,
    COLUMN.words,
    ahead ? dateSerial(ahead.begin) : '',
    STYLES.helper,
    'IF(ISNUMBER(ISOMM_Date),INT(ISOMM_Date),IF(COUNT(ISOMM_PlanPlannedDay)=0,"",MIN(ISOMM_PlanPlannedDay)))',
  );
  for (let index = 0; index < HALVES; index++) {
    const row = top + 1 + index;
    const half = ahead?.halves[index];
    const from = fixedColumn(row, label);
    const start =
      index === 0
        ? `IF(ISNUMBER(${firstDay}),EDATE(${firstDay}-DAY(${firstDay})+1,-MOD(MONTH(${firstDay})-ISOMM_PlanFirstMonth,6)),"")`
        : `IF(ISNUMBER(${fixedCell(row - 1, label)}),EDATE(${fixedCell(row - 1, label)},6),"")`;
    draft.span(
      row,
      label,
      row,
      labelEnd,
      half ? dateSerial(half.from) : '',
      { ...STYLES.label, numberFormat: numberFormat(lang.ahead.from, lang.ahead.dateFormat) },
      start,
    );
    draft.span(
      row,
      effort,
      row,
      effortEnd,
      half?.effort ?? '',
      days,
      `IF(${from}="","",SUMIFS(ISOMM_PlanDays,ISOMM_PlanDay,">="&${from},ISOMM_PlanDay,"<"&EDATE(${from},6)))`,
    );
    const capacity = settings.capacity;
    draft.span(
      row,
      room,
      row,
      roomEnd,
      half && capacity !== null ? capacity - half.effort : '',
      days,
      `IF(OR(${from}="",ISOMM_PlanRoom=""),"",ISOMM_PlanRoom-${fixedColumn(row, effort)})`,
    );
    draft.height(row, 20);
  }
  const row = top + 1 + HALVES;
  const within = (ahead?.halves ?? []).reduce((sum, half) => sum + half.effort, 0);
  const span = `${fixedCell(top + 1, effort)}:${fixedCell(row - 1, effort)}`;
  draft.span(row, label, row, labelEnd, lang.ahead.rest, STYLES.label);
  draft.span(
    row,
    effort,
    row,
    effortEnd,
    effortOf(answers, whole.items) - within,
    days,
    `SUM(ISOMM_PlanDays)-SUM(${span})`,
  );
  draft.span(row, room, row, roomEnd, '', STYLES.cellCenter);
  draft.height(row, 20);
  draft.conditionalFormats.push({
    range: `${cellAt(top + 1, room)}:${cellAt(row - 1, room)}`,
    formula: `N(${cellAt(top + 1, room)})<0`,
    style: { fill: COLORS.problemFill, color: COLORS.problem },
  });
}
