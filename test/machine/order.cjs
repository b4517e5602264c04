// Long files first, so that no worker is left with one at the end; the others as they took last time, or by their size.
const Sequencer = require('@jest/test-sequencer').default;

/** By how long they take on two cores, most of all first; while the first waits for its build, another one has work. */
const LONG = [
  '/test/browser/paneLooks',
  '/test/large/faults',
  '/test/browser/',
  '/test/actions/all',
  '/test/actions/hostile',
  '/test/sheets/all',
  '/test/calc/departments/formulas',
  '/test/build/addin',
  '/test/calc/',
  '/test/large/',
  '/test/cli/outputs',
  '/test/contract/',
  '/test/cli/',
  '/test/actions/',
  '/test/taskpane/departments/',
  '/test/xlsx/structure',
];

const rank = ({ path }) => {
  const at = LONG.findIndex((part) => path.includes(part));
  return at < 0 ? LONG.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
