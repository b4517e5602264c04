import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Model } from '../../model/catalogue';
import { askedPart } from '../../model/askedPart';
import type { Returned } from '../../model/departments/returned';
import { passingName, sweep } from '../files/leftBehind';

/** What is kept in memory; the rest waits in a temporary file only its owner can read. */
export interface Room {
  readonly returns: number;
  readonly characters: number;
}

const LINE_END = 10;
const CHUNK = 1 << 16;

const weight = ({ answers }: Returned): number =>
  Object.values(answers.answers).reduce(
    (sum, { note, supplement }) => sum + note.length + supplement.length,
    0,
  );

/** Returns in the order they came, however many there are. */
export class ReturnStore {
  private readonly kept: Returned[] = [];
  private characters = 0;
  private spool: { readonly folder: string; readonly descriptor: number } | null = null;

  constructor(
    private readonly room: Room,
    private readonly models: readonly Model[],
  ) {}

  add(returned: Returned): void {
    this.characters += weight(returned);
    if (!this.spool && this.kept.length < this.room.returns && this.characters <= this.room.characters) {
      this.kept.push(returned);
      return;
    }
    this.spool ??= this.open();
    const { model, ...rest } = returned;
    writeSync(this.spool.descriptor, `${JSON.stringify({ ...rest, modelId: model.id })}\n`);
  }

  /** All returns, when they fit into memory. */
  all(): readonly Returned[] | null {
    return this.spool ? null : this.kept;
  }

  *[Symbol.iterator](): Generator<Returned> {
    yield* this.kept;
    if (!this.spool) return;
    for (const line of linesOf(this.spool.descriptor)) {
      const { modelId, ...rest } = JSON.parse(line) as Omit<Returned, 'model'> & { modelId: string };
      const whole = this.models.find(({ id }) => id === modelId);
      if (!whole) throw new Error(`no model ${modelId}`);
      yield { ...rest, model: askedPart(whole, rest.answers.asked) };
    }
  }

  close(): void {
    if (!this.spool) return;
    closeSync(this.spool.descriptor);
    rmSync(this.spool.folder, { recursive: true, force: true });
    this.spool = null;
  }

  private open() {
    sweep(tmpdir());
    const folder = path.join(tmpdir(), passingName());
    mkdirSync(folder, { mode: 0o700 });
    const descriptor = openSync(path.join(folder, 'returns'), 'wx+', 0o600);
    try {
      // Without a name it is gone with its descriptor, however this process ends.
      rmSync(folder, { recursive: true });
    } catch {
      // Where an open file keeps its name it goes at the end, or when the next run sweeps.
    }
    return { folder, descriptor };
  }
}

function* linesOf(descriptor: number): Generator<string> {
  let pending: Buffer[] = [];
  let at = 0;
  for (;;) {
    const chunk = Buffer.alloc(CHUNK);
    const length = readSync(descriptor, chunk, 0, CHUNK, at);
    if (length === 0) return;
    at += length;
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0 && end < length; end = chunk.indexOf(LINE_END, from)) {
      pending.push(chunk.subarray(from, end));
      yield Buffer.concat(pending).toString('utf8');
      pending = [];
      from = end + 1;
    }
    pending.push(chunk.subarray(from, length));
  }
}
