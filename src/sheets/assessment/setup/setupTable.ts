import { PATTERN_IDS, QUADRANTS, type PatternId } from '../../../model/catalogue';
import { cellAt, fixedColumn, fixedRow, rangeOf } from '../../../workbook/a1';
import type { Draft } from '../../draft';
import { quote } from '../../formula';
import { COLORS, STYLES } from '../../theme';
import { WRONG } from '../../wrongCells';
import { SETUP_LEFT, tableKey } from '../reading/leftovers';
import { say, type Scene } from '../scene';
import { MISSING } from './setupBand';
import { END, FIRST, INDEX, LABEL, LAST, paragraph, RIGHT, section, SHEET } from './setupColumns';
import { colourSides, setupPicture, type Chosen } from './setupPicture';
import { setupSides } from './setupSides';

export function patternName(scene: Scene, id: PatternId): string {
  const pattern = scene.catalogue.patterns.find((entry) => entry.id === id);
  return pattern ? say(scene, pattern.name) : id;
}

/**
 * Which side each pattern asks for in each quadrant, beside it the picture of the patterns; gives the row below. `band`
 * is the row that says what is missing, `counted` that of the numbers above.
 */
export function setupTable(
  scene: Scene,
  draft: Draft,
  top: number,
  chosen: Readonly<Record<'current' | 'target', Chosen>>,
  { band, counted }: { readonly band: number; readonly counted: number },
): number {
  const text = scene.words.setup;
  section(draft, top, text.tableTitle);
  paragraph(draft, top + 1, text.tableLead);
  const head = top + 2;
  setupPicture(scene, draft, [head, RIGHT], chosen);
  for (let line = head; line < head + 7; line++) draft.height(line, 25);
  const table = head + 1;
  patterns(scene, draft, table);
  colourSides(scene, draft, [band, LABEL, table + 5, END], `${MISSING}=0`);
  markWrong(scene, draft, table, counted);
  stillMissing(scene, draft, table + PATTERN_IDS.length);
  setupSides(scene, draft, chosen, [table, INDEX]);
  return table + PATTERN_IDS.length + 3;
}

/** The table to fill in, below its heads. */
function patterns(scene: Scene, draft: Draft, table: number): void {
  const { answers, leftovers, names, words } = scene;
  const text = words.setup;
  const last = table + PATTERN_IDS.length - 1;
  draft.put(table - 1, LABEL, text.pattern, STYLES.header);
  QUADRANTS.forEach((quadrant, index) =>
    draft.put(table - 1, FIRST + index, text.quadrant(quadrant), STYLES.header),
  );
  PATTERN_IDS.forEach((id, index) => {
    const row = table + index;
    draft.put(row, LABEL, patternName(scene, id), STYLES.label);
    QUADRANTS.forEach((quadrant, column) => {
      const side = answers.patterns[id][quadrant];
      const shown = side ? words.side[side] : (leftovers[SETUP_LEFT]?.[tableKey(id, quadrant)] ?? null);
      draft.put(row, FIRST + column, shown, { ...STYLES.input, horizontal: 'center', bold: true });
    });
  });
  names.add('ISOMM_PatternNames', SHEET, table, LABEL, last, LABEL);
  names.add('ISOMM_PatternTable', SHEET, table, FIRST, last, LAST);
  draft.validations.push({
    range: rangeOf(table, FIRST, last, LAST),
    rule: { list: [words.side.in, words.side.out] },
    error: { style: 'stop', ...text.listError },
  });
}

/** The number of values nobody understands, and what is no side in the table below it. */
function markWrong({ words }: Scene, draft: Draft, table: number, counted: number): void {
  const first = cellAt(counted, FIRST);
  const nth = `ROWS(${fixedRow(counted, FIRST)}:${first})`;
  const last = `COLUMNS(${fixedColumn(counted, FIRST)}:${first})=${String(LAST - FIRST + 1)}`;
  const noSide = `IF(ISERROR(${first}),TRUE,IF(${first}=${quote(words.side.in)},FALSE,${first}<>${quote(words.side.out)}))`;
  draft.conditionalFormats.push({
    range: rangeOf(counted, FIRST, table + PATTERN_IDS.length - 1, LAST),
    formula: `IF(${nth}=1,IF(${last},N(${first})>0,FALSE),IF(${nth}>${String(table - counted)},${noSide},FALSE))`,
    style: WRONG,
  });
}

/** Says below the table whether a cell of it is no side. */
function stillMissing({ answers, words }: Scene, draft: Draft, row: number): void {
  const text = words.setup;
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
}
