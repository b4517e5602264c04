import { readFileSync } from 'node:fs';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { initSync } from '@ironcalc/wasm';

const KEPT = Symbol.for('compiled IronCalc');

/**
 * IronCalc, ready to calculate in this test file. What runs is compiled well at once: else it would be compiled again in
 * the background, which keeps a test worker from ending before it is done. That takes a second, once for a worker: V8 finds
 * code of the same bytes again as long as something holds it, and Node's own modules outlive a test file.
 */
export function startEngine(): void {
  v8.setFlagsFromString('--no-liftoff');
  const bytes = readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm'));
  const outliving = v8 as { [KEPT]?: unknown };
  outliving[KEPT] ??= runInNewContext('new WebAssembly.Module(bytes)', { bytes });
  initSync({ module: bytes });
}
