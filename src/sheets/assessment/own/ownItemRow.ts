import { dateSerial } from '../../../model/cells/dates';
import type { OwnItem } from '../../../model/own/ownItem';
import { languages } from '../../../text/languages';
import { fixedColumn } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { choose, quote } from '../../formula';
import { heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { SETUP_LEFT } from '../reading/leftovers';
import type { Scene } from '../scene';
import { at, EXCLUDED, FIRST, ID, LEVEL, PLACED, PLACED_ID, STATE, WIDTH } from './ownColumns';
import type { OwnColumn } from './ownRows';

const centred: Style = { ...STYLES.input, horizontal: 'center' };
const written: Style = { ...STYLES.input, wrap: true, numberFormat: '@' };

/** A row with an item that was added, or one to write in; by their letters, what functions are called. */
export function ownItemRow(
  scene: Scene,
  draft: Draft,
  row: number,
  own: OwnItem | undefined,
  functions: ReadonlyMap<string, string>,
): void {
  draft.put(row, ID, own?.id ?? null, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
  inputs(scene, draft, row, own, functions);
  standing(scene, draft, row, own);
  placed(scene, draft, row, own, functions);
  const lines = own
    ? [
        linesIn(own.description, WIDTH.description),
        ...languages().map((language) => linesIn(own.name[language], WIDTH.name * 0.9)),
        linesIn(functions.get(own.function) ?? '', WIDTH.function),
      ]
    : [1];
  draft.height(row, Math.min(heightFor(Math.max(...lines), 24), TALLEST));
  draft.grows(row);
}

/** The cells people fill in. */
function inputs(
  { leftovers, words }: Scene,
  draft: Draft,
  row: number,
  own: OwnItem | undefined,
  functions: ReadonlyMap<string, string>,
): void {
  const left = leftovers[SETUP_LEFT] ?? {};
  const put = (key: Exclude<OwnColumn, 'name'>, value: ShownValue, style: Style) => {
    draft.put(row, at(key), left[`ownItems.${String(row - FIRST)}.${key}`] ?? value, style);
  };
  const { counts } = words.ownItems;
  put('function', own ? (functions.get(own.function) ?? null) : null, { ...STYLES.input, wrap: true });
  languages().forEach((language, nth) => {
    draft.put(row, at('name') + nth, own?.name[language] || null, { ...written, bold: true });
  });
  put('description', own?.description || null, written);
  put('quadrant', own?.quadrant ?? null, centred);
  put('counts', own ? (own.counts ? counts.yes : counts.no) : null, centred);
  const on = own ? (dateSerial(own.on) ?? (own.on || null)) : null;
  put('on', on, { ...centred, numberFormat: words.results.dateFormat });
  put('by', own?.by || null, written);
}

/** Its level, and who delivers it, where other sheets have it. */
function standing({ assessment, words }: Scene, draft: Draft, row: number, own: OwnItem | undefined): void {
  const result = own && assessment.items.find(({ id }) => id === own.id);
  const { side, state } = words;
  const id = fixedColumn(row, PLACED_ID);
  const found = (name: string) => `INDEX(${name},MATCH(${id},ISOMM_Id,0))`;
  const shown = (formula: string) => `IF(${id}="","",IFERROR(${formula},""))`;
  const bold = { ...STYLES.cellCenter, bold: true };
  draft.put(row, LEVEL, result?.level ?? '', bold, shown(found('ISOMM_Level')));
  draft.put(
    row,
    STATE,
    result ? (result.state === 'scored' ? (result.side ? side[result.side] : '') : state[result.state]) : '',
    STYLES.cellCenter,
    shown(
      choose(
        [
          [`${found('ISOMM_State')}="not-done"`, quote(state['not-done'])],
          [`${found('ISOMM_State')}="unanswered"`, quote(state.unanswered)],
        ],
        `IF(${found('ISOMM_Side')}="in",${quote(side.in)},${quote(side.out)})`,
      ),
    ),
  );
}

/** Hidden: under which id and function it stands in the other sheets, and whether it counts there. */
function placed(
  { model }: Scene,
  draft: Draft,
  row: number,
  own: OwnItem | undefined,
  functions: ReadonlyMap<string, string>,
): void {
  const item = own && model.items.find(({ id }) => id === own.id);
  draft.put(row, PLACED_ID, item?.id ?? '', STYLES.helper);
  draft.put(row, PLACED, item?.function ?? '', STYLES.helper);
  const [of, said] = [fixedColumn(row, at('function')), fixedColumn(row, at('counts'))];
  const letters = [...functions.keys()].map((letter) => `${of}=${quote(letter)}`).join(',');
  const known = `OR(ISNUMBER(MATCH(${of},ISOMM_OwnFunctionNames,0)),${letters})`;
  draft.put(
    row,
    EXCLUDED,
    item ? (item.own?.counts ? 0 : 1) : '',
    STYLES.helper,
    `IF(${fixedColumn(row, PLACED_ID)}="","",IF(ISERROR(${said}),1,IF(ISERROR(${of}),1,IF(${said}=INDEX(ISOMM_OwnCountNames,1),IF(${known},0,1),1))))`,
  );
}
