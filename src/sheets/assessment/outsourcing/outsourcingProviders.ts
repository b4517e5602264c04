import { DUTIES, QUESTION_GROUPS, QUESTIONS, PROVIDERS } from '../../../model/facts/outsourcing';
import { cellAt, rangeOf } from '../../../workbook/a1';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { SETUP_LEFT } from '../reading/leftovers';
import { COLUMN, SHEET, SLOTS, widthOf } from './outsourcingColumns';
import type { Scene } from '../scene';

const [TEXT, TEXT_END] = [COLUMN.id, COLUMN.provider] as const;

/** Below the items: who does what, and question by question what is settled with each provider. Gives its last row. */
export function outsourcingProviders(scene: Scene, draft: Draft, top: number): number {
  const { answers, leftovers, names, words } = scene;
  const lang = words.outsourcing;
  const left = leftovers[SETUP_LEFT] ?? {};
  let row = top;
  draft.span(row, TEXT, row, COLUMN.reduction, lang.questionsTitle, STYLES.section);
  draft.height(row++, 28);
  draft.span(row, TEXT, row, COLUMN.reduction, lang.questionsLead, STYLES.underLine);
  draft.height(row, heightFor(linesIn(lang.questionsLead, widthOf(TEXT, COLUMN.reduction))) + 4);
  row++;
  draft.span(row, TEXT, row, TEXT_END, lang.question, STYLES.headerLeft);
  SLOTS.forEach(([from, , , to], index) => {
    const name = answers.outsourcing?.providers[index]?.name ?? '';
    const nth = lang.providers.nth(String(index + 1));
    const typed = `INDEX(ISOMM_OutName,${String(index + 1)})`;
    draft.span(
      row,
      from,
      row,
      to,
      name === '' ? nth : name,
      STYLES.header,
      `IF(ISERROR(${typed}),${quote(nth)},IF(${typed}="",${quote(nth)},${typed}))`,
    );
  });
  draft.height(row++, heightFor(2));

  const first = row;
  const title = (text: string) => {
    draft.span(row, TEXT, row, COLUMN.reduction, text, { ...STYLES.label, bold: true });
    draft.height(row++, 20);
  };
  const centred: Style = { ...STYLES.input, horizontal: 'center' };
  const entry = (kind: 'duties' | 'questions', id: string, text: string) => {
    draft.span(row, TEXT, row, TEXT_END, text, STYLES.cellWrap);
    draft.put(row, COLUMN.words, id, STYLES.helper);
    const lines = [linesIn(text, widthOf(TEXT, TEXT_END))];
    for (let index = 0; index < PROVIDERS; index++) {
      const slot = SLOTS[index];
      const provider = answers.outsourcing?.providers[index];
      const who = provider?.duties?.[id]?.who;
      const state = provider?.questions?.[id]?.state;
      const note = (kind === 'duties' ? provider?.duties : provider?.questions)?.[id]?.note ?? null;
      const shown = kind === 'duties' ? who && lang.duties[who] : state && lang.states[state];
      const key = kind === 'duties' ? 'who' : 'state';
      const keptAt = (word: string) =>
        left[`outsourcing.providers.${String(index)}.${kind}.${id}.${word}`] ?? null;
      if (!slot) continue;
      draft.span(row, slot[0], row, slot[1], shown ?? keptAt(key), centred);
      draft.span(row, slot[2], row, slot[3], note ?? keptAt('note'), {
        ...STYLES.input,
        wrap: true,
        fill: COLORS.optionalInput,
      });
      lines.push(linesIn(note ?? '', widthOf(slot[2], slot[3])));
    }
    draft.height(row, Math.min(heightFor(Math.max(...lines), 20), TALLEST));
    row++;
  };
  /** Rows in which the same list is chosen from. */
  const choices = (from: number, list: string, count: number) => {
    for (const slot of SLOTS) {
      const range = rangeOf(from, slot[0], row - 1, slot[0]);
      draft.validations.push({
        range,
        rule: { listFrom: list },
        error: { style: 'stop', ...words.setup.listError },
      });
      const cell = cellAt(from, slot[0]);
      const known = Array.from({ length: count }, (_, at) => `${cell}=INDEX(${list},${String(at + 1)})`).join(
        ',',
      );
      draft.conditionalFormats.push({
        range,
        formula: `IF(ISERROR(${cell}),TRUE,IF(${cell}="",FALSE,NOT(OR(${known}))))`,
        style: { fill: COLORS.problemFill, color: COLORS.problem, frame: COLORS.problem },
      });
    }
  };
  title(lang.dutiesTitle);
  const duties = row;
  for (const id of DUTIES) entry('duties', id, lang.duty[id]);
  choices(duties, 'ISOMM_OutDuties', Object.keys(lang.duties).length);
  for (const group of QUESTION_GROUPS) {
    title(lang.groups[group]);
    const from = row;
    for (const id of QUESTIONS[group]) entry('questions', id, lang.questions[id]);
    choices(from, 'ISOMM_OutStates', Object.keys(lang.states).length);
  }
  const last = row - 1;
  names.add('ISOMM_OutQuestion', SHEET, first, COLUMN.words, last, COLUMN.words);
  SLOTS.forEach(([state, , note], index) => {
    names.add(`ISOMM_OutState${String(index + 1)}`, SHEET, first, state, last, state);
    names.add(`ISOMM_OutNote${String(index + 1)}`, SHEET, first, note, last, note);
  });
  return last;
}
