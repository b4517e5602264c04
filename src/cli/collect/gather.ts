import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { CARRY, QUESTION_KINDS, type QuestionKind } from '../../model/decisions';
import { decisionsFor } from '../answers/decisionsFile';
import { mapDecisions, mapFile } from '../answers/mapFile';
import type { Call } from '../command';
import { fileKey } from '../files/fileKey';
import { fileTrouble } from '../files/fileTrouble';
import { readBounded } from '../files/readBounded';
import type { Halves } from '../halves';
import { findWorkbooks, type ListPacked } from './findWorkbooks';
import { Harvest, type Harvested, type Stores } from './harvest';
import type { OutputPlace } from '../files/outputPlace';
import type { Arguments } from '../parseArguments';
import { readAll } from './readAll';
import { startReader } from './readers';
import { readReturn, type Wish } from './readReturn';
import { Stop } from '../stop';

/** The option that carries answers of an older model on. */
export const CARRYING = '--carry';

/** What came of all files. */
export interface Gathered extends Harvested {
  /** Names of files in the folders that are no workbooks. */
  readonly passedOver: readonly string[];
  /** Where the file is that results know by this name. */
  readonly pathOf: (name: string) => string;
}

/** What more threads would take in memory is worth more than the time they would save. */
const MOST_THREADS = 4;

/**
 * Reads every workbook among files and folders, in their order. What stands at the place of an output is no input; where
 * it is a return, or may be one, the command stops, for it would be gone.
 */
export async function gather(outputs: readonly OutputPlace[], stores: Stores, call: Call): Promise<Gathered> {
  const { given, halves, language, words } = call;
  const text = words.departments.cli;
  const replaced = new Set(
    outputs.flatMap((place) => (place.kind === 'file' && place.former ? [fileKey(place.former)] : [])),
  );
  const map = mapFile(call);
  const carrying = given.flags.has(CARRYING);
  const kinds: readonly (QuestionKind | typeof CARRY)[] = carrying
    ? [...QUESTION_KINDS, CARRY]
    : QUESTION_KINDS;
  const search = findWorkbooks(given.files, packedIn(halves), map !== null);
  const decisions = given.values.has('--decisions')
    ? decisionsFor(search.files, call, kinds)
    : mapDecisions(map, search.files, call);
  const wish: Wish = {
    language,
    csv: stores.csv !== null,
    ndjson: stores.ndjson !== null,
    replaced,
    decisions: decisions.byFile,
    map: map?.map ?? null,
    carrying,
  };
  const harvest = new Harvest(stores, call);
  for (const { name, error } of search.closed)
    harvest.unread(name, 'cannot-read', fileTrouble(error, words.cli), text.checkFolder);

  const outcomes = readAll(search.files, {
    here: (file, whole) => readReturn(file, wish, whole, halves),
    whole: () => stores.returns !== null && !stores.returns.full,
    start: startReader(halves.file, wish),
    others: readers(given),
    spent: harvest.spent,
  });
  let done = 0;
  for await (const outcome of outcomes) {
    const name = search.files[done]?.name ?? '';
    call.progress.step(done, search.files.length);
    done += 1;
    const own = 'own' in outcome ? outcome.own : isReplaced(search.files[done - 1]?.path ?? '', replaced);
    if (own) {
      if (outcome.kind === 'read') throw new Stop('usage', text.ontoReturn(name));
      if (outcome.kind !== 'unread' || outcome.problem.kind !== 'not-isomm')
        throw new Stop('usage', text.ontoUnread(name));
      continue;
    }
    harvest.take(name, outcome);
  }
  const harvested = harvest.finish();
  call.progress.end();
  decisions.settle(harvest.misfits);
  const pathOf = (name: string) => search.files.find((each) => each.name === name)?.path ?? name;
  return { ...harvested, passedOver: search.passedOver, pathOf };
}

/** What a zip holds that is no larger than a workbook may be. */
const packedIn =
  ({ archives, maxBytes }: Halves): ListPacked =>
  (zip) => {
    try {
      const bytes = statSync(zip).isFile() ? readBounded(zip, maxBytes) : null;
      return bytes && archives.list(bytes);
    } catch (error) {
      // Whoever reads it as a file names what the system said.
      if ((error as { readonly code?: unknown }).code !== undefined) return null;
      throw error;
    }
  };

/** Whether an output goes where this file is; asked where whoever read it could not tell any more. */
function isReplaced(file: string, replaced: ReadonlySet<string>): boolean {
  const stats = replaced.size > 0 ? statSync(file, { throwIfNoEntry: false }) : undefined;
  return stats !== undefined && replaced.has(fileKey(stats));
}

/** As many threads read as asked for, else as many as there are processors, up to a few; one of them is this one. */
function readers({ values }: Arguments): number {
  return Number(values.get('--threads') ?? Math.min(availableParallelism(), MOST_THREADS)) - 1;
}
