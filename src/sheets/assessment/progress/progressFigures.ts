import type { MomentsMean } from '../../../model/rounds/compareMoments';
import { cellAt, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote, sentence } from '../../formula';
import { meansChart } from '../../meansChart';
import { chartLook, COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { lineName, nthRow, plannedMeans } from '../results/maturityChart';
import {
  CHART,
  CHART_END,
  COLUMN,
  NAME,
  NOW_NUMBER,
  RIGHT,
  SHEET,
  TABLE,
  WIDTHS,
  type Rows,
  type Shown,
} from './progressColumns';
import { LATER } from './progressItems';
import type { ProgressScene } from './progressScene';
import { NOTHING_PLANNED } from '../parts/plan';
import { capital, say } from '../scene';

const NUMBER: Style = { ...STYLES.cellCenter, numberFormat: '0.0' };
const DIFFERENCE: Style = { ...STYLES.difference, bold: true };
const COUNT: Style = { ...STYLES.cellCenter, numberFormat: '0' };
const SOME: Style = { ...STYLES.cellCenter, numberFormat: '0;;' };
const DRAWN: Style = { ...STYLES.helper, color: COLORS.quiet, numberFormat: '0.0' };

/** Function by function: both means, the difference like for like, and what it is taken over. */
export function functionTable(progress: ProgressScene, draft: Draft, rows: Rows): void {
  const { scene, compared } = progress;
  const { model, names, words } = scene;
  const lang = words.progress;
  draft.put(TABLE, NAME, capital(say(scene, model.functionNoun)), STYLES.headerLeft);
  const noun = say(scene, model.itemNoun);
  const columns = lang.columns(noun);
  const heads = [
    ...[columns.before, columns.after, columns.difference, columns.compared],
    ...[columns.newlyScored, columns.noLongerScored, columns.sideChanged],
  ];
  heads.forEach((title, index) => {
    draft.put(TABLE, NAME + 1 + index, title, STYLES.header);
  });
  const lines = heads.map((title, index) => linesIn(title, WIDTHS[NAME + 1 + index] ?? 0));
  draft.height(TABLE, heightFor(Math.max(2, ...lines)));
  const line = (row: number, label: string, id: string | null, figures: MomentsMean) => {
    const strong = id === null ? { bold: true, fill: COLORS.band } : {};
    // The function stands hidden in its row: every row says the same by distance, and travels once.
    if (id !== null) draft.put(row, COLUMN.function, id, STYLES.helper);
    const only = id === null ? '' : `ISOMM_ProgressFunction,${fixedColumn(row, COLUMN.function)},`;
    const count = (name: string, bound: string) => `COUNTIFS(${only}${name},${bound})`;
    const mean = (name: string, bound: string) =>
      `IF(${count(name, bound)}=0,"",SUMIFS(${name},${only}${name},${bound})/${count(name, bound)})`;
    const cells: readonly (readonly [...Shown, Style])[] = [
      [figures.before ?? '', mean('ISOMM_ProgressBefore', '">=1"'), NUMBER],
      [figures.after ?? '', mean('ISOMM_ProgressAfter', '">=1"'), NUMBER],
      [figures.likeForLike ?? '', mean('ISOMM_ProgressDifference', '">=-5"'), DIFFERENCE],
      [figures.compared, count('ISOMM_ProgressDifference', '">=-5"'), COUNT],
      [figures.newlyScored, count('ISOMM_ProgressChange', '1'), SOME],
      [figures.noLongerScored, count('ISOMM_ProgressChange', '2'), SOME],
      [figures.sideChanged, count('ISOMM_ProgressSideMoved', '1'), SOME],
    ];
    draft.put(row, NAME, label, { ...STYLES.label, ...strong });
    cells.forEach(([value, formula, style], index) => {
      draft.put(row, NAME + 1 + index, value, { ...style, ...strong }, formula);
    });
    draft.height(row, 21);
  };
  compared.functions.forEach((figures, index) => {
    const group = model.functions[index];
    line(TABLE + 1 + index, group ? say(scene, group.short) : '', figures.id, figures);
  });
  const last = TABLE + model.functions.length;
  line(last + 1, words.byFunction.overall, null, compared.overall);
  names.add('ISOMM_ProgressLikeForLike', SHEET, TABLE + 1, NAME + 3, last, NAME + 3);
  const note = lang.likeForLike(noun);
  draft.span(rows.note, NAME, rows.note, RIGHT, note, {
    ...STYLES.quiet,
    wrap: true,
    vertical: 'top',
  });
  draft.height(rows.note, heightFor(linesIn(note, 92)));
}

/** How much of the plan was kept, in one line and one figure. */
export function planKept({ scene, compared }: ProgressScene, draft: Draft, { plan }: Rows): void {
  const lang = scene.words.progress.plan;
  const promise = (code: number) => `COUNTIFS(ISOMM_ProgressPromise,${String(code)})`;
  const { kept, due, partly, unchanged, back, later } = compared.plan;
  const all = `(${[1, 2, 3, 4].map(promise).join('+')})`;
  const toldDue = (otherwise: string) => `IF(${all}=0,${otherwise},${sentence(lang.kept, promise(1), all)})`;
  const noneDue = (nothing: string) =>
    toldDue(`IF(${promise(LATER)}=0,${quote(lang.none)},${quote(nothing)})`);
  const restOf = (said: typeof lang.rest) =>
    sentence(said, promise(2), promise(3), promise(4), promise(LATER));
  const ifAny = (rest: string) => `IF(${all}+${promise(LATER)}=0,"",${rest})`;
  const { earlier } = lang;
  draft.span(plan, NAME, plan, RIGHT, lang.title, STYLES.section);
  draft.span(
    plan + 1,
    NAME,
    plan + 1,
    RIGHT,
    due > 0 ? lang.kept(String(kept), String(due)) : later > 0 ? lang.nothing : lang.none,
    { ...STYLES.body, size: 16, bold: true, color: COLORS.navy },
    noneDue(lang.nothing),
  );
  for (const each of [noneDue(earlier.nothing), toldDue(quote(earlier.nothing))])
    draft.formerly(plan + 1, NAME, each);
  draft.span(
    plan + 2,
    NAME,
    plan + 2,
    RIGHT,
    due + later > 0
      ? lang.rest(...([partly, unchanged, back, later].map(String) as [string, string, string, string]))
      : '',
    STYLES.quiet,
    ifAny(restOf(lang.rest)),
  );
  for (const each of [ifAny(restOf(earlier.rest)), restOf(earlier.rest)])
    draft.formerly(plan + 2, NAME, each);
  draft.height(plan, 20);
  draft.height(plan + 1, 28);
  draft.height(plan + 2, 20);
}

/** The earlier time thin, the later solid, its plan dashed; what it draws stands behind it. */
export function progressRadar(progress: ProgressScene, draft: Draft, rows: Rows): void {
  const { scene, compared, second } = progress;
  const { answers, contributions, model, words } = scene;
  const lang = words.progress;
  const first = TABLE + 1;
  const last = TABLE + model.functions.length;
  const gap: ShownValue = { error: '#N/A' };
  const [before, after, later] = [CHART + 1, CHART + 2, CHART + 3];
  draft.put(TABLE, CHART, capital(say(scene, scene.model.functionNoun)), DRAWN);
  draft.put(TABLE, after, lang.series.after, DRAWN);
  const { planned } = contributions;
  const now = second.name === null;
  const means = now && planned ? plannedMeans(scene) : [];
  const round = answers.rounds?.find(({ name }) => name === second.name);
  const any = round !== undefined && Object.values(round.items).some(({ targetLevel }) => targetLevel);
  let goal = false;
  model.functions.forEach((group, index) => {
    const row = first + index;
    const drawnAs = (mean: string) => `IF(${mean}="",NA(),${mean})`;
    const put = (column: number, value: number | null | undefined, mean: string) => {
      draft.put(row, column, value ?? gap, DRAWN, drawnAs(mean));
    };
    const shown = (column: number) => fixedColumn(row, column);
    const figures = compared.functions[index];
    draft.put(row, CHART, say(scene, group.short), DRAWN);
    put(before, figures?.before, shown(NAME + 1));
    put(after, figures?.after, shown(NAME + 2));
    const only = `ISOMM_ProgressFunction,${fixedColumn(row, COLUMN.function)},ISOMM_ProgressGoal,">=1"`;
    const goals = compared.items.flatMap(({ function: of, after: { goal, level } }) =>
      of === group.id && level !== null ? [goal?.level ?? level] : [],
    );
    const mean = goals.reduce((sum: number, each) => sum + each, 0) / goals.length;
    const ofRound = `IF(COUNTIFS(ISOMM_RoundNo,ISOMM_ProgressB,ISOMM_RoundTargetLevel,">=1")=0,"",IF(COUNTIFS(${only})=0,"",SUMIFS(ISOMM_ProgressGoal,${only})/COUNTIFS(${only})))`;
    const ofNow = planned ? planned(nthRow(first, row)) : '""';
    const value = now ? means[index] : any && goals.length > 0 ? mean : null;
    goal ||= typeof value === 'number';
    const isNow = `ISOMM_ProgressB=${String(NOW_NUMBER)}`;
    const drawn = drawnAs(`IF(${isNow},${ofNow},${ofRound})`);
    const unlessNone = planned ? `IF(AND(${isNow},${NOTHING_PLANNED}),NA(),${drawn})` : drawn;
    draft.put(row, later, value ?? gap, DRAWN, unlessNone);
    if (planned) draft.formerly(row, later, drawn);
  });
  const count = (column: number) => `COUNT(${rangeOf(first, column, last, column)})`;
  const { series: named } = lang;
  const isNothing = (mean: 'before' | 'after') =>
    compared.functions.every((figures) => figures[mean] === null);
  lineName(
    draft,
    [TABLE, before],
    [named.before, named.noBefore],
    [isNothing('before'), `${count(before)}=0`],
  );
  lineName(
    draft,
    [TABLE, later],
    [named.goal, named.noGoal],
    [!goal && !isNothing('after'), `AND(${count(later)}=0,${count(after)}>0)`],
  );
  const about = {
    name: 'ISOMM_ProgressRadar',
    title: '',
    altText: lang.radarAlt,
    anchor: rangeOf(TABLE, CHART, rows.plan + 2, CHART_END),
    categories: rangeOf(first, CHART, last, CHART),
    legend: 'bottom',
    look: chartLook(words.fontSize),
  } as const;
  const series = (column: number, color: string) => ({
    nameCell: cellAt(TABLE, column),
    values: rangeOf(first, column, last, column),
    color,
  });
  const [one, two, three] = [
    series(before, COLORS.quiet),
    series(after, COLORS.insource),
    series(later, COLORS.navy),
  ];
  draft.charts.push(
    meansChart(model.functions.length, about, [
      { ...one, width: 1, marker: false },
      { ...two, width: 2.25, marker: true },
      { ...three, width: 1.5, dash: 'dash', marker: false },
    ]),
  );
}
