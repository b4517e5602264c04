import { POSITIONS } from '../../../model/answers';
import { dateSerial } from '../../../model/cells/dates';
import { cellAt } from '../../../workbook/a1';
import type { ShownValue, Validation } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { heightFor, linesIn, linesOfName, STYLES } from '../../theme';
import { invalidCount, SETUP_LEFT } from '../reading/leftovers';
import type { Scene } from '../scene';
import { FIRST, LABEL, LAST, rowHeight, section, SHEET, SIDES, widthOf, WIDTHS } from './setupColumns';
import type { Chosen } from './setupPicture';
import { patternName } from './setupTable';

/** The left of the first page: who answers, for which patterns, and below it how many answers there are. */
export function setupAnswers(
  scene: Scene,
  draft: Draft,
  top: number,
): {
  /** The first cell people fill in. */
  readonly cursor: string;
  readonly chosen: Readonly<Record<'current' | 'target', Chosen>>;
  /** The last row, with the counts. */
  readonly counted: number;
} {
  const text = scene.words.setup;
  section(draft, top, text.infoTitle, LABEL, LAST);
  const patterns = whoAnswers(scene, draft, top + 1);
  section(draft, patterns, text.patternTitle, LABEL, LAST);
  const current = choice(scene, draft, patterns + 1, 'currentPattern');
  const target = choice(scene, draft, patterns + 2, 'targetPattern');
  const counted = counts(scene, draft, patterns + 4);
  return { cursor: cellAt(top + 1, FIRST), chosen: { current, target }, counted };
}

/** A name of more lines is written in smaller letters. */
const [MOST_LINES, SMALL] = [2, 9];

/** A cell to fill in, and what stands in it. */
interface Input {
  readonly name: string;
  readonly label: string;
  readonly value: ShownValue;
  readonly numberFormat?: string;
  readonly validation?: Omit<Validation, 'range'>;
}

function ask(scene: Scene, draft: Draft, row: number, input: Input): void {
  const { name, label, value, numberFormat = '@', validation } = input;
  draft.put(row, LABEL, label, STYLES.label);
  const { fontSize } = scene.words;
  const linesAs = (size: number) =>
    linesOfName(String(value ?? ''), (widthOf(FIRST, LAST) * fontSize) / size);
  const size = linesAs(fontSize) > MOST_LINES ? SMALL : fontSize;
  const style = { ...STYLES.input, numberFormat, wrap: true, ...(size < fontSize && { size }) };
  draft.span(row, FIRST, row, LAST, value, style);
  scene.names.add(name, SHEET, row, FIRST);
  const high = rowHeight(scene);
  draft.height(row, linesAs(size) > 1 ? heightFor(linesAs(size), high) : high);
  if (validation) draft.validations.push({ range: cellAt(row, FIRST), ...validation });
}

/** Gives the row below. */
function whoAnswers(scene: Scene, draft: Draft, top: number): number {
  const { answers, words } = scene;
  const text = words.setup;
  const position = POSITIONS.find((id) => id === answers.position);
  const inputs: readonly Input[] = [
    { name: 'ISOMM_Organisation', label: text.organisation, value: answers.organisation || null },
    { name: 'ISOMM_Department', label: text.department, value: answers.department || null },
    { name: 'ISOMM_Respondent', label: text.respondent, value: answers.respondent || null },
    {
      name: 'ISOMM_Position',
      label: text.position,
      value: position ? words.position[position] : answers.position || null,
      validation: {
        rule: { list: POSITIONS.map((id) => words.position[id]) },
        error: { style: 'information', ...text.listError },
      },
    },
    {
      name: 'ISOMM_Date',
      label: text.date,
      value: dateSerial(answers.date) ?? (answers.date || null),
      numberFormat: text.dateFormat,
      validation: {
        rule: { wholeNumber: { min: 1, max: 2958465 } },
        prompt: { title: text.date, message: text.datePrompt },
        error: { style: 'information', title: text.date, message: text.datePrompt },
      },
    },
  ];
  inputs.forEach((input, index) => {
    ask(scene, draft, top + index, input);
  });
  return top + inputs.length;
}

function choice(scene: Scene, draft: Draft, row: number, key: 'currentPattern' | 'targetPattern'): Chosen {
  const text = scene.words.setup;
  const pattern = scene.answers[key];
  const left = scene.leftovers[SETUP_LEFT]?.[key] ?? null;
  ask(scene, draft, row, {
    ...(key === 'currentPattern'
      ? { name: 'ISOMM_CurrentPattern', label: text.current }
      : { name: 'ISOMM_TargetPattern', label: text.target }),
    value: pattern ? patternName(scene, pattern) : left,
    validation: {
      rule: { listFrom: 'ISOMM_PatternNames' },
      error: { style: 'stop', ...text.listError },
    },
  });
  return { row, pattern, sides: SIDES };
}

/** How many answers there are of each kind; gives the row in which the numbers stand, below their labels. */
function counts(scene: Scene, draft: Draft, row: number): number {
  const { assessment, leftovers, names, words } = scene;
  const text = words.setup.progress;
  const high = rowHeight(scene);
  const state = (id: string) => `COUNTIFS(ISOMM_CalcState,"${id}")`;
  const counted = [
    ['ISOMM_Scored', text.scored, assessment.scored, state('scored')],
    ['ISOMM_NotDone', text.notDone, assessment.notDone, state('not-done')],
    ['ISOMM_Unanswered', text.unanswered, assessment.unanswered, state('unanswered')],
    ['ISOMM_Invalid', text.invalid, invalidCount(leftovers), 'SUM(ISOMM_CalcInvalid)'],
  ] as const;
  draft.span(row, LABEL, row + 1, LABEL, text.counts, { ...STYLES.label, bold: true });
  counted.forEach(([name, label, value, formula], index) => {
    draft.put(row, FIRST + index, label, { ...STYLES.label, horizontal: 'center', indent: 0, wrap: true });
    draft.height(row, heightFor(linesIn(label, WIDTHS[FIRST] ?? 0), high));
    draft.put(row + 1, FIRST + index, value, { ...STYLES.count, horizontal: 'center', bold: true }, formula);
    names.add(name, SHEET, row + 1, FIRST + index);
  });
  draft.height(row + 1, high);
  return row + 1;
}
