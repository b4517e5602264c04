import type { Words } from '../words';

/** What the command line says. */
export const cli: Words['cli'] = {
  usageHint: (command) => `Run ${command} to see how it is used.`,
};
