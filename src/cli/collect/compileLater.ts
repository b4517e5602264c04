import { setFlagsFromString } from 'node:v8';

/** Where this was measured; another compiler may count otherwise, and would complain of a word that it does not know. */
const MEASURED_ON = /^11\./;
/** Bytes of code that run before a function is compiled for speed; the platform's own is 135,168. */
const BUDGET = 700_000;

/**
 * Lets functions wait longer before they are compiled for speed. Every reader compiles for itself, and over a thousand
 * files that was more work than it saved.
 */
export function compileLater(): void {
  if (MEASURED_ON.test(process.versions.v8)) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
