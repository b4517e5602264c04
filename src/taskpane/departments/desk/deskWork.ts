import { Zip, ZipPassThrough } from 'fflate';
import { anonymousFile } from '../../../actions/files/anonymousFile';
import { collectFile } from '../../../actions/reading/collectFile';
import { departmentsFile } from '../../../actions/files/departmentsFile';
import type { ReadBytes, WriteBytes } from '../../../actions/fileFormat';
import { fileProblem } from '../../../actions/reading/fileProblem';
import { handOutFiles } from '../../../actions/files/handOutFiles';
import type { Catalogue, Model } from '../../../model/catalogue';
import { anonymous, anonymousMeans } from '../../../model/departments/anonymous';
import { isUsed } from '../../../model/departments/use';
import { entryOf, type Entry } from '../../../model/departments/entry';
import type { Round } from '../../../model/departments/handOut';
import { handOutRow } from '../../../actions/handOutRow';
import { Models } from '../../../model/own/models';
import { placedEntry } from '../../../model/departments/placedEntry';
import { labels } from '../../../model/departments/labels';
import { isReturned, type Returned } from '../../../model/departments/returned';
import { sideBySide } from '../../../model/departments/sideBySide';
import { wordsIn } from '../../../text/wordsIn';
import type { DeskDecision, HandedOutFiles, Order, ReturnReading } from './desk';

/** What the worker's entry file lends: the data, the limits, and the two ends of the file format. */
export interface DeskHalves {
  readonly catalogue: Catalogue;
  readonly layout: number;
  /** More bytes than this are no workbook of ours. */
  readonly maxBytes: number;
  readonly read: ReadBytes;
  readonly write: WriteBytes;
}

/** One workbook shows this many returns well, and a browser holds this much text beside them. */
const ROOM = { returns: 500, characters: 20_000_000 };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ZIP = 'application/zip';

const textIn = ({ answers }: Returned): number =>
  Object.values(answers.answers).reduce(
    (sum, { note, supplement }) => sum + note.length + supplement.length,
    0,
  );

// TypeScript knows typed arrays on shared memory, too, which a Blob refuses; ours never are.
const blob = (bytes: Uint8Array[], type: string): Blob => new Blob(bytes as BlobPart[], { type });

/** The work on departments itself; keeps what was read until it is told to forget. */
export class DeskWork {
  private entries: Entry[] = [];
  private returns = new Map<number, Returned>();
  private characters = 0;
  private last = 0;
  private models: Models;

  constructor(private readonly halves: DeskHalves) {
    this.models = new Models(halves.catalogue.models);
  }

  private model(id: string): Model {
    const found = this.models.of(id);
    if (!found) throw new Error(`no model ${id}`);
    return found;
  }

  async read(given: File): Promise<ReturnReading> {
    const file = given.webkitRelativePath || given.name;
    if (this.entries.length >= ROOM.returns || this.characters >= ROOM.characters)
      return { file, trouble: 'no-room' };
    if (given.size > this.halves.maxBytes) return { file, trouble: fileProblem('too-large') };
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await given.arrayBuffer());
    } catch {
      // A folder, a file that is gone, or one that is only in the cloud.
      return { file, trouble: 'cannot-read' };
    }
    const { catalogue, read } = this.halves;
    const outcome = collectFile(catalogue, read, file, bytes);
    if (!isReturned(outcome)) return { file, trouble: outcome.problem };
    const { ownModel } = outcome;
    if (ownModel && !this.models.add(ownModel))
      return { file, trouble: fileProblem('model-differs', ownModel.id) };
    this.last += 1;
    const no = this.last;
    const entry = entryOf(no, outcome, this.model(outcome.model.id));
    this.entries.push(entry);
    this.returns.set(no, outcome);
    this.characters += textIn(outcome);
    return { entry: placedEntry(entry, outcome.problems), ...(ownModel && { ownModel }) };
  }

  forget(): void {
    this.entries = [];
    this.returns = new Map();
    this.models = new Models(this.halves.catalogue.models);
    this.characters = 0;
    this.last = 0;
  }

  drop(no: number): void {
    this.entries = this.entries.filter((entry) => entry.no !== no);
    const gone = this.returns.get(no);
    if (gone) this.characters -= textIn(gone);
    this.returns.delete(no);
  }

  anonymous({ model: id, language, uses }: DeskDecision, meansOnly: boolean): Blob {
    const model = this.model(id);
    const shared = this.entries.filter((entry) => entry.model === id && isUsed(uses, entry));
    const content = (meansOnly ? anonymousMeans : anonymous)(model, shared);
    return blob([anonymousFile(this.halves.write, model, content, language)], XLSX);
  }

  consolidate({ model: id, language, uses, choices, notRead }: DeskDecision): Blob {
    const model = this.model(id);
    const own = this.entries.filter((entry) => entry.model === id);
    const { departments, sheets } = wordsIn(language);
    const bytes = departmentsFile(this.halves.write, {
      language,
      side: sideBySide(model, own, uses, choices),
      labels: labels(own, (name, position) => departments.withPosition(name, sheets.position[position])),
      returns: this.returns,
      notRead,
      otherModel: this.entries.filter((entry) => entry.model !== id),
    });
    return blob([bytes], XLSX);
  }

  handOut(order: Order, progress: (done: number) => void): HandedOutFiles {
    const { recipients, protect, model, ownModel, ...rest } = order;
    const { catalogue, layout, write } = this.halves;
    const round: Round = {
      ...rest,
      model: ownModel ?? this.model(model),
      patterns: catalogue.patterns,
      layout,
    };
    const files: HandedOutFiles['files'][number][] = [];
    const pieces: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      pieces.push(piece);
    });
    for (const made of handOutFiles(catalogue, write, round, recipients, protect)) {
      const { file, bytes } = made;
      // A workbook is compressed already.
      const part = new ZipPassThrough(file);
      zip.add(part);
      part.push(bytes, true);
      files.push({ file, workbook: blob([bytes], XLSX), row: handOutRow(made, round.model, '') });
      progress(files.length);
    }
    zip.end();
    return { zip: blob(pieces, ZIP), files };
  }
}
