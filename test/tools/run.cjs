// Runs a TypeScript file of this repository on Node: `node test/tools/run.cjs <file.ts> [arguments]`.
const { resolve } = require('node:path');
require('./typescript.cjs');

process.argv.splice(1, 1);
require(resolve(process.argv[1]));
