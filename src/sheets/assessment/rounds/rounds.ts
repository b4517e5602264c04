import { PLANNED_SIDES } from '../../../model/answers';
import { dateSerial } from '../../../model/cells/dates';
import { FAR } from '../../../model/rounds/compareMoments';
import { lastRound } from '../../../model/rounds/chosen';
import { movesOf } from '../../../model/rounds/movesOf';
import { roundMean } from '../../../model/rounds/roundMean';
import { FILLED, SEAL, STANDINGS, type KeptRound } from '../../../model/rounds/keptRound';
import { cellAt, fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { quote } from '../../formula';
import { titleWithRows } from '../../pages';
import { across, COLORS, heightFor, linesIn, linesOfName, STYLES, TALLEST } from '../../theme';
import { WRONG } from '../../wrongCells';
import { sheetHead } from '../identity';
import { rounds as part } from '../parts/rounds';
import type { LINE } from './roundLines';
import { COLUMN, FIRST_COLUMN, HEAD, placeOf, SHEET, SHOWN, WIDTHS, type Key } from './roundColumns';
import { roundLog } from './roundLog';
import { withoutRound } from './withoutRound';
import { capital, footer, say, type Scene } from '../scene';

/** 履歴: above, a line for each round that was kept; below, every item of each, as values that nothing changes. */
export function rounds(scene: Scene): Sheet {
  const { answers, model, names, words } = scene;
  const lang = words.rounds;
  const kept = answers.rounds ?? [];
  const draft = new Draft(SHEET, words.titles.rounds);
  const right = COLUMN.reason;

  const noun = say(scene, model.itemNoun);
  const lead = kept.length === 0 ? lang.first.lead(noun) : lang.lead(noun);
  sheetHead(scene, draft, { title: words.titles.rounds, lead }, [FIRST_COLUMN, right], { room: 180 });
  draft.height(HEAD - 1, 6);

  const firstLine = HEAD + 1;
  const lastLine = HEAD + Math.max(1, kept.length);
  const told = kept.length === 0 ? withoutRound(scene, draft, right) : lastLine;
  const header = told + 3;
  const first = header + 1;
  const rows = kept.reduce((sum, { items }) => sum + Object.keys(items).length, 0);
  // Not every program counts, or looks anything up, in a range of one cell.
  const last = header + Math.max(2, rows);

  wordsToChoose(scene, draft, firstLine);
  lines(scene, draft, { firstLine, lastLine });
  lastMeans(scene, draft, firstLine);
  if (kept.length > 0) logHeads(scene, draft, header);
  roundLog(scene, draft, first);
  names.add('ISOMM_RoundLines', SHEET, firstLine, FIRST_COLUMN, lastLine, COLUMN.place);
  names.add('ISOMM_RoundDate', SHEET, firstLine, COLUMN.id, Math.max(lastLine, firstLine + 1), COLUMN.id);
  for (const [name, key] of NAMES) names.add(name, SHEET, first, COLUMN[key], last, COLUMN[key]);

  const sheet = draft.finish(
    // Two more, hidden: the means of the newest round.
    [...WIDTHS, 8, 8].map((width, index) => ({ width, ...(index >= COLUMN.key && { hidden: true }) })),
    {
      tabColor: COLORS.faint,
      gridlines: false,
      ...(kept.length > 0 && { filter: rangeOf(header, COLUMN.no, last, COLUMN.place) }),
      cursor: cellAt(firstLine, COLUMN.name),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, kept.length === 0 ? told : last, right),
        ...(kept.length > 0 && { titleRows: `${String(header + 1)}:${String(header + 1)}` }),
        centerHorizontally: true,
        ...footer(scene, words.titles.rounds),
      },
    },
  );
  return kept.length === 0 ? sheet : titleWithRows(sheet, header - 1, first);
}

/** The title and the heads of what was kept, above its rows. */
function logHeads(scene: Scene, draft: Draft, header: number): void {
  const { model, words } = scene;
  const lang = words.rounds;
  draft.height(header - 2, 12);
  draft.span(header - 1, COLUMN.no, header - 1, COLUMN.reason, lang.logTitle, STYLES.section);
  const heads: Readonly<Partial<Record<Key, string>>> = {
    ...lang.columns,
    item: capital(say(scene, model.itemNoun)),
  };
  for (const [key, title] of Object.entries(heads))
    draft.put(header, COLUMN[key as Key], title, STYLES.header);
  draft.height(header, heightFor(2));
}

const NAMES: readonly (readonly [string, Key])[] = [
  ['ISOMM_RoundNo', 'no'],
  ['ISOMM_RoundId', 'id'],
  ['ISOMM_RoundState', 'state'],
  ['ISOMM_RoundLevel', 'level'],
  ['ISOMM_RoundSide', 'side'],
  ['ISOMM_RoundIn', 'insource'],
  ['ISOMM_RoundOut', 'outsource'],
  ['ISOMM_RoundQuadrant', 'quadrant'],
  ['ISOMM_RoundTargetSide', 'targetSide'],
  ['ISOMM_RoundTargetLevel', 'targetLevel'],
  ['ISOMM_RoundDue', 'due'],
  ['ISOMM_RoundMove', 'move'],
  ['ISOMM_RoundNote', 'note'],
  ['ISOMM_RoundReason', 'reason'],
  ['ISOMM_RoundFunction', 'function'],
  ['ISOMM_RoundKey', 'key'],
  ['ISOMM_RoundPlace', 'place'],
];

/** Hidden: this part's version, then the words that stand in the log. */
function wordsToChoose({ names, words }: Scene, draft: Draft, row: number): void {
  const { states } = words.rounds;
  const all: readonly ShownValue[] = [
    part.optional.version,
    ...STANDINGS.map((state) => states[state]),
    ...PLANNED_SIDES.map((side) => words.plan.side[side]),
  ];
  all.forEach((word, index) => {
    draft.put(row + index, COLUMN.words, word, STYLES.helper);
  });
  const sides = row + 1 + STANDINGS.length;
  names.add('ISOMM_RoundsVersion', SHEET, row, COLUMN.words);
  names.add('ISOMM_RoundStateNames', SHEET, row + 1, COLUMN.words, sides - 1, COLUMN.words);
  names.add('ISOMM_RoundSideNames', SHEET, sides, COLUMN.words, sides + 2, COLUMN.words);
}

function lineHeads({ words }: Scene, draft: Draft): void {
  const { lines: heads } = words.rounds;
  draft.put(HEAD, COLUMN.no, heads.no, STYLES.header);
  draft.put(HEAD, COLUMN.name, heads.name, STYLES.header);
  draft.span(HEAD, COLUMN.id, HEAD, COLUMN.item, heads.date, STYLES.header);
  for (const key of ['scored', 'notDone', 'unanswered', 'excluded', 'levels'] as const)
    draft.put(HEAD, placeOf(key), heads[key], STYLES.header);
  draft.put(HEAD, COLUMN.quadrant, heads.mean, STYLES.header);
  draft.span(HEAD, COLUMN.targetSide, HEAD, COLUMN.targetLevel, heads.far, STYLES.header);
  draft.span(HEAD, COLUMN.due, HEAD, COLUMN.move, heads.check, STYLES.header);
  draft.span(HEAD, COLUMN.note, HEAD, COLUMN.reason, heads.by, STYLES.header);
  draft.height(HEAD, heightFor(2));
}

/** Whose round it is; where it is theirs from whom the one above is, that is said, so that many lines fit one page. */
function byWhom(round: KeptRound, above: KeptRound | undefined, asAbove: string): string {
  const joined = (texts: readonly string[]) => texts.filter(Boolean).join(' / ');
  const shown = ({ organisation, department }: KeptRound) =>
    joined([organisation, department].map((text) => text.slice(0, SHOWN)));
  const respondent = round.respondent.slice(0, SHOWN);
  if (!above || shown(above) === '' || shown(above) !== shown(round))
    return joined([shown(round), respondent]);
  return above.respondent === round.respondent ? asAbove : joined([asAbove, respondent]);
}

interface Ends {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** One line per round: what was noted when it was kept, and whether it still comes to that. */
function lines(scene: Scene, draft: Draft, { firstLine, lastLine }: Ends): void {
  const { answers, catalogue, language, words } = scene;
  const lang = words.rounds;
  const format = words.results.dateFormat;
  const date: Style = { ...STYLES.cellCenter, numberFormat: format };
  if (answers.rounds?.length) lineHeads(scene, draft);
  (answers.rounds ?? []).forEach((round, index) => {
    const row = firstLine + index;
    const put = (column: number, value: ShownValue, style: Style, formula?: string) => {
      draft.put(row, column, value, style, formula);
    };
    const no = fixedColumn(row, COLUMN.no);
    put(COLUMN.no, index + 1, STYLES.cellCenter);
    put(COLUMN.name, round.name, { ...STYLES.cellWrap, bold: true, numberFormat: '@' });
    draft.span(row, COLUMN.id, row, COLUMN.item, dateSerial(round.date) ?? round.date, date);
    for (const key of ['scored', 'notDone', 'unanswered', 'excluded', 'levels'] as const)
      put(placeOf(key), round.kept[key], STYLES.count);
    const levels = fixedColumn(row, placeOf('levels'));
    const scored = fixedColumn(row, placeOf('scored'));
    put(
      COLUMN.quadrant,
      round.kept.scored === 0 ? '' : round.kept.levels / round.kept.scored,
      { ...STYLES.cellCenter, numberFormat: '0.0' },
      `IF(${scored}=0,"",${levels}/${scored})`,
    );
    const far = movesOf(answers, index).filter(({ move }) => Math.abs(move) >= FAR).length;
    draft.span(
      row,
      COLUMN.targetSide,
      row,
      COLUMN.targetLevel,
      far,
      { ...STYLES.cellCenter, numberFormat: '0;;' },
      [`">=${String(FAR)}"`, `"<=-${String(FAR)}"`]
        .map((bound) => `COUNTIFS(ISOMM_RoundNo,${no},ISOMM_RoundMove,${bound})`)
        .join('+'),
    );
    draft.span(
      row,
      COLUMN.due,
      row,
      COLUMN.move,
      round.changed ? lang.changed : '',
      { ...STYLES.cellCenter, bold: true },
      checkOf(row, lang.changed),
    );
    const who = byWhom(round, answers.rounds?.[index - 1], lang.asAbove);
    draft.span(row, COLUMN.note, row, COLUMN.reason, who, STYLES.cellWrap);
    const texts = { ...STYLES.cell, numberFormat: '@' };
    const pattern = (id: KeptRound['currentPattern']) =>
      catalogue.patterns.find((each) => each.id === id)?.name[language] ?? '';
    put(placeOf('keptOn'), dateSerial(round.keptOn) ?? round.keptOn, date);
    for (const key of ['organisation', 'department', 'respondent', 'position', 'model'] as const)
      put(placeOf(key), round[key], texts);
    for (const key of ['currentPattern', 'targetPattern'] as const)
      put(placeOf(key), pattern(round[key]), texts);
    put(placeOf('items'), round.kept.items, STYLES.helper);
    put(placeOf('seal'), round.kept.seal, STYLES.helper);
    const lines = Math.max(
      linesIn(round.name, WIDTHS[COLUMN.name] ?? 0),
      linesOfName(who, across(WIDTHS, COLUMN.note, COLUMN.reason)),
    );
    draft.height(row, Math.min(heightFor(lines), TALLEST));
  });
  draft.conditionalFormats.push({
    range: rangeOf(firstLine, COLUMN.due, lastLine, COLUMN.move),
    formula: `LEN(${fixedColumn(firstLine, COLUMN.due)})>0`,
    style: WRONG,
  });
}

/** Counts and sums the log again: what differs from what was noted was edited since. */
function checkOf(row: number, changed: string): string {
  const no = fixedColumn(row, COLUMN.no);
  const noted = (key: keyof typeof LINE) => fixedColumn(row, placeOf(key));
  const count = (state: number) =>
    `COUNTIFS(ISOMM_RoundNo,${no},ISOMM_RoundState,INDEX(ISOMM_RoundStateNames,${String(state)}))`;
  const weighed = (name: string) => `SUMPRODUCT((ISOMM_RoundNo=${no})*ISOMM_RoundPlace,${name})`;
  const filled = (name: string) => `COUNTIFS(ISOMM_RoundNo,${no},${name},">=0")`;
  const seal = [
    `${String(SEAL.insource)}*${weighed('ISOMM_RoundIn')}`,
    `${String(SEAL.outsource)}*${weighed('ISOMM_RoundOut')}`,
    `${String(SEAL.level)}*${weighed('ISOMM_RoundLevel')}`,
    `${String(SEAL.targetLevel)}*${weighed('ISOMM_RoundTargetLevel')}`,
    `${String(FILLED.insource)}*${filled('ISOMM_RoundIn')}`,
    `${String(FILLED.outsource)}*${filled('ISOMM_RoundOut')}`,
  ].join('+');
  const same = [
    `COUNTIFS(ISOMM_RoundNo,${no})=${noted('items')}`,
    `${count(1)}=${noted('scored')}`,
    `${count(2)}=${noted('notDone')}`,
    `${count(3)}=${noted('unanswered')}`,
    `${count(4)}=${noted('excluded')}`,
    `SUMIFS(ISOMM_RoundLevel,ISOMM_RoundNo,${no})=${noted('levels')}`,
    `${seal}=${noted('seal')}`,
  ];
  return `IFERROR(IF(AND(${same.join(',')}),"",${quote(changed)}),${quote(changed)})`;
}

/** Hidden: the mean of every function in the newest round of this model; charts of other sheets draw it. */
function lastMeans(scene: Scene, draft: Draft, firstLine: number): void {
  const { answers, model, names } = scene;
  const round = lastRound(answers);
  const no = round ? (answers.rounds ?? []).indexOf(round) + 1 : 0;
  const [column, mean] = [COLUMN.words + 1, COLUMN.words + 2];
  draft.put(firstLine - 1, column, no, STYLES.helper);
  names.add('ISOMM_RoundLast', SHEET, firstLine - 1, column);
  const newest = fixedCell(firstLine - 1, column);
  model.functions.forEach(({ id }, index) => {
    const row = firstLine + index;
    const own = `ISOMM_RoundNo,${newest},ISOMM_RoundFunction,${fixedColumn(row, column)}`;
    const scored = `COUNTIFS(${own},ISOMM_RoundLevel,">=1")`;
    draft.put(row, column, id, STYLES.helper);
    draft.put(
      row,
      mean,
      roundMean(model, round, id) ?? '',
      STYLES.helper,
      `IF(${scored}=0,"",SUMIFS(ISOMM_RoundLevel,${own})/${scored})`,
    );
  });
  // In a range of a single cell some programs find nothing.
  const last = firstLine + Math.max(model.functions.length, 2) - 1;
  names.add('ISOMM_RoundLastMean', SHEET, firstLine, mean, last, mean);
}
