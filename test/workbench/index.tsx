import init from '@ironcalc/wasm';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { settingsIn } from './settings';
import { Workbench } from './Workbench';
import './workbench.css';

declare global {
  interface Window {
    /** For tests: a new workbench in this page, as an address would say it, or none. */
    isommStart?: (search: string | null) => void;
  }
}

const root = document.getElementById('root');

// The engine has to be there before the first workbook.
void init().then(() => {
  if (!root) return;
  const drawn = createRoot(root);
  let begun = 0;
  window.isommStart = (search) => {
    flushSync(() => {
      drawn.render(search === null ? null : <Workbench key={(begun += 1)} start={settingsIn(search)} />);
    });
  };
  window.isommStart(window.location.search);
});
