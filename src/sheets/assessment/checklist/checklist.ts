import { SCORES, type Answer } from '../../../model/answers';
import { QUADRANTS } from '../../../model/catalogue';
import { spellQuadrant } from '../../../model/cells/cleanQuadrant';
import { quadrantWords } from '../../../text/choicesIn';
import { cellAt, fixedCell, fixedColumn, fixedRow, rangeOf } from '../../../workbook/a1';
import { Draft } from '../../draft';
import { choose, quote } from '../../formula';
import { blankCell, clean, spelled } from './cleanFormulas';
import {
  at,
  COLUMNS,
  FIRST_ROW,
  HEADER_ROW,
  headWidth,
  LAST_VISIBLE,
  NAMES,
  SHEET,
  widthOf,
  type Key,
} from './checklistColumns';
import { checklistHead, sideOf, titleOf } from './checklistHead';
import { label, labelFormula } from './stateLabel';
import { carryMark } from '../carry/carryMark';
import { invalidCells } from '../reading/leftovers';
import { footer, say, type Scene } from '../scene';
import { pageFilled } from '../../pages';
import { COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { byColumn, rangeBy, WRONG } from '../../wrongCells';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';

const text: Style = {
  ...STYLES.input,
  fill: COLORS.optionalInput,
  wrap: true,
  vertical: 'top',
  numberFormat: '@',
};
const score: Style = {
  ...STYLES.input,
  fill: COLORS.scoreInput,
  horizontal: 'center',
  bold: true,
  size: 12,
};
const mark: Style = { ...STYLES.cellCenter, color: COLORS.faint };
const helper: Style = STYLES.helper;
const functionCell: Style = { ...STYLES.cellWrap, color: COLORS.quiet };
const idCell: Style = { ...STYLES.cellCenter, bold: true, numberFormat: '@' };
const nameCell: Style = { ...STYLES.cellWrap, bold: true };
const quadrantCell: Style = { ...STYLES.input, fill: COLORS.optionalInput, horizontal: 'center' };
const levelCell: Style = { ...STYLES.cellCenter, bold: true };
const defaultCell: Style = { ...helper, unlocked: true };

const dot = (value: number | null, of: number): string => (value === of ? '●' : '○');

/** Points that rows of few items are higher at most, to write in. */
const MOST_AIR = 18;

/** 入力: one row per item; everything a row shows is calculated from the cells of that row. */
export function checklist(scene: Scene): Sheet {
  const { answers, assessment, leftovers, model, names, words } = scene;
  const lang = words.checklist;
  const draft = new Draft(SHEET, words.titles.checklist);
  const lastRow = FIRST_ROW + model.items.length - 1;

  checklistHead(scene, draft);

  /**
   * What people type is looked up by row, so that a cell which is cut and pasted takes no formula along: the same
   * formulas in every row. The range begins at the heading and ends below the list: an edge that is cut would take the
   * range along. ROW() gives an array of one; SUM makes it a number, so that no Excel stores an array formula.
   */
  const typed = (key: 'quadrant' | 'insource' | 'outsource') => {
    const top = fixedCell(HEADER_ROW, at(key));
    return `INDEX(${top}:${fixedCell(lastRow + 1, at(key))},SUM(ROW())-SUM(ROW(${top}))+1)`;
  };
  const cleaned = { insource: clean(typed('insource')), outsource: clean(typed('outsource')) };
  const blank = { insource: blankCell(typed('insource')), outsource: blankCell(typed('outsource')) };
  const spelledQuadrant = `IF(ISTEXT(${typed('quadrant')}),${spelled(typed('quadrant'))},"")`;

  model.items.forEach((item, index) => {
    const row = FIRST_ROW + index;
    const answer: Answer | undefined = answers.answers[item.id];
    const result = assessment.items[index];
    const group = model.functions.find(({ id }) => id === item.function);
    if (!result || !group) throw new Error(`No result or function for ${item.id}`);
    const left = leftovers[item.id];
    const cell = (key: Key) => fixedColumn(row, at(key));
    const put = (key: Key, value: ShownValue, style: Style, formula?: string) => {
      draft.put(row, at(key), value, style, formula);
    };

    put('function', item.function, helper);
    put('functionName', say(scene, group.short), functionCell);
    put('id', item.id, idCell);
    put('name', say(scene, item.name), nameCell);
    put('description', say(scene, item.description), functionCell);
    const quadrant = answer ? answer.quadrant : item.quadrant;
    put('quadrant', left?.['quadrant'] === undefined ? quadrant : left['quadrant'], quadrantCell);
    put('insource', left?.['insource'] ?? answer?.insource ?? null, score);
    put('outsource', left?.['outsource'] ?? answer?.outsource ?? null, score);

    for (const [side, column] of [
      ['in', 'insource'],
      ['out', 'outsource'],
    ] as const) {
      const value = left?.[column] === undefined ? (answer?.[column] ?? null) : null;
      for (const of of SCORES) {
        const key: Key = `${side}${of}`;
        const header = fixedRow(HEADER_ROW, at(key));
        const source = cell(side === 'in' ? 'cleanIn' : 'cleanOut');
        put(key, dot(value, of), mark, `IF(ISNUMBER(${source}),IF(${source}=${header},"●","○"),"○")`);
      }
    }

    const cleans = `${cell('cleanIn')}:${cell('cleanOut')}`;
    put('level', result.level ?? '', levelCell, `IF(MAX(${cleans})>=1,MAX(${cleans}),"")`);
    put(
      'state',
      label(scene, result),
      { ...STYLES.cellCenter, color: COLORS.quiet },
      labelFormula(scene, row),
    );
    put('note', answer?.note || null, text);
    put('supplement', answer?.supplement || null, text);

    const tie = `IF(${cell('quadrantIndex')}=0,"in",IF(INDEX(ISOMM_CurrentSides,1,${cell('quadrantIndex')})="out","out","in"))`;
    put(
      'side',
      result.side ?? '',
      helper,
      `IF(${cell('level')}="","",IF(N(${cell('cleanIn')})=N(${cell('cleanOut')}),${tie},IF(N(${cell('cleanIn')})>N(${cell('cleanOut')}),"in","out")))`,
    );
    put(
      'stateCode',
      result.state,
      helper,
      `IF(MAX(${cleans})>=1,"scored",IF(COUNT(${cleans})>0,"not-done","unanswered"))`,
    );
    const cleanValue = (side: 'insource' | 'outsource') =>
      left?.[side] === undefined ? (answer?.[side] ?? '') : '';
    put('cleanIn', cleanValue('insource'), helper, cleaned.insource);
    put('cleanOut', cleanValue('outsource'), helper, cleaned.outsource);
    put(
      'quadrantIndex',
      quadrant ? QUADRANTS.indexOf(quadrant) + 1 : 0,
      helper,
      choose(
        QUADRANTS.map((id, number) => [
          // "=" takes full-width letters for narrow ones in Gnumeric, which looks through the width of letters.
          `EXACT(${cell('quadrantText')},${quote(id.toLowerCase())})`,
          String(number + 1),
        ]),
        '0',
      ),
    );
    const written = left?.['quadrant'];
    put(
      'quadrantText',
      quadrant
        ? quadrant.toLowerCase()
        : typeof written === 'string'
          ? spellQuadrant(written, quadrantWords())
          : '',
      helper,
      spelledQuadrant,
    );
    // Only what nobody has changed follows the catalogue, once somebody says so.
    put('quadrantDefault', answer?.quadrantDefault ?? item.quadrant, defaultCell);
    const bad = (source: 'insource' | 'outsource', good: Key) =>
      `IF(${blank[source]},0,IF(${cell(good)}="",1,0))`;
    put(
      'invalid',
      invalidCells(scene.leftovers, item.id),
      helper,
      `${bad('insource', 'cleanIn')}+${bad('outsource', 'cleanOut')}`,
    );
    const lines = [
      linesIn(say(scene, item.name), widthOf('name')),
      linesIn(say(scene, item.description), widthOf('description')),
      linesIn(answer?.note ?? '', widthOf('note')),
      linesIn(answer?.supplement ?? '', widthOf('supplement')),
    ];
    draft.height(row, Math.min(TALLEST, heightFor(Math.max(...lines), 24)));
    draft.grows(row);
  });

  for (const [name, key] of NAMES) names.add(name, SHEET, FIRST_ROW, at(key), lastRow, at(key));

  const columnRange = (from: Key, to: Key = from) => rangeOf(FIRST_ROW, at(from), lastRow, at(to));
  for (const key of ['insource', 'outsource'] as const) {
    draft.validations.push({
      range: columnRange(key),
      rule: { list: SCORES.map(String) },
      error: { style: 'stop', ...lang.scoreError },
    });
  }
  draft.validations.push({
    range: columnRange('quadrant'),
    rule: { list: [...QUADRANTS] },
    error: { style: 'information', ...lang.quadrantError },
  });

  const noScore = (input: string) => `IF(${blankCell(input)},FALSE,${clean(input)}="")`;
  // Of a quadrant a blank cell, too: it has to stand somewhere.
  const wrong = new Map([
    [at('quadrant'), () => `${cell0('quadrantIndex')}=0`],
    [at('insource'), noScore],
    [at('outsource'), noScore],
  ]);
  draft.conditionalFormats.push(
    { range: rangeBy(FIRST_ROW, lastRow, wrong), formula: byColumn(FIRST_ROW, wrong), style: WRONG },
    {
      range: columnRange('quadrant'),
      formula: `NOT(EXACT(${cell0('quadrantText')},LOWER(${cell0('quadrantDefault')})))`,
      style: { color: COLORS.insource, bold: true },
    },
    {
      range: columnRange('in0', 'in5'),
      formula: `${cellAt(FIRST_ROW, at('in0'))}="●"`,
      style: { color: COLORS.insource, fill: COLORS.insourceTint, bold: true },
    },
    {
      range: columnRange('out0', 'out5'),
      formula: `${cellAt(FIRST_ROW, at('out0'))}="●"`,
      style: { color: COLORS.text, fill: COLORS.outsourceTint, bold: true },
    },
  );

  carryMark(scene, draft, columnRange('id'), cell0('id'));

  const wide = ({ key, width }: { readonly key: Key; readonly width: number }) =>
    Math.max(width, headWidth(String(titleOf(scene, key))));
  const sheet = draft.finish(
    COLUMNS.map((column) => ({
      width: sideOf(column.key) || column.key === 'quadrant' ? wide(column) : column.width,
      ...('hidden' in column && { hidden: true }),
    })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: FIRST_ROW, columns: at('description') },
      filter: rangeOf(HEADER_ROW, 0, lastRow, COLUMNS.length - 1),
      filterWithout: rangeOf(HEADER_ROW, at('in0'), HEADER_ROW, at('out5')),
      cursor: cellAt(FIRST_ROW, at('insource')),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 1, lastRow, LAST_VISIBLE),
        titleRows: `2:${HEADER_ROW + 1}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.checklist),
      },
    },
  );
  return pageFilled(sheet, FIRST_ROW, lastRow, MOST_AIR);
}

/** A condition's reference: the column fixed, the first row of the list. */
function cell0(key: Key): string {
  return fixedColumn(FIRST_ROW, at(key));
}
