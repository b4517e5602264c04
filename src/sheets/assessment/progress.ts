import { dateSerial } from '../../model/dates';
import { NOW } from '../../model/rounds/chosen';
import type { Moment } from '../../model/rounds/moment';
import { cellAt, fixedCell, rangeOf } from '../../workbook/a1';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { Draft } from '../draft';
import { choose, isNumber, quote, sentence } from '../formula';
import { COLORS, STYLES } from '../theme';
import { sheetHead } from './identity';
import { SETUP_LEFT } from './leftovers';
import { progress as part } from './parts/progress';
import { isDay } from './planColumns';
import {
  CHART,
  COLUMN,
  FROM,
  HIDDEN,
  NAME,
  NOW_NUMBER,
  RIGHT,
  rowsOf,
  SHEET,
  TO,
  WIDTHS,
} from './progressColumns';
import { functionTable, planKept, progressRadar } from './progressFigures';
import { progressItems } from './progressItems';
import { progressList } from './progressList';
import { progressRounds } from './progressRounds';
import { progressScene, type ProgressScene } from './progressScene';
import { footer, say, type Scene } from './scene';

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
  choices(made, draft);
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

  const last = header + model.items.length;
  return draft.finish(
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
        area: rangeOf(0, 0, last, RIGHT),
        breaks: [rows.rounds],
        centerHorizontally: true,
        ...footer(scene, words.titles.progress),
      },
    },
  );
}

/** The two cells in which times are chosen; hidden beside them what is meant, and its day. */
function choices(progress: ProgressScene, draft: Draft): void {
  const { scene, rounds } = progress;
  const { answers, names, words } = scene;
  const lang = words.progress;
  // Hidden: this part's version, then what may be chosen.
  draft.put(0, COLUMN.words, part.optional.version, STYLES.helper);
  names.add('ISOMM_ProgressVersion', SHEET, 0, COLUMN.words);
  const offered = [words.rounds.now, ...(answers.rounds ?? []).map(({ name }) => name)];
  offered.forEach((word, index) => {
    draft.put(1 + index, COLUMN.words, word, { ...STYLES.helper, numberFormat: '@' });
  });
  names.add('ISOMM_ProgressChoices', SHEET, 1, COLUMN.words, offered.length, COLUMN.words);
  const last = rounds.at(-1)?.no ?? 0;
  const usable = new Set(rounds.map(({ no }) => no));
  const numberOf = ({ name }: Moment): number =>
    name === null ? NOW_NUMBER : (rounds.find(({ round }) => round.name === name)?.no ?? 0);
  const one = (
    row: number,
    label: string,
    key: 'from' | 'to',
    name: readonly [cell: string, number: string],
    moment: Moment,
    otherwise: number,
  ) => {
    const chosen = answers.progress?.[key] ?? null;
    const left = scene.leftovers[SETUP_LEFT]?.[`progress.${key}`];
    const said: ShownValue = chosen === NOW ? words.rounds.now : (chosen ?? left ?? null);
    const input: Style = { ...STYLES.input, bold: true, numberFormat: '@' };
    draft.put(row, CHART, label, STYLES.label);
    draft.span(row, CHART + 1, row, CHART + 2, said, input);
    names.add(name[0], SHEET, row, CHART + 1);
    const cell = fixedCell(row, CHART + 1);
    const cases = offered.map((_, index): [string, string] => [
      `${cell}&""=${fixedCell(1 + index, COLUMN.words)}`,
      index === 0 ? String(NOW_NUMBER) : usable.has(index) ? String(index) : '0',
    ]);
    draft.put(
      row,
      COLUMN.place,
      numberOf(moment),
      STYLES.helper,
      `IF(ISERROR(${cell}),${String(otherwise)},${choose(cases, String(otherwise))})`,
    );
    names.add(name[1], SHEET, row, COLUMN.place);
    draft.height(row, 21);
    const number = numberOf(moment);
    const day = dateSerial(moment.date);
    const date = `IF(${name[1]}=${String(NOW_NUMBER)},ISOMM_Date,INDEX(ISOMM_RoundDate,${name[1]}))`;
    const stands = (value: string, nothing: string) => `IF(${name[1]}=0,${nothing},${value})`;
    const numberFormat = words.results.dateFormat;
    draft.put(
      row,
      CHART + 3,
      number === 0 ? '' : (day ?? moment.date),
      { ...STYLES.body, horizontal: 'center', numberFormat },
      stands(`IF(${date}="","",${date})`, '""'),
    );
    draft.put(
      row,
      COLUMN.due,
      number === 0 ? '' : (day ?? ''),
      STYLES.helper,
      stands(`IF(${isNumber(date)},IF(${isDay(date)},INT(${date}),""),"")`, '""'),
    );
    const all = String(scene.model.items.length);
    const held = String(Object.keys(moment.items).length);
    const count = `IF(${name[1]}=${String(NOW_NUMBER)},${all},COUNTIFS(ISOMM_RoundNo,${name[1]}))`;
    const called = `IF(${name[1]}=${String(NOW_NUMBER)},${quote(words.rounds.now)},INDEX(ISOMM_ProgressChoices,1+${name[1]}))`;
    const about = (word: string, some: string) => lang.held(word, some, all);
    draft.span(
      row,
      CHART + 4,
      row,
      NAME,
      number === 0 ? '' : about(moment.name ?? words.rounds.now, held),
      STYLES.quiet,
      stands(sentence(about, called, count), '""'),
    );
    draft.validations.push({
      range: cellAt(row, CHART + 1),
      rule: { listFrom: 'ISOMM_ProgressChoices' },
      error: { style: 'stop', ...words.setup.listError },
    });
  };
  one(FROM, lang.from, 'from', ['ISOMM_ProgressFrom', 'ISOMM_ProgressA'], progress.first, last);
  one(TO, lang.to, 'to', ['ISOMM_ProgressTo', 'ISOMM_ProgressB'], progress.second, NOW_NUMBER);
  const nothing = numberOf(progress.first) === 0 || numberOf(progress.second) === 0;
  draft.span(
    TO + 1,
    CHART,
    TO + 1,
    RIGHT,
    nothing ? lang.none : '',
    { ...STYLES.body, bold: true, color: COLORS.problem },
    `IF(OR(ISOMM_ProgressA=0,ISOMM_ProgressB=0),${quote(lang.none)},"")`,
  );
}
