import type { Answers } from '../../../model/answers';
import { dateSerial } from '../../../model/cells/dates';
import { cellAt } from '../../../workbook/a1';
import type { Link, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote, sentence } from '../../formula';
import { COLORS, heightFor, linesOfName, STYLES } from '../../theme';
import { invalidCount } from '../reading/leftovers';
import { say, type Scene } from '../scene';
import { setupCarry } from './setupCarry';
import { END, FIRST, LABEL, LAST, RIGHT, RIGHT_FIRST, rowHeight, SHEET, widthOf } from './setupColumns';

const given: Style = { ...STYLES.cell, bold: true };

/** What is still missing or wrong, as formulas count it. */
export const MISSING = 'ISOMM_Unanswered+ISOMM_Invalid';

/** Whether somebody waits for it to come back. */
export const isHandedOut = ({ deadline, returnTo }: Answers): boolean =>
  deadline !== undefined || returnTo !== undefined;

/** When and to whom, what is missing, and where to go; gives the row that says what is missing, and the row below all. */
export function setupBand(
  scene: Scene,
  draft: Draft,
  top: number,
  links: Link[],
): { readonly status: number; readonly below: number } {
  const { answers } = scene;
  const status = isHandedOut(answers) ? top + 1 : top;
  if (isHandedOut(answers)) giveBack(scene, draft, top);
  missing(scene, draft, status);
  const row = setupCarry(scene, draft, status + 1, [LABEL, END], links);
  whereToGo(scene, draft, row, links);
  return { status, below: row + 1 };
}

function giveBack(scene: Scene, draft: Draft, row: number): void {
  const { answers, names, words } = scene;
  const text = words.setup;
  const high = rowHeight(scene);
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
    draft.height(row, heightFor(linesOfName(answers.returnTo, widthOf(RIGHT_FIRST, END)), high));
    names.add('ISOMM_ReturnTo', SHEET, row, RIGHT_FIRST);
  }
  draft.height(row, high);
}

function missing({ answers, assessment, leftovers, words }: Scene, draft: Draft, row: number): void {
  const text = words.setup.status;
  const invalid = invalidCount(leftovers);
  const [ready, open] = isHandedOut(answers) ? [text.ready, text.notYet] : [text.complete, text.incomplete];
  draft.span(
    row,
    LABEL,
    row,
    END,
    text.missing(String(assessment.unanswered), String(invalid)) +
      (assessment.unanswered + invalid > 0 ? open : ready),
    { ...STYLES.cell, bold: true, size: 12, color: COLORS.navy, fill: COLORS.band },
    `${sentence(text.missing, 'ISOMM_Unanswered', 'ISOMM_Invalid')}&IF(${MISSING}>0,${quote(open)},${quote(ready)})`,
  );
  draft.height(row, 30);
}

function whereToGo(scene: Scene, draft: Draft, row: number, links: Link[]): void {
  const { answers, model, words } = scene;
  const { titles } = words;
  const link = (column: number, title: string, name: string) => {
    draft.put(row, column, words.setup.link(title), {
      ...STYLES.body,
      bold: true,
      color: COLORS.insource,
      indent: 1,
      horizontal: 'left',
    });
    links.push({ cell: cellAt(row, column), name });
  };
  link(LABEL, titles.checklist, 'ISOMM_Insource');
  link(FIRST, titles.criteria, 'ISOMM_CriteriaScore');
  link(FIRST + 2, titles.byFunction(say(scene, model.functionNoun)), 'ISOMM_FunctionMaturity');
  link(RIGHT, titles.byRole(say(scene, model.itemNoun)), 'ISOMM_StrengthenInsource');
  if (answers.parts?.includes('scope')) link(RIGHT_FIRST, titles.scope, 'ISOMM_ScopeId');
  draft.height(row, 28);
}
