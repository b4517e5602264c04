/** @jest-environment jsdom */
import { background } from '../../../src/background';
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { paneOwnItemsWords } from '../../../src/text/paneOwnItemsWords';
import { FakeWorkbook, Gate } from '../fakeWorkbook';
import { renderPane } from '../renderPane';

const settings = async (workbook: FakeWorkbook) => {
  const pane = await renderPane(workbook);
  await pane.user.click(screen.getByRole('tab', { name: pane.words.views.settings }));
  await screen.findByLabelText(pane.words.settings.workbookLanguage);
  return pane;
};

test('a change is written only when it is applied, and only what differs', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await settings(workbook);
  const apply = screen.getByRole('button', { name: words.settings.apply });
  expect(apply).toHaveAttribute('aria-disabled', 'true');
  await user.selectOptions(screen.getByLabelText(words.start.target), 'hybrid');
  await user.selectOptions(screen.getByLabelText(words.settings.workbookLanguage), 'en');
  await user.selectOptions(screen.getByLabelText(words.settings.workbookLanguage), 'ja');
  expect(workbook.asked).not.toContain('change');
  await user.click(apply);
  await screen.findByText(words.done.change);
  expect(workbook.told).toEqual([['change', { targetPattern: 'hybrid' }]]);
  expect(apply).toHaveAttribute('aria-disabled', 'true');
});

test('the protection of a sheet that nobody sees is not shown', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.status = {
    ...workbook.status,
    sheets: { ...workbook.status.sheets, calculation: '計算' },
    hiddenSheets: ['calculation'],
  };
  const { words } = await settings(workbook);
  expect(screen.getByText(words.settings.guarded('入力', false))).toBeInTheDocument();
  expect(screen.queryByText(words.settings.guarded('計算', false))).toBeNull();
});

test('protection goes on and off, and is shown sheet by sheet', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await settings(workbook);
  const shown = (byFunction: boolean) => {
    expect(screen.getByText(words.settings.guarded('結果（機能別）', byFunction))).toBeInTheDocument();
    expect(screen.getByText(words.settings.guarded('入力', false))).toBeInTheDocument();
  };
  shown(false);
  await user.click(screen.getByRole('button', { name: words.settings.protect }));
  expect(await screen.findByText(words.settings.protectedState)).toBeInTheDocument();
  expect(await screen.findByText(words.done.protect)).toBeInTheDocument();
  shown(true);
  await user.click(screen.getByRole('button', { name: words.settings.unprotect }));
  expect(await screen.findByText(words.settings.unprotectedState)).toBeInTheDocument();
  expect(await screen.findByText(words.done.unprotect)).toBeInTheDocument();
});

test.each([
  ['results', 'rebuildResults'],
  ['all', 'rebuildAll'],
] as const)('makes %s anew and names the copies it kept', async (scope, key) => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.kept = ['入力（控え）'];
  const { user, words } = await settings(workbook);
  await user.click(screen.getByRole('button', { name: words.settings[key] }));
  expect(await screen.findByText(new RegExp('入力（控え）'))).toBeInTheDocument();
  expect(workbook.asked).toContain(`rebuild ${scope}`);
});

test('removing asks once more, names the sheets, and can be left', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await settings(workbook);
  await user.click(screen.getByRole('button', { name: words.settings.remove }));
  const dialog = screen.getByRole('alertdialog', { name: words.settings.removeAsk });
  expect(dialog).toHaveTextContent('入力、結果（機能別）');
  await user.click(within(dialog).getByRole('button', { name: words.settings.removeNo }));
  expect(workbook.asked).not.toContain('remove');
  await user.click(screen.getByRole('button', { name: words.settings.remove }));
  await user.click(within(dialog).getByRole('button', { name: words.settings.removeYes }));
  expect(await screen.findByRole('button', { name: words.start.create })).toBeInTheDocument();
});

test('read-only: nothing that writes can be started', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.status = { ...workbook.status, readOnly: true };
  const { user, words } = await settings(workbook);
  for (const key of ['protect', 'rebuildResults', 'rebuildAll', 'remove'] as const)
    await user.click(screen.getByRole('button', { name: words.settings[key] }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect([...new Set(workbook.asked)].sort()).toEqual(['activeCell', 'former', 'listen', 'open']);
});

test('about: version, where the answers stay, every source with its licence, every rule with its origin', async () => {
  const { user, words } = await settings(FakeWorkbook.with('isomm-2.1'));
  expect(screen.getByText(words.settings.version('1.2.3'))).toBeInTheDocument();
  expect(screen.getByText(words.settings.privacy)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: words.settings.sources }));
  for (const { title, url, licence } of background.sources) {
    expect(screen.getByRole('link', { name: title.ja })).toHaveAttribute('href', url);
    expect(screen.getAllByText(words.settings.licence(licence)).length).toBeGreaterThan(0);
  }
  await user.click(screen.getByRole('button', { name: words.settings.rules }));
  for (const { text, origin } of background.rules)
    expect(document.body).toHaveTextContent(
      `${text.ja.replaceAll('{function}', '機能')} [${words.origin[origin]}]`,
    );
});

test('the language of the pane changes at once, the workbook keeps its own', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user } = await settings(workbook);
  await user.selectOptions(screen.getByLabelText('この画面の言語 / Language of this pane'), 'en');
  expect(await screen.findByLabelText('Language of the workbook')).toHaveValue('ja');
});

test('a whole function is taken out of scope by one button, and one item is put back', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await settings(workbook);
  const [group] = workbook.model?.functions ?? [];
  if (!group) throw new Error('no function');
  const name = group.short.ja;
  await user.click(screen.getByRole('button', { name }));
  await user.click(await screen.findByRole('button', { name: words.settings.scopeOut(name) }));
  await screen.findByText(words.done.setScope);
  const ids = workbook.model?.items.filter((item) => item.function === group.id).map(({ id }) => id) ?? [];
  expect(workbook.told).toEqual([['setScope', { ids, out: true }]]);
  expect(screen.getByText(words.settings.scopeCount(ids.length, 54))).toBeInTheDocument();
  const [first] = workbook.model?.items ?? [];
  await user.click(screen.getByRole('checkbox', { name: words.entry('A-1', first?.name.ja ?? '') }));
  expect(workbook.told.at(-1)).toEqual(['setScope', { ids: ['A-1'], out: false }]);
});

test('a choice of the scope keeps the keyboard while it is written, and waits for that', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await settings(workbook);
  await user.click(screen.getByRole('button', { name: workbook.model?.functions[0]?.short.ja ?? '' }));
  const box = (at: number) => {
    const { id, name } = workbook.model?.items[at] ?? { id: '', name: { ja: '' } };
    return screen.getByRole('checkbox', { name: words.entry(id, name.ja) });
  };
  const gate = (workbook.gates['setScope'] = new Gate());
  box(0).focus();
  await user.keyboard(' ');
  // A browser takes the keyboard from what is disabled.
  expect(box(0)).toBeEnabled();
  expect(box(0)).toHaveAttribute('aria-disabled', 'true');
  await user.click(box(1));
  gate.let();
  await screen.findByText(words.done.setScope);
  expect(workbook.told).toEqual([['setScope', { ids: ['A-1'], out: true }]]);
  expect(box(0)).not.toHaveAttribute('aria-disabled', 'true');
});

test('an optional sheet is added, and goes after a question that says what goes with it', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-1', { recommendation: 'unnecessary' });
  const { user, words } = await settings(workbook);
  const { name } = words.settings.parts.scope;
  const add = words.settings.addSheet(name);
  const button = screen.getByRole('button', { name: add });
  button.focus();
  await user.keyboard('{Enter}');
  // Whoever adds one after the other by keyboard is still where that was.
  expect(await screen.findByRole('button', { name: words.settings.removeSheet(name) })).toBe(button);
  expect(button).toHaveFocus();
  await user.click(button);
  expect(screen.queryByRole('button', { name: add })).toBeNull();
  const dialog = screen.getByRole('alertdialog', { name: words.settings.removeSheetAsk(name) });
  expect(dialog).toHaveAccessibleDescription(words.settings.removeSheetWhat(1));
  // A sheet is taken out, and comes back with what stood in it: only the whole check is deleted.
  await user.click(within(dialog).getByRole('button', { name: words.settings.takeOut }));
  expect(await screen.findByRole('button', { name: add })).toBe(button);
  expect(workbook.told.at(-1)).toEqual(['removeParts', ['scope']]);
});

test('a removal can be undone by the notice that tells it; a double click is one click', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.putsBack = '{"version":2}';
  const { user, words } = await settings(workbook);
  await user.dblClick(screen.getByRole('button', { name: words.settings.protect }));
  expect(workbook.told).toEqual([['protect', true]]);
  await user.click(screen.getByRole('button', { name: words.settings.remove }));
  await user.click(screen.getByRole('button', { name: words.settings.removeYes }));
  await user.click(await screen.findByRole('button', { name: words.done.undo }));
  expect(workbook.told.slice(1)).toEqual([
    ['remove', null],
    ['putBack', '{"version":2}'],
  ]);
});

test.each([true, false])(
  'what was kept before the last command is shown and asked before it is put back, and can be discarded (workbook of ours: %s)',
  async (ours) => {
    const workbook = ours ? FakeWorkbook.with('isomm-2.1') : new FakeWorkbook();
    workbook.keptFormer = {
      ...{ day: '2026-04-01', before: 'remove', text: 'as it was' },
      by: { organisation: '例示社', department: '営業部', date: '', answered: 3 },
    };
    const { user, words } = ours ? await settings(workbook) : await renderPane(workbook);
    const { formerCopy } = words;
    const what = formerCopy.what(
      '2026-04-01',
      formerCopy.before.remove,
      words.facts(['例示社', '営業部']),
      3,
    );
    expect(await screen.findByText(what)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: formerCopy.putBack }));
    expect(workbook.told).toEqual([]);
    const dialog = screen.getByRole('alertdialog', { name: formerCopy.ask });
    await user.click(within(dialog).getByRole('button', { name: formerCopy.putBack }));
    await screen.findByText(words.done.putBack);
    await user.click(screen.getByRole('button', { name: formerCopy.forget }));
    await screen.findByText(words.done.forgetFormer);
    expect(workbook.told).toEqual([
      ['putBack', 'as it was'],
      ['forgetFormer', null],
    ]);
    expect(screen.queryByText(formerCopy.title)).toBeNull();
  },
);

test('an own item is added by a form: in its function, in the language of the workbook, and the form is free for the next', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await settings(workbook);
  const said = await paneOwnItemsWords('ja');
  await user.click(await screen.findByRole('button', { name: said.open }));
  const add = screen.getByRole('button', { name: said.add });
  expect(add).toHaveAttribute('aria-disabled', 'true');
  const [, , , group] = workbook.model?.functions ?? [];
  await user.selectOptions(screen.getByLabelText('機能'), group?.short.ja ?? '');
  const name = screen.getByRole('textbox', { name: said.name });
  await user.type(name, ' OTの監視');
  await user.type(screen.getByRole('textbox', { name: said.description }), '工場の監視');
  await user.selectOptions(screen.getByLabelText(said.quadrant), 'II');
  await user.click(screen.getByRole('checkbox', { name: said.counts }));
  await user.click(add);
  await screen.findByText(words.done.addOwnItem);
  expect(workbook.told).toEqual([
    [
      'addOwnItem',
      {
        ...{ function: group?.id, name: { ja: 'OTの監視', en: '' }, description: '工場の監視' },
        ...{ quadrant: 'II', counts: true, by: '' },
      },
    ],
  ]);
  expect([name, screen.getByLabelText('機能')].map((field) => (field as HTMLInputElement).value)).toEqual([
    '',
    group?.id,
  ]);
});
