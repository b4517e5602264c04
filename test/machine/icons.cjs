// Fluent's icons by name, each read when it is first asked for: their package's own index reads all ten thousand.
const own = { ...require('@fluentui/react-icons/utils'), ...require('@fluentui/react-icons/providers') };

const KIND = /\d*(?:Regular|Filled|Light|Color)$/;
const dashed = (name) =>
  name
    .replace(KIND, '')
    .replace(/(?<!^)(?=[A-Z]|(?<=\D)\d)/g, '-')
    .toLowerCase();

module.exports = new Proxy(own, {
  get: (known, name) => {
    if (typeof name === 'string' && !(name in known) && KIND.test(name))
      known[name] = require(`@fluentui/react-icons/svg/${dashed(name)}`)[name];
    return known[name];
  },
});
