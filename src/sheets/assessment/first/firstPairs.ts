import { first as framework } from '../../../first';
import { pairsOf, type Coverage } from '../../../model/beside/first';
import { fixedColumn } from '../../../workbook/a1';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote, sentence } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { FORMS, formOf } from '../results/calculation';
import { COLUMN, levelOf, serviceCells, widthOf } from './firstColumns';
import { say, type Scene } from '../scene';

const WHOLE = [COLUMN.number, COLUMN.state] as const;

/** Heights of a title and between two tables: so low that both stand on one page. */
const [TITLE, GAP] = [25, 6];

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
    draft.height(row, TITLE);
    draft.span(row + 1, WHOLE[0], row + 1, WHOLE[1], text, STYLES.underLine);
    draft.height(row + 1, heightFor(linesIn(text, widthOf(...WHOLE))) + 4);
  };
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
    draft.put(row, COLUMN.number, null, centred);
    draft.put(row, COLUMN.name, nameOf(id), STYLES.cellWrap);
    draft.put(row, COLUMN.services, id, { ...STYLES.cell, bold: true, numberFormat: '@' });
    const place = `MATCH(${fixedColumn(row, COLUMN.services)},ISOMM_CalcId,0)`;
    draft.put(row, COLUMN.direction, lang.direction.none, { ...centred, color: COLORS.quiet });
    draft.put(
      row,
      COLUMN.level,
      levelOf(result),
      { ...centred, bold: true },
      `IFERROR(INDEX(ISOMM_CalcLevel,${place}),"")`,
    );
    draft.span(
      row,
      COLUMN.highest,
      row,
      COLUMN.state,
      side[formOf(result)],
      centred,
      `IFERROR(CHOOSE(INDEX(ISOMM_CalcShown,${place}),${forms.join(',')}),"")`,
    );
    draft.height(row++, heightFor(linesIn(nameOf(id), widthOf(COLUMN.name, COLUMN.name))));
  }

  draft.height(row++, GAP);
  lead(row, lang.pairs.title, lang.pairs.lead(String(found.oneWay.length)));
  row += 2;
  for (const pair of found.oneWay) {
    const each = framework.functions.find(({ id }) => id === pair.function);
    if (!each) throw new Error(`No function ${pair.function}`);
    const name = `${say(scene, each.name)}\n${words.entry(pair.service, nameOf(pair.service))}`;
    draft.put(row, COLUMN.number, each.id, { ...centred, numberFormat: '@' });
    draft.put(row, COLUMN.name, name, STYLES.cellWrap);
    draft.put(row, COLUMN.services, pair.service, { ...STYLES.cell, bold: true, numberFormat: '@' });
    draft.put(row, COLUMN.direction, lang.direction[pair.direction], { ...centred, wrap: true });
    const all = pairsOf(each);
    const kept = all.filter(({ direction }) => direction === 'both');
    serviceCells(
      draft,
      row,
      all.map(({ service: id }) => ({ id, counts: true })),
      (id) => results.get(id),
      false,
    );
    const cells = (services: typeof all) =>
      services.map((one) => fixedColumn(row, COLUMN.level1 + all.indexOf(one)));
    const highest = (services: typeof all, said: (level: string) => string, none: string) => {
      const levels = cells(services).join(',');
      return `IF(COUNT(${levels}),${said(`MAX(${levels})`)},${quote(none)})`;
    };
    const otherwise = (levelThen: string) => lang.pairs.otherwise(levelThen);
    draft.put(
      row,
      COLUMN.level,
      pair.with ?? '',
      { ...centred, bold: true },
      highest(all, (level) => level, ''),
    );
    draft.span(
      row,
      COLUMN.highest,
      row,
      COLUMN.state,
      pair.without === null ? lang.pairs.nothing : otherwise(String(pair.without)),
      centred,
      highest(kept, (level) => sentence(otherwise, level), lang.pairs.nothing),
    );
    draft.height(row++, heightFor(linesIn(name, widthOf(COLUMN.name, COLUMN.name)), 20));
  }
  return { row: row - 1, pageFrom };
}
