import { catalogue } from '../catalog';
import { modelReader } from '../model/own/modelData';
import { TEXT_LIMITS } from '../model/cells/textLimits';
import { LAYOUT } from '../sheets/assessment/layout';
import { archives } from '../xlsx/archives';
import { readXlsx } from '../xlsx/read';
import { READ_LIMITS } from '../xlsx/reading/limits';
import { writeXlsx } from '../xlsx/write';
import { serveReader } from './collect/serveReader';
import { nodeChecksum } from './files/nodeChecksum';
import { nodeInflate } from './files/nodeInflate';
import type { Halves } from './halves';
import { EXIT, resultLost, run, type Terminal } from './run';

/** Filled in when the bundle is made. */
declare const ISOMM_VERSION: string;

const halves: Halves = {
  catalogue: { ...catalogue, ownModel: modelReader(catalogue.models) },
  version: ISOMM_VERSION,
  file: process.argv[1] ?? '',
  layout: LAYOUT,
  maxBytes: READ_LIMITS.fileBytes,
  maxText: TEXT_LIMITS.text,
  maxName: 10_000,
  read: (bytes, options) => readXlsx(bytes, { ...options, inflate: nodeInflate, checksum: nodeChecksum }),
  write: writeXlsx,
  archives: archives({ inflate: nodeInflate, checksum: nodeChecksum }),
};

/** Runs the command line that this process was started with; who has this file within a process of its own may do so again. */
export function main(): void {
  const tokens = process.argv.slice(2);
  const terminal: Terminal = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY,
    environment: process.env,
    systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
  };
  // A reader of our output may leave early ("isomm read … | head"); that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(resultLost(error, tokens, terminal));
    process.exitCode = EXIT.stopped;
  });
  // Where messages cannot be written there is nobody to tell.
  process.stderr.on('error', () => undefined);
  const end = (code: number) => {
    process.exitCode ??= code;
  };
  const code = run(tokens, halves, terminal);
  if (typeof code === 'number') end(code);
  else void code.then(end);
}

if (!serveReader(halves)) main();
