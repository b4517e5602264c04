// Makes an index file that only hands on what other packages export read each of them when it is first asked for.
const CONSTANT = /^const (_\w+) = require\("([^"]+)"\);$/gm;

module.exports = {
  process: (source) => {
    const packages = new Map([...source.matchAll(CONSTANT)].map(([, name, from]) => [name, from]));
    const code = source
      .replace(CONSTANT, '')
      .replace(/\breturn (_\w+)\./g, (_, name) => `return require("${packages.get(name)}").`);
    return { code };
  },
};
