import { assess } from '../../model/assess';
import type { Answer, Answers, Problem } from '../../model/answers';
import { blankAnswers } from '../../model/blankAnswers';
import type { Catalogue, Language, Model } from '../../model/catalogue';
import { Decider, type Decision, type Misfit, type Question } from '../../model/decisions';
import { NO_MAP, type ColumnMeaning, type ImportMap } from '../../model/imports/importMap';
import type { ImportEntry, ImportRecord } from '../../model/imports/importRecord';
import { LAYOUT } from '../../sheets/assessment/layout';
import { ownRecord } from '../../sheets/assessment/reading/ownRecord';
import type { Mended } from '../../sheets/assessment/reading/read';
import { readForeign, type ForeignReading } from '../../sheets/foreign/readForeign';
import { languageOfWorkbook } from '../../text/languages';
import { columnName } from '../../workbook/a1';
import { csvSheet } from '../tables/csvAnswers';
import { fileOf } from './newFile';
import type { ReadBytes, WriteBytes } from '../fileFormat';
import { fileProblem, UNREADABLE } from '../reading/fileProblem';
import type { Filling } from '../filling/filling';
import { openRead, unreadable } from '../reading/openFile';
import { withParts } from '../optionalParts';
import { restored } from '../reading/restored';
import { USUAL_PARTS } from './usualParts';
import { EVERY_NAME } from '../reading/everyName';
import { FILLED } from '../../sheets/assessment/checklist/filledNames';

/** A file whose answers are to be taken over. */
export interface ImportSource {
  /** Its name, kept in the record. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** ISO date of the import. */
  readonly today: string;
}

export interface ImportWish {
  readonly map?: ImportMap;
  readonly decisions?: readonly Decision[];
  /** Of the new workbook; absent: as the file is written. */
  readonly language?: Language;
  /** Where the file does not tell. */
  readonly otherwise?: Language;
}

/** How many items came with a score, came blank, are for a person to say, or stand nowhere in the file. */
export interface ImportCounts {
  readonly read: number;
  readonly blank: number;
  readonly unclear: number;
  readonly missing: number;
}

/** What was found in a file, before anything is written. */
export interface ImportFinding {
  /** `null`: nothing was recognised, and `problems` say why. */
  readonly filling: Filling | null;
  /** The file is a workbook of ours, damaged or not. */
  readonly ours: boolean;
  /** What the lists of a file that is not ours say. */
  readonly foreign: ForeignReading | null;
  readonly counts: ImportCounts;
  readonly record: ImportRecord;
  readonly problems: readonly Problem[];
  readonly open: readonly Question[];
  readonly misfits: readonly Misfit[];
  /** The whole map as it was followed, to be changed and used again. */
  readonly map: ImportMap;
  /** Entries of the map that this file has no column for. */
  readonly unused: readonly ColumnMeaning[];
}

/** A workbook of ours that is not to be read as somebody else's. */
const REFUSED: readonly Problem['kind'][] = ['newer-layout', 'newer-part', 'unknown-model', 'bad-model'];
/** Of what stood in a cell and was taken as it is. */
const NONE: ImportCounts = { read: 0, blank: 0, unclear: 0, missing: 0 };

/** Looks for answers in a file: first as a workbook of ours, then as any list of items with scores. */
export function findImport(
  catalogue: Catalogue,
  read: ReadBytes,
  source: ImportSource,
  wish: ImportWish = {},
): ImportFinding {
  const csv = csvSheet(source.bytes, 'CSV');
  if (csv) return foreign(catalogue, csv, source, wish);
  try {
    const named = read(source.bytes, EVERY_NAME);
    return own(catalogue, named, source, wish) ?? foreign(catalogue, named, source, wish);
  } catch (error) {
    return nothing([unreadable(error)], source, wish);
  }
}

const nothing = (
  problems: readonly Problem[],
  { file, today }: ImportSource,
  { map = NO_MAP }: ImportWish,
): ImportFinding => ({
  ...{ filling: null, ours: false, foreign: null, counts: NONE, problems, open: [], misfits: [], unused: [] },
  record: { file, on: today, by: map.by, entries: [] },
  map,
});

/** A workbook of ours, by its names or, where they are gone, by its heads and labels; `null` where it is none. */
function own(
  catalogue: Catalogue,
  named: ReturnType<ReadBytes>,
  source: ImportSource,
  wish: ImportWish,
): ImportFinding | null {
  const whole = restored(catalogue, named);
  const decider = new Decider(wish.decisions);
  const mended: Mended[] = [];
  const { model, answers, leftovers, problems } = openRead(catalogue, whole, {
    results: false,
    decider,
    mended,
  });
  const refused = problems.filter(
    ({ kind, found }) => REFUSED.includes(kind) || (kind === 'not-isomm' && found === 'comparison'),
  );
  if (refused.length > 0) return nothing(refused, source, wish);
  if (!model || !answers) return null;
  const settled = new Set(
    decider.settled.map(({ question: { sheet, cell } }) => `${sheet ?? ''}!${cell ?? ''}`),
  );
  const decided = (sheet: string, cell: string) => settled.has(`${sheet}!${cell}`);
  const matters = problems.filter(
    ({ kind, found }) => kind !== 'missing-name' || FILLED.some((name) => name === found),
  );
  const entries = ownRecord(whole, answers, decided);
  const unclear = new Set(matters.flatMap(({ id }) => (id === null ? [] : [id])));
  const record = recordOf(source, wish, entries);
  return {
    filling: { model, answers: finished(answers, record, wish, answers.language), leftovers },
    ours: true,
    foreign: null,
    counts: countsOf(model, answers.answers, unclear, []),
    record,
    problems: matters,
    open: decider.open,
    misfits: decider.misfits(),
    map: { ...(wish.map ?? NO_MAP), model: model.id },
    unused: [],
  };
}

function foreign(
  catalogue: Catalogue,
  read: Parameters<typeof readForeign>[1],
  source: ImportSource,
  wish: ImportWish,
): ImportFinding {
  const { map = NO_MAP } = wish;
  const decider = new Decider(wish.decisions);
  const reading = readForeign({ catalogue, map, decider }, read);
  const { model, problems, unclear, missing, unused } = reading;
  const shared = { ours: false, foreign: reading, open: decider.open, misfits: decider.misfits(), unused };
  const followed = mapOf(reading, map);
  if (!model) {
    const none = nothing([{ ...fileProblem('not-isomm'), kind: 'not-a-checklist' }], source, wish);
    return { ...none, ...shared, map: followed };
  }
  const language = reading.language ?? wish.otherwise ?? languageOfWorkbook('');
  const record = recordOf(source, wish, reading.entries);
  const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
  const answers = { ...blank, ...reading.patterns, answers: { ...blank.answers, ...reading.answers } };
  return {
    ...shared,
    filling: { model, answers: finished(answers, record, wish, language), leftovers: {} },
    counts: countsOf(model, reading.answers, unclear, missing),
    record,
    problems,
    map: followed,
  };
}

const recordOf = (
  { file, today }: ImportSource,
  { map = NO_MAP }: ImportWish,
  entries: readonly ImportEntry[],
): ImportRecord => ({ file, on: today, by: map.by, entries });

const finished = (answers: Answers, imported: ImportRecord, wish: ImportWish, language: Language): Answers =>
  withParts({ ...answers, layout: LAYOUT, language: wish.language ?? language, imported }, [
    ...USUAL_PARTS,
    'importRecord',
  ]);

function countsOf(
  { items }: Model,
  answers: Readonly<Record<string, Answer>>,
  unclear: ReadonlySet<string>,
  missing: readonly string[],
): ImportCounts {
  const scored = (id: string) => {
    const answer = answers[id];
    return answer !== undefined && (answer.insource !== null || answer.outsource !== null);
  };
  const open = items.filter(({ id }) => unclear.has(id)).length;
  const read = items.filter(({ id }) => scored(id) && !unclear.has(id)).length;
  return { read, unclear: open, missing: missing.length, blank: items.length - read - open - missing.length };
}

/** The map of a file as it was followed, every column of every list in it. */
function mapOf({ model, tables }: ForeignReading, map: ImportMap): ImportMap {
  const columns = tables.flatMap(({ table }) =>
    table.layout.columns
      .filter(({ head, meaning }) => head !== '' || meaning !== 'ignore')
      .map(({ column, head, meaning, score }): ColumnMeaning => ({
        sheet: tables.length === 1 ? null : table.sheet.title,
        column: columnName(column),
        ...{ head, meaning, score },
      })),
  );
  return { ...map, model: model?.id ?? map.model, columns };
}

/** A new workbook with what was found, as bytes. */
export function importedFile(
  catalogue: Catalogue,
  write: WriteBytes,
  { filling }: ImportFinding,
): Uint8Array {
  if (!filling) throw new Error('nothing was found to be written');
  return fileOf(catalogue, write, filling);
}

/** What the answers found come to, for a preview. */
export const assessImport = ({ filling }: ImportFinding) => filling && assess(filling.model, filling.answers);

/** Whether the file could not be opened at all. */
export const isUnreadable = ({ problems }: ImportFinding): boolean =>
  problems.some(({ kind }) => UNREADABLE.some((each) => each === kind));
