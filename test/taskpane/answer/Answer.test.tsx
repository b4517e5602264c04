/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import type { Problem } from '../../../src/model/answers';
import { FakeWorkbook } from '../fakeWorkbook';
import { renderPane } from '../renderPane';

const slip = (kind: Problem['kind'], cell: string, found: string): Problem => ({
  kind,
  sheet: '入力',
  cell,
  id: 'A-1',
  found,
});

test('counts the three states apart', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-1', { insource: 3 });
  workbook.fill('A-2', { outsource: 0 });
  const { words } = await renderPane(workbook);
  expect(screen.getByText(words.answer.answered(2, 54))).toBeInTheDocument();
  for (const [state, count] of [
    ['scored', 1],
    ['not-done', 1],
    ['unanswered', 52],
  ] as const)
    expect(screen.getByText(words.answer.legend[state](count))).toBeInTheDocument();
});

test('next unanswered selects the cell and says which item it is', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-1', { insource: 3 });
  const { user, words } = await renderPane(workbook);
  await user.click(screen.getByRole('button', { name: words.answer.next }));
  expect(workbook.selections).toEqual([{ sheet: '入力', cell: 'G7' }]);
  expect(screen.getByRole('status')).toHaveTextContent('A-2');
  expect(screen.getByRole('heading', { name: /^A-2 / })).toBeInTheDocument();
});

test('a function with something left goes to its own next item; a finished one is no button', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  for (const id of ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6']) workbook.fill(id, { insource: 1 });
  workbook.fill('B-1', { insource: 1 });
  const { user } = await renderPane(workbook);
  expect(screen.queryByRole('button', { name: /^A / })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^B .*残り 4/ }));
  expect(workbook.selections.at(-1)?.cell).toBe('G13');
});

test('follows the selected row: meaning, own meaning, both sides of the criteria, present scores', async () => {
  const workbook = FakeWorkbook.with('x1060-3.2.1');
  workbook.fill('A-3', { insource: 2, outsource: 5, supplement: '月次の見直し' });
  const { words } = await renderPane(workbook);
  expect(screen.getByText(words.answer.noItem)).toBeInTheDocument();
  act(() => {
    workbook.happens({ kind: 'selected', sheet: '入力', cell: 'H8' });
  });
  expect(screen.getByRole('heading', { name: /^A-3 / })).toBeInTheDocument();
  expect(screen.getByText('月次の見直し')).toBeInTheDocument();
  const table = screen.getByRole('table', { name: words.answer.criteria });
  expect(within(table).getAllByRole('row')).toHaveLength(7);
  const chosen = within(table).getAllByText(words.answer.chosen.trim());
  expect(chosen.map((mark) => mark.closest('tr')?.querySelector('th')?.textContent)).toEqual(['2', '5']);
});

test('problems say what and where; a click goes there', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.problems = [slip('not-a-score', 'G6', '7')];
  const { user, words, problems } = await renderPane(workbook);
  expect(screen.getByText(problems.kinds['not-a-score'].next)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: words.answer.fixAll(1) })).toBeNull();
  await user.click(screen.getByRole('button', { name: words.answer.goToCell('入力 G6（A-1）') }));
  expect(workbook.selections).toEqual([{ sheet: '入力', cell: 'G6' }]);
});

test('one click fixes what is safe, and only that', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.problems = [
    slip('text-number', 'G6', '３'),
    slip('not-a-score', 'G7', '9'),
    slip('text-number', 'H6', '2'),
  ];
  const { user, words } = await renderPane(workbook);
  await user.click(screen.getByRole('button', { name: words.answer.fixAll(2) }));
  await screen.findByText(words.done.fixed(2));
  expect(workbook.problems.map(({ kind }) => kind)).toEqual(['not-a-score']);
});

test('read-only offers no fix and says why', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.status = { ...workbook.status, readOnly: true };
  workbook.problems = [slip('text-number', 'G6', '３')];
  const { words } = await renderPane(workbook);
  expect(screen.queryByRole('button', { name: words.answer.fixAll(1) })).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent(words.status.readOnly);
});

test('a hundred problems do not bury the pane, and none is lost', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.problems = Array.from({ length: 100 }, (_, row) => slip('not-a-score', `G${String(row)}`, 'x'));
  const { user, words } = await renderPane(workbook);
  const places = () => screen.getAllByRole('button', { name: /へ移動$/ }).length;
  expect(places()).toBeLessThan(100);
  await user.click(screen.getByRole('button', { name: words.showAll(100) }));
  expect(places()).toBe(100);
});

test('with everything answered the way leads to the results', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fillAll(() => ({ insource: 4 }));
  const { user, words } = await renderPane(workbook);
  await user.click(screen.getByRole('button', { name: words.answer.toResults }));
  expect(await screen.findByRole('img', { name: /レーダーチャート/ })).toBeInTheDocument();
});

test('a workbook that must not be interpreted is refused with its reason', async () => {
  const workbook = new FakeWorkbook();
  workbook.problems = [{ kind: 'newer-layout', sheet: null, cell: null, id: null, found: '9' }];
  const { problems } = await renderPane(workbook);
  expect(screen.getByText(problems.kinds['newer-layout'].next)).toBeInTheDocument();
  expect(screen.queryByRole('radio')).toBeNull();
});
