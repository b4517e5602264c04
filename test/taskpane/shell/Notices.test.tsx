/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { HOST_FAILURES, HostFailure } from '../../../src/actions/liveWorkbook';
import { CANCELLABLE } from '../../../src/taskpane/store/cancellable';
import type { ArgumentOf, CommandId } from '../../../src/taskpane/store/commands';
import { WIDE } from '../../machine/wide';
import { FakeWorkbook, Gate } from '../fakeWorkbook';
import { renderPane } from '../renderPane';

test('loading says what is going on until the workbook is read', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const gate = new Gate();
  workbook.gates['open'] = gate;
  const { words } = await renderPane(workbook, 'ja', false);
  expect(await screen.findByText(new RegExp(words.loading))).toBeInTheDocument();
  expect(screen.queryByRole('tab')).toBeNull();
  await act(async () => {
    gate.let();
    await gate.passed;
  });
  expect(await screen.findByRole('tab', { name: words.views.answer })).toBeInTheDocument();
});

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  test.each(HOST_FAILURES)('%s: what happened, whether anything changed, what next', async (code) => {
    const workbook = FakeWorkbook.with('isomm-2.1');
    const { store, words } = await renderPane(workbook, language);
    for (const mayHaveWritten of [false, true]) {
      workbook.failing['rebuild all'] = new HostFailure(code, mayHaveWritten, 'Sheet1');
      await act(() => store.run('rebuild', 'all'));
      const alert = screen.getByRole('alert');
      expect(alert).toHaveTextContent(words.failed.codes[code].why('Sheet1'));
      expect(alert).toHaveTextContent(mayHaveWritten ? words.failed.mayHaveChanged : words.failed.unchanged);
      expect(alert).toHaveTextContent(words.failed.codes[code].next);
    }
  });
});

test('the first reading fails: the reason, and another try', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.failing['open'] = new HostFailure('host-error', false, null);
  const { user, words } = await renderPane(workbook);
  expect(screen.getByRole('alert')).toHaveTextContent(words.failed.command.read);
  workbook.failing = {};
  await user.click(screen.getByRole('button', { name: words.failed.retry }));
  expect(await screen.findByRole('tab', { name: words.views.answer })).toBeInTheDocument();
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});

test('manual calculation is said and mended', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.status = { ...workbook.status, calculation: 'manual' };
  const { user, words } = await renderPane(workbook);
  expect(screen.getByRole('status')).toHaveTextContent(words.status.manual);
  await user.click(screen.getByRole('button', { name: words.status.calculate }));
  await screen.findByText(words.done.calculate);
  expect(workbook.asked).toContain('calculate');
});

test('an earlier command that did not finish is said and finished', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.status = { ...workbook.status, unfinished: true };
  const { user, words } = await renderPane(workbook);
  await user.click(screen.getByRole('button', { name: words.status.recover }));
  await screen.findByText(words.done.recover);
  expect(screen.queryByText(words.status.unfinished)).toBeNull();
});

test.each(['ja', 'en'] as const)(
  '%s: looks that Excel refused are named once, with its codes',
  async (language) => {
    const workbook = FakeWorkbook.with('isomm-2.1');
    const { store, words } = await renderPane(workbook, language);
    const code = 'GeneralException: PageLayout.PaperSize';
    workbook.noted = [
      { sheet: '準備', what: 'page', code },
      { sheet: '準備', what: 'page', code },
      { sheet: '結果', what: 'chart', code: 'InvalidArgument' },
    ];
    await act(() => store.run('rebuild', 'all'));
    const what = [words.done.looks.page('準備'), words.done.looks.chart('結果')].join(words.or);
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent(words.done.rebuild);
    expect(status).toHaveTextContent(words.done.noted(what));
    expect(status).toHaveTextContent(`page (${code})${words.or}chart (InvalidArgument)`);
  },
);

test.each([
  ['that was there', null, ['unplan', [{ id: 'A-1', step: 'level', value: 3 }]]],
  ['that came with it', '{"version":2}', ['putBack', '{"version":2}']],
] as const)('items put into a plan %s are taken out again by one button', async (_, putsBack, told) => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.planned = [{ id: 'A-1', step: 'level', value: 3 }];
  workbook.putsBack = putsBack;
  const { store, user, words } = await renderPane(workbook);
  await act(() => store.run('plan', { ids: ['A-1'], step: 'level' }));
  await user.click(await screen.findByRole('button', { name: words.done.undo }));
  expect(workbook.told.at(-1)).toEqual(told);
});

test('nothing is said to be taken out of the plan where nothing was', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { store, words } = await renderPane(workbook);
  await act(() => store.run('unplan', [{ id: 'A-1', step: 'level', value: 3 }]));
  expect(screen.getByRole('status')).toHaveTextContent(words.done.unplanned(0, 0));
});

test('a note that was saved is told in quotation marks, a score without', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { store } = await renderPane(workbook);
  await act(() => store.entries.fill('A-1', 'note', '委託先と月次で見直し', true));
  expect(screen.getByRole('status')).toHaveTextContent('備考を「委託先と月次で見直し」にしました。');
  await act(() => store.entries.fill('A-1', 'in', 3));
  expect(screen.getByRole('status')).toHaveTextContent('インソースを3にしました。');
});

test('typing in the workbook makes the live regions say nothing', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { store } = await renderPane(workbook);
  const before = [screen.getByRole('status').textContent, screen.getByRole('alert').textContent];
  workbook.fill('A-1', { insource: 4 });
  await act(() => store.refresh());
  expect([screen.getByRole('status').textContent, screen.getByRole('alert').textContent]).toEqual(before);
});

test('the refresh button reads again', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await renderPane(workbook);
  workbook.fill('A-1', { insource: 4 });
  await user.click(screen.getByRole('button', { name: words.refresh }));
  expect(await screen.findByText(words.answer.answered(1, 54))).toBeInTheDocument();
});

test.each([
  [true, 'goes to the view when the control that had it is gone'],
  [false, 'stays in the sheet for whoever types there meanwhile'],
])('focus (pane has the keyboard: %s) %s', async (has) => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.status = { ...workbook.status, calculation: 'manual' };
  const { user, words } = await renderPane(workbook);
  await user.click(screen.getByRole('button', { name: words.status.calculate }));
  const close = await screen.findByRole('button', { name: words.close });
  const asked = jest.spyOn(document, 'hasFocus').mockReturnValue(has);
  await user.click(close);
  expect(document.activeElement === screen.getByRole('tabpanel')).toBe(has);
  asked.mockRestore();
});

test('arrow keys, Home and End move between the views', async () => {
  const { user, words } = await renderPane(FakeWorkbook.with('isomm-2.1'));
  const tab = (name: string) => screen.getByRole('tab', { name });
  await user.click(tab(words.views.answer));
  await user.keyboard('{ArrowRight}');
  expect(tab(words.views.results)).toHaveFocus();
  expect(tab(words.views.results)).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{End}');
  expect(tab(words.views.settings)).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tab(words.views.answer)).toHaveFocus();
  expect(screen.getAllByRole('tab').filter((each) => each.tabIndex === 0)).toHaveLength(1);
});

/** What each command of the table is told here. */
const TOLD: { readonly [Id in CommandId]?: ArgumentOf<Id> } = {
  create: { model: 'isomm-2.1', language: 'ja' } as ArgumentOf<'create'>,
  rebuild: 'all',
  addParts: ['plan'],
  removeParts: ['plan'],
  setScope: { ids: ['A-1'], out: true },
  registerRows: [],
  fix: [],
  protect: true,
  noteHandedOut: [],
  noteReturned: [],
};
const IDS = Object.keys(CANCELLABLE) as CommandId[];

/** Each command with one failure, each failure with some command; all crossed in a wide run. */
const TROUBLES = IDS.flatMap((id, at) =>
  HOST_FAILURES.flatMap((code, k) =>
    WIDE || (at + k) % HOST_FAILURES.length === 0 ? [{ id, code, all: at % 2 === 0 }] : [],
  ),
);

test('every command, however slow and however it fails: work with its name, then one notice with buttons that exist', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { store, user, words } = await renderPane(workbook);
  for (const { id, code, all } of TROUBLES) {
    const name = id === 'rebuild' ? 'rebuild all' : id;
    const gate = new Gate();
    workbook.gates = { [name]: gate };
    const broken = new HostFailure(code, all, null);
    // A host that fails often fails at everything: what is read afterwards is no second failure to tell.
    workbook.failing = { [name]: broken, ...(all && { open: broken }) };
    let running = Promise.resolve(true);
    await act(async () => {
      running = store.run(id, (TOLD[id] ?? null) as ArgumentOf<typeof id>);
      await Promise.resolve();
    });
    await screen.findByRole('progressbar', { name: words.work[id] });
    const cancel = screen.queryByRole('button', { name: words.work.cancel });
    expect([id, cancel !== null]).toEqual([id, CANCELLABLE[id]]);
    await act(async () => {
      gate.let();
      await running;
    });
    const alert = screen.getByRole('alert');
    expect(alert.children).toHaveLength(1);
    expect(alert).toHaveTextContent(
      code === 'cancelled' ? words.failed.codes.cancelled.why() : words.failed.command[id],
    );
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    for (const button of within(alert).getAllByRole('button'))
      expect(button).not.toHaveAttribute('aria-disabled', 'true');
    await user.click(within(alert).getByRole('button', { name: words.close }));
    expect(alert).toBeEmptyDOMElement();
  }
});

test('focus goes to what a command says of itself where its button is gone, and from there to the view', async () => {
  const asked = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-1', { insource: 4 });
  workbook.putsBack = '{"version":2}';
  const { store, user, words } = await renderPane(workbook);
  const told = () => {
    const { activeElement } = document;
    return (
      activeElement?.contains(screen.getByRole('status')) === true &&
      activeElement.tagName === 'DIV' &&
      !activeElement.contains(screen.getByRole('tabpanel'))
    );
  };
  await act(() => store.run('rebuild', 'all'));
  const gate = new Gate();
  workbook.gates['putBack'] = gate;
  await user.click(await screen.findByRole('button', { name: words.done.undo }));
  expect(told()).toBe(true);
  gate.let();
  await screen.findByText(words.done.putBack);
  expect(told()).toBe(true);
  await user.click(screen.getByRole('button', { name: words.close }));
  expect(screen.getByRole('tabpanel')).toHaveFocus();
  asked.mockRestore();
});

test('where a round was kept and its scores cleared, focus is at the outcome, as the form is gone', async () => {
  const asked = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-1', { insource: 4 });
  const { user, words } = await renderPane(workbook);
  await user.click(screen.getByRole('tab', { name: words.views.results }));
  await user.click(await screen.findByRole('button', { name: words.keeping.title }));
  await user.type(screen.getByLabelText(words.keeping.name), '2026上期');
  await user.click(screen.getByRole('radio', { name: words.keeping.clear }));
  const [, keep] = screen.getAllByRole('button', { name: words.keeping.keep });
  if (!keep) throw new Error('no button');
  await user.click(keep);
  workbook.fill('A-1', { insource: null });
  await user.click(screen.getByRole('button', { name: words.keeping.askYes }));
  await screen.findByText(words.done.keepRound);
  expect(screen.queryByText(words.keeping.title)).toBeNull();
  expect(document.activeElement).toContainElement(screen.getByRole('status'));
  expect(document.activeElement).not.toContainElement(screen.getByRole('tabpanel'));
  asked.mockRestore();
});
