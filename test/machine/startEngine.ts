import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { initSync } from '@ironcalc/wasm';

/**
 * IronCalc, ready to calculate in this test file. Compiled once: else it is compiled better in the background as it runs,
 * which costs a test file more than it gains, and keeps a test worker from ending before it is done.
 */
export function startEngine(): void {
  setFlagsFromString('--liftoff-only');
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
}
