import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

const BUFFERED = 1 << 18;

/** Writes text piece by piece under a temporary name; the file is there in full, or as it was before. */
export function writeStream(file: string, pieces: Iterable<string>): void {
  const target = path.resolve(file);
  const temporary = path.join(path.dirname(target), `.isomm-${randomUUID()}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx');
    try {
      let waiting: string[] = [];
      let length = 0;
      const flush = () => {
        const bytes = Buffer.from(waiting.join(''), 'utf8');
        for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
        waiting = [];
        length = 0;
      };
      for (const piece of pieces) {
        waiting.push(piece);
        length += piece.length;
        if (length > BUFFERED) flush();
      }
      flush();
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
