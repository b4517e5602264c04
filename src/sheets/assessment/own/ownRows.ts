import { cleanDate, dateSerial } from '../../../model/cells/dates';
import { QUADRANTS, type Model } from '../../../model/catalogue';
import { cleanQuadrant } from '../../../model/cells/cleanQuadrant';
import { ownFunctions } from '../../../model/own/cleanOwnItems';
import { OWN_ID, type OwnItem } from '../../../model/own/ownItem';
import { MOST_OWN_ITEMS, nextOwnId } from '../../../model/own/ownItems';
import { sameText } from '../../../model/cells/sameText';
import { quadrantWords } from '../../../text/choicesIn';
import { languages } from '../../../text/languages';
import type { ProblemKind } from '../../../model/answers';
import type { ShownValue } from '../../../workbook/description';
import type { NamedCells } from '../../../workbook/rows';
import { isBlank, textOf } from '../reading/source';

/** The columns of the list; a name in each language follows the function. */
export const OWN_COLUMNS = ['function', 'name', 'description', 'quadrant', 'counts', 'on', 'by'] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/** Where a column begins, counted from the function. */
export function ownColumn(key: OwnColumn): number {
  const place = OWN_COLUMNS.indexOf(key);
  return place <= OWN_COLUMNS.indexOf('name') ? place : place + languages().length - 1;
}
export const OWN_WIDTH = ownColumn('by') + 1;

/** A cell that is not what it should be; `left`: it stays, as it is. */
export interface OwnCellSlip {
  readonly kind: ProblemKind;
  readonly column: number;
  readonly found: ShownValue;
  readonly left?: OwnColumn;
}

export interface OwnRow {
  /** From the first row of the list. */
  readonly down: number;
  /** As the cells say it. */
  readonly item: OwnItem;
  /** The function under which it stands in the sheets; `null`: it has no row there yet. */
  readonly placed: string | null;
  readonly slips: readonly OwnCellSlip[];
}

/** How long the name of one is at most. */
export const NAME_LIMIT = 200;
const letterOf = (word: ShownValue | undefined): string => textOf(word ?? null).charAt(0);

/** What stands in the list of added items. */
export function ownRows(
  cells: (name: string) => NamedCells | null,
  model: Model,
  date1904: boolean,
): readonly OwnRow[] {
  const list = cells('ISOMM_OwnRows');
  if (!list) return [];
  const functions = ownFunctions(model);
  const placedCells = cells('ISOMM_OwnPlaced');
  const countWords = cells('ISOMM_OwnCountNames')?.values ?? [];
  const placedAt = (down: number) => {
    const [id = null, of = null] = placedCells?.values[list.row + down - placedCells.row] ?? [];
    return { id: textOf(id), of: textOf(of) };
  };
  const ids = new Set<string>();
  const every = list.values.map((_, down) => placedAt(down).id);
  const rows: OwnRow[] = [];
  for (const [down, line] of list.values.entries()) {
    const value = (key: OwnColumn): ShownValue => line[ownColumn(key)] ?? null;
    const slips: OwnCellSlip[] = [];
    const slip = (kind: ProblemKind, key: OwnColumn, left = true) => {
      const column = ownColumn(key);
      slips.push({ kind, column, found: value(key), ...(left && { left: key }) });
    };
    const at = ownColumn('name');
    const name = Object.fromEntries(
      languages().map((language, index) => [language, textOf(line[at + index] ?? null).slice(0, NAME_LIMIT)]),
    ) as OwnItem['name'];
    const placed = placedAt(down);
    const known = OWN_ID.test(placed.id) && functions.includes(placed.of) && !ids.has(placed.id);
    const nameless = Object.values(name).every((each) => each.trim() === '');
    // A row in which nobody has begun, or none of an item.
    if (!known && nameless) continue;
    if (rows.length >= MOST_OWN_ITEMS) break;
    const id = known ? placed.id : nextOwnId([...every, ...ids]);
    ids.add(id);
    const wanted = value('function');
    const of =
      typeof wanted === 'string'
        ? (functions.find((each) => each === letterOf(wanted) && isEntry(cells, wanted)) ?? '')
        : '';
    if (of === '' && !isBlank(wanted)) slip('not-a-progress', 'function');
    const quadrant = cleanQuadrant(value('quadrant'), quadrantWords());
    if (quadrant === null && !isBlank(value('quadrant'))) slip('bad-quadrant', 'quadrant');
    const said = value('counts');
    const choice = countWords.findIndex(
      ([word = null]) => typeof word === 'string' && typeof said === 'string' && sameText(word, said),
    );
    if (choice < 0 && !isBlank(said)) slip('not-a-progress', 'counts');
    const day = value('on');
    const on = typeof day === 'number' ? cleanDate(day, date1904) : textOf(day);
    if (on !== '' && dateSerial(on) === null) slip('not-a-date', 'on', false);
    if (!known || (of === '' && isBlank(wanted)) || (of !== '' && of !== placed.of))
      slips.push({ kind: 'own-waiting', column: at, found: Object.values(name).find(Boolean) ?? id });
    rows.push({
      down,
      item: {
        ...{ id, function: of, name, description: textOf(value('description')) },
        ...{ quadrant: quadrant ?? QUADRANTS[0], counts: choice === 0, on, by: textOf(value('by')) },
      },
      placed: known ? placed.of : null,
      slips,
    });
  }
  return rows;
}

/** Whether a text is an entry of the drop-down, or its letter alone. */
function isEntry(cells: (name: string) => NamedCells | null, text: string): boolean {
  const entries = cells('ISOMM_OwnFunctionNames')?.values ?? [];
  return entries.some(
    ([entry = null]) =>
      typeof entry === 'string' && (sameText(entry, text) || sameText(entry.charAt(0), text)),
  );
}

/** Those that stand in the sheets, each under the function where it stands. */
export const placedItems = (rows: readonly OwnRow[]): OwnItem[] =>
  rows.flatMap(({ item, placed }) =>
    placed === null ? [] : [{ ...item, function: placed, counts: item.counts && item.function !== '' }],
  );
