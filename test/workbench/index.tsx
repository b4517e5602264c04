import init from '@ironcalc/wasm';
import { createRoot } from 'react-dom/client';
import { settingsIn } from './settings';
import { Workbench } from './Workbench';
import './workbench.css';

const root = document.getElementById('root');

// The engine has to be there before the first workbook.
void init().then(() => {
  if (root) createRoot(root).render(<Workbench start={settingsIn(window.location.search)} />);
});
