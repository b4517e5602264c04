import { catalogueMark } from '../../../model/catalogueMark';
import { POSITIONS } from '../../../model/answers';
import { PATTERN_IDS, QUADRANTS, type PatternId, type Text } from '../../../model/catalogue';
import { dateSerial } from '../../../model/cells/dates';
import { cellAt, fixedColumn, fixedRow, rangeOf } from '../../../workbook/a1';
import { Draft } from '../../draft';
import { quote, sentence } from '../../formula';
import { LAYOUT } from '../layout';
import { invalidCount, SETUP_LEFT, tableKey } from '../reading/leftovers';
import { footer, say, type Scene } from '../scene';
import { setupCarry } from './setupCarry';
import { colourSides, setupPicture, type Chosen } from './setupPicture';
import { setupProgress } from './setupProgress';
import { setupSides } from './setupSides';
import { pageFilled } from '../../pages';
import { across, COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { WRONG } from '../../wrongCells';
import type { Link, Sheet, ShownValue, Style } from '../../../workbook/description';

const SHEET = 'setup';
const WIDTHS = [2, 25, 12.5, 12.5, 12.5, 12.5, 3, 21, 12.5, 12.5, 12.5, 12.5, 2, 8, 8, 8, 8, 8];
/** Two blocks side by side: what people fill in, and how far they are. */
const [LABEL, FIRST, LAST] = [1, 2, 5];
const [RIGHT, RIGHT_FIRST, END] = [7, 8, 11];
/** Hidden: number of the chosen pattern, then the side it asks for in each quadrant; above them what identifies the workbook. */
const [INDEX, SIDES] = [13, 14];
const widthOf = (from: number, to: number): number => across(WIDTHS, from, to);
/** Rows have air, so that the pages are filled; a model of very many functions needs the room. */
const [ROW, AIR, MANY, MOST_AIR] = [26, 5, 12, 6] as const;

const given: Style = { ...STYLES.cell, bold: true };

/** 準備: what this is, what is still missing, who answers, which patterns; on a second page how to go about it. */
export function setup(scene: Scene): Sheet {
  const { answers, assessment, catalogue, model, names, words } = scene;
  const text = words.setup;
  const draft = new Draft(SHEET, words.titles.setup);
  const links: Link[] = [];
  const high = model.functions.length > MANY ? ROW - 2 * AIR + 4 : ROW;
  let row = 0;

  const paragraph = (value: string, from = LABEL, to = END) => {
    draft.span(row, from, row, to, value, STYLES.underLine);
    draft.height(row, heightFor(linesIn(value, widthOf(from, to))) + AIR);
    row++;
  };
  const section = (value: string, from = LABEL, to = END, at = row) => {
    // Not merged: a heading flows over blank cells, and each merge costs dear in Excel.
    draft.put(at, from, value, STYLES.section);
    draft.paint(at, from, at, to, STYLES.section);
    draft.height(at, 28);
  };
  const noun = (value: Text) => say(scene, value);

  draft.along(row, LABEL, END, text.title, STYLES.title);
  draft.height(row++, 38);
  paragraph(
    text.what(model.items.length, noun(model.itemNoun), model.functions.length, noun(model.functionNoun)),
  );

  // The band: when and to whom, what is missing, and where to go.
  const handedOut = answers.deadline !== undefined || answers.returnTo !== undefined;
  if (answers.deadline) {
    draft.put(row, LABEL, text.deadline, STYLES.label);
    draft.span(row, FIRST, row, LAST, dateSerial(answers.deadline) ?? answers.deadline, {
      ...given,
      numberFormat: text.dateFormat,
    });
    names.add('ISOMM_Deadline', SHEET, row, FIRST);
  }
  if (answers.returnTo) {
    draft.put(row, RIGHT, text.returnTo, STYLES.label);
    draft.span(row, RIGHT_FIRST, row, END, answers.returnTo, { ...given, wrap: true, numberFormat: '@' });
    draft.height(row, heightFor(linesIn(answers.returnTo, widthOf(RIGHT_FIRST, END)), high));
    names.add('ISOMM_ReturnTo', SHEET, row, RIGHT_FIRST);
  }
  if (handedOut) draft.height(row++, high);
  const invalid = invalidCount(scene.leftovers);
  const missing = 'ISOMM_Unanswered+ISOMM_Invalid';
  const [ready, open] = handedOut
    ? [text.status.ready, text.status.notYet]
    : [text.status.complete, text.status.incomplete];
  const status = row;
  draft.span(
    row,
    LABEL,
    row,
    END,
    text.status.missing(String(assessment.unanswered), String(invalid)) +
      (assessment.unanswered + invalid > 0 ? open : ready),
    { ...STYLES.cell, bold: true, size: 12, color: COLORS.navy, fill: COLORS.band },
    `${sentence(text.status.missing, 'ISOMM_Unanswered', 'ISOMM_Invalid')}&IF(${missing}>0,${quote(open)},${quote(ready)})`,
  );
  draft.height(row++, 30);
  row = setupCarry(scene, draft, row, [LABEL, END], links);

  const link = (column: number, title: string, name: string) => {
    draft.put(row, column, text.link(title), {
      ...STYLES.body,
      bold: true,
      color: COLORS.insource,
      indent: 1,
      horizontal: 'left',
    });
    links.push({ cell: cellAt(row, column), name });
  };
  link(LABEL, words.titles.checklist, 'ISOMM_Insource');
  link(FIRST, words.titles.criteria, 'ISOMM_CriteriaScore');
  link(FIRST + 2, words.titles.byFunction(say(scene, model.functionNoun)), 'ISOMM_FunctionMaturity');
  link(RIGHT, words.titles.byRole(say(scene, model.itemNoun)), 'ISOMM_StrengthenInsource');
  const scoped = answers.parts?.includes('scope') ?? false;
  if (scoped) link(RIGHT_FIRST, words.titles.scope, 'ISOMM_ScopeId');
  draft.height(row++, 28);

  // Left: who answers, and for which patterns.
  const top = row;
  section(text.infoTitle, LABEL, LAST);
  row++;
  const input = (name: string, label: string, value: ShownValue, numberFormat: string) => {
    draft.put(row, LABEL, label, STYLES.label);
    draft.span(row, FIRST, row, LAST, value, { ...STYLES.input, numberFormat });
    names.add(name, SHEET, row, FIRST);
    draft.height(row, high);
    return cellAt(row++, FIRST);
  };
  const position = POSITIONS.find((id) => id === answers.position);
  const cursor = input('ISOMM_Organisation', text.organisation, answers.organisation || null, '@');
  input('ISOMM_Department', text.department, answers.department || null, '@');
  input('ISOMM_Respondent', text.respondent, answers.respondent || null, '@');
  const positionCell = input(
    'ISOMM_Position',
    text.position,
    position ? words.position[position] : answers.position || null,
    '@',
  );
  draft.validations.push({
    range: positionCell,
    rule: { list: POSITIONS.map((id) => words.position[id]) },
    error: { style: 'information', ...text.listError },
  });
  const dateCell = input(
    'ISOMM_Date',
    text.date,
    dateSerial(answers.date) ?? (answers.date || null),
    text.dateFormat,
  );
  draft.validations.push({
    range: dateCell,
    rule: { wholeNumber: { min: 1, max: 2958465 } },
    prompt: { title: text.date, message: text.datePrompt },
    error: { style: 'information', title: text.date, message: text.datePrompt },
  });

  section(text.patternTitle, LABEL, LAST);
  row++;
  const patternName = (id: PatternId) => {
    const pattern = catalogue.patterns.find((entry) => entry.id === id);
    return pattern ? say(scene, pattern.name) : id;
  };
  const patternNames = PATTERN_IDS.map(patternName);
  const left = scene.leftovers[SETUP_LEFT];
  const choice = (name: string, label: string, key: 'currentPattern' | 'targetPattern'): Chosen => {
    const pattern = answers[key];
    const chosen = { row, pattern, sides: SIDES };
    const range = input(name, label, pattern ? patternName(pattern) : (left?.[key] ?? null), '@');
    draft.validations.push({
      range,
      rule: { listFrom: 'ISOMM_PatternNames' },
      error: { style: 'stop', ...text.listError },
    });
    return chosen;
  };
  const current = choice('ISOMM_CurrentPattern', text.current, 'currentPattern');
  const target = choice('ISOMM_TargetPattern', text.target, 'targetPattern');

  row++;
  const counts: [string, string, number, string][] = [
    ['ISOMM_Scored', text.progress.scored, assessment.scored, 'COUNTIFS(ISOMM_CalcState,"scored")'],
    ['ISOMM_NotDone', text.progress.notDone, assessment.notDone, 'COUNTIFS(ISOMM_CalcState,"not-done")'],
    [
      'ISOMM_Unanswered',
      text.progress.unanswered,
      assessment.unanswered,
      'COUNTIFS(ISOMM_CalcState,"unanswered")',
    ],
    ['ISOMM_Invalid', text.progress.invalid, invalid, 'SUM(ISOMM_CalcInvalid)'],
  ];
  draft.span(row, LABEL, row + 1, LABEL, text.progress.counts, { ...STYLES.label, bold: true });
  counts.forEach(([name, label, value, formula], index) => {
    draft.put(row, FIRST + index, label, { ...STYLES.label, horizontal: 'center', indent: 0, wrap: true });
    draft.height(row, heightFor(linesIn(label, WIDTHS[FIRST] ?? 0), high));
    draft.put(row + 1, FIRST + index, value, { ...STYLES.count, horizontal: 'center', bold: true }, formula);
    names.add(name, SHEET, row + 1, FIRST + index);
  });
  draft.height(row + 1, high);
  const counted = row + 1;

  // Right: how far one is.
  section(text.progressTitle, RIGHT, END, top);
  row = Math.max(row + 2, setupProgress(scene, draft, [top + 1, RIGHT], high)) + 1;

  const second = row;
  section(text.stepsTitle);
  row++;
  const { steps } = text;
  const covers = answers.asked
    ? steps.asked(words.list(model.functions.map((group) => say(scene, group.short))))
    : scoped
      ? steps.scope
      : handedOut
        ? steps.allAsked(noun(model.itemNoun))
        : steps.noScope(noun(model.itemNoun));
  const all = [
    steps.criteria,
    covers,
    steps.info,
    steps.rate,
    steps.states,
    steps.results(
      words.titles.byFunction(noun(model.functionNoun)),
      words.titles.byRole(noun(model.itemNoun)),
    ),
    ...(handedOut ? [answers.returnTo ? steps.giveBack : steps.giveBackToSender] : []),
  ];
  all.forEach((step, index) => {
    if (step === steps.scope) links.push({ cell: cellAt(row, LABEL), name: 'ISOMM_ScopeId' });
    paragraph(text.step(String(index + 1), step));
  });

  row++;
  section(text.tableTitle);
  row++;
  paragraph(text.tableLead);
  setupPicture(scene, draft, [row, RIGHT], { current, target });
  for (let line = row; line < row + 7; line++) draft.height(line, 25);
  draft.put(row, LABEL, text.pattern, STYLES.header);
  QUADRANTS.forEach((quadrant, index) =>
    draft.put(row, FIRST + index, text.quadrant(quadrant), STYLES.header),
  );
  row++;
  const table = row;
  PATTERN_IDS.forEach((id, index) => {
    draft.put(row, LABEL, patternNames[index] ?? id, STYLES.label);
    QUADRANTS.forEach((quadrant, column) => {
      const side = answers.patterns[id][quadrant];
      const shown = side ? words.side[side] : (left?.[tableKey(id, quadrant)] ?? null);
      draft.put(row, FIRST + column, shown, { ...STYLES.input, horizontal: 'center', bold: true });
    });
    row++;
  });
  const tableRange = rangeOf(table, FIRST, row - 1, LAST);
  names.add('ISOMM_PatternNames', SHEET, table, LABEL, row - 1, LABEL);
  names.add('ISOMM_PatternTable', SHEET, table, FIRST, row - 1, LAST);
  draft.validations.push({
    range: tableRange,
    rule: { list: [words.side.in, words.side.out] },
    error: { style: 'stop', ...text.listError },
  });
  colourSides(scene, draft, [status, LABEL, table + 5, END], `${missing}=0`);
  // The number of values nobody understands, and what is no side in the table below it.
  const first = cellAt(counted, FIRST);
  const nth = `ROWS(${fixedRow(counted, FIRST)}:${first})`;
  const last = `COLUMNS(${fixedColumn(counted, FIRST)}:${first})=${String(LAST - FIRST + 1)}`;
  const noSide = `IF(ISERROR(${first}),TRUE,IF(${first}=${quote(words.side.in)},FALSE,${first}<>${quote(words.side.out)}))`;
  draft.conditionalFormats.push({
    range: rangeOf(counted, FIRST, row - 1, LAST),
    formula: `IF(${nth}=1,IF(${last},N(${first})>0,FALSE),IF(${nth}>${String(table - counted)},${noSide},FALSE))`,
    style: WRONG,
  });
  const sides = PATTERN_IDS.flatMap((id) => QUADRANTS.map((quadrant) => answers.patterns[id][quadrant]));
  const filled = (side: string) => `COUNTIF(ISOMM_PatternTable,${quote(side)})`;
  draft.span(
    row,
    LABEL,
    row + 1,
    LAST,
    sides.includes(null) ? text.tableMarked : '',
    { ...STYLES.underLine, color: COLORS.problem },
    `IF(${filled(words.side.in)}+${filled(words.side.out)}<${String(sides.length)},${quote(text.tableMarked)},"")`,
  );
  row += 3;

  setupSides(scene, draft, { current, target }, [table, INDEX]);

  section(text.about);
  row++;
  paragraph(text.aboutText);
  draft.put(row, LABEL, text.basis, STYLES.quiet);
  draft.put(row, FIRST, say(scene, model.title), { ...STYLES.quiet, horizontal: 'left', indent: 1 });
  // Out of sight, and with labels: where names are lost they are found by these.
  const facts: [string, string, ShownValue][] = [
    ['ISOMM_Model', text.model, model.id],
    ['ISOMM_Layout', text.layout, LAYOUT],
    ['ISOMM_Language', text.language, scene.language],
  ];
  facts.push(['ISOMM_Catalogue', text.catalogue, catalogueMark(model)]);
  if (answers.asked)
    facts.push(['ISOMM_Asked', text.asked(say(scene, model.functionNoun)), answers.asked.join(', ')]);
  facts.forEach(([name, label, value], index) => {
    draft.put(index, INDEX, label, STYLES.helper);
    draft.put(index, INDEX + 1, value, STYLES.helper);
    names.add(name, SHEET, index, INDEX + 1);
  });

  const sheet = draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= INDEX && { hidden: true }) })),
    {
      tabColor: COLORS.navy,
      gridlines: false,
      links,
      cursor,
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        breaks: [second],
        area: rangeOf(0, 0, row, END + 1),
        centerHorizontally: true,
        ...footer(scene, words.titles.setup),
      },
    },
  );
  return pageFilled(sheet, top + 1, second - 2, MOST_AIR);
}
