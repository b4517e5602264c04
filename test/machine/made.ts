/** What is made once for a whole run, when the first test wants it, by a script that prints where it is. */
export const SCRIPTS = {
  workbench: 'test/browser/serveWorkbench.ts',
  bundle: 'test/cli/buildBundle.ts',
} as const;
export type Made = keyof typeof SCRIPTS;

/** Tells the test processes, which are children of the one that makes things, where to ask. */
export const BROKER = 'ISOMM_TEST_BROKER';

export async function made(what: Made): Promise<string> {
  const answer = await fetch(new URL(what, process.env[BROKER]));
  const text = await answer.text();
  if (!answer.ok) throw new Error(`the ${what} was not made: ${text}`);
  return text;
}
