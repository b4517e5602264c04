import { carriedLevels, oldMaturity } from '../../../model/carry/means';
import { maturity } from '../../../model/maturity';
import { numberFormat, quote, sentence } from '../../formula';
import type { Draft } from '../../draft';
import { COLORS, heightFor, linesIn, STYLES } from '../../theme';
import type { CarriedBook } from '../../../model/carry/carriedBook';
import { carryAt, carryColumn, carryWidth } from './carryColumns';
import { say, type Scene } from '../scene';
import type { ShownValue } from '../../../workbook/description';

const [LEFT, RIGHT] = ['role', 'standing'] as const;

/** Below the same heads, function by function: means of both editions beside each other, with the sentence that they are not the same measure; gives the last row. */
export function carryMeans(scene: Scene, draft: Draft, top: number, book: CarriedBook): number {
  const { model, words } = scene;
  const { from, carried, ledger } = book;
  const lang = words.carry.means;
  const count = ledger.lines.length;
  let row = top;
  const across = (value: string, style: object) => {
    draft.span(row, carryAt(LEFT), row, carryAt(RIGHT), value, { ...STYLES.lead, ...style });
  };
  across(lang.title, STYLES.section);
  draft.height(row++, 24);
  across(lang.lead, { bold: true, color: COLORS.navy });
  draft.height(row++, heightFor(linesIn(lang.lead, carryWidth(LEFT, RIGHT) * 0.95)));
  const at = carryAt;
  const figure = { ...STYLES.number, horizontal: 'center', indent: 0, bold: true } as const;
  const levels = carryColumn('level', count);
  const line = (
    oldName: ShownValue,
    newName: ShownValue,
    ids: readonly [old: string | null | undefined, fresh: string | null | undefined],
  ) => {
    const [oldId, newId] = ids;
    draft.span(row, at('role'), row, at('out'), oldName, STYLES.cell);
    draft.paint(row, at('note'), row, at('kind'), STYLES.cell);
    draft.put(
      row,
      at('state'),
      oldId === undefined ? null : oldMaturity(from, carried.roles, oldId).mean,
      figure,
    );
    draft.span(row, at('service'), row, at('serviceName'), newName, STYLES.cell);
    if (newId !== undefined) {
      const own = newId === null ? '' : `,${carryColumn('function', count)},${quote(newId)}`;
      const scored = `COUNTIFS(${levels},">0"${own})`;
      const sum = newId === null ? `SUM(${levels})` : `SUMIFS(${levels}${own})`;
      const mine = carriedLevels(ledger, newId);
      const all = model.items.filter((item) => newId === null || item.function === newId).length;
      draft.span(
        row,
        at('newQuadrant'),
        row,
        at('nowOut'),
        maturity(mine).mean ?? '',
        { ...figure, numberFormat: numberFormat(lang.mean, figure.numberFormat) },
        `IF(${scored}=0,"",${sum}/${scored})`,
      );
      draft.span(
        row,
        at('decision'),
        row,
        at('standing'),
        lang.of(String(mine.length), String(all)),
        STYLES.cellCenter,
        sentence((scoredNow) => lang.of(scoredNow, String(all)), scored),
      );
    }
    draft.height(row++, 20);
  };
  const rows = Math.max(from.functions.length, model.functions.length);
  for (let index = 0; index < rows; index++) {
    const [before, after] = [from.functions[index], model.functions[index]];
    line(before ? say(scene, before.short) : null, after ? say(scene, after.short) : null, [
      before?.id,
      after?.id,
    ]);
  }
  line(lang.overall, lang.overall, [null, null]);
  return row - 1;
}
