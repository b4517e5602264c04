import {
  IMPORT_KEYS,
  IMPORT_OUTCOMES,
  type ImportEntry,
  type ImportKey,
  type ImportOutcome,
} from '../../../model/imports/importRecord';
import type { Catalogue } from '../../../model/catalogue';
import { cleanDate } from '../../../model/cells/dates';
import type { ShownValue } from '../../../workbook/description';
import { textOf, type Slice, type Source } from '../reading/source';

/** The columns of the record, in their order; the last two are hidden, and the same in every language. */
export const RECORD_COLUMNS = [
  'id',
  'key',
  'sheet',
  'cell',
  'found',
  'became',
  'outcome',
  'keyCode',
  'outcomeCode',
] as const;

/** Where a text was taken as it stood it is not shown twice. */
export const isKept = ({
  key,
  outcome,
}: {
  readonly key: ImportKey;
  readonly outcome: ImportOutcome;
}): boolean => outcome === 'read' && (key === 'note' || key === 'supplement');

/** A pattern is shown by its name in some language. */
const patternNamed = ({ patterns }: Catalogue, name: string): string =>
  patterns.find((pattern) => Object.values(pattern.name).includes(name))?.id ?? name;

function entryOf(catalogue: Catalogue, cells: readonly ShownValue[]): ImportEntry[] {
  const of = (column: (typeof RECORD_COLUMNS)[number]) =>
    textOf(cells[RECORD_COLUMNS.indexOf(column)] ?? null);
  const key = IMPORT_KEYS.find((each) => each === of('keyCode'));
  const outcome = IMPORT_OUTCOMES.find((each) => each === of('outcomeCode'));
  // A row without its codes is somebody's own.
  if (!key || !outcome) return [];
  const [id, found] = [of('id'), of('found')];
  const shown = of('became');
  const isPattern = key === 'currentPattern' || key === 'targetPattern';
  const became = isKept({ key, outcome }) ? found : isPattern ? patternNamed(catalogue, shown) : shown;
  return [{ sheet: of('sheet'), cell: of('cell'), id: id === '' ? null : id, key, found, became, outcome }];
}

/** Where the answers came from; nothing where the sheet says nothing. */
export function readImportRecord({ catalogue, single, cells, date1904 }: Source): Slice {
  const file = textOf(single('ISOMM_ImportFile'));
  const entries = (cells('ISOMM_ImportRows')?.values ?? []).flatMap((row) => entryOf(catalogue, row));
  if (file === '' && entries.length === 0) return {};
  const on = cleanDate(single('ISOMM_ImportDate'), date1904);
  return { answers: { imported: { file, on, by: textOf(single('ISOMM_ImportBy')), entries } } };
}
