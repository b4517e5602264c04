/** Share of the screen, in percent: a sentence or two. */
const SIZE = { height: 22, width: 28 };

/**
 * Shows a page of ours in a small window of its own, for commands that have no pane to say something in. Where the
 * host has no such window nothing is shown.
 */
export function tell(page: string): Promise<void> {
  const address = new URL(page, window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, () => {
      resolve();
    });
  });
}
