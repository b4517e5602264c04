// Fast tests first: pure ones, then the embedded Excel, then LibreOffice, then Chromium.
const Sequencer = require('@jest/test-sequencer').default;

const SLOW = [
  '/test/host/',
  '/test/excel/',
  '/test/actions/',
  '/test/contract/',
  '/test/large/',
  '/test/calc/',
  '/test/build/',
  '/test/workbench/',
  '/test/browser/',
];

const rank = (path) => SLOW.findIndex((folder) => path.includes(folder));

module.exports = class extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a.path) - rank(b.path) || a.path.localeCompare(b.path));
  }
};
