import { external } from './external';

// Runs in the add-in's pages before office.js, which looks for `window.external` to find its Excel.
const port = window.parent.isommPort?.(window);
if (!port) throw new Error('This page belongs inside the workbench.');
Object.defineProperty(window, 'external', { configurable: true, value: external(port) });

// Keys such as F6 belong to Excel, also while the pane has the keyboard.
window.addEventListener('keydown', (event) => window.parent.isommKeys?.(event));
