import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_NAMES } from '../../../src/commands/commandNames';
import type { Surroundings } from './rules';

interface Place {
  readonly manifest: string;
  readonly stage: Surroundings['stage'];
  /** The folder whose files are served at `base`. */
  readonly folder: string;
  /** Path of the add-in's address, "" at the root of a host. */
  readonly base: string;
  /** File that records the newest manifest given out. */
  readonly record: string;
}

/** What identifies a manifest's content, whatever its Version says. */
export function fingerprint(manifest: string): string {
  return createHash('sha256')
    .update(manifest.replace(/<Version>[^<]*</, '<Version><').replace(/\r\n/g, '\n'))
    .digest('hex');
}

/** Reads from disk what a manifest is held against. */
export function surroundings({ manifest, stage, folder, base, record }: Place): Surroundings {
  return {
    stage,
    file: (path) => {
      if (!path.startsWith(`${base}/`)) return null;
      const file = join(folder, decodeURIComponent(path.slice(base.length)));
      return existsSync(file) ? readFileSync(file) : null;
    },
    functions: COMMAND_NAMES,
    released: existsSync(record)
      ? (JSON.parse(readFileSync(record, 'utf8')) as { version: string; fingerprint: string })
      : null,
    fingerprint: fingerprint(manifest),
  };
}
