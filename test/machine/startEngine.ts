import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { initSync } from '@ironcalc/wasm';

/**
 * IronCalc, ready to calculate in this test file. Where it calculates little it is compiled once: else it is compiled
 * better in the background as it runs, which costs a test file more than it gains, and keeps a test worker from ending
 * before it is done. Where it calculates for long, that saves a quarter of the time.
 */
export function startEngine(calculates: 'little' | 'long'): void {
  for (const flag of ['wasm-tier-up', 'wasm-dynamic-tiering'])
    setFlagsFromString(calculates === 'little' ? `--no-${flag}` : `--${flag}`);
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
}
