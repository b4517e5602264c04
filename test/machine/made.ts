/** What is made once for a whole run, when the first test wants it, by a script that prints where it is. */
export const SCRIPTS = {
  workbench: 'test/browser/serveWorkbench.ts',
  chromium: 'test/browser/serveChromium.ts',
  bundle: 'test/cli/buildBundle.ts',
  office: 'test/calc/serveOffice.ts',
} as const;
export type Made = keyof typeof SCRIPTS;

/** Tells the test processes, which are children of the one that makes things, where to ask. */
export const BROKER = 'ISOMM_TEST_BROKER';

/** Where it is; whoever asks for another one by name gets their own. */
export async function made(what: Made, which = ''): Promise<string> {
  const answer = await fetch(new URL(`${what}/${which}`, process.env[BROKER]));
  const text = await answer.text();
  if (!answer.ok) throw new Error(`the ${what} was not made: ${text}`);
  return text;
}
