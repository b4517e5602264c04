// Runs a TypeScript file of this repository on Node: `node build/run.cjs <file.ts> [arguments]`.
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { transformSync } = require('@swc/core');

for (const extension of ['.ts', '.tsx'])
  require.extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      module: { type: 'commonjs', ignoreDynamic: true },
      sourceMaps: 'inline',
    });
    module._compile(code, filename);
  };

process.argv.splice(1, 1);
require(resolve(process.argv[1]));
