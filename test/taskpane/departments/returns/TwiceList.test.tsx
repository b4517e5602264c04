/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { useListStyles } from '../../../../src/taskpane/departments/useListStyles';
import { outsideAct } from '../../outsideAct';
import { FakeDesk } from '../fakeDesk';
import { renderDepartments } from '../renderDepartments';

// Asked for once by whatever is drawn in this view.
jest.mock('../../../../src/taskpane/departments/useListStyles', () => {
  const module = jest.requireActual<{ useListStyles: typeof useListStyles }>(
    '../../../../src/taskpane/departments/useListStyles',
  );
  return { useListStyles: jest.fn(module.useListStyles) };
});
const drawn = jest.mocked(useListStyles);

const MANY = 300;

/** As many departments as given, each of which sent two workbooks. */
async function sentTwice(count: number) {
  const desk = new FakeDesk();
  const names = Array.from({ length: count }, (_, index) => `部${String(index)}`);
  for (const department of names) {
    desk.sent[`new ${department}.xlsx`] = { department, date: '2026-11-01' };
    desk.sent[`old ${department}.xlsx`] = { department, date: '2026-10-01' };
  }
  const { user, words } = await renderDepartments(desk, 'returns');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('nowhere to give files');
  await user.upload(
    input,
    Object.keys(desk.sent).map((name) => new File(['x'], name)),
  );
  // Drawn in portions: how long that takes is not what is looked at here.
  const legend = await screen.findByText('部0', { selector: 'legend' }, { timeout: 60_000 });
  screen.getByText(words.returns.count(2 * count, 0));
  const group = legend.closest('fieldset');
  if (!group) throw new Error('no choice');
  return {
    newer: within(group).getByRole<HTMLInputElement>('radio', { name: /new/ }),
    older: within(group).getByRole<HTMLInputElement>('radio', { name: /old/ }),
  };
}

test('what was clicked shows at once, and one department is drawn anew, however many there are', async () => {
  const { newer, older } = await sentTwice(MANY);
  expect([newer.checked, older.checked]).toEqual([true, false]);
  drawn.mockClear();
  outsideAct(() => {
    older.click();
  });
  expect([newer.checked, older.checked]).toEqual([false, true]);
  expect(drawn.mock.calls.length).toBeGreaterThan(0);
  expect(drawn.mock.calls.length).toBeLessThan(10);
});
