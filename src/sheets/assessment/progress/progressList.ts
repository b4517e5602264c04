import { CHANGES, PROMISES } from '../../../model/rounds/compareMoments';
import { fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { nthRow } from '../results/maturityChart';
import { CHART, CHART_END, COLUMN, NAME, RIGHT, WIDTHS, type Key } from './progressColumns';
import type { ProgressScene } from './progressScene';
import { display, isListed, sideNumber } from './progressShown';
import { capital, say } from '../scene';

/** The same as a list people read: what changed first, then the rest. */
export function progressList(progress: ProgressScene, draft: Draft, header: number): void {
  const { scene, compared } = progress;
  const { model, words } = scene;
  const lang = words.progress;
  const heads: readonly (readonly [number, string])[] = [
    [CHART, lang.items.id],
    [NAME, lang.items.reason],
    [NAME + 1, lang.items.before],
    [NAME + 2, lang.items.after],
    [NAME + 3, lang.items.difference],
    [NAME + 4, lang.items.sideBefore],
    [NAME + 5, lang.items.sideAfter],
    [NAME + 6, lang.items.change],
    [NAME + 7, lang.items.plan],
  ];
  for (const [column, title] of heads) draft.put(header, column, title, STYLES.header);
  draft.span(header, CHART + 1, header, CHART_END + 1, capital(say(scene, model.itemNoun)), STYLES.header);
  draft.height(header, heightFor(2));
  const first = header + 1;
  const last = header + model.items.length;
  const order = [...compared.items.filter(isListed), ...compared.items.filter((item) => !isListed(item))];
  const column = (key: Key) => `${fixedCell(first, COLUMN[key])}:${fixedCell(last, COLUMN[key])}`;
  const sideWord = (number: number) => (number === 0 ? '' : words.plan.side[number === 1 ? 'in' : 'out']);
  const sides = [0, 1, 2].map((number) => quote(sideWord(number))).join(',');
  const changes = ['""', ...CHANGES.map((change) => quote(lang.changes[change]))].join(',');
  const promised = ['""', ...PROMISES.map((each) => quote(lang.promised[each])), '""'].join(',');
  const reasons = progress.reasons;
  order.forEach((one, index) => {
    const row = first + index;
    const place = fixedColumn(row, COLUMN.place);
    const of = (key: Key) => `INDEX(${column(key)},${place})`;
    const item = model.items.find(({ id }) => id === one.id);
    const put = (at: number, value: ShownValue, formula: string, style: Style = STYLES.cellCenter) => {
      draft.put(row, at, value, style, formula);
    };
    draft.put(
      row,
      COLUMN.place,
      model.items.findIndex(({ id }) => id === one.id) + 1,
      STYLES.helper,
      `MATCH(${nthRow(first, row)},${column('rank')},0)`,
    );
    put(CHART, one.id, of('id'), { ...STYLES.cellCenter, bold: true });
    const name = item ? say(scene, item.name) : '';
    draft.span(row, CHART + 1, row, CHART_END + 1, name, STYLES.cell, of('called'));
    put(NAME, reasons[one.id] ?? '', of('reason'), STYLES.cellWrap);
    put(NAME + 1, display(one.before), of('shownBefore'));
    put(NAME + 2, display(one.after), of('shownAfter'));
    const signed = { ...STYLES.cellCenter, bold: true, numberFormat: '+0;-0;0' };
    put(NAME + 3, one.difference ?? '', of('difference'), signed);
    put(NAME + 4, sideWord(sideNumber(one.before.side)), `CHOOSE(1+${of('sideBefore')},${sides})`);
    put(NAME + 5, sideWord(sideNumber(one.after.side)), `CHOOSE(1+${of('sideAfter')},${sides})`);
    const change = one.change === null ? '' : lang.changes[one.change];
    put(NAME + 6, change, `CHOOSE(1+${of('change')},${changes})`);
    const plan = one.plan === null ? '' : lang.promised[one.plan];
    put(NAME + 7, plan, `CHOOSE(1+${of('promise')},${promised})`);
    const lines = Math.max(1, linesIn(reasons[one.id] ?? '', WIDTHS[NAME] ?? 0));
    draft.height(row, Math.min(heightFor(lines), 200));
  });
  draft.conditionalFormats.push({
    range: rangeOf(first, CHART, last, RIGHT),
    formula: `INDEX(${column('listed')},${fixedColumn(first, COLUMN.place)})=0`,
    style: { color: COLORS.quiet, fill: COLORS.band },
  });
}
