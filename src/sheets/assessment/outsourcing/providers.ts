import { DUTIES, QUESTION_GROUPS, QUESTIONS, PROVIDERS } from '../../../model/facts/outsourcing';
import { cellAt, fixedRow, rangeOf } from '../../../workbook/a1';
import type { Sheet, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { quote } from '../../formula';
import { across, COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { markWrong } from '../../wrongCells';
import { SETUP_LEFT } from '../reading/leftovers';
import { sheetHead } from '../identity';
import { footer, type Scene } from '../scene';

const SHEET = 'providers';
/** The columns: the margin, the question, of each provider its state and its note, and hidden the id of the question. */
const TEXT = 1;
const SLOTS = Array.from({ length: PROVIDERS }, (_, index) => [2 + 2 * index, 3 + 2 * index] as const);
const END = 1 + 2 * PROVIDERS;
const IDS = END + 1;
const WIDTHS = [0.3, 44, ...SLOTS.flatMap(() => [11, 20]), 8];
const HEADER = 4;

/** 委託先ごとの確認: who does what, and question by question what is settled with each provider. */
export function providers(scene: Scene): Sheet {
  const { answers, leftovers, names, words } = scene;
  const lang = words.outsourcing;
  const left = leftovers[SETUP_LEFT] ?? {};
  const draft = new Draft(SHEET, words.titles.providers);
  sheetHead(scene, draft, { title: lang.questionsTitle, lead: lang.questionsLead }, [TEXT, END], {
    room: across(WIDTHS, TEXT, END),
    air: 4,
  });
  draft.height(HEADER - 1, 6);
  draft.put(HEADER, TEXT, lang.question, STYLES.headerLeft);
  SLOTS.forEach(([from, to], index) => {
    const name = answers.outsourcing?.providers[index]?.name ?? '';
    const nth = lang.providers.nth(String(index + 1));
    const typed = `INDEX(ISOMM_OutName,${String(index + 1)})`;
    draft.span(
      HEADER,
      from,
      HEADER,
      to,
      name === '' ? nth : name,
      STYLES.header,
      `IF(ISERROR(${typed}),${quote(nth)},IF(${typed}="",${quote(nth)},${typed}))`,
    );
  });
  draft.height(HEADER, heightFor(2));

  let row = HEADER + 1;
  const first = row;
  const title = (text: string) => {
    draft.span(row, TEXT, row, END, text, { ...STYLES.label, bold: true });
    draft.height(row++, 20);
  };
  const centred: Style = { ...STYLES.input, horizontal: 'center' };
  const entry = (kind: 'duties' | 'questions', id: string, text: string) => {
    draft.put(row, TEXT, text, STYLES.cellWrap);
    draft.put(row, IDS, id, STYLES.helper);
    const lines = [linesIn(text, WIDTHS[TEXT] ?? 0)];
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
      draft.put(row, slot[0], shown ?? keptAt(key), centred);
      draft.put(row, slot[1], note ?? keptAt('note'), {
        ...STYLES.input,
        wrap: true,
        fill: COLORS.optionalInput,
      });
      lines.push(linesIn(note ?? '', WIDTHS[slot[1]] ?? 0));
    }
    draft.height(row, Math.min(heightFor(Math.max(...lines), 20), TALLEST));
    draft.grows(row);
    row++;
  };
  /** Rows in which the same list is chosen from. */
  const choices = (from: number, list: string) => {
    for (const slot of SLOTS) {
      draft.validations.push({
        range: rangeOf(from, slot[0], row - 1, slot[0]),
        rule: { listFrom: list },
        error: { style: 'stop', ...words.setup.listError },
      });
    }
  };
  title(lang.dutiesTitle);
  const duties = row;
  for (const id of DUTIES) entry('duties', id, lang.duty[id]);
  choices(duties, 'ISOMM_OutDuties');
  for (const group of QUESTION_GROUPS) {
    title(lang.groups[group]);
    const from = row;
    for (const id of QUESTIONS[group]) entry('questions', id, lang.questions[id]);
    choices(from, 'ISOMM_OutStates');
  }
  const last = row - 1;
  // The words of the duties above, of the states below; a line of title has nothing in these columns.
  const known = (cell: string, list: string, words: object) =>
    `OR(${Object.keys(words)
      .map((_, nth) => `${cell}=INDEX(${list},${String(nth + 1)})`)
      .join(',')})`;
  const wrong = (cell: string) => {
    const above = `ROWS(${fixedRow(duties, SLOTS[0]?.[0] ?? TEXT)}:${cell})<=${String(DUTIES.length)}`;
    return `NOT(IF(${above},${known(cell, 'ISOMM_OutDuties', lang.duties)},${known(cell, 'ISOMM_OutStates', lang.states)}))`;
  };
  markWrong(draft, [duties, last], new Map(SLOTS.map(([column]) => [column, wrong])));
  names.add('ISOMM_OutQuestion', SHEET, first, IDS, last, IDS);
  SLOTS.forEach(([state, note], index) => {
    names.add(`ISOMM_OutState${String(index + 1)}`, SHEET, first, state, last, state);
    names.add(`ISOMM_OutNote${String(index + 1)}`, SHEET, first, note, last, note);
  });
  return draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= IDS && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: HEADER + 1, columns: 0 },
      cursor: cellAt(first + 1, SLOTS[0]?.[0] ?? TEXT),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, END),
        titleRows: `${String(HEADER + 1)}:${String(HEADER + 1)}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.providers),
      },
    },
  );
}
