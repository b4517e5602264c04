import { statSync } from 'node:fs';
import { detached } from '../../actions/backup/detached';
import { fileProblem } from '../../actions/reading/fileProblem';
import { unreadable } from '../../actions/reading/openFile';
import { takeReturn } from '../../actions/reading/takeReturn';
import { CSV, NDJSON } from '../../actions/tables/tidyText';
import type { Answers, Problem } from '../../model/answers';
import type { CARRY, Decision, QuestionKind } from '../../model/decisions';
import type { ImportMap } from '../../model/imports/importMap';
import type { Language, Model } from '../../model/catalogue';
import { wholeModel } from '../../model/own/withOwnModel';
import { entryOf, type Entry } from '../../model/departments/entry';
import type { Undecided } from '../../model/departments/returned';
import { sinceLast } from '../../model/departments/planKept';
import { tidyAnswers } from '../../model/departments/tidyRows';
import { fileKey } from '../files/fileKey';
import { readBounded } from '../files/readBounded';
import { readPacked } from '../files/readPacked';
import type { Halves } from '../halves';
import type { Found } from './findWorkbooks';
import { rowText, type RowText } from './rowText';

/** What is made of each return, beside its entry. */
export interface Wish {
  readonly language: Language;
  readonly csv: boolean;
  readonly ndjson: boolean;
  /** Files that an output would replace, as `fileKey` names them. */
  readonly replaced: ReadonlySet<string>;
  /** What a person decided, by the names of the files. */
  readonly decisions: ReadonlyMap<string, readonly Decision<QuestionKind | typeof CARRY>[]>;
  /** How lists that are not ours are read; `null`: they are not. */
  readonly map: ImportMap | null;
  /** Answers of an older model are carried to the one that follows. */
  readonly carrying: boolean;
}

/** What came of one file: plain data, so that it may come from another thread. */
export type ReturnRead =
  /** The system refused it, with this code. */
  | { readonly kind: 'refused'; readonly own: boolean; readonly code: string }
  /** Reading it ended in a mistake of ours, or took the reader down. */
  | { readonly kind: 'crashed'; readonly detail: string }
  | ({ readonly kind: 'unread'; readonly own: boolean; readonly problem: Problem } & Required<Undecided>)
  | ({
      readonly kind: 'read';
      /** It stands where an output goes. */
      readonly own: boolean;
      /** Its number is still to come. */
      readonly entry: Entry;
      readonly problems: readonly Problem[];
      readonly furtherProblems: number;
      readonly csv: RowText | null;
      readonly ndjson: RowText | null;
      /** Only where they are asked for. */
      readonly answers: Answers | null;
      /** Its model, where no catalogue has that. */
      readonly ownModel: Model | null;
      /** The model that was filled in, where its answers were carried to this one. */
      readonly carriedFrom: string | null;
    } & Required<Undecided>);

/** Where the bytes of nearly every file stand while it is read: one place, for what is freed in pieces stays with the process. */
const here = new Uint8Array(1 << 18);

function taken(found: Found, wish: Wish, whole: boolean, halves: Halves): ReturnRead {
  let own = false;
  let bytes: Uint8Array | null;
  try {
    // Opening a pipe or a device could wait for ever.
    const stats = statSync(found.path);
    if (!stats.isFile()) return { kind: 'refused', own, code: 'EISDIR' };
    own = wish.replaced.has(fileKey(stats));
    const { packed } = found;
    bytes = packed
      ? readPacked(found.path, packed, halves.maxBytes)
      : readBounded(found.path, halves.maxBytes, here);
    if (bytes && packed) bytes = halves.archives.take(bytes, packed);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (typeof code !== 'string')
      return { kind: 'unread', own, problem: unreadable(error), open: [], misfits: [] };
    return { kind: 'refused', own, code };
  }
  if (!bytes) return { kind: 'unread', own, problem: fileProblem('too-large'), open: [], misfits: [] };
  const outcome = takeReturn(halves.catalogue, halves.read, found.name, bytes, {
    decisions: wish.decisions.get(found.name) ?? [],
    map: wish.map,
    carrying: wish.carrying,
  });
  const { open = [], misfits = [] } = 'problem' in outcome ? outcome : outcome.returned;
  if ('problem' in outcome) return { kind: 'unread', own, problem: outcome.problem, open, misfits };
  const { returned, assessment } = outcome;
  const { ownModel } = returned;
  const model = wholeModel(halves.catalogue, { model: returned.model.id, ...(ownModel && { ownModel }) });
  if (!model) throw new Error(`no model ${returned.model.id}`);
  const since = sinceLast(returned, assessment);
  const { levels, ...entry } = entryOf(0, returned, model, assessment, since);
  const rows = wish.csv || wish.ndjson ? tidyAnswers(returned, model, wish.language, assessment, since) : [];
  return {
    kind: 'read',
    own,
    entry: { ...detached(entry), levels },
    problems: returned.problems.length === 0 ? [] : detached(returned.problems),
    furtherProblems: returned.furtherProblems,
    csv: wish.csv ? rowText(CSV.rest(rows)) : null,
    ndjson: wish.ndjson ? rowText(NDJSON.rest(rows)) : null,
    answers: whole ? detached(returned.answers) : null,
    ownModel: ownModel ?? null,
    carriedFrom: returned.carriedFrom ?? null,
    open,
    misfits,
  };
}

/** Reads one file, whatever it is; `whole`: with its answers. A mistake of ours costs this file and no other. */
export function readReturn(found: Found, wish: Wish, whole: boolean, halves: Halves): ReturnRead {
  try {
    return taken(found, wish, whole, halves);
  } catch (error) {
    return { kind: 'crashed', detail: String(error) };
  }
}
