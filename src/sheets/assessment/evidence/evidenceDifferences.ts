import { SIDES } from '../../../model/catalogue';
import type { EvidenceReview } from '../../../model/facts/evidence';
import { fixedColumn, rangeOf } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote, sentence } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { COLUMN, LISTED, SIDE_COLUMNS, widthOf, type Key } from './evidenceColumns';
import { MARKS, shownProposal } from './evidenceRow';
import { nthRow } from '../results/maturityChart';
import { say, type Scene } from '../scene';

const CENTRED: Style = { ...STYLES.body, horizontal: 'center' };
/** A name goes on below the heads of facts, which are not repeated here, so that it takes one line. */
const NAME_TO: Key = 'approved';

/**
 * Scores that are not what the facts come to, in the order of the catalogue; answers the last row. They stand in the
 * columns of the list, whose heads stay above them on the screen and are repeated on paper.
 */
export function evidenceDifferences(
  scene: Scene,
  draft: Draft,
  top: number,
  { differences: all, items }: EvidenceReview,
  outside: ReadonlySet<string>,
): number {
  const { model, words } = scene;
  const lang = words.evidence;
  const found = all.filter(({ id }) => !outside.has(id));
  draft.span(top, COLUMN.id, top, COLUMN.remark, lang.differences.title, STYLES.section);
  draft.height(top, 26);
  const [lead, first, end] = [top + 1, top + 2, top + 1 + LISTED];
  const more = found.length - LISTED;
  const [none, nothing] = [lang.differences.none, lang.differences.nothing(say(scene, model.itemNoun))];
  const isCompared = items.some(
    (item) => !outside.has(item.id) && SIDES.some((side) => item[side].proposal && item[side].score !== null),
  );
  const count = 'COUNT(ISOMM_EvidenceKeys)';
  const isNone = `${fixedColumn(first, COLUMN.position)}=""`;
  const told = (otherwise: string, unless = isNone) =>
    `IF(${unless},${otherwise},IF(${count}>${String(LISTED)},${sentence(lang.differences.more, `(${count}-${String(LISTED)})`)},""))`;
  draft.span(
    lead,
    COLUMN.id,
    lead,
    COLUMN.remark,
    found.length > 0 ? (more > 0 ? lang.differences.more(String(more)) : '') : isCompared ? none : nothing,
    STYLES.quiet,
    told(`IF(COUNTIF(ISOMM_EvidenceMarks,">${String(MARKS.unscored)}"),${quote(none)},${quote(nothing)})`),
  );
  draft.formerly(lead, COLUMN.id, told(quote(none), `${count}=0`));
  draft.height(lead, 20);
  const names = widthOf('name', NAME_TO);
  const high = heightFor(Math.max(...model.items.map(({ name }) => linesIn(say(scene, name), names))), 20);
  for (let index = 0; index < LISTED; index++) {
    const row = first + index;
    const difference = found[index];
    const at = items.findIndex(({ id }) => id === difference?.id);
    const item = model.items[at];
    const nth = nthRow(first, row);
    const [key, match] = [fixedColumn(row, COLUMN.position), fixedColumn(row, COLUMN.listed)];
    const put = (column: Key, value: ShownValue, style: Style, formula: string) => {
      draft.put(row, COLUMN[column], value, style, formula);
    };
    put(
      'position',
      difference ? 2 * (at + 1) + SIDES.indexOf(difference.side) : '',
      STYLES.helper,
      `IFERROR(SMALL(ISOMM_EvidenceKeys,${nth}),"")`,
    );
    put(
      'listed',
      difference ? at + 1 : '',
      STYLES.helper,
      `IF(${key}="","",IFERROR(MATCH(INDEX(ISOMM_CalcId,INT(${key}/2)),ISOMM_EvidenceId,0),""))`,
    );
    const there = (formula: string) => `IF(${match}="","",${formula})`;
    const of = (name: string) => `INDEX(${name},${match})`;
    put('id', item?.id ?? '', { ...CENTRED, bold: true }, there(of('ISOMM_EvidenceId')));
    draft.span(
      row,
      COLUMN.name,
      row,
      COLUMN[NAME_TO],
      item ? say(scene, item.name) : '',
      { ...STYLES.body, wrap: true, horizontal: 'left', indent: 1 },
      there(of('ISOMM_EvidenceName')),
    );
    for (const side of SIDES) {
      const { proposal, score } = SIDE_COLUMNS[side];
      const here = difference?.side === side;
      const name = `ISOMM_Evidence${side === 'in' ? 'In' : 'Out'}`;
      const ofSide = (column: string) =>
        there(`IF(MOD(${key},2)=${String(SIDES.indexOf(side))},${of(name + column)},"")`);
      put(
        proposal,
        here ? shownProposal(difference.proposal, scene) : '',
        { ...CENTRED, wrap: true, bold: true },
        ofSide('Proposal'),
      );
      put(score, here ? difference.score : '', { ...CENTRED, bold: true }, ofSide('Score'));
    }
    draft.height(row, high);
  }
  // No boxes for entries that are not there.
  draft.conditionalFormats.push({
    range: rangeOf(first, COLUMN.id, end, COLUMN.outScore),
    formula: `${fixedColumn(first, COLUMN.listed)}<>""`,
    style: { frame: COLORS.line },
  });
  return end;
}
