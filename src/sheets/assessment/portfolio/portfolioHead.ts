import { background } from '../../../background';
import { REVIEWED } from '../../../model/answers';
import { dateSerial } from '../../../model/cells/dates';
import { ASSIGNMENTS, CONFLICTS, type Portfolio } from '../../../model/plan/portfolio';
import { ORDER_KEY, PLAIN_PORTFOLIO, REVIEW_ENDS, reviewKey } from '../../../model/plan/portfolioCells';
import { recommendationsOf } from '../../../model/plan/recommendationsOf';
import { cellAt, fixedCell, fixedColumn } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { isNumber, quote, sentence } from '../../formula';
import { COLORS, heightFor, STYLES } from '../../theme';
import type { AskedRows } from '../../wrongCells';
import { SETUP_LEFT } from '../reading/leftovers';
import { portfolio as part } from '../parts/portfolio';
import { isDay } from '../plan/planColumns';
import { nthRow } from '../results/maturityChart';
import { COLUMN, ends, levelWord, NAMED, SHEET, TABLE } from './portfolioColumns';
import { say, type Scene } from '../scene';
import { belowList } from '../wordLists';

/** Left: how many services of which level are with whom. Right: when each step was looked at, and what levels mean. */
export function portfolioHead(scene: Scene, draft: Draft, whole: Portfolio): void {
  const below = matrix(scene, draft, whole);
  const hidden = openBasics(scene, draft, whole, below);
  const next = reviews(scene, draft);
  if (recommendationsOf(scene.model).length > 1) order(scene, draft, meanings(scene, draft, next), hidden);
}

const COUNT: Style = { ...STYLES.cellCenter, numberFormat: '0;-0;"–"' };
const COUNTED = ['recommendation', 'reason', 'assignment', 'unassigned', 'assignee', 'provider'] as const;
const ALL = COLUMN.insource;

/** Answers the row below it. */
function matrix({ model, words, contributions, language }: Scene, draft: Draft, whole: Portfolio): number {
  const lang = words.portfolio;
  draft.span(TABLE, COLUMN.id, TABLE, COLUMN.name, lang.matrix, STYLES.headerLeft);
  ASSIGNMENTS.forEach((each, index) => {
    const key = COUNTED[index];
    if (key) draft.put(TABLE, COLUMN[key], lang.assignment[each], STYLES.header);
  });
  draft.put(TABLE, ALL, lang.all, STYLES.header);
  draft.height(TABLE, heightFor(2));
  const last = TABLE + whole.matrix.length;
  whole.matrix.forEach((line, index) => {
    const row = TABLE + 1 + index;
    const level = background.recommendations.find(({ id }) => id === line.recommendation);
    draft.span(
      row,
      COLUMN.id,
      row,
      COLUMN.name,
      level?.name[language] ?? lang.undecided,
      STYLES.label,
      level && contributions.scopeRow && `${levelWord(model, String(index + 1))}&""`,
    );
    ASSIGNMENTS.forEach((each, nth) => {
      const key = COUNTED[nth];
      if (!key) return;
      draft.put(
        row,
        COLUMN[key],
        line[each],
        COUNT,
        `COUNTIFS(ISOMM_PortfolioLevel,${nthRow(TABLE + 1, row)},ISOMM_PortfolioAssignment,${String(nth + 1)})`,
      );
    });
    const from = fixedColumn(row, COLUMN.recommendation);
    draft.put(
      row,
      ALL,
      ASSIGNMENTS.reduce((sum, each) => sum + line[each], 0),
      { ...COUNT, bold: true },
      `SUM(${from}:${fixedColumn(row, COLUMN.provider)})`,
    );
    draft.height(row, 20);
  });
  draft.span(last + 1, COLUMN.id, last + 1, COLUMN.name, lang.all, { ...STYLES.label, bold: true });
  [...COUNTED.map((key) => COLUMN[key]), ALL].forEach((column, nth) => {
    const assignment = ASSIGNMENTS[nth];
    const of = whole.matrix.map((line) => (assignment ? line[assignment] : 0));
    draft.put(
      last + 1,
      column,
      assignment ? of.reduce((sum, each) => sum + each, 0) : model.items.length,
      { ...COUNT, bold: true },
      `SUM(${fixedCell(TABLE + 1, column)}:${fixedCell(last, column)})`,
    );
  });
  draft.height(last + 1, 20);
  return last + 2;
}

/**
 * What is to be looked at first: a line of basic services nobody does well, and one of what does not go together. Answers
 * the row below what is hidden.
 */
function openBasics({ model, names, words }: Scene, draft: Draft, whole: Portfolio, row: number): number {
  const lang = words.portfolio;
  const first = belowList(draft, ends(model), COLUMN.words);
  const line = (at: number, value: ShownValue, formula: string) => {
    draft.span(at, COLUMN.id, at, ALL, value, { ...STYLES.body, bold: true, color: COLORS.navy }, formula);
    draft.height(at, 20);
  };
  // Hidden: the mark to choose, the ids of what is open, this part's version.
  draft.put(first, COLUMN.words, lang.mark, STYLES.helper);
  names.add('ISOMM_PortfolioMark', SHEET, first, COLUMN.words);
  const named = Array.from({ length: NAMED }, (_, nth) => fixedCell(first + 1 + nth, COLUMN.words));
  named.forEach((_, nth) => {
    const count = nthRow(first + 1, first + 1 + nth);
    draft.put(
      first + 1 + nth,
      COLUMN.words,
      whole.openBasic[nth] ?? '',
      STYLES.helper,
      `IF(COUNT(ISOMM_PortfolioOpen)>=${count},INDEX(ISOMM_CalcId,SMALL(ISOMM_PortfolioOpen,${count})),"")`,
    );
  });
  draft.put(first + 1 + NAMED, COLUMN.words, part.optional.version, STYLES.helper);
  names.add('ISOMM_PortfolioVersion', SHEET, first + 1 + NAMED, COLUMN.words);
  const [count, against] = [
    whole.openBasic.length,
    whole.conflicts.filter(({ kind }) => kind !== 'no-assignee').length,
  ];
  if (recommendationsOf(model).length > 1) {
    const ids = [
      ...named.map((cell, nth) => (nth === 0 ? cell : `IF(${cell}="","",", "&${cell})`)),
      `IF(COUNT(ISOMM_PortfolioOpen)>${String(NAMED)},${quote(' …')},"")`,
    ].join('&');
    const shown = whole.openBasic.slice(0, NAMED).join(', ') + (count > NAMED ? ' …' : '');
    line(
      row,
      count === 0 ? lang.noneOpen : lang.open(String(count), shown),
      `IF(COUNT(ISOMM_PortfolioOpen)=0,${quote(lang.noneOpen)},${sentence(lang.open, 'COUNT(ISOMM_PortfolioOpen)', ids)})`,
    );
  }
  const last = `COUNTIF(ISOMM_PortfolioConflict,${String(CONFLICTS.indexOf('no-assignee') + 1)})`;
  line(
    row + 1,
    lang.against(String(against), String(whole.conflicts.length - against)),
    sentence(lang.against, `(COUNTIF(ISOMM_PortfolioConflict,">0")-${last})`, last),
  );
  return first + 2 + NAMED;
}

const [LABEL, LABEL_END] = [COLUMN.level, COLUMN.toBeSide];
/** Where the two dates stand, and what names their columns. */
const DATES = {
  last: { from: COLUMN.toBeLevel, to: COLUMN.gap, name: 'ISOMM_PortfolioReviewed' },
  next: { from: COLUMN.remark, to: COLUMN.remark, name: 'ISOMM_PortfolioNextReview' },
} as const;

const notADay = (cell: string) => `NOT(IF(${isNumber(cell)},${isDay(cell)},FALSE))`;

/** What is asked of the dates. */
export const ASKED_REVIEWS: AskedRows = {
  rows: [TABLE + 1, TABLE + REVIEWED.length],
  asked: new Map(REVIEW_ENDS.map((end) => [DATES[end].from, notADay])),
};

/** Answers the row below it. */
function reviews({ answers, leftovers, names, words }: Scene, draft: Draft): number {
  const lang = words.portfolio;
  const left = leftovers[SETUP_LEFT] ?? {};
  const { reviews: dates } = answers.portfolio ?? PLAIN_PORTFOLIO;
  const [first, last] = ASKED_REVIEWS.rows;
  draft.span(TABLE, LABEL, TABLE, LABEL_END, lang.reviews.title, STYLES.headerLeft);
  REVIEWED.forEach((reviewed, index) => {
    draft.span(first + index, LABEL, first + index, LABEL_END, lang.bands[reviewed], STYLES.label);
  });
  for (const end of REVIEW_ENDS) {
    const { from, to, name } = DATES[end];
    draft.span(TABLE, from, TABLE, to, lang.reviews[end], STYLES.header);
    REVIEWED.forEach((reviewed, index) => {
      const day = dates[reviewed][end];
      const value = (day === null ? null : dateSerial(day)) ?? left[reviewKey(reviewed, end)] ?? null;
      draft.span(first + index, from, first + index, to, value, {
        ...STYLES.input,
        horizontal: 'center',
        numberFormat: words.results.dateFormat,
      });
    });
    names.add(name, SHEET, first, from, last, from);
  }
  const next = cellAt(first, DATES.next.from);
  draft.conditionalFormats.push({
    range: `${next}:${cellAt(last, DATES.next.from)}`,
    formula: `IF(ISNUMBER(${next}),IF(ISNUMBER(ISOMM_Date),${next}<ISOMM_Date,FALSE),FALSE)`,
    style: { color: COLORS.problem },
  });
  return last + 1;
}

/** The words of the levels are the workbook's own; what they mean is from memory, and said to be. Answers the row below. */
function meanings(scene: Scene, draft: Draft, top: number): number {
  const lang = scene.words.portfolio;
  draft.span(top, LABEL, top, COLUMN.remark, lang.meanings, STYLES.headerLeft);
  background.recommendations.forEach(({ name, meaning }, index) => {
    const row = top + 1 + index;
    draft.span(
      row,
      LABEL,
      row,
      LABEL_END,
      say(scene, name),
      STYLES.label,
      scene.contributions.scopeRow && `${levelWord(scene.model, String(index + 1))}&""`,
    );
    draft.span(row, COLUMN.toBeLevel, row, COLUMN.remark, say(scene, meaning), STYLES.cell);
    draft.height(row, 20);
  });
  return top + 1 + background.recommendations.length;
}

/**
 * How the four lists are ordered on the results; hidden what may be chosen, and what is. It stands here and not on 準備: it
 * orders by what is recommended, so it comes and goes with that, and 準備 need not be written anew for it.
 */
function order(scene: Scene, draft: Draft, row: number, from: number): void {
  const { answers, leftovers, model, names, words } = scene;
  const lang = words.portfolio;
  const chosen = answers.portfolio?.order === 'recommendation';
  const said = chosen ? lang.orders.recommendation : (leftovers[SETUP_LEFT]?.[ORDER_KEY] ?? null);
  draft.span(row, LABEL, row, LABEL_END, lang.orders.title, STYLES.label);
  draft.span(row, COLUMN.toBeLevel, row, COLUMN.remark, said ?? lang.orders.level, {
    ...STYLES.input,
    numberFormat: '@',
  });
  draft.height(row, 20);
  names.add('ISOMM_PortfolioOrder', SHEET, row, COLUMN.toBeLevel);
  [lang.orders.level, lang.orders.recommendation].forEach((word, index) => {
    draft.put(from + index, COLUMN.words, word, STYLES.helper);
  });
  names.add('ISOMM_PortfolioOrders', SHEET, from, COLUMN.words, from + 1, COLUMN.words);
  const cell = fixedCell(row, COLUMN.toBeLevel);
  // What nobody decided stands last.
  const last = String(recommendationsOf(model).length + 1);
  draft.put(
    from + 2,
    COLUMN.words,
    chosen ? Number(last) : 0,
    STYLES.helper,
    `IF(ISERROR(${cell}),0,IF(${cell}=${fixedCell(from + 1, COLUMN.words)},${last},0))`,
  );
  names.add('ISOMM_PortfolioByRank', SHEET, from + 2, COLUMN.words);
  draft.validations.push({
    range: cellAt(row, COLUMN.toBeLevel),
    rule: { listFrom: 'ISOMM_PortfolioOrders' },
    error: { style: 'stop', ...words.setup.listError },
  });
}
