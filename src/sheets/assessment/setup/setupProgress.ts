import type { ShownValue } from '../../../workbook/description';
import { cellAt } from '../../../workbook/a1';
import type { Draft } from '../../draft';
import { COLORS, STYLES } from '../../theme';
import { KINDS, ROW_STEP } from '../results/calculation';
import { nthRow } from '../results/maturityChart';
import { capital, say, type Scene } from '../scene';

const BAR = 8;
const bar = (rate: number): string =>
  '■'.repeat(Math.round(rate * BAR)) + '□'.repeat(BAR - Math.round(rate * BAR));

interface Counted {
  readonly scored: number;
  readonly notDone: number;
  readonly unanswered: number;
}

/** How far one is, function by function and overall, in rows so high; gives the row below. */
export function setupProgress(
  scene: Scene,
  draft: Draft,
  [top, label]: readonly [row: number, column: number],
  high: number,
): number {
  const { assessment, model, words } = scene;
  const { progress } = words.setup;
  const [DONE, TOTAL, RATE, DRAWN] = [label + 1, label + 2, label + 3, label + 4];
  let row = top;
  draft.put(row, label, capital(say(scene, model.functionNoun)), STYLES.header);
  [progress.done, progress.total, progress.rate, ''].forEach((title, index) =>
    draft.put(row, DONE + index, title, STYLES.header),
  );
  draft.height(row++, high);
  const line = (
    name: ShownValue,
    { scored, notDone, unanswered }: Counted,
    [doneFormula, totalFormula]: readonly [done: string, total: string],
    style: object,
  ) => {
    const done = scored + notDone;
    const total = done + unanswered;
    const rate = total === 0 ? 0 : done / total;
    const cell = cellAt(row, RATE);
    draft.put(row, label, name, { ...STYLES.label, ...style });
    draft.put(row, DONE, done, { ...STYLES.count, ...style }, doneFormula);
    draft.put(row, TOTAL, total, { ...STYLES.count, ...style }, totalFormula);
    draft.put(
      row,
      RATE,
      rate,
      { ...STYLES.cellCenter, ...style, numberFormat: '0%' },
      `IF(${cellAt(row, TOTAL)}=0,0,${cellAt(row, DONE)}/${cellAt(row, TOTAL)})`,
    );
    draft.put(
      row,
      DRAWN,
      bar(rate),
      { ...STYLES.cellCenter, color: COLORS.insource, size: 7 },
      `REPT("■",ROUND(${cell}*${BAR},0))&REPT("□",${BAR}-ROUND(${cell}*${BAR},0))`,
    );
    draft.height(row++, high);
  };
  const first = row;
  const upTo = (kind: (typeof KINDS)[number]) =>
    `MOD(INDEX(ISOMM_CalcUpTo,${nthRow(first, row)},${String(KINDS.indexOf(kind) + 1)}),${String(ROW_STEP)})`;
  model.functions.forEach((group, index) => {
    const result = assessment.functions[index];
    if (!result) throw new Error(`No result for ${group.id}`);
    line(say(scene, group.short), result, [upTo('not-done'), upTo('unanswered')], {});
  });
  line(
    progress.overall,
    assessment,
    ['ISOMM_Scored+ISOMM_NotDone', 'ISOMM_Scored+ISOMM_NotDone+ISOMM_Unanswered'],
    { bold: true },
  );
  return row;
}
