import { SIDES } from '../../../model/catalogue';
import { monthsBefore, reviewEvidence, type EvidenceReview } from '../../../model/facts/evidence';
import { EVIDENCE_KEYS, FACTS, FACTS_OF, MOST_MONTHS, type Fact } from '../../../model/facts/evidenceFacts';
import { cellAt, fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { ConditionalStyle, Sheet, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { isNumber, sentence } from '../../formula';
import { blockWithList } from '../../pages';
import { COLORS, heightFor, STYLES } from '../../theme';
import { byColumn, markWrongIn, rangeBy, WRONG, type AskedColumn, type ByColumn } from '../../wrongCells';
import {
  COLUMN,
  COLUMNS,
  FIRST,
  GROUPS,
  HEADER,
  MONTHS,
  SHEET,
  SIDE_COLUMNS,
  widthOf,
  type Key,
} from './evidenceColumns';
import { evidenceDifferences } from './evidenceDifferences';
import { evidenceRow, factKey, MARKS } from './evidenceRow';
import { sheetHead } from '../identity';
import { SETUP_LEFT } from '../reading/leftovers';
import { evidence as part } from '../parts/evidence';
import { isDay } from '../plan/planColumns';
import { columnOf, listOf } from './readEvidence';
import { capital, footer, say, type Scene } from '../scene';
import { belowList, wordLists } from '../wordLists';

/** Lists of words, one below the other in a hidden column. */
const LISTS: readonly Fact[] = ['done', 'checked', 'others', 'documented'];

/** 採点の手がかり: a row for each item with its facts; below, the scores that are not what they come to. */
export function evidence(scene: Scene): Sheet {
  const { answers, assessment, model, names, words } = scene;
  const draft = new Draft(SHEET, words.titles.evidence);
  const last = FIRST + model.items.length - 1;
  const review = reviewEvidence(
    model.items.map(({ id }) => id),
    answers,
  );
  const outside = new Set(assessment.items.filter(({ excluded }) => excluded).map(({ id }) => id));
  heads(scene, draft, review, outside);
  const lists = listsOf(scene, draft);
  review.items.forEach((item, index) => {
    evidenceRow(scene, draft, index, item, lists);
  });
  const add = (name: string, from: Key, to: Key = from) => {
    names.add(name, SHEET, FIRST, COLUMN[from], last, COLUMN[to]);
  };
  for (const key of EVIDENCE_KEYS) add(columnOf(key), key);
  add('ISOMM_EvidenceId', 'id');
  add('ISOMM_EvidenceName', 'name');
  add('ISOMM_EvidenceInScore', 'inScore');
  add('ISOMM_EvidenceOutScore', 'outScore');
  add('ISOMM_EvidenceInProposal', 'inProposal');
  add('ISOMM_EvidenceOutProposal', 'outProposal');
  add('ISOMM_EvidenceMarks', 'inMark', 'outMark');
  add('ISOMM_EvidenceBetween', 'inBetween', 'outBetween');
  add('ISOMM_EvidenceKeys', 'inKey', 'outKey');
  add('ISOMM_EvidenceOld', 'old');
  rules(scene, draft, last);
  const block = last + 2;
  const end = evidenceDifferences(scene, draft, block, review, outside);
  // Where a row of the list is deleted this table moves up, into cells that are ours as well.
  draft.paint(last + 1, COLUMN.id, end, COLUMN.reported, {});

  const sheet = draft.finish(
    COLUMNS.map(([, width], index) => ({ width, ...(index >= COLUMN.position && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: FIRST, columns: 0 },
      filter: rangeOf(HEADER, COLUMN.id, last, COLUMN.reported),
      cursor: cellAt(FIRST, COLUMN.done),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, end, COLUMN.remark),
        titleRows: `${String(GROUPS + 1)}:${String(HEADER + 1)}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.evidence),
      },
    },
  );
  return blockWithList(sheet, block);
}

const wholeMonths = (cell: string): string =>
  `AND(${cell}>=1,${cell}<=${String(MOST_MONTHS)},${cell}=INT(${cell}))`;
const wrongMonths = (cell: string): string => `IF(${isNumber(cell)},NOT(${wholeMonths(cell)}),TRUE)`;

/** What it is, what it comes to, from when on evidence is old, and the heads of the columns. */
function heads(scene: Scene, draft: Draft, review: EvidenceReview, outside: ReadonlySet<string>): void {
  const { answers, leftovers, model, names, words } = scene;
  const lang = words.evidence;
  const noun = say(scene, model.itemNoun);
  const lead =
    lang.lead(noun, words.titles.checklist) +
    (scene.contributions.reported ? lang.reported(words.titles.outsourcing) : '');
  sheetHead(scene, draft, { title: lang.title, lead }, [COLUMN.id, COLUMN.remark], {
    room: widthOf('id', 'remark') * 0.95,
  });

  const sides = review.items.flatMap((item) => (outside.has(item.id) ? [] : SIDES.map((side) => item[side])));
  const count = (of: (side: (typeof sides)[number]) => boolean) => String(sides.filter(of).length);
  const marked = (mark: keyof typeof MARKS) => `COUNTIF(ISOMM_EvidenceMarks,${String(MARKS[mark])})`;
  draft.span(
    3,
    COLUMN.id,
    3,
    COLUMN.remark,
    lang.counts(
      count(({ proposal }) => proposal !== null),
      count(({ proposal }) => proposal !== null && proposal.low !== proposal.high),
      count(({ proposal, score }) => proposal !== null && score === null),
      count(({ differs }) => differs),
      String(review.old.length),
    ),
    { ...STYLES.body, bold: true, color: COLORS.navy },
    sentence(
      lang.counts,
      'COUNT(ISOMM_EvidenceMarks)',
      'SUM(ISOMM_EvidenceBetween)',
      marked('unscored'),
      marked('differs'),
      'SUM(ISOMM_EvidenceOld)',
    ),
  );
  draft.height(3, 20);

  const { months } = review;
  const input: Style = { ...STYLES.input, horizontal: 'center' };
  draft.span(MONTHS, COLUMN.id, MONTHS, COLUMN.done, lang.months, STYLES.label);
  draft.put(MONTHS, COLUMN.documented, months ?? leftovers[SETUP_LEFT]?.['evidence.months'] ?? null, input);
  names.add('ISOMM_EvidenceMonths', SHEET, MONTHS, COLUMN.documented);
  draft.span(MONTHS, COLUMN.approved, MONTHS, COLUMN.remark, lang.source, STYLES.quiet);
  draft.height(MONTHS, 22);
  const span = fixedCell(MONTHS, COLUMN.documented);
  const whole = wholeMonths(span);
  const limit = months === null ? null : monthsBefore(answers.date, months);
  draft.put(
    MONTHS,
    COLUMN.words,
    limit ?? '',
    STYLES.helper,
    `IF(${isNumber(span)},IF(${whole},IF(ISNUMBER(ISOMM_Date),IF(${isDay('ISOMM_Date')},IFERROR(EDATE(INT(ISOMM_Date),-${span}),""),""),""),""),"")`,
  );
  names.add('ISOMM_EvidenceLimit', SHEET, MONTHS, COLUMN.words);
  draft.validations.push({
    range: cellAt(MONTHS, COLUMN.documented),
    rule: { wholeNumber: { min: 1, max: MOST_MONTHS } },
    error: {
      style: 'stop',
      title: words.plan.numberError.title,
      message: words.plan.numberError.message('1', String(MOST_MONTHS)),
    },
  });

  const group = (from: Key, to: Key, text: string, style: Style) => {
    draft.span(GROUPS, COLUMN[from], GROUPS, COLUMN[to], text, { ...STYLES.header, ...style });
  };
  group('id', 'name', '', {});
  group('done', 'inScore', lang.sides.in, { fill: COLORS.insource, color: COLORS.onInsource });
  group('checked', 'outScore', lang.sides.out, { fill: COLORS.outsource, color: COLORS.onOutsource });
  group('on', 'remark', '', {});
  draft.height(GROUPS, 20);
  const head = (key: Key, title: string) => {
    draft.put(HEADER, COLUMN[key], title, STYLES.header);
  };
  head('id', lang.columns.id);
  head('name', capital(noun));
  for (const side of SIDES) {
    for (const fact of FACTS_OF[side]) head(fact, lang.facts[fact].head);
    head(SIDE_COLUMNS[side].proposal, lang.columns.proposal);
    head(SIDE_COLUMNS[side].score, lang.columns.score);
  }
  for (const key of ['on', 'place', 'remark'] as const) head(key, lang.columns[key]);
  draft.height(HEADER, heightFor(2, 36));
}

/** The words to choose from, hidden, with this part's version below; by name, the cells they stand in. */
function listsOf({ model, names, words }: Scene, draft: Draft): ReadonlyMap<string, readonly string[]> {
  const last = FIRST + model.items.length - 1;
  let row = belowList(draft, { first: FIRST, last }, COLUMN.words);
  const lists = LISTS.map(
    (fact) => [listOf(fact), Object.values(words.evidence.facts[fact].options)] as const,
  );
  wordLists(names, draft, SHEET, [row, COLUMN.words], lists, part.optional);
  return new Map(lists.map(([name, options]) => [name, options.map(() => fixedCell(row++, COLUMN.words))]));
}

/** What may be entered, and what is marked. */
function rules(scene: Scene, draft: Draft, last: number): void {
  const { words } = scene;
  const column = (from: Key, to: Key = from) => rangeOf(FIRST, COLUMN[from], last, COLUMN[to]);
  const cell = (key: Key) => fixedColumn(FIRST, COLUMN[key]);
  const mark = (range: string, formula: string, style: ConditionalStyle) => {
    draft.conditionalFormats.push({ range, formula, style });
  };
  const facts = Object.keys(FACTS) as Fact[];
  for (const fact of facts) {
    draft.validations.push({
      range: column(fact),
      rule: { listFrom: listOf(fact) },
      prompt: {
        title: words.evidence.facts[fact].head.replaceAll('\n', ''),
        message: words.evidence.facts[fact].ask,
      },
      error: { style: 'stop', ...words.setup.listError },
    });
  }
  // As if in the row of the months, the first of what is asked.
  const asked = (key: Key) => fixedColumn(MONTHS, COLUMN[key]);
  const differs = SIDES.map((side): AskedColumn => {
    const { score, mark: stand } = SIDE_COLUMNS[side];
    return [COLUMN[score], () => `${asked(stand)}=${String(MARKS.differs)}`];
  });
  const unknown = facts.map((fact): AskedColumn => [COLUMN[fact], () => `${asked(`clean${fact}`)}=0`]);
  markWrongIn(
    draft,
    [
      { rows: [MONTHS, MONTHS], asked: new Map([[COLUMN.documented, wrongMonths]]) },
      {
        rows: [FIRST, last],
        asked: new Map([...unknown, ...differs, [COLUMN.on, () => `${asked('cleanOn')}=""`]]),
      },
    ],
    { ...WRONG, bold: true },
  );
  // LibreOffice shows one rule of a cell and no more; proposals are bold as they are.
  const between = SIDES.map((side): AskedColumn => {
    const { proposal, between: two } = SIDE_COLUMNS[side];
    return [COLUMN[proposal], () => `${cell(two)}=1`];
  });
  const open: ByColumn = new Map([...between, [COLUMN.on, () => `${cell('old')}=1`]]);
  mark(rangeBy(FIRST, last, open), byColumn(FIRST, open), { fill: COLORS.scoreInput, bold: true });
  // What is out of scope, and what nobody asks for once the first fact is said.
  const nth = `COLUMNS(${cell('id')}:${cellAt(FIRST, COLUMN.id)})`;
  const idle = SIDES.map((side) => {
    const [first, second, , lastFact] = FACTS_OF[side];
    const [from, to] = [second, lastFact].map((fact) => String(COLUMN[fact] - COLUMN.id + 1));
    return `AND(${cell(factKey(first, scene))}>1,${nth}>=${from ?? ''},${nth}<=${to ?? ''})`;
  });
  mark(column('id', 'remark'), `OR(${cell('inScore')}="×",${idle.join(',')})`, {
    color: COLORS.quiet,
    fill: COLORS.band,
  });
}
