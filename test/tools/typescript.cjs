// Lets Node require the TypeScript of this repository: `node -r ./test/tools/typescript.cjs`.
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      module: { type: 'commonjs', ignoreDynamic: true },
      sourceMaps: 'inline',
    });
    // What a page loads later is a file of ours and required here; packages are left to Node.
    module._compile(
      code.replace(/\bimport\((['"]\.{1,2}\/[^'"]+['"])\)/g, 'Promise.resolve().then(() => require($1))'),
      filename,
    );
  };
}

// The calculation engine is published as an ES module only, which Node's require refuses.
const plain = require.extensions['.js'];
require.extensions['.js'] = (module, filename) => {
  if (/[\\/]node_modules[\\/]@ironcalc[\\/]/.test(filename)) require.extensions['.ts'](module, filename);
  else plain(module, filename);
};
