import { POSITIONS } from '../../model/answers';
import { dateSerial } from '../../model/cells/dates';
import { proposalText } from '../../model/departments/chosenBefore';
import { departmentNames, labels } from '../../model/departments/labels';
import {
  departmentKey,
  newestUnknown,
  proposeUses,
  sayingTheSame,
  sentTwice,
} from '../../model/departments/proposeUses';
import { isBlank, type Entry } from '../../model/departments/entry';
import type { EntryResult } from '../../model/departments/entryResult';
import { USES } from '../../model/departments/use';
import { fixedColumn, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { choose, quote, sentence } from '../formula';
import { lineOf } from '../line';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import { WRONG } from '../wrongCells';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { heading } from './heading';
import { DEPARTMENTS_LAYOUT } from './family';
import { footer, heightOfReturn, labelOf, type DepartmentScene } from './scene';

const SHEET = 'deptReturned';
const HEADER = 3;
const FIRST = HEADER + 1;

const COLUMNS = [
  { key: 'no', width: 5 },
  { key: 'label', width: 24 },
  { key: 'use', width: 12 },
  { key: 'position', width: 11 },
  { key: 'respondent', width: 14 },
  { key: 'date', width: 13 },
  { key: 'share', width: 11 },
  { key: 'answered', width: 10 },
  { key: 'asked', width: 8 },
  { key: 'problems', width: 10 },
  { key: 'plan', width: 7 },
  { key: 'remark', width: 25 },
  { key: 'file', width: 26 },
  { key: 'organisation', width: 22 },
  { key: 'department', width: 22 },
  // Beyond the paper: what the plan of the last round came to, to sum and to sort by.
  { key: 'planDue', width: 9 },
  { key: 'planKept', width: 9 },
  { key: 'planPartly', width: 9 },
  { key: 'planMissed', width: 9 },
  { key: 'positionCode', width: 8, hidden: true },
  { key: 'proposed', width: 8, hidden: true },
] as const;
type Key = (typeof COLUMNS)[number]['key'];
const at = (key: Key): number => COLUMNS.findIndex((column) => column.key === key);

const text: Style = { ...STYLES.cellWrap, numberFormat: '@' };
const input: Style = { ...STYLES.input, horizontal: 'left', indent: 1, numberFormat: '@' };

/** Of so few returns the page says what it has in larger type. */
const FEW = 3;
const isFew = ({ entries }: DepartmentScene): boolean => entries.length <= FEW;
const [LARGE, LARGER] = [16, 13];

/** Names of columns of the list. */
const NAMES: readonly (readonly [name: string, key: Key])[] = [
  ['ISOMM_DeptNo', 'no'],
  ['ISOMM_DeptLabel', 'label'],
  ['ISOMM_DeptUse', 'use'],
  ['ISOMM_DeptPosition', 'positionCode'],
  ['ISOMM_DeptPositionShown', 'position'],
  ['ISOMM_DeptFile', 'file'],
  ['ISOMM_DeptPlanDue', 'planDue'],
  ['ISOMM_DeptPlanKept', 'planKept'],
  ['ISOMM_DeptPlanPartly', 'planPartly'],
  ['ISOMM_DeptPlanMissed', 'planMissed'],
  ['ISOMM_DeptProposed', 'proposed'],
];

/** What came back, from whom, how usable it is, and what it is used for. */
export function returned(scene: DepartmentScene): Sheet {
  const { entries, names, words } = scene;
  const lang = scene.text.returned;
  const draft = new Draft(SHEET, scene.text.titles.returned);
  const last = FIRST + entries.length - 1;
  const widths = COLUMNS.map(({ width }) => width);
  const few = isFew(scene);
  const notRead = scene.notRead.length + scene.otherModel.length;
  heading(draft, scene, lang, at('remark'), widths);
  draft.span(
    2,
    0,
    2,
    at('remark'),
    [lang.read(entries.length), ...(notRead > 0 ? [lang.notRead(notRead)] : [])].join(
      words.sheets.gap || ' ',
    ),
    {
      ...STYLES.body,
      ...{ bold: true, color: notRead > 0 ? COLORS.problem : COLORS.navy },
      ...(few && { size: LARGE }),
    },
  );
  draft.height(2, few ? 48 : 22);

  COLUMNS.forEach(({ key }, column) => draft.put(HEADER, column, lang.columns[key], STYLES.header));
  draft.height(HEADER, 32);
  const remarkOf = remarks(scene);
  const proposalOf = proposals(scene);
  entries.forEach((result, index) => {
    const { entry } = result;
    returnRow(scene, draft, FIRST + index, result, remarkOf(entry), proposalOf(entry));
  });
  // The blank row below belongs to the names: some engines find nothing in a single cell.
  for (const [name, key] of NAMES) names.add(name, SHEET, FIRST, at(key), last + 1, at(key));
  rules(scene, draft, last);
  identity(scene, draft, last + 2);

  return draft.finish(
    COLUMNS.map(({ width, ...rest }) => ({ width, ...('hidden' in rest && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: FIRST, columns: at('use') },
      // Hidden columns belong to the rows: they are sorted with them.
      filter: rangeOf(HEADER, 0, last, COLUMNS.length - 1),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        // Without what identifies the workbook, which stands below for whoever asks.
        area: rangeOf(0, 0, last, at('file')),
        titleRows: `${HEADER + 1}:${HEADER + 1}`,
        ...footer(scene, scene.text.titles.returned),
      },
    },
  );
}

/** What a person should know of a return: others of the same department, and what it was asked for. */
function remarks({ entries, returns, text, words }: DepartmentScene): (entry: Entry) => string {
  const lang = text.returned;
  const all = entries.map(({ entry }) => entry);
  const twice = new Map(sentTwice(all).map((group) => [departmentKey(group[0] as never), group]));
  const uses = new Map(entries.map(({ entry, use }) => [entry.no, use]));
  const same = new Map([...twice.values()].flatMap((group) => [...sayingTheSame(group, uses)]));
  const nameOf = departmentNames(all);
  return (entry) => {
    const copies = twice.get(departmentKey(entry)) ?? [];
    const asked = returns.get(entry.no)?.answers.asked;
    return [
      ...(copies.length > 1 ? [lang.copies(nameOf(entry), copies.length)] : []),
      ...(same.has(entry.no) ? [lang.sameAs(same.get(entry.no) ?? 0)] : []),
      ...(isBlank(entry) && !copies.every(isBlank) ? [lang.blank] : []),
      ...(newestUnknown(copies) ? [lang.newestUnknown] : []),
      ...(asked ? [lang.asked(words.sheets.list(asked))] : []),
    ].join(words.sheets.gap);
  };
}

/** What would be proposed of a return if nobody had chosen anything. */
function proposals({ entries, returns, words }: DepartmentScene): (entry: Entry) => string {
  const all = entries.map(({ entry }) => ({
    ...entry,
    position: POSITIONS.find((each) => each === returns.get(entry.no)?.answers.position) ?? null,
  }));
  const byNo = new Map(all.map((entry) => [entry.no, entry]));
  const uses = proposeUses(all);
  const names = labels(all, (name, position) =>
    words.departments.withPosition(name, words.sheets.position[position]),
  );
  return (entry) =>
    proposalText(byNo.get(entry.no) ?? entry, uses.get(entry.no) ?? 'left-out', names.get(entry.no) ?? '');
}

function returnRow(
  scene: DepartmentScene,
  draft: Draft,
  row: number,
  { entry, use }: EntryResult,
  remark: string,
  proposed: string,
): void {
  const { words } = scene;
  const lang = scene.text.returned;
  const { cell, put, helper } = lineOf(draft, row, at);
  const found = scene.returns.get(entry.no);
  const { compatibility, plan } = entry;
  put('no', entry.no, STYLES.count);
  const label = labelOf(scene, entry.no);
  put('label', label, { ...input, wrap: true, bold: true, ...(isFew(scene) && { size: LARGER }) });
  put('use', words.departments.uses[use], { ...STYLES.input, horizontal: 'center' });
  const shown = found?.answers.position ?? '';
  put('position', entry.position ? words.sheets.position[entry.position] : shown || null, input);
  put('respondent', entry.respondent || null, text);
  put('date', dateSerial(entry.date) ?? (entry.date || null), {
    ...STYLES.cell,
    horizontal: 'left',
    numberFormat: 'yyyy/mm/dd',
  });
  // In a colour of its own: LibreOffice drops the indent of a number right of one that differs in its format alone.
  put('share', compatibility.share, { ...STYLES.count, color: COLORS.quiet, numberFormat: '0%' });
  put('answered', compatibility.answered, STYLES.count);
  put('asked', compatibility.asked, STYLES.count);
  put('problems', (found?.problems.length ?? 0) + (found?.furtherProblems ?? 0), STYLES.count);
  const planned = plan !== null && plan.due > 0 ? plan : null;
  const due = cell('planDue');
  put(
    'plan',
    planned ? lang.plan(String(planned.kept), String(planned.due)) : '',
    STYLES.cellCenter,
    `IF(${due}="","",${sentence(lang.plan, cell('planKept'), due)})`,
  );
  put('planDue', planned?.due ?? null, STYLES.count);
  put('planKept', planned?.kept ?? null, STYLES.count);
  put('planPartly', planned?.partly ?? null, STYLES.count);
  put('planMissed', planned ? planned.unchanged + planned.back : null, STYLES.count);
  put('remark', remark || null, { ...text, color: COLORS.quiet });
  put('file', entry.file, { ...text, color: COLORS.quiet });
  put('organisation', entry.organisation || null, text);
  put('department', entry.department || null, text);
  helper(
    'positionCode',
    POSITIONS.find((id) => id === entry.position) ?? '',
    choose(
      POSITIONS.map((id) => [`${cell('position')}=${quote(words.sheets.position[id])}`, quote(id)] as const),
      '""',
    ),
  );
  put('proposed', proposed, STYLES.helper);
  const larger = isFew(scene) ? LARGER / words.sheets.fontSize : 1;
  const linesOfLabel = linesIn(label, 24 / larger) * larger;
  draft.height(
    row,
    heightFor(
      Math.max(linesIn(remark, 25), linesIn(entry.file, 26), linesOfLabel),
      heightOfReturn(scene, { least: 22, most: 96, shared: 320 }),
    ),
  );
}

/** What may be chosen, and what stands out. */
function rules(scene: DepartmentScene, draft: Draft, last: number): void {
  const { words } = scene;
  const lang = scene.text.returned;
  draft.validations.push({
    range: rangeOf(FIRST, at('position'), last, at('position')),
    rule: { list: POSITIONS.map((id) => words.sheets.position[id]) },
    prompt: { title: lang.columns.position, message: lang.positionPrompt },
  });
  const useRange = rangeOf(FIRST, at('use'), last, at('use'));
  draft.validations.push({
    range: useRange,
    rule: { list: USES.map((use) => words.departments.uses[use]) },
    prompt: { title: lang.columns.use, message: lang.usePrompt },
    error: { style: 'stop', ...words.sheets.setup.listError },
  });
  draft.conditionalFormats.push(
    {
      range: useRange,
      formula: `COUNTIF(ISOMM_DeptUseNames,${fixedColumn(FIRST, at('use'))})=0`,
      style: WRONG,
    },
    {
      range: rangeOf(FIRST, at('share'), last, at('share')),
      formula: `${fixedColumn(FIRST, at('share'))}<1`,
      style: WRONG,
    },
    {
      range: rangeOf(FIRST, at('no'), last, at('label')),
      formula: `${fixedColumn(FIRST, at('use'))}=${quote(words.departments.uses['left-out'])}`,
      style: { color: COLORS.quiet },
    },
  );
}

/** What identifies the workbook. */
function identity({ model, names, words }: DepartmentScene, draft: Draft, below: number): void {
  const facts: readonly (readonly [name: string, label: string, value: ShownValue])[] = [
    ['ISOMM_DeptModel', words.sheets.setup.model, model.id],
    ['ISOMM_DeptLayout', words.sheets.setup.layout, DEPARTMENTS_LAYOUT],
  ];
  facts.forEach(([name, label, value], index) => {
    draft.put(below + index, at('label'), label, STYLES.quiet);
    draft.put(below + index, at('use'), value, { ...STYLES.quiet, horizontal: 'left' });
    names.add(name, SHEET, below + index, at('use'));
  });
}
