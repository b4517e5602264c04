/**
 * Ties the ribbon buttons that have no pane to what they do. Excel waits for `completed`, so it is called
 * whatever happens; `run` itself has told the user about a failure by then.
 */
export function ribbon<Name extends string>(commands: Readonly<Record<Name, () => Promise<void>>>): void {
  for (const name of Object.keys(commands) as Name[])
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void commands[name]().finally(() => {
        event.completed();
      });
    });
}
