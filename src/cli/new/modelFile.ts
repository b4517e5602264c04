import path from 'node:path';
import { decodeList } from '../../actions/decodeList';
import { modelOrTables, type Cells } from '../../actions/modelTables';
import { unreadable } from '../../actions/openFile';
import type { Model } from '../../model/catalogue';
import { delimitedRows } from '../../model/departments/delimited';
import { parsed } from '../../model/own/modelData';
import { ModelFault } from '../../model/own/modelFault';
import { readModel, type PlainWords } from '../../model/own/readModel';
import { TABLE_COLUMNS, tableModel, type TableColumn, type TableTitle } from '../../model/own/tableModel';
import { beginning } from '../../model/textLimits';
import { quadrantWords } from '../../text/choicesIn';
import { languages } from '../../text/languages';
import { wordsIn } from '../../text/wordsIn';
import type { Call } from '../command';
import { readInput } from '../files/readInput';
import { Stop } from '../stop';

/** A file of a model is small; a workbook with a table may hold pictures beside it. */
const MOST_TEXT = 16 * 1024 * 1024;
const NAME_LENGTH = 40;
const ZIP = [0x50, 0x4b];

const plainWords = (): PlainWords =>
  Object.fromEntries(
    languages().map((language) => [language, wordsIn(language).own.plain]),
  ) as unknown as PlainWords;

const tableWords = () => {
  const all = languages().map((language) => wordsIn(language).own.heads);
  const heads = Object.fromEntries(
    TABLE_COLUMNS.map((column) => [column, all.flatMap((each) => each[column])]),
  ) as Record<TableColumn, string[]>;
  return { heads, quadrant: quadrantWords() };
};

/** A table is called after its file. */
function titleOf(file: string): TableTitle {
  const title = path.basename(file, path.extname(file)).normalize('NFKC').trim();
  const id = title
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/gu, '-')
    .replace(/^[.-]+|-+$/gu, '');
  return { id: id.slice(0, NAME_LENGTH) || 'table', title: beginning(title, NAME_LENGTH) || 'table' };
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

function modelIn(bytes: Uint8Array, file: string, call: Call): Model {
  const { models } = call.halves.catalogue;
  const { words } = call;
  const text = words.own.cli;
  if (ZIP.every((byte, index) => bytes[index] === byte)) {
    const found = modelOrTables(call.halves.catalogue, call.halves.read, bytes);
    return 'model' in found ? found.model : readModel(fromTables(found.tables, file), models, plainWords());
  }
  if (bytes.length > MOST_TEXT) throw new Stop('file', text.tooLarge(file));
  const content = decodeList(bytes);
  if (content === null) throw new Stop('file', text.notText(file));
  if (/^\uFEFF?\s*[{[]/u.test(content) || file.toLowerCase().endsWith('.json'))
    return readModel(parsed(content.replace(/^\uFEFF/u, '')), models, plainWords());
  const { rows, unclosed } = delimitedRows(content, true);
  if (unclosed !== null) throw new Stop('file', text.unclosed(`${file}:${String(unclosed)}`));
  return readModel(fromTables([rows], file), models, plainWords());
}

/** The model in a file: JSON in the shape of the catalogue, a plain table, or a workbook that carries or lists one. */
export function modelFile(file: string, call: Call): Model {
  const { words } = call;
  const bytes = readInput(file, call);
  if (!bytes) throw new Stop('file', words.own.cli.tooLarge(file));
  try {
    return modelIn(bytes, file, call);
  } catch (error) {
    if (error instanceof Stop) throw error;
    if (error instanceof ModelFault) {
      const { entry, field, expected, found, limit } = error;
      const { fault } = words.own;
      const { gap } = words.sheets;
      const message = [
        fault.at(file, entry, field),
        fault.expected[expected](String(limit ?? '')),
        ...(expected === 'json' || expected === 'columns' || expected === 'known-key'
          ? []
          : [found === null ? fault.nothing : fault.found(found)]),
      ];
      throw new Stop('answers', message.join(gap));
    }
    const { kind, found } = unreadable(error);
    const { what, next } = words.problems.kinds[kind];
    throw new Stop(
      'file',
      [words.cli.file.unreadable(file), what({ found, id: null }), next].join(words.sheets.gap),
    );
  }
}
