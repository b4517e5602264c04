import {
  PROVIDERS,
  QUESTION_STATES,
  REPORT_FACTS,
  UNITS,
  type QuestionState,
} from '../../../model/facts/outsourcing';
import type { OutsourcingFigures } from '../../../model/facts/outsourcingFigures';
import { cellAt, fixedCell, fixedRow } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { isNumber, placeIn, quote } from '../../formula';
import { STYLES } from '../../theme';
import type { AskedRows } from '../../wrongCells';
import { SETUP_LEFT } from '../reading/leftovers';
import { AMOUNT, COLUMN, ends, ENTRIES, SHEET, TOP } from './outsourcingColumns';
import { outsourcing as part } from '../parts/outsourcing';
import type { Scene } from '../scene';
import { belowList, wordLists } from '../wordLists';

const FIRST = TOP + 1;
const LAST = TOP + PROVIDERS;
const [NAME, NAME_END, COST, COST_END, ROWS, SHARE] = [
  COLUMN.protects,
  COLUMN.impactBefore,
  COLUMN.impactAfter,
  COLUMN.oftenBefore,
  COLUMN.oftenAfter,
  COLUMN.tolerable,
] as const;
const [DONE, OPEN, UNDECIDED] = [COLUMN.before, COLUMN.after, COLUMN.reduction] as const;

const REPORTS = COLUMN.position;
/** In the order in which a fact says yes and no. */
const SPEAKING: readonly QuestionState[] = ['done', 'open'];

/** What is asked of what providers cost. */
export const ASKED_COSTS: AskedRows = {
  rows: [FIRST, LAST],
  asked: new Map([[COST, (cell: string) => `IF(${isNumber(cell)},${cell}<0,TRUE)`]]),
};

/** What the damage is reckoned in and what it comes to; beside it the providers, and what is open with each. */
export function outsourcingTop(scene: Scene, draft: Draft, figures: OutsourcingFigures): void {
  const { answers, leftovers, model, names, words } = scene;
  const lang = words.outsourcing;
  const left = leftovers[SETUP_LEFT] ?? {};
  const unit = answers.outsourcing?.unit ?? 'yen';
  const of = (index: number) => answers.outsourcing?.providers[index] ?? {};
  const input: Style = { ...STYLES.input, horizontal: 'center' };
  const helper = (row: number, value: ShownValue, formula?: string) => {
    draft.put(row, COLUMN.words, value, STYLES.helper, formula);
  };
  // Hidden: words to choose from, whether it is steps, then this part's version.
  const lists = [
    ['ISOMM_OutUnits', UNITS.map((each) => lang.units[each])],
    ['ISOMM_OutStates', Object.values(lang.states)],
    ['ISOMM_OutDuties', Object.values(lang.duties)],
  ] as const;
  const below = belowList(draft, { first: TOP, last: ends(model).last }, COLUMN.lists);
  wordLists(names, draft, SHEET, [below, COLUMN.lists], lists, part.optional);

  draft.span(TOP, COLUMN.id, TOP, COLUMN.provider, lang.unit, { ...STYLES.label, bold: true });
  draft.span(TOP, COLUMN.service, TOP, COLUMN.end, left['outsourcing.unit'] ?? lang.units[unit], input);
  const chosen = fixedCell(TOP, COLUMN.service);
  names.add('ISOMM_OutUnit', SHEET, TOP, COLUMN.service);
  helper(TOP, unit === 'index' ? 1 : 0, `IF(ISERROR(${chosen}),0,IF(${chosen}=INDEX(ISOMM_OutUnits,2),1,0))`);
  names.add('ISOMM_OutIndex', SHEET, TOP, COLUMN.words);
  draft.validations.push({
    range: cellAt(TOP, COLUMN.service),
    rule: { listFrom: 'ISOMM_OutUnits' },
    error: { style: 'stop', ...words.setup.listError },
  });
  const concerned = figures.items.filter((each) => each.concerned);
  const named = (id: string) => (answers.answers[id]?.contractor ?? '') !== '';
  const yes = quote(lang.yes);
  const counts = [
    [lang.figures.concerned, concerned.length, `COUNTIF(ISOMM_OutConcerned,${yes})`],
    [lang.figures.nobody, concerned.filter(({ id }) => !named(id)).length, 'SUM(ISOMM_OutNobody)'],
    [
      lang.figures.counted,
      figures.items.filter(({ reduction }) => reduction !== null).length,
      'COUNT(ISOMM_OutReduction)',
    ],
    [
      lang.figures.beyond,
      figures.items.filter(({ within }) => within === false).length,
      `COUNTIF(ISOMM_OutWithin,${quote(lang.no)})`,
    ],
  ] as const;
  counts.forEach(([label, value, formula], index) => {
    draft.span(FIRST + index, COLUMN.id, FIRST + index, COLUMN.provider, label, STYLES.label);
    draft.span(
      FIRST + index,
      COLUMN.service,
      FIRST + index,
      COLUMN.end,
      value,
      { ...STYLES.cellCenter, bold: true },
      formula,
    );
    draft.height(FIRST + index, 20);
  });
  draft.span(
    LAST + 1,
    COLUMN.id,
    LAST + 1,
    COLUMN.effect,
    lang.unitNote[unit],
    STYLES.quiet,
    `IF(ISOMM_OutIndex=1,${quote(lang.unitNote.index)},${quote(lang.unitNote.yen)})`,
  );
  draft.height(LAST + 1, 20);

  const head = { ...STYLES.header };
  draft.span(TOP, NAME, TOP, NAME_END, lang.providers.name, STYLES.headerLeft);
  draft.span(TOP, COST, TOP, COST_END, lang.providers.cost, head);
  draft.put(TOP, ROWS, lang.providers.rows, head);
  draft.put(TOP, SHARE, lang.providers.share, head);
  draft.put(TOP, DONE, lang.providers.done, head);
  draft.put(TOP, OPEN, lang.providers.open, head);
  draft.put(TOP, UNDECIDED, lang.providers.undecided, head);
  draft.height(TOP, 36);
  Object.values(REPORT_FACTS).forEach((question, index) => {
    const place = ENTRIES.indexOf(question) + 1;
    draft.put(
      TOP,
      REPORTS + index,
      place,
      STYLES.helper,
      `IFERROR(MATCH(${quote(question)},ISOMM_OutQuestion,0),"")`,
    );
  });
  const amount: Style = { ...STYLES.input, horizontal: 'right', numberFormat: AMOUNT };
  for (let index = 0; index < PROVIDERS; index++) {
    const at = FIRST + index;
    const nth = String(index + 1);
    const provider = of(index);
    const { name, annualCost } = provider;
    const found = figures.providers[index];
    draft.span(at, NAME, at, NAME_END, name ?? null, { ...STYLES.input, numberFormat: '@' });
    const kept = left[`outsourcing.providers.${String(index)}.annualCost`] ?? null;
    draft.span(at, COST, at, COST_END, annualCost ?? kept, amount);
    const cost = fixedCell(at, COST);
    const rows = `SUMIFS(ISOMM_OutAlone,ISOMM_OutSlot,${nth})`;
    draft.put(at, ROWS, found?.rows ?? 0, STYLES.cellCenter, rows);
    draft.put(
      at,
      SHARE,
      found?.share ?? '',
      { ...STYLES.cellCenter, horizontal: 'right', indent: 1, numberFormat: AMOUNT },
      `IF(${fixedCell(at, ROWS)}=0,"",IF(${isNumber(cost)},IF(${cost}>=0,${cost}/${fixedCell(at, ROWS)},""),""))`,
    );
    const states = `ISOMM_OutState${nth}`;
    const count = (list: string, place: number) => `COUNTIF(${states},INDEX(${list},${String(place)}))`;
    draft.put(at, DONE, found?.done ?? 0, STYLES.cellCenter, count('ISOMM_OutStates', 1));
    draft.put(at, OPEN, found?.open ?? 0, STYLES.cellCenter, count('ISOMM_OutStates', 2));
    // What the reports allow, hidden: the place of the chosen word, and nothing where it does not concern them.
    Object.values(REPORT_FACTS).forEach((question, index) => {
      const chosen = `INDEX(${states},${fixedRow(TOP, REPORTS + index)})`;
      const state = provider.questions?.[question]?.state;
      draft.put(
        at,
        REPORTS + index,
        state && SPEAKING.includes(state) ? SPEAKING.indexOf(state) + 1 : 0,
        STYLES.helper,
        placeIn(
          chosen,
          SPEAKING.map((each) => `INDEX(ISOMM_OutStates,${String(QUESTION_STATES.indexOf(each) + 1)})`),
        ),
      );
    });
    draft.put(at, UNDECIDED, found?.undecided ?? 0, STYLES.cellCenter, count('ISOMM_OutDuties', 4));
  }
  names.add('ISOMM_OutName', SHEET, FIRST, NAME, LAST, NAME);
  names.add('ISOMM_OutCost', SHEET, FIRST, COST, LAST, COST);
  names.add('ISOMM_OutShare', SHEET, FIRST, SHARE, LAST, SHARE);
  names.add('ISOMM_OutReports', SHEET, FIRST, REPORTS, LAST, REPORTS + Object.keys(REPORT_FACTS).length - 1);
}
