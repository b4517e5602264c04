import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

/** Process ids mean something on one machine only; a folder may be shared by several. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const OURS = /^\.?isomm-([0-9a-f]{8})-(\d+)-/;

/** A name for something that goes when this process does. */
export const passingName = (): string => `isomm-${machine}-${String(process.pid)}-${randomUUID()}`;

function isGone(id: number): boolean {
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Removes what earlier runs on this machine, which were ended before they could do it, left in a folder. */
export function sweep(folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) {
    const [, host, id] = OURS.exec(name) ?? [];
    if (host !== machine || !isGone(Number(id))) continue;
    const left = path.join(folder, name);
    try {
      if (lstatSync(left).uid === (process.getuid?.() ?? 0)) rmSync(left, { recursive: true, force: true });
    } catch {
      // Somebody else's, or gone by now.
    }
  }
}
