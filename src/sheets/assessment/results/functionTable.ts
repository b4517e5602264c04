import { cellAt, rangeOf } from '../../../workbook/a1';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { choose, numberFormat, quote, sentence } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { capital, say, type Scene } from '../scene';
import { FIRST, HEADER, MATURITY, NAME, type FunctionColumns } from './functionColumns';
import { nthRow } from './maturityChart';
import { ownAmong } from './ownAmong';
import { planBeside } from './planBeside';
import { perCell, strips } from './strip';

/** A row for each function with its maturity, what the mean hides and how its items are spread, and one for all; gives the row of the note below. */
export function functionTable(scene: Scene, draft: Draft, columns: FunctionColumns): number {
  const { model, names } = scene;
  const last = FIRST + model.functions.length - 1;
  heads(scene, draft, columns);
  for (const index of model.functions.keys()) functionRow(scene, draft, columns, index);
  strips(scene, draft, FIRST, columns.strip, columns.right - columns.strip + 1);
  names.add('ISOMM_FunctionId', draft.key, FIRST, columns.id, last, columns.id);
  names.add('ISOMM_FunctionName', draft.key, FIRST, NAME, last, NAME);
  names.add('ISOMM_FunctionMaturity', draft.key, FIRST, MATURITY, last, MATURITY);
  names.add('ISOMM_Rank', draft.key, FIRST, columns.rank, last, columns.rank);
  overallRow(scene, draft, columns, last + 1);
  note(scene, draft, columns, last + 2);
  return last + 2;
}

function heads(scene: Scene, draft: Draft, columns: FunctionColumns): void {
  const { model, words } = scene;
  const lang = words.byFunction;
  const titles: readonly (readonly [number, string])[] = [
    [NAME, capital(say(scene, model.functionNoun))],
    [MATURITY, lang.columns.maturity],
    [columns.minimum, lang.columns.minimum],
    [columns.scored, lang.columns.scored],
    [columns.notDone, lang.columns.notDone],
    [columns.unanswered, lang.columns.unanswered],
  ];
  for (const [column, heading] of titles) draft.put(HEADER, column, heading, STYLES.header);
  const strip = lang.strip(say(scene, model.itemNoun), perCell(scene));
  draft.span(HEADER, columns.strip, HEADER, columns.right, strip, STYLES.header);
  draft.height(HEADER, 33);
  draft.put(HEADER, columns.id, lang.columns.id, STYLES.helper);
  draft.put(HEADER, columns.rank, lang.columns.rank, STYLES.helper);
}

const LEVELS = [1, 2, 3, 4, 5];

/** Of one, two and three. */
const FEW_ROWS = [80, 62, 44];

/**
 * A few make room for the chart beside them; ten, as where somebody added items of no function, still fit the page, and
 * nine whose names are narrower for the plan.
 */
function leastHeight({ contributions, model }: Scene): number {
  const { length } = model.functions;
  if (length < 4) return FEW_ROWS[length - 1] ?? 44;
  return length > 9 ? 19 : contributions.gap ? 21 : 22;
}

function functionRow(scene: Scene, draft: Draft, columns: FunctionColumns, index: number): void {
  const { assessment, model, words } = scene;
  const group = model.functions[index];
  const result = assessment.functions[index];
  if (!group || !result) throw new Error(`No result for ${group?.id ?? String(index)}`);
  const row = FIRST + index;
  const id = `$${cellAt(row, columns.id)}`;
  const count = (state: string) => `COUNTIFS(ISOMM_CalcFunction,${id},ISOMM_CalcState,${quote(state)})`;
  const scored = cellAt(row, columns.scored);
  const name = words.entry(group.id, say(scene, group.name));
  draft.put(row, NAME, name, { ...STYLES.cellWrap, bold: true });
  draft.put(
    row,
    MATURITY,
    result.maturity ?? '',
    { ...STYLES.number, bold: true, color: COLORS.navy, numberFormat: numberFormat(words.outOf, '0.0') },
    `INDEX(ISOMM_CalcMean,${nthRow(FIRST, row)})`,
  );
  draft.put(
    row,
    columns.minimum,
    result.minimum ?? '',
    STYLES.count,
    `IF(${scored}=0,"",${choose(
      LEVELS.slice(0, -1).map((level) => [
        `COUNTIFS(ISOMM_CalcFunction,${id},ISOMM_CalcLevel,${level})>0`,
        String(level),
      ]),
      '5',
    )})`,
  );
  draft.put(row, columns.scored, result.scored, STYLES.count, count('scored'));
  draft.put(row, columns.notDone, result.notDone, STYLES.count, count('not-done'));
  draft.put(row, columns.unanswered, result.unanswered, STYLES.count, count('unanswered'));
  draft.put(row, columns.id, group.id, STYLES.helper);
  draft.put(
    row,
    columns.rank,
    result.rank ?? '',
    STYLES.helper,
    `INDEX(ISOMM_CalcRank,${nthRow(FIRST, row)})`,
  );
  draft.height(row, heightFor(linesIn(name, columns.room(NAME, NAME)), leastHeight(scene)));
}

function overallRow(scene: Scene, draft: Draft, columns: FunctionColumns, row: number): void {
  const { assessment, names, words } = scene;
  const style: Style = { ...STYLES.count, fill: COLORS.band, bold: true };
  draft.put(row, NAME, words.byFunction.overall, { ...STYLES.label, bold: true });
  draft.put(
    row,
    MATURITY,
    assessment.overall ?? '',
    // In the colour of the means above; LibreOffice drops the indent of a number right of one that differs in its format alone.
    { ...style, color: COLORS.navy, numberFormat: numberFormat(words.outOf, '0.0') },
    `IF(ISOMM_Scored=0,"",SUM(ISOMM_CalcLevel)/ISOMM_Scored)`,
  );
  const minimums = rangeOf(FIRST, columns.minimum, row - 1, columns.minimum);
  draft.put(row, columns.minimum, assessment.minimum ?? '', style, `IF(ISOMM_Scored=0,"",MIN(${minimums}))`);
  draft.put(row, columns.scored, assessment.scored, style, 'ISOMM_Scored');
  draft.put(row, columns.notDone, assessment.notDone, style, 'ISOMM_NotDone');
  draft.put(row, columns.unanswered, assessment.unanswered, style, 'ISOMM_Unanswered');
  draft.height(row, 20);
  names.add('ISOMM_Overall', draft.key, row, MATURITY);
  planBeside(scene, draft, { column: MATURITY + 1, header: HEADER, first: FIRST, overall: row }, style);
}

/** How many items are out of scope or added, and how the table is read. */
function note(scene: Scene, draft: Draft, columns: FunctionColumns, row: number): void {
  const { assessment, words } = scene;
  const lang = words.byFunction;
  const own = ownAmong(scene);
  const added = own.formula !== undefined;
  const text = [added ? lang.stripNoteOwn : lang.stripNote, lang.overallNote].join(words.gap);
  const left = (count: string) => `${(added ? lang.excludedOwn : lang.excluded)(count)}${words.gap}`;
  const noted = (excluded: (count: string) => string, rest: string) =>
    `${added ? `${own.formula}&` : ''}IF(ISOMM_Excluded>0,${sentence(excluded, 'ISOMM_Excluded')},"")&${quote(rest)}`;
  draft.span(
    row,
    NAME,
    row,
    columns.right,
    `${own.value}${assessment.excluded > 0 ? left(String(assessment.excluded)) : ''}${text}`,
    { ...STYLES.lead, color: COLORS.quiet },
    noted(left, text),
  );
  if (added)
    draft.formerly(
      row,
      NAME,
      noted(
        (count) => `${lang.excluded(count)}${words.gap}`,
        [lang.stripNote, lang.overallNote].join(words.gap),
      ),
    );
  const lines = linesIn(own.longest + left('99') + text, columns.room(NAME, columns.right));
  draft.height(row, heightFor(lines));
}
