import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { passingName, sweep } from './leftBehind';
import type { OutputPlace } from './outputPlace';

const BUFFERED = 1 << 18;
const PERMISSIONS = 0o777;
const PAUSE = 5;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      // Node itself may have set a pipe of ours to refuse rather than to wait for its reader.
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** Writes one piece after the other, small ones together. */
function pour(descriptor: number, pieces: Iterable<string | Uint8Array>): void {
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    writeAll(descriptor, Buffer.from(waiting.join(''), 'utf8'));
    waiting = [];
    length = 0;
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      waiting.push(piece);
      length += piece.length;
      if (length > BUFFERED) flush();
    } else {
      flush();
      writeAll(descriptor, piece);
    }
  }
  flush();
}

const taken = (file: string): Error => Object.assign(new Error(`EEXIST: ${file}`), { code: 'EEXIST' });

/** File systems that know no second name for a file. */
const NO_LINKS: readonly unknown[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES'];

/** Gives the finished file its name, unless something stands there that did not when the place was looked at. */
function settle(temporary: string, target: string, former: Stats | null): void {
  if (former) {
    const now = statSync(target, { throwIfNoEntry: false });
    if (now && (now.ino !== former.ino || now.mtimeMs !== former.mtimeMs || now.size !== former.size))
      throw taken(target);
    renameSync(temporary, target);
    return;
  }
  try {
    // A second name, unlike a change of name, replaces nothing.
    linkSync(temporary, target);
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) throw error;
    if (statSync(target, { throwIfNoEntry: false })) throw taken(target);
    renameSync(temporary, target);
    return;
  }
  rmSync(temporary);
}

/** Writes under a temporary name in the same folder, which becomes the name at the end. */
function replace(
  { path: target, former }: Extract<OutputPlace, { kind: 'file' }>,
  pieces: Iterable<string | Uint8Array>,
  force: boolean,
): void {
  sweep(path.dirname(target));
  const temporary = path.join(path.dirname(target), `.${passingName()}.tmp`);
  const mode = former && former.mode & PERMISSIONS;
  try {
    const descriptor = openSync(temporary, 'wx', mode ?? undefined);
    try {
      if (mode !== null && (fstatSync(descriptor).mode & PERMISSIONS) !== mode) fchmodSync(descriptor, mode);
      pour(descriptor, pieces);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (force) renameSync(temporary, target);
    else settle(temporary, target, former);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes an output. A regular file is there in full, with the permissions it had, or as it was before; pipes, devices
 * and standard output are written to as they are. Without `force` nothing is replaced that came after the place was
 * looked at.
 */
export function writeOutput(place: OutputPlace, pieces: Iterable<string | Uint8Array>, force: boolean): void {
  switch (place.kind) {
    case 'file':
      replace(place, pieces, force);
      return;
    case 'stream': {
      const descriptor = openSync(place.path, constants.O_WRONLY);
      try {
        pour(descriptor, pieces);
      } finally {
        closeSync(descriptor);
      }
      return;
    }
    case 'descriptor':
      try {
        pour(place.descriptor, pieces);
      } catch (error) {
        // Its reader may leave early, as "| head" does.
        if (codeOf(error) !== 'EPIPE') throw error;
      }
  }
}
