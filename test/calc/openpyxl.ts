import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Value } from '../sheets/foreign/officialLike';

/** What openpyxl is to do; the paths are those of files. */
export interface OpenpyxlOrder {
  readonly read?: readonly string[];
  readonly rewrite?: readonly { readonly from: string; readonly to: string; readonly values: boolean }[];
  readonly make?: readonly {
    readonly to: string;
    readonly title: string;
    readonly cells: readonly (readonly [string, Value])[];
    readonly merges: readonly string[];
  }[];
}

/** Each file that was read, its sheets by title, row by row. */
export function openpyxl(order: OpenpyxlOrder): Record<string, unknown[][]>[] {
  const run = spawnSync('/usr/bin/python3', [join(__dirname, 'xlsx-openpyxl.py')], {
    input: JSON.stringify(order),
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return JSON.parse(run.stdout.toString()) as Record<string, unknown[][]>[];
}
