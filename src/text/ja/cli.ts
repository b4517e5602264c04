/** What the command line says. */
export const cli = {
  usageHint: (command: string) => `使い方は ${command} を実行してください。`,
};
