import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { departmentStores } from '../../../src/taskpane/departments/departmentStores';
import type { Language } from '../../../src/model/catalogue';
import { Pane } from '../../../src/taskpane/shell/Pane';
import { PaneStore } from '../../../src/taskpane/store/paneStore';
import { paneDepartmentsWords } from '../../../src/text/paneDepartmentsWords';
import { paneWords } from '../../../src/text/paneWords';
import { FakeWorkbook } from '../fakeWorkbook';
import type { FakeDesk } from './fakeDesk';
import { shelved } from '../shelved';
import { Themed } from '../Themed';

/** The pane on an empty workbook, with the departments in view. */
export async function renderDepartments(
  desk: FakeDesk,
  task: 'handOut' | 'returns',
  workbook = new FakeWorkbook(),
  language: Language = 'ja',
) {
  const words = await paneDepartmentsWords(language);
  const pane = await paneWords(language);
  const stores = Promise.resolve(departmentStores(desk));
  const store = new PaneStore(workbook, () => () => undefined);
  const user = userEvent.setup();
  render(
    <Themed>
      <Pane
        store={store}
        shelf={shelved}
        version="1.2.3"
        language={language}
        words={pane}
        departments={() => stores}
      />
    </Themed>,
  );
  await act(() => store.start());
  const name = pane.pane.views.departments;
  // What the view stands on is loaded, which React waits for only inside its own waiting.
  const show = () =>
    act(async () => {
      fireEvent.click(screen.queryByRole('tab', { name }) ?? screen.getByRole('button', { name }));
      await stores;
    });
  await show();
  await user.click(await screen.findByRole('radio', { name: words.tasks[task] }));
  return { user, words, pane, show };
}
