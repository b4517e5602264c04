import { cellAt } from '../../../workbook/a1';
import type { Link } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote, sentence } from '../../formula';
import { COLORS, STYLES } from '../../theme';
import { carriedBook } from '../../../model/carry/carriedBook';
import type { Scene } from '../scene';

/** What is left to decide of a workbook that was carried over; gives the row below. */
export function setupCarry(
  scene: Scene,
  draft: Draft,
  row: number,
  [left, right]: readonly [number, number],
  links: Link[],
): number {
  const book = carriedBook(scene.catalogue.models, scene.model, scene.answers);
  if (!book) return row;
  const lang = scene.words.carry.setup;
  const { open } = book.ledger;
  draft.span(
    row,
    left,
    row,
    right,
    open > 0 ? lang.open(String(open)) : lang.settled,
    { ...STYLES.cell, bold: true, color: COLORS.insource },
    `IF(ISOMM_CarryOpen>0,${sentence(lang.open, 'ISOMM_CarryOpen')},${quote(lang.settled)})`,
  );
  links.push({ cell: cellAt(row, left), name: 'ISOMM_CarryDecision' });
  draft.height(row, 22);
  return row + 1;
}
