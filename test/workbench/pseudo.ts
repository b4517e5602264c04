import { registerPseudo } from '../pseudo/register';
import { PSEUDO_TAG, settingsIn } from './settings';

// One more language in the pane, where the workbench was asked for in it.
if (settingsIn(window.parent.location.search).language === PSEUDO_TAG) registerPseudo();
