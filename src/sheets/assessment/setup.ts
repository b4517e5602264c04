import { POSITIONS } from '../../model/answers';
import { PATTERN_IDS, QUADRANTS, type PatternId, type Text } from '../../model/catalogue';
import { dateSerial } from '../../model/dates';
import { cellAt, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { choose, quote } from '../formula';
import { LAYOUT } from './layout';
import { invalidCount, SETUP_LEFT, tableKey } from './leftovers';
import { capital, footer, say, type Scene } from './scene';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet, ShownValue } from '../../workbook/description';

const SHEET = 'setup';
const WIDTHS = [2, 29, 15, 15, 15, 15, 2, 8, 8, 8, 8, 8];
const [LABEL, FIRST, LAST] = [1, 2, 5];
/** Hidden: number of the chosen pattern, then the side it asks for in each quadrant. */
const [INDEX, SIDES] = [7, 8];
const INNER = WIDTHS.slice(LABEL, LAST + 1).reduce((sum, width) => sum + width, 0);
const BAR = 10;

const bar = (rate: number): string =>
  '■'.repeat(Math.round(rate * BAR)) + '□'.repeat(BAR - Math.round(rate * BAR));

/** 準備: what this is, who answers, the patterns, how far one is. */
export function setup(scene: Scene): Sheet {
  const { answers, assessment, catalogue, model, names, words } = scene;
  const text = words.setup;
  const draft = new Draft(SHEET, words.titles.setup);
  let row = 0;

  const across = (value: ShownValue, style: object, formula?: string) => {
    draft.span(row, LABEL, row, LAST, value, style, formula);
  };
  const paragraph = (value: string) => {
    across(value, STYLES.lead);
    draft.height(row, heightFor(linesIn(value, INNER)));
    row++;
  };
  const section = (value: string) => {
    row++;
    across(value, STYLES.section);
    draft.height(row, 22);
    row++;
  };

  across(text.title, STYLES.title);
  draft.height(row++, 30);
  const noun = (value: Text) => say(scene, value);
  paragraph(
    text.what(model.items.length, noun(model.itemNoun), model.functions.length, noun(model.functionNoun)),
  );

  section(text.stepsTitle);
  text.steps.forEach((step, index) => paragraph(text.step(String(index + 1), step)));

  section(text.infoTitle);
  const input = (name: string, label: string, value: ShownValue, numberFormat: string) => {
    draft.put(row, LABEL, label, STYLES.label);
    draft.span(row, FIRST, row, LAST, value, {
      ...STYLES.input,
      horizontal: 'left',
      indent: 1,
      numberFormat,
    });
    names.add(name, SHEET, row, FIRST);
    draft.height(row, 20);
    return cellAt(row++, FIRST);
  };
  if (answers.deadline) {
    draft.put(row, LABEL, text.deadline, STYLES.label);
    draft.span(row, FIRST, row, LAST, dateSerial(answers.deadline) ?? answers.deadline, {
      ...STYLES.cell,
      bold: true,
      horizontal: 'left',
      numberFormat: 'yyyy/mm/dd',
    });
    names.add('ISOMM_Deadline', SHEET, row, FIRST);
    draft.height(row++, 20);
  }
  const position = POSITIONS.find((id) => id === answers.position);
  input('ISOMM_Organisation', text.organisation, answers.organisation || null, '@');
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
    'yyyy/mm/dd',
  );
  draft.validations.push({
    range: dateCell,
    rule: { wholeNumber: { min: 1, max: 2958465 } },
    prompt: { title: text.date, message: text.datePrompt },
    error: { style: 'information', title: text.date, message: text.datePrompt },
  });

  section(text.patternTitle);
  const patternName = (id: PatternId) => {
    const pattern = catalogue.patterns.find((entry) => entry.id === id);
    return pattern ? say(scene, pattern.name) : id;
  };
  const patternNames = PATTERN_IDS.map(patternName);
  const patternRows: { row: number; chosen: PatternId | null; sides: string }[] = [];
  const left = scene.leftovers[SETUP_LEFT];
  const choice = (name: string, label: string, key: 'currentPattern' | 'targetPattern', sides: string) => {
    const chosen = answers[key];
    patternRows.push({ row, chosen, sides });
    const cell = input(name, label, chosen ? patternName(chosen) : (left?.[key] ?? null), '@');
    draft.validations.push({
      range: cell,
      rule: { listFrom: 'ISOMM_PatternNames' },
      error: { style: 'stop', ...text.listError },
    });
  };
  choice('ISOMM_CurrentPattern', text.current, 'currentPattern', 'ISOMM_CurrentSides');
  choice('ISOMM_TargetPattern', text.target, 'targetPattern', 'ISOMM_TargetSides');

  section(text.tableTitle);
  paragraph(text.tableLead);
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
      draft.put(row, FIRST + column, shown, { ...STYLES.input, horizontal: 'center' });
    });
    draft.height(row++, 20);
  });
  const tableRange = rangeOf(table, FIRST, row - 1, LAST);
  names.add('ISOMM_PatternNames', SHEET, table, LABEL, row - 1, LABEL);
  names.add('ISOMM_PatternTable', SHEET, table, FIRST, row - 1, LAST);
  draft.validations.push({
    range: tableRange,
    rule: { list: [words.side.in, words.side.out] },
    error: { style: 'stop', ...text.listError },
  });
  const first = cellAt(table, FIRST);
  draft.conditionalFormats.push(
    {
      range: tableRange,
      formula: `${first}=${quote(words.side.in)}`,
      style: { fill: COLORS.insourceTint, color: COLORS.insource, bold: true },
    },
    {
      range: tableRange,
      formula: `${first}=${quote(words.side.out)}`,
      style: { fill: COLORS.outsourceTint, color: COLORS.text, bold: true },
    },
    {
      range: tableRange,
      formula: `IF(ISERROR(${first}),TRUE,IF(${first}=${quote(words.side.in)},FALSE,${first}<>${quote(words.side.out)}))`,
      style: { fill: COLORS.problemFill, frame: COLORS.problem },
    },
  );

  for (const { row: at, chosen, sides } of patternRows) {
    const cell = cellAt(at, FIRST);
    const number = choose(
      PATTERN_IDS.map((_, index) => [`${cell}=${cellAt(table + index, LABEL)}`, String(index + 1)]),
      '0',
    );
    draft.put(
      at,
      INDEX,
      chosen ? PATTERN_IDS.indexOf(chosen) + 1 : 0,
      STYLES.helper,
      `IF(ISERROR(${cell}),0,IF(${cell}="",0,${number}))`,
    );
    QUADRANTS.forEach((quadrant, index) => {
      const side = `INDEX(ISOMM_PatternTable,${cellAt(at, INDEX)},${index + 1})`;
      const code = choose(
        [
          [`ISERROR(${side})`, '""'],
          [`${side}=${quote(words.side.in)}`, '"in"'],
          [`${side}=${quote(words.side.out)}`, '"out"'],
        ],
        '""',
      );
      draft.put(
        at,
        SIDES + index,
        (chosen && answers.patterns[chosen][quadrant]) ?? '',
        STYLES.helper,
        `IF(${cellAt(at, INDEX)}=0,"",${code})`,
      );
    });
    names.add(sides, SHEET, at, SIDES, at, SIDES + QUADRANTS.length - 1);
  }

  section(text.progressTitle);
  const { progress } = text;
  draft.put(row, LABEL, capital(say(scene, model.functionNoun)), STYLES.header);
  [progress.done, progress.total, progress.rate, ''].forEach((title, index) =>
    draft.put(row, FIRST + index, title, STYLES.header),
  );
  row++;
  const progressRow = (
    label: string,
    { scored, notDone, unanswered }: { scored: number; notDone: number; unanswered: number },
    [doneFormula, totalFormula]: readonly [done: string, total: string],
    style: object,
  ) => {
    const done = scored + notDone;
    const total = done + unanswered;
    const rate = total === 0 ? 0 : done / total;
    const rateCell = cellAt(row, FIRST + 2);
    draft.put(row, LABEL, label, { ...STYLES.label, ...style });
    draft.put(row, FIRST, done, { ...STYLES.count, ...style }, doneFormula);
    draft.put(row, FIRST + 1, total, { ...STYLES.count, ...style }, totalFormula);
    draft.put(
      row,
      FIRST + 2,
      rate,
      { ...STYLES.count, ...style, numberFormat: '0%' },
      `IF(${cellAt(row, FIRST + 1)}=0,0,${cellAt(row, FIRST)}/${cellAt(row, FIRST + 1)})`,
    );
    draft.put(
      row,
      LAST,
      bar(rate),
      { ...STYLES.cell, color: COLORS.insource, size: 8 },
      `REPT("■",ROUND(${rateCell}*${BAR},0))&REPT("□",${BAR}-ROUND(${rateCell}*${BAR},0))`,
    );
    draft.height(row++, 18);
  };
  model.functions.forEach((group, index) => {
    const result = assessment.functions[index];
    if (!result) throw new Error(`No result for ${group.id}`);
    const own = `ISOMM_CalcFunction,${quote(group.id)}`;
    const not = (state: string) => `-COUNTIFS(${own},ISOMM_CalcState,${quote(state)})`;
    const total = `COUNTIFS(${own})${not('excluded')}`;
    progressRow(say(scene, group.short), result, [`${total}${not('unanswered')}`, total], {});
  });
  progressRow(
    progress.overall,
    assessment,
    ['ISOMM_Scored+ISOMM_NotDone', 'ISOMM_Scored+ISOMM_NotDone+ISOMM_Unanswered'],
    { bold: true },
  );

  row++;
  const invalid = invalidCount(scene.leftovers);
  const counts: [string, string, number, string][] = [
    ['ISOMM_Scored', progress.scored, assessment.scored, 'COUNTIFS(ISOMM_CalcState,"scored")'],
    ['ISOMM_NotDone', progress.notDone, assessment.notDone, 'COUNTIFS(ISOMM_CalcState,"not-done")'],
    [
      'ISOMM_Unanswered',
      progress.unanswered,
      assessment.unanswered,
      'COUNTIFS(ISOMM_CalcState,"unanswered")',
    ],
    ['ISOMM_Invalid', progress.invalid, invalid, 'SUM(ISOMM_CalcInvalid)'],
  ];
  counts.forEach(([name, label, value, formula], index) => {
    draft.put(row, FIRST + index, label, { ...STYLES.label, horizontal: 'center' });
    draft.put(row + 1, FIRST + index, value, { ...STYLES.count, horizontal: 'center', bold: true }, formula);
    names.add(name, SHEET, row + 1, FIRST + index);
  });
  const invalidCell = cellAt(row + 1, LAST);
  draft.conditionalFormats.push({
    range: invalidCell,
    formula: `${invalidCell}>0`,
    style: { fill: COLORS.problemFill, color: COLORS.problem, frame: COLORS.problem },
  });
  row += 2;

  section(text.about);
  paragraph(text.aboutText);
  const facts: [string, string, ShownValue][] = [
    ['ISOMM_Model', text.model, model.id],
    ['ISOMM_Layout', text.layout, LAYOUT],
    ['ISOMM_Language', text.language, scene.language],
  ];
  if (answers.asked) facts.push(['ISOMM_Asked', text.asked, answers.asked.join(', ')]);
  for (const [name, label, value] of facts) {
    draft.put(row, LABEL, label, STYLES.quiet);
    draft.put(row, FIRST, value, { ...STYLES.quiet, horizontal: 'left' });
    if (name === 'ISOMM_Model') draft.put(row, FIRST + 1, say(scene, model.title), STYLES.quiet);
    names.add(name, SHEET, row++, FIRST);
  }

  return draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= INDEX && { hidden: true }) })),
    {
      tabColor: COLORS.navy,
      gridlines: false,
      print: {
        orientation: 'portrait',
        fitToWidth: 1,
        fitToHeight: 1,
        area: rangeOf(0, 0, row, LAST + 1),
        centerHorizontally: true,
        ...footer(scene, words.titles.setup),
      },
    },
  );
}
