import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ready } from '../excel/ready';
import { paneWords } from '../text/paneWords';
import { chosenLanguage } from './shell/chosenLanguage';
import { Opening } from './shell/Opening';
import { Outside } from './shell/Outside';
import { lookOf, Themed } from './shell/Themed';

/** On its way at once, while Office gets ready: whoever opens the pane needs it next. */
const opening = import(/* webpackChunkName: "pane" */ './openPane');
// Whoever waits for it hears of a failure.
opening.catch(() => null);

void ready().then(async (office) => {
  const { inExcel, language: display, theme } = office;
  const language = chosenLanguage(display);
  const [words, first] = await Promise.all([paneWords(language), lookOf(theme)]);
  document.documentElement.lang = language;
  document.title = words.pane.name;
  const place = document.getElementById('root');
  if (!place) return;
  const root = createRoot(place);
  const show = (content: ReactNode) => {
    root.render(
      <Themed colors={theme} first={first}>
        {content}
      </Themed>,
    );
  };
  const { pane } = words;
  const said = new URLSearchParams(window.location.search);
  if (said.has('says')) {
    const { Said } = await import('./shell/Said');
    show(<Said said={said} words={pane} />);
    return;
  }
  if (!inExcel) {
    show(<Outside what={pane.status.outside} next={pane.status.outsideNext} />);
    return;
  }
  show(<Opening name={pane.name} what={pane.loading} />);
  const loaded = await opening.catch(() => null);
  if (!loaded) {
    const { why, next } = pane.failed.codes['not-loaded'];
    show(<Outside what={why()} next={next} />);
    return;
  }
  const opened = loaded.openPane(office, language, words);
  show(opened.pane);
  await opened.start();
});
