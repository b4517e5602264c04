// Lets Node require the TypeScript of this repository: node -r ./test/bench/typescript.cjs test/bench/main.ts
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      module: { type: 'commonjs', ignoreDynamic: true },
      sourceMaps: 'inline',
    });
    module._compile(code, filename);
  };
}
