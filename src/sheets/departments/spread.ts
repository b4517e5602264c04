import { cellAt, fixedColumn, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { heading } from './heading';
import { rampOn } from './ramp';
import { firstOf, footer, itemName, itemRows, shortName, type DepartmentScene } from './scene';

const SHEET = 'deptSpread';
const HEADER = 3;
const FIRST = HEADER + 1;
const LEVELS = 5;

const COLUMNS = [
  { key: 'function', width: 19 },
  { key: 'id', width: 7 },
  { key: 'name', width: 30 },
  { key: 'picture', width: 13 },
  { key: 'lowest', width: 8 },
  { key: 'lowestBy', width: 22 },
  { key: 'highest', width: 8 },
  { key: 'highestBy', width: 22 },
  { key: 'median', width: 8 },
  { key: 'range', width: 8 },
  { key: 'scored', width: 8 },
  { key: 'notDone', width: 8 },
  { key: 'unanswered', width: 8 },
] as const;
type Key = (typeof COLUMNS)[number]['key'];
const at = (key: Key): number => COLUMNS.findIndex((column) => column.key === key);

const picture = (lowest: number | null, highest: number | null): string =>
  lowest === null || highest === null
    ? ''
    : '○'.repeat(lowest - 1) + '●'.repeat(highest - lowest + 1) + '○'.repeat(LEVELS - highest);

/** Per item: how far the departments that count lie apart, and who stands at either end. */
export function spread(scene: DepartmentScene): Sheet {
  const { model } = scene;
  const lang = scene.text.spread;
  const draft = new Draft(SHEET, scene.text.titles.spread);
  const last = FIRST + model.items.length - 1;
  heading(
    draft,
    lang.title,
    lang.lead,
    0,
    at('highestBy'),
    COLUMNS.map(({ width }) => width),
  );
  COLUMNS.forEach(({ key }, column) => draft.put(HEADER, column, lang.columns[key], STYLES.header));
  draft.height(HEADER, 32);

  itemRows(scene).forEach(({ item, across }, index) => {
    const row = FIRST + index;
    const group = model.functions.find(({ id }) => id === item.function);
    const cell = (key: Key) => fixedColumn(row, at(key));
    const put = (key: Key, value: ShownValue, style: Style, formula?: string) =>
      draft.put(row, at(key), value, style, formula);
    const found = (key: Key, name: string, value: ShownValue, style: Style) =>
      put(key, value ?? '', style, `INDEX(${name},MATCH(${cell('id')},ISOMM_DeptCalcItem,0))`);
    const range = across.lowest === null || across.highest === null ? '' : across.highest - across.lowest;

    put('function', group ? shortName(scene, group) : '', { ...STYLES.cellWrap, color: COLORS.quiet });
    put('id', item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
    put('name', itemName(scene, item), { ...STYLES.cellWrap, bold: true });
    put(
      'picture',
      picture(across.lowest, across.highest),
      { ...STYLES.cellCenter, color: COLORS.insource },
      `IF(${cell('lowest')}="","",REPT("○",${cell('lowest')}-1)&REPT("●",${cell('highest')}-${cell('lowest')}+1)&REPT("○",${LEVELS}-${cell('highest')}))`,
    );
    found('lowest', 'ISOMM_DeptLowest', across.lowest, STYLES.cellCenter);
    found('lowestBy', 'ISOMM_DeptLowestBy', firstOf(scene, across.lowestBy), STYLES.cellWrap);
    found('highest', 'ISOMM_DeptHighest', across.highest, STYLES.cellCenter);
    found('highestBy', 'ISOMM_DeptHighestBy', firstOf(scene, across.highestBy), STYLES.cellWrap);
    found('median', 'ISOMM_DeptMedian', across.median, { ...STYLES.cellCenter, numberFormat: '0.0' });
    put(
      'range',
      range,
      { ...STYLES.cellCenter, bold: true },
      `IF(${cell('lowest')}="","",${cell('highest')}-${cell('lowest')})`,
    );
    found('scored', 'ISOMM_DeptScored', across.scored, STYLES.count);
    found('notDone', 'ISOMM_DeptNotDone', across.notDone, STYLES.count);
    found('unanswered', 'ISOMM_DeptUnanswered', across.unanswered, STYLES.count);
    const texts = [firstOf(scene, across.lowestBy), firstOf(scene, across.highestBy)];
    draft.height(
      row,
      heightFor(Math.max(linesIn(itemName(scene, item), 30), ...texts.map((text) => linesIn(text, 22))), 20),
    );
  });
  for (const key of ['lowest', 'highest', 'median'] as const) {
    draft.conditionalFormats.push(...rampOn(rangeOf(FIRST, at(key), last, at(key)), cellAt(FIRST, at(key))));
  }
  return draft.finish(
    COLUMNS.map(({ width }) => ({ width })),
    {
      tabColor: COLORS.insource,
      gridlines: false,
      freeze: { rows: FIRST, columns: at('picture') },
      filter: rangeOf(HEADER, 0, last, COLUMNS.length - 1),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, COLUMNS.length - 1),
        titleRows: `${HEADER + 1}:${HEADER + 1}`,
        ...footer(scene, scene.text.titles.spread),
      },
    },
  );
}
