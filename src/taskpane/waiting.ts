import { WAITING_WORDS } from '../text/waitingWords';

/** In milliseconds: longer than a slow network takes, shorter than anybody waits. */
export const PATIENCE = 10_000;

/** Runs before Office.js is asked for, because without it nothing else of the page does. */
export function wait(): void {
  const office = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  const late = setTimeout(tell, PATIENCE);
  // Refused at once, by a proxy for example.
  document.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || !target.src.includes('office.js')) return;
      clearTimeout(late);
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tell);
      else tell();
    },
    true,
  );

  function tell(): void {
    const script = office ?? document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
    const { host } = new URL(script?.src ?? window.location.href, window.location.href);
    const place = document.querySelector('.starting');
    // The pane has taken its place: Office has come.
    if (!place) return;
    place.replaceChildren(
      ...Object.entries(WAITING_WORDS).map(([language, { what, why, next, without }]) => {
        const part = document.createElement('div');
        part.lang = language;
        part.setAttribute('role', 'alert');
        for (const [index, text] of [what, why(host), next(host), without].entries()) {
          const line = document.createElement(index === 0 ? 'h1' : 'p');
          line.textContent = text;
          part.append(line);
        }
        return part;
      }),
    );
  }
}
