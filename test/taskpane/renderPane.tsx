import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogue } from '../../src/catalog';
import type { Language } from '../../src/model/catalogue';
import { Pane } from '../../src/taskpane/shell/Pane';
import { modelInFile } from '../../src/taskpane/start/modelInFile';
import { PaneStore } from '../../src/taskpane/store/paneStore';
import { paneWords } from '../../src/text/paneWords';
import type { FakeWorkbook } from './fakeWorkbook';
import { shelved } from './shelved';
import { Themed } from './Themed';

// jsdom has no modal dialogs: showing one is enough to look at it.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const noWorkbooks = () => {
  throw new Error('no workbook is read here');
};

/** The whole pane on a workbook, as a person would meet it. */
export async function renderPane(workbook: FakeWorkbook, language: Language = 'ja', wait = true) {
  const words = await paneWords(language);
  // Nothing happens later by itself: a test that wants a reading asks for one.
  const store = new PaneStore(workbook, () => () => undefined);
  const user = userEvent.setup();
  render(
    <Themed>
      <Pane
        store={store}
        shelf={shelved}
        version="1.2.3"
        language={language}
        words={words}
        loadModel={(file, spoken, said) => modelInFile(file, catalogue, noWorkbooks, spoken, said)}
      />
    </Themed>,
  );
  let started = Promise.resolve();
  await act(async () => {
    started = store.start();
    if (wait) await started;
  });
  if (wait) await screen.findByRole('main');
  return { store, user, words: words.pane, problems: words.problems };
}
