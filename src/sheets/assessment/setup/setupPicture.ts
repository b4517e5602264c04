import type { PatternId, Quadrant, QuadrantEntry, Side } from '../../../model/catalogue';
import { QUADRANTS, SIDES } from '../../../model/catalogue';
import { cellAt, fixedColumn, fixedRow, rangeOf } from '../../../workbook/a1';
import type { Draft } from '../../draft';
import { choose, quote, sentence } from '../../formula';
import { COLORS, STYLES } from '../../theme';
import { say, type Scene } from '../scene';

/** A chosen pattern, and the first of the hidden cells with the side it asks for in each quadrant. */
export interface Chosen {
  readonly pattern: PatternId | null;
  readonly row: number;
  readonly sides: number;
}

const SKILLS = ['high', 'low'] as const;
const INFORMATION = ['inside', 'outside'] as const;

/**
 * The original's picture of the patterns: two by two, information across, skill down; in each quadrant what the
 * patterns ask for and what was entered. Takes seven rows and, right of its labels, four columns.
 */
export function setupPicture(
  scene: Scene,
  draft: Draft,
  [top, label]: readonly [row: number, column: number],
  chosen: Readonly<Record<'current' | 'target', Chosen>>,
): void {
  const { answers, assessment, catalogue, words } = scene;
  const { picture: lang } = words.setup;
  draft.put(top, label, '', STYLES.header);
  INFORMATION.forEach((information, index) => {
    const column = label + 1 + 2 * index;
    draft.span(top, column, top, column + 1, lang.information[information], STYLES.header);
  });

  const asked = (which: 'current' | 'target', quadrant: Quadrant, row: number, column: number) => {
    const { pattern, row: from, sides } = chosen[which];
    const side = pattern && answers.patterns[pattern][quadrant];
    const source = cellAt(from, sides + QUADRANTS.indexOf(quadrant));
    const cases = SIDES.map((each): [string, string] => [`${source}=${quote(each)}`, words.side[each]]);
    const said = (as: (word: string) => string) =>
      choose(
        cases.map(([condition, word]) => [condition, quote(as(word))]),
        quote(as(lang.unset)),
      );
    draft.put(
      row,
      column,
      lang[which](side ? words.side[side] : lang.unset),
      { ...STYLES.cellCenter, bold: true },
      sentence(lang[which], said(String)),
    );
    if (which === 'target') draft.formerly(row, column, said(lang.earlier));
  };
  const entered = (quadrant: Quadrant, row: number, column: number) => {
    const number = String(QUADRANTS.indexOf(quadrant) + 1);
    const counted = (side: Side) =>
      assessment.items.filter(
        (item) =>
          !item.excluded && item.state === 'scored' && item.side === side && item.quadrant === quadrant,
      ).length;
    const count = (side: Side) =>
      `COUNTIFS(ISOMM_CalcQuadrant,${number},ISOMM_CalcSide,${quote(side)},ISOMM_CalcState,"scored")`;
    draft.span(
      row,
      column,
      row,
      column + 1,
      lang.actual(String(counted('in')), String(counted('out'))),
      { ...STYLES.cellCenter, color: COLORS.quiet },
      sentence(lang.actual, count('in'), count('out')),
    );
  };

  const box = (entry: QuadrantEntry, row: number, column: number) => {
    draft.span(row, column, row, column + 1, lang.quadrant(entry.id, say(scene, entry.name)), {
      ...STYLES.label,
      horizontal: 'center',
      indent: 0,
      bold: true,
    });
    asked('current', entry.id, row + 1, column);
    asked('target', entry.id, row + 1, column + 1);
    entered(entry.id, row + 2, column);
  };
  SKILLS.forEach((skill, down) => {
    const row = top + 1 + 3 * down;
    draft.span(row, label, row + 2, label, lang.skill[skill], { ...STYLES.header, wrap: true });
    INFORMATION.forEach((information, across) => {
      const entry = catalogue.quadrants.find(
        (each) => each.skill === skill && each.information === information,
      );
      if (!entry) throw new Error(`no quadrant of ${skill} skill and ${information} information`);
      box(entry, row, label + 1 + 2 * across);
    });
  });
}

/**
 * One condition for each side colours the picture and the table beside it by what a cell itself says, and the band in the first
 * row where nothing is missing: each costs dear in Excel.
 */
export function colourSides(
  { words }: Scene,
  draft: Draft,
  box: readonly [row: number, column: number, lastRow: number, lastColumn: number],
  complete: string,
): void {
  const { picture: lang } = words.setup;
  const [row, column] = box;
  const first = cellAt(row, column);
  const band = fixedColumn(row, column);
  const says = (side: Side) => {
    const word = words.side[side];
    return [word, lang.current(word), lang.target(word)].map((each) => `${first}=${quote(each)}`).join(',');
  };
  const ready = `IF(ROWS(${fixedRow(row, column)}:${first})=1,IF(${band}="",FALSE,${complete}),FALSE)`;
  draft.conditionalFormats.push(
    {
      range: rangeOf(...box),
      formula: `OR(${says('in')},${ready})`,
      style: { fill: COLORS.insourceTint, color: COLORS.insource },
    },
    {
      range: rangeOf(...box),
      formula: `OR(${says('out')})`,
      style: { fill: COLORS.outsourceTint, color: COLORS.text },
    },
  );
}
