import type { Catalogue, Model } from '../../model/catalogue';
import { delimitedRows } from '../../model/departments/delimited';
import { parsed } from '../../model/own/modelData';
import { ModelFault } from '../../model/own/modelFault';
import { readModel, type PlainWords } from '../../model/own/readModel';
import { TABLE_COLUMNS, tableModel, type TableColumn, type TableTitle } from '../../model/own/tableModel';
import { beginning } from '../../model/cells/textLimits';
import { quadrantWords } from '../../text/choicesIn';
import { languages } from '../../text/languages';
import { OWN_WORDS } from '../../text/ownWords';
import type { Words } from '../../text/words';
import { decodeList } from '../reading/decodeList';
import type { ReadBytes } from '../fileFormat';
import { modelOrTables, type Cells } from './modelTables';

/** Why a file is no text that could be a model; for what its content says there is a `ModelFault`. */
export class NoModelText extends Error {
  constructor(
    readonly kind: 'not-text' | 'too-large' | 'unclosed',
    readonly row: number | null = null,
  ) {
    super(kind);
    this.name = 'NoModelText';
  }
}

/** A file of a model is small; a workbook with a table may hold pictures beside it. */
const MOST_TEXT = 16 * 1024 * 1024;
const NAME_LENGTH = 40;
const ZIP = [0x50, 0x4b];

const plainWords = (): PlainWords =>
  Object.fromEntries(
    languages().map((language) => [language, OWN_WORDS[language].plain]),
  ) as unknown as PlainWords;

const tableWords = () => {
  const all = languages().map((language) => OWN_WORDS[language].heads);
  const heads = Object.fromEntries(
    TABLE_COLUMNS.map((column) => [column, all.flatMap((each) => each[column])]),
  ) as Record<TableColumn, string[]>;
  return { heads, quadrant: quadrantWords() };
};

/** A table is called after its file. */
function titleOf(file: string): TableTitle {
  const name = file.split(/[\\/]/u).at(-1) ?? '';
  const title = name
    .replace(/\.[^.]*$/u, '')
    .normalize('NFKC')
    .trim();
  const id = title
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/gu, '-')
    .replace(/^[.-]+|-+$/gu, '');
  return { id: id.slice(0, NAME_LENGTH) || 'table', title: beginning(title, NAME_LENGTH).trim() || 'table' };
}

function fromTables(tables: readonly Cells[], file: string): unknown {
  let first: ModelFault | null = null;
  for (const rows of tables) {
    try {
      return tableModel(rows, titleOf(file), tableWords());
    } catch (error) {
      if (!(error instanceof ModelFault)) throw error;
      // The sheet that has the head of a table says most.
      if (!first || first.expected === 'columns') first = error;
    }
  }
  throw first ?? new ModelFault('', '', 'columns', null);
}

/**
 * The model in a file: JSON in the shape of the catalogue, a plain table, or a workbook that carries or lists one. Throws a
 * `ModelFault`, a `NoModelText`, or what the reader of workbooks throws.
 */
export function modelFromFile(catalogue: Catalogue, read: ReadBytes, bytes: Uint8Array, file: string): Model {
  const { models } = catalogue;
  if (ZIP.every((byte, index) => bytes[index] === byte)) {
    const found = modelOrTables(catalogue, read, bytes);
    return 'model' in found ? found.model : readModel(fromTables(found.tables, file), models, plainWords());
  }
  if (bytes.length > MOST_TEXT) throw new NoModelText('too-large');
  const content = decodeList(bytes);
  if (content === null) throw new NoModelText('not-text');
  if (/^\uFEFF?\s*[{[]/u.test(content) || file.toLowerCase().endsWith('.json'))
    return readModel(parsed(content.replace(/^\uFEFF/u, '')), models, plainWords());
  const { rows, unclosed } = delimitedRows(content, true);
  if (unclosed !== null) throw new NoModelText('unclosed', unclosed);
  return readModel(fromTables([rows], file), models, plainWords());
}

/** What a person is told of a file that holds no model; `null` where it is no model for another reason. */
export function noModelWords(error: unknown, file: string, words: Words['own'], gap: string): string | null {
  if (error instanceof NoModelText) {
    const { kind, row } = error;
    if (kind === 'unclosed') return words.cli.unclosed(`${file}:${String(row ?? '')}`);
    return kind === 'too-large' ? words.cli.tooLarge(file) : words.cli.notText(file);
  }
  if (!(error instanceof ModelFault)) return null;
  const { entry, field, expected, found, limit } = error;
  const { fault } = words;
  return [
    fault.at(file, entry, field),
    fault.expected[expected](String(limit ?? '')),
    ...(expected === 'json' || expected === 'columns' || expected === 'known-key'
      ? []
      : [found === null ? fault.nothing : fault.found(found)]),
  ].join(gap);
}
