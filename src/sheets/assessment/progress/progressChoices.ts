import { dateSerial } from '../../../model/cells/dates';
import { NOW } from '../../../model/rounds/now';
import type { Moment } from '../../../model/rounds/moment';
import { cellAt, fixedCell } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { choose, isNumber, quote, sentence } from '../../formula';
import { COLORS, STYLES } from '../../theme';
import { SETUP_LEFT } from '../reading/leftovers';
import { progress as part } from '../parts/progress';
import { isDay } from '../plan/planColumns';
import {
  CHART,
  COLUMN,
  FROM,
  NAME,
  NOTHING_COMPARED,
  NOW_NUMBER,
  RIGHT,
  SHEET,
  TO,
  type Key,
} from './progressColumns';
import type { ProgressScene } from './progressScene';
import { say, type Scene } from '../scene';

/** Where it stands, hidden beside every choice, whether it is a round of an older model. */
export const flagsOf = ({ answers }: Scene): string =>
  `${fixedCell(1, COLUMN.called)}:${fixedCell(1 + (answers.rounds ?? []).length, COLUMN.called)}`;

/** The two cells in which times are chosen; hidden beside them what is meant, and its day. */
export function progressChoices(progress: ProgressScene, draft: Draft, header: number): void {
  const { scene, rounds, older } = progress;
  const { answers, names, words } = scene;
  const lang = words.progress;
  const noun = say(scene, scene.model.itemNoun);
  // Hidden: this part's version, then what may be chosen.
  draft.put(0, COLUMN.words, part.optional.version, STYLES.helper);
  names.add('ISOMM_ProgressVersion', SHEET, 0, COLUMN.words);
  const offered = [words.rounds.now, ...(answers.rounds ?? []).map(({ name }) => name)];
  offered.forEach((word, index) => {
    draft.put(1 + index, COLUMN.words, word, { ...STYLES.helper, numberFormat: '@' });
  });
  names.add('ISOMM_ProgressChoices', SHEET, 1, COLUMN.words, offered.length, COLUMN.words);
  const last = rounds.at(-1)?.no ?? 0;
  const kept = answers.rounds ?? [];
  const isOlder = (no: number) => older !== null && kept[no - 1]?.model === older.model.id;
  if (older)
    offered.forEach((_, no) => {
      draft.put(1 + no, COLUMN.called, isOlder(no) ? 1 : 0, STYLES.helper);
    });
  const usable = (no: number) => isOlder(no) || rounds.some((each) => each.no === no);
  const numberOf = ({ name }: Moment): number =>
    name === null ? NOW_NUMBER : kept.findIndex((round) => round.name === name) + 1;
  const one = (
    row: number,
    label: string,
    key: 'from' | 'to',
    name: readonly [cell: string, number: string],
    moment: Moment,
    otherwise: number,
    found: Key,
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
      index === 0 ? String(NOW_NUMBER) : usable(index) ? String(index) : '0',
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
    const shown = fixedCell(row, CHART + 3);
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
      `IF(${isNumber(shown)},IF(${isDay(shown)},INT(${shown}),""),"")`,
    );
    const all = String(scene.model.items.length);
    const held = String(Object.keys(moment.items).length);
    const rows = `${fixedCell(header + 1, COLUMN[found])}:${fixedCell(header + scene.model.items.length, COLUMN[found])}`;
    const count = `IF(${name[1]}=${String(NOW_NUMBER)},${all},COUNTIF(${rows},">0"))`;
    const called = `IF(${name[1]}=${String(NOW_NUMBER)},${quote(words.rounds.now)},INDEX(ISOMM_ProgressChoices,1+${name[1]}))`;
    const about = (word: string, some: string) => lang.held(word, some, all, noun);
    const earlier = (word: string, some: string) => lang.earlier.held(word, some, all);
    draft.span(
      row,
      CHART + 4,
      row,
      NAME,
      number === 0 ? '' : about(moment.name ?? words.rounds.now, held),
      STYLES.quiet,
      stands(sentence(about, called, count), '""'),
    );
    draft.formerly(row, CHART + 4, stands(sentence(earlier, called, count), '""'));
    draft.validations.push({
      range: cellAt(row, CHART + 1),
      rule: { listFrom: 'ISOMM_ProgressChoices' },
      error: { style: 'stop', ...words.setup.listError },
    });
  };
  one(FROM, lang.from, 'from', ['ISOMM_ProgressFrom', 'ISOMM_ProgressA'], progress.first, last, 'rowBefore');
  one(TO, lang.to, 'to', ['ISOMM_ProgressTo', 'ISOMM_ProgressB'], progress.second, NOW_NUMBER, 'rowAfter');
  const chosen = [numberOf(progress.first), numberOf(progress.second)];
  const [title, some, all] = [
    older ? say(scene, older.model.title) : '',
    String(older?.ids.size ?? 0),
    String(scene.model.items.length),
  ];
  const note = lang.otherModel(title, some, all, noun);
  const flagged = (name: string) => `IF(${name}=${String(NOW_NUMBER)},0,INDEX(${flagsOf(scene)},1+${name}))`;
  const said = (text: string) =>
    `IF(${NOTHING_COMPARED},${quote(lang.none)},${older ? `IF(${flagged('ISOMM_ProgressA')}+${flagged('ISOMM_ProgressB')}>0,${quote(text)},"")` : '""'})`;
  draft.span(
    TO + 1,
    CHART,
    TO + 1,
    RIGHT,
    chosen.includes(0) ? lang.none : chosen.some(isOlder) ? note : '',
    { ...STYLES.body, bold: true, color: COLORS.problem },
    said(note),
  );
  if (older) draft.formerly(TO + 1, CHART, said(lang.earlier.otherModel(title, some, all)));
}
