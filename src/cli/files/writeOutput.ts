import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { outputPlace } from './outputPlace';

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

/** Writes under a temporary name in the same folder and renames. */
function replace(target: string, former: Stats | null, pieces: Iterable<string | Uint8Array>): void {
  const temporary = path.join(path.dirname(target), `.isomm-${randomUUID()}.tmp`);
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
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes an output. A regular file is there in full, with the permissions it had, or as it was before; pipes, devices
 * and standard output are written to as they are.
 */
export function writeOutput(file: string, pieces: Iterable<string | Uint8Array>): void {
  const place = outputPlace(file);
  switch (place.kind) {
    case 'file':
      replace(place.path, place.former, pieces);
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
