import { first as framework } from '../../../first';
import { pairsOf, type Coverage } from '../../../model/beside/first';
import { fixedCell } from '../../../workbook/a1';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { choose, quote } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { FORMS, formOf } from '../results/calculation';
import { COLUMN, levelOf, widthOf } from './firstColumns';
import { say, type Scene } from '../scene';

const WHOLE = [COLUMN.number, COLUMN.state] as const;

/** Below the functions: services that FIRST does not have, and pairs that stand in one of the two tables only. */
export function firstPairs(
  scene: Scene,
  draft: Draft,
  top: number,
  found: Coverage,
): { readonly row: number; readonly pageFrom: number } {
  const { assessment, model, words } = scene;
  const lang = words.first;
  const results = new Map(assessment.items.map((item) => [item.id, item]));
  const items = new Map(model.items.map((item) => [item.id, item]));
  const centred: Style = STYLES.cellCenter;
  const lead = (row: number, title: string, text: string): void => {
    draft.span(row, WHOLE[0], row, WHOLE[1], title, STYLES.section);
    draft.height(row, 28);
    draft.span(row + 1, WHOLE[0], row + 1, WHOLE[1], text, STYLES.underLine);
    draft.height(row + 1, heightFor(linesIn(text, widthOf(...WHOLE))) + 4);
  };
  const place = (id: string) => `MATCH(${quote(id)},ISOMM_CalcId,0)`;
  const nameOf = (id: string): string => {
    const item = items.get(id);
    return item ? say(scene, item.name) : '';
  };

  let row = top + 1;
  const pageFrom = row;
  lead(row, lang.missing.title, lang.missing.lead(String(found.withoutCounterpart.length)));
  row += 2;
  const side = { in: words.sideLong.in, out: words.sideLong.out, ...words.state };
  const forms = FORMS.map((form) => quote(side[form]));
  for (const id of found.withoutCounterpart) {
    const result = results.get(id);
    if (!result) continue;
    draft.put(row, COLUMN.number, id, { ...centred, bold: true, numberFormat: '@' });
    draft.span(row, COLUMN.name, row, COLUMN.services, nameOf(id), STYLES.cell);
    draft.put(row, COLUMN.direction, lang.direction.none, { ...centred, color: COLORS.quiet });
    draft.put(
      row,
      COLUMN.level,
      levelOf(result),
      { ...centred, bold: true },
      `IFERROR(INDEX(ISOMM_CalcLevel,${place(id)}),"")`,
    );
    draft.span(
      row,
      COLUMN.highest,
      row,
      COLUMN.state,
      side[formOf(result)],
      centred,
      `IFERROR(CHOOSE(INDEX(ISOMM_CalcShown,${place(id)}),${forms.join(',')}),"")`,
    );
    draft.height(row++, 18);
  }

  row++;
  lead(row, lang.pairs.title, lang.pairs.lead(String(found.oneWay.length)));
  row += 2;
  const heads = [
    [COLUMN.number, COLUMN.name, lang.pairs.function],
    [COLUMN.services, COLUMN.direction, lang.pairs.service],
    [COLUMN.level, COLUMN.level, lang.pairs.forward],
    [COLUMN.highest, COLUMN.lowest, lang.pairs.back],
    [COLUMN.scored, COLUMN.scored, lang.pairs.with],
    [COLUMN.state, COLUMN.state, lang.pairs.without],
  ] as const;
  for (const [from, to, title] of heads) draft.span(row, from, row, to, title, STYLES.header);
  draft.height(row++, heightFor(3));
  for (const pair of found.oneWay) {
    const each = framework.functions.find(({ id }) => id === pair.function);
    if (!each) throw new Error(`No function ${pair.function}`);
    const name = words.entry(each.id, say(scene, each.name));
    const service = words.entry(pair.service, nameOf(pair.service));
    draft.span(row, COLUMN.number, row, COLUMN.name, name, STYLES.cellWrap);
    draft.span(row, COLUMN.services, row, COLUMN.direction, service, STYLES.cellWrap);
    const said = (direction: string) => (pair.direction === direction ? lang.pairs.yes : lang.pairs.no);
    draft.put(row, COLUMN.level, said('forward'), centred);
    draft.span(row, COLUMN.highest, row, COLUMN.lowest, said('back'), centred);
    const all = pairsOf(each);
    const kept = all.filter(({ direction }) => direction === 'both');
    const levels = (services: typeof all) =>
      services.map((one) => `IFERROR(INDEX(ISOMM_CalcLevel,${place(one.service)}),"")`);
    all.forEach((one, index) => {
      draft.put(
        row,
        COLUMN.level1 + index,
        levelOf(results.get(one.service)),
        STYLES.helper,
        levels([one])[0],
      );
    });
    const cells = (services: typeof all) =>
      services.map((one) => fixedCell(row, COLUMN.level1 + all.indexOf(one)));
    const highest = (services: typeof all) => {
      const numbers = `COUNT(${cells(services).join(',')})`;
      return choose([[`${numbers}=0`, '""']], `MAX(${cells(services).join(',')})`);
    };
    draft.put(row, COLUMN.scored, pair.with ?? '', { ...centred, bold: true }, highest(all));
    draft.put(row, COLUMN.state, pair.without ?? '', { ...centred, bold: true }, highest(kept));
    const lines = [
      linesIn(name, widthOf(COLUMN.number, COLUMN.name)),
      linesIn(service, widthOf(COLUMN.services, COLUMN.direction)),
    ];
    draft.height(row++, heightFor(Math.max(...lines), 20));
  }
  return { row: row - 1, pageFrom };
}
