import { catalogue } from '../catalog';
import { collectFile, type ReadNames } from '../actions/collectFile';
import { handOutFiles } from '../actions/handOutFiles';
import { assess } from '../model/assess';
import { compareResults } from '../sheets/assessment/compare';
import { describeAnonymous } from '../sheets/departments/describeAnonymous';
import { describeDepartments } from '../sheets/departments/describeDepartments';
import { describeWorkbook } from '../sheets/assessment/describe';
import { LAYOUT } from '../sheets/assessment/layout';
import { readAnswers } from '../sheets/assessment/read';
import { invalidCount } from '../sheets/assessment/leftovers';
import { EXCEL_LIMITS } from '../xlsx/limits';
import { readXlsx } from '../xlsx/read';
import { READ_LIMITS } from '../xlsx/reading/limits';
import { UnreadableFile } from '../xlsx/unreadableFile';
import { writeXlsx } from '../xlsx/write';
import type { FileReading, Halves } from './halves';
import { nodeInflate } from './files/nodeInflate';
import { run } from './run';

/** Filled in when the bundle is made. */
declare const ISOMM_VERSION: string;

function readFile(bytes: Uint8Array, results: boolean): FileReading {
  try {
    const wanted = (name: string) => name.startsWith('ISOMM_');
    const read = readXlsx(bytes, { wanted, formulas: results });
    const { model, answers, leftovers, problems } = readAnswers(catalogue, read);
    if (!results || !model || !answers) return { model, answers, problems };
    const compared = compareResults(read, assess(model, answers), invalidCount(leftovers));
    return { model, answers, problems: [...problems, ...compared] };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { kind } = error;
    return {
      model: null,
      answers: null,
      problems: [{ kind, sheet: null, cell: null, id: null, found: null }],
    };
  }
}

const readNames: ReadNames = (bytes, options) => readXlsx(bytes, { ...options, inflate: nodeInflate });

const halves: Halves = {
  catalogue,
  version: ISOMM_VERSION,
  layout: LAYOUT,
  maxBytes: READ_LIMITS.fileBytes,
  maxText: EXCEL_LIMITS.cellText,
  maxName: 10_000,
  write: (model, answers) => writeXlsx(describeWorkbook(catalogue, model, answers)),
  collect: (file, bytes) => collectFile(catalogue, readNames, file, bytes),
  handOut: (round, recipients, protect) => handOutFiles(catalogue, writeXlsx, round, recipients, protect),
  consolidate: (consolidation) => writeXlsx(describeDepartments(consolidation)),
  writeAnonymous: (model, content, language) => writeXlsx(describeAnonymous(model, content, language)),
  read: (bytes, { results }) => readFile(bytes, results),
};

// A reader of our output may leave early ("isomm read … | head"); that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = run(process.argv.slice(2), halves, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  environment: process.env,
  systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
});
