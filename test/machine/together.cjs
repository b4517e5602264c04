// The tests of `npm test`: the files of a folder run as one, so that what all of them need is loaded once, and has become
// fast by the second. `npx jest <path>` and a wide run run each file for itself.
const { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');
const { jest } = require('../../package.json');

const ROOT = join(__dirname, '../..');
const PLACE = join(ROOT, 'dist/together');

/** What works for long with another program: that gains nothing. */
const LONG = /^test[\\/](browser|build|calc|large)\b/;
/** Folders that run beside the one that holds them, which would be the longest file otherwise. */
const APART = /^test[\\/]actions[\\/]hostile\b/;
/** What puts something else in a module's place. */
const OF_ITS_OWN = /\bjest\.(mock|resetModules|isolateModules)\(/;
const DRAWN = '@jest-environment jsdom';

/** What runs as one, by what it is called: its files, and whether they draw. */
function together() {
  const found = new Map();
  const files = readdirSync(join(ROOT, 'test'), { recursive: true })
    .map((path) => join('test', path))
    .filter((path) => /\.test\.tsx?$/.test(path))
    .sort();
  for (const file of files) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const alone = LONG.test(file) || OF_ITS_OWN.test(text);
    const drawn = text.includes(DRAWN);
    const folder = file.split(/[\\/]/).slice(0, APART.test(file) ? 3 : 2);
    const all = join(...folder, drawn ? 'drawn.test.js' : 'all.test.js');
    const name = alone ? file.replace(/\.tsx?$/, '.js') : all;
    if (!found.has(name)) found.set(name, { files: [], drawn });
    found.get(name).files.push(file);
  }
  return found;
}

rmSync(PLACE, { recursive: true, force: true });
for (const [name, { files, drawn }] of together()) {
  const path = join(PLACE, name);
  // What is drawn is cleared away after each test, whichever file needs that first.
  const head = drawn ? `/** ${DRAWN} */\nrequire('@testing-library/react');\n` : '';
  const lines = files.map((file) => {
    const from = JSON.stringify(relative(dirname(path), join(ROOT, file)));
    return `describe(${JSON.stringify(file)}, () => void require(${from}));\n`;
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, head + lines.join(''));
}

module.exports = { ...jest, rootDir: ROOT, testMatch: ['<rootDir>/dist/together/**/*.test.js'] };
