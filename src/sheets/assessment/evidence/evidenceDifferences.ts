import { SIDES } from '../../../model/catalogue';
import type { EvidenceReview } from '../../../model/facts/evidence';
import { fixedColumn } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote, sentence } from '../../formula';
import { heightFor, STYLES } from '../../theme';
import { COLUMN, LISTED } from './evidenceColumns';
import { shownProposal } from './evidenceRow';
import { say, type Scene } from '../scene';

/** Scores that are not what the facts come to, in the order of the catalogue; answers the last row. */
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
  draft.span(top, COLUMN.id, top, COLUMN.others, lang.differences.title, STYLES.headerLeft);
  draft.put(top, COLUMN.inProposal, lang.columns.proposal, STYLES.header);
  draft.put(top, COLUMN.approved, lang.columns.score, STYLES.header);
  draft.span(top, COLUMN.inScore, top, COLUMN.checked, lang.differences.side, STYLES.header);
  draft.height(top, heightFor(2));
  for (let index = 0; index < LISTED; index++) {
    const row = top + 1 + index;
    const difference = found[index];
    const at = items.findIndex(({ id }) => id === difference?.id);
    const item = model.items[at];
    const [key, match] = [fixedColumn(row, COLUMN.position), fixedColumn(row, COLUMN.listed)];
    draft.put(
      row,
      COLUMN.position,
      difference ? 2 * (at + 1) + SIDES.indexOf(difference.side) : '',
      STYLES.helper,
      `IF(COUNT(ISOMM_EvidenceKeys)<${String(index + 1)},"",SMALL(ISOMM_EvidenceKeys,${String(index + 1)}))`,
    );
    draft.put(
      row,
      COLUMN.listed,
      difference ? at + 1 : '',
      STYLES.helper,
      `IF(${key}="","",IFERROR(MATCH(INDEX(ISOMM_CalcId,INT(${key}/2)),ISOMM_EvidenceId,0),""))`,
    );
    const there = (formula: string) => `IF(${match}="","",${formula})`;
    const bySide = (inside: string, out: string) => there(`IF(MOD(${key},2)=0,${inside},${out})`);
    const of = (name: string) => `INDEX(${name},${match})`;
    draft.span(
      row,
      COLUMN.id,
      row,
      COLUMN.others,
      item ? words.entry(item.id, say(scene, item.name)) : '',
      STYLES.cell,
      there(sentence(words.entry, of('ISOMM_EvidenceId'), of('ISOMM_EvidenceName'))),
    );
    draft.put(
      row,
      COLUMN.inProposal,
      shownProposal(difference?.proposal ?? null, scene),
      { ...STYLES.cellCenter, bold: true },
      bySide(of('ISOMM_EvidenceInProposal'), of('ISOMM_EvidenceOutProposal')),
    );
    draft.put(
      row,
      COLUMN.approved,
      difference?.score ?? '',
      STYLES.cellCenter,
      bySide(of('ISOMM_EvidenceInScore'), of('ISOMM_EvidenceOutScore')),
    );
    const shown: ShownValue = difference ? lang.sides[difference.side] : '';
    draft.span(
      row,
      COLUMN.inScore,
      row,
      COLUMN.checked,
      shown,
      STYLES.cellCenter,
      bySide(quote(lang.sides.in), quote(lang.sides.out)),
    );
    draft.height(row, 19);
  }
  const end = top + 1 + LISTED;
  const more = found.length - LISTED;
  const count = 'COUNT(ISOMM_EvidenceKeys)';
  draft.span(
    end,
    COLUMN.id,
    end,
    COLUMN.remark,
    found.length === 0 ? lang.differences.none : more > 0 ? lang.differences.more(String(more)) : '',
    STYLES.quiet,
    `IF(${count}=0,${quote(lang.differences.none)},IF(${count}>${String(LISTED)},${sentence(lang.differences.more, `(${count}-${String(LISTED)})`)},""))`,
  );
  draft.height(end, 20);
  return end;
}
