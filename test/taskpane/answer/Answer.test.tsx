/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Problem } from '../../../src/model/answers';
import { paneOwnItemsWords } from '../../../src/text/paneOwnItemsWords';
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
  await waitFor(() => {
    expect(screen.getByRole('status')).toHaveTextContent('A-2');
  });
  expect(screen.getByRole('heading', { name: /^A-2 / })).toBeInTheDocument();
});

test('a function with something left goes to its own next item; a finished one is no button, one left out is not finished', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  for (const id of ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6']) workbook.fill(id, { insource: 1 });
  workbook.fill('B-1', { insource: 1 });
  for (const { id, function: group } of workbook.model?.items ?? [])
    if (group === 'C') workbook.fill(id, { recommendation: 'unnecessary' });
  const { user, words } = await renderPane(workbook);
  const whole = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  expect(whole.find((text) => text.startsWith('A '))).toContain(words.answer.complete);
  expect(whole.find((text) => text.startsWith('C '))).not.toContain(words.answer.complete);
  expect(screen.queryByRole('button', { name: /^A / })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^B .*残り 4/ }));
  expect(workbook.selections.at(-1)?.cell).toBe('G13');
});

const select = (workbook: FakeWorkbook, cell: string) => {
  act(() => {
    workbook.happens({ kind: 'selected', sheet: '入力', cell });
  });
};

test('follows the selected row: meaning, own meaning, the criteria of both sides, present scores', async () => {
  const workbook = FakeWorkbook.with('x1060-3.2.1');
  workbook.fill('A-3', { insource: 2, outsource: 5, supplement: '月次の見直し' });
  const { user, words } = await renderPane(workbook);
  expect(screen.getByText(words.answer.noItem('入力', words.answer.next))).toBeInTheDocument();
  select(workbook, 'H8');
  expect(screen.getByRole('heading', { name: /^A-3 / })).toBeInTheDocument();
  expect(screen.getByText('月次の見直し')).toBeInTheDocument();
  const pressed = (side: 'in' | 'out') =>
    within(screen.getByRole('group', { name: words.answer.scoresOf(words.sideLong[side]) }))
      .getAllByRole('button', { pressed: true })
      .map(({ textContent }) => textContent.charAt(0));
  expect(pressed('out')).toEqual(['5']);
  await user.click(screen.getByRole('button', { name: words.answer.sideWith(words.sideLong.in, '2') }));
  expect(pressed('in')).toEqual(['2']);
});

test('a digit scores, an arrow goes on, Delete makes blank: two keys an item', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await renderPane(workbook);
  await user.click(screen.getByRole('button', { name: words.answer.next }));
  // The keyboard went along with "next", and goes to what it chose.
  await user.keyboard('4');
  expect(document.activeElement).toHaveAttribute('data-score', '4');
  const total = workbook.model?.items.length ?? 0;
  for (let index = 0; index < total; index += 1) await user.keyboard(`${String(index % 6)}{ArrowRight}`);
  const scores = Object.values(workbook.answers?.answers ?? {}).map(({ insource }) => insource);
  expect(scores).toEqual(scores.map((_, index) => index % 6));
  expect(screen.getByText(words.answer.answered(total, total))).toBeInTheDocument();
  await user.keyboard('{Delete}');
  expect(screen.getByText(words.answer.answered(total - 1, total))).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /への直前の入力を戻す$/ }));
  expect(screen.getByText(words.answer.answered(total, total))).toBeInTheDocument();
}, 60_000);

test('a digit scores on the tab of a side, too: that side', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await renderPane(workbook);
  select(workbook, 'G6');
  await user.click(
    screen.getByRole('button', { name: words.answer.sideWith(words.sideLong.out, words.none) }),
  );
  await user.keyboard('4');
  expect(workbook.entries).toEqual([{ id: 'A-1', field: 'out', value: 4, was: null, sure: false }]);
  expect(document.activeElement).toHaveAttribute('data-score', '4');
});

test('a click writes that one score, the note when it is saved; nothing else is written', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await renderPane(workbook);
  select(workbook, 'H7');
  const group = screen.getByRole('group', { name: words.answer.scoresOf(words.sideLong.out) });
  await user.click(within(group).getByRole('button', { name: /^4/ }));
  const note = await screen.findByRole('textbox', { name: words.answer.note });
  await user.type(note, '5年契約');
  select(workbook, 'H6');
  select(workbook, 'H7');
  expect(await screen.findByRole('textbox', { name: words.answer.note })).toHaveValue('5年契約');
  await user.click(screen.getByRole('button', { name: words.answer.saveNote }));
  expect(workbook.entries).toEqual([
    { id: 'A-2', field: 'out', value: 4, was: null, sure: false },
    { id: 'A-2', field: 'note', value: '5年契約', was: '', sure: false },
  ]);
});

test('where the cell changed meanwhile a person is asked', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await renderPane(workbook);
  select(workbook, 'G6');
  workbook.fill('A-1', { insource: 1 });
  const group = screen.getByRole('group', { name: words.answer.scoresOf(words.sideLong.in) });
  await user.click(within(group).getByRole('button', { name: /^4/ }));
  await user.click(await screen.findByRole('button', { name: words.told.replace('4') }));
  expect(workbook.answers?.answers['A-1']?.insource).toBe(4);
});

test('what stands in the cell and is no score is shown as it is', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.junk.set('A-1 in', 'まだ');
  const { words } = await renderPane(workbook);
  select(workbook, 'G6');
  expect(screen.getByText(words.answer.junk('まだ'))).toBeInTheDocument();
});

test.each(['ja', 'en'] as const)(
  'in %s an item with a level on one side is not called unanswered for what the other side holds',
  async (language) => {
    const workbook = FakeWorkbook.with('isomm-2.1', language);
    workbook.fill('A-1', { outsource: 4 });
    workbook.junk.set('A-1 in', 'まだ');
    const slip = { sheet: '入力', cell: 'G6', id: 'A-1', found: 'まだ' };
    workbook.problems = [{ kind: 'not-a-score', ...slip }];
    const { words, problems } = await renderPane(workbook, language);
    expect(screen.getByText(words.answer.answered(1, 54))).toBeInTheDocument();
    const { what, next } = problems.kinds['not-a-score'];
    expect(screen.getByText(what(slip))).toBeInTheDocument();
    select(workbook, 'G6');
    const said = [what(slip), next, words.answer.junk('まだ')];
    for (const text of said) expect(text).not.toMatch(/未回答|unanswered/i);
  },
);

test('read-only: the criteria can be read and nothing is written', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.status = { ...workbook.status, readOnly: true };
  const { user, words } = await renderPane(workbook);
  select(workbook, 'G6');
  const group = screen.getByRole('group', { name: words.answer.scoresOf(words.sideLong.in) });
  await user.click(within(group).getByRole('button', { name: /^4/ }));
  expect(workbook.entries).toEqual([]);
});

test('finds items by id, name and state, and "next" goes through what was found', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-2', { insource: 1, outsource: 2 });
  workbook.fill('C-1', { insource: 4, outsource: 5 });
  const { user, words, store } = await renderPane(workbook);
  const { find } = words.answer;
  await user.click(screen.getByRole('button', { name: find.title }));
  const state = await screen.findByRole('combobox', { name: find.state });
  await user.selectOptions(state, find.states.both);
  expect(store.snapshot().walk).toEqual(['A-2', 'C-1']);
  await user.selectOptions(state, find.states.low);
  expect(store.snapshot().walk).toEqual(['A-2']);
  await user.selectOptions(state, find.states.any);
  await user.type(screen.getByRole('searchbox'), 'c-');
  expect(new Set(store.snapshot().walk?.map((id) => id.slice(0, 2)))).toEqual(new Set(['C-']));
  await user.click(screen.getByRole('button', { name: find.title }));
  expect(store.snapshot().walk).toBeNull();
});

test('equal slips are one line, and a kind has its cure', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.problems = [
    ...Array.from({ length: 16 }, (_, row) => slip('formula-replaced', `I${String(row + 6)}`, '5')),
    { ...slip('bad-quadrant', 'F6', '2'), id: 'A-1' },
    { kind: 'missing-id', sheet: null, cell: null, id: 'B-1', found: null },
  ];
  const { user, words, problems } = await renderPane(workbook);
  expect(await screen.findAllByText(problems.kinds['formula-replaced'].name)).toHaveLength(1);
  // What is said of it leads to the button beneath it.
  const { results } = words.answer.cures;
  const said = screen.getByText(problems.kinds['formula-replaced'].name).closest('li');
  expect(
    within(said as HTMLElement).getByText(
      (text, element) => element?.tagName === 'P' && text.includes(results),
    ),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: words.answer.asQuadrants(1) }));
  expect(workbook.entries).toMatchObject([{ id: 'A-1', field: 'quadrant', value: 'II' }]);
  await user.click(screen.getByRole('button', { name: words.answer.cures.results }));
  await user.click(screen.getByRole('button', { name: words.answer.cures.rows }));
  expect(workbook.told).toEqual([
    ['rebuild', 'results'],
    ['rebuild', 'all'],
  ]);
});

test('problems say what and where; a click goes there', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.problems = [slip('not-a-score', 'G6', '7')];
  const { user, words, problems } = await renderPane(workbook);
  expect(await screen.findByText(problems.kinds['not-a-score'].next)).toBeInTheDocument();
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
  await user.click(await screen.findByRole('button', { name: words.answer.fixAll(2) }));
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
  const places = () => screen.getAllByRole('button', { name: / へ移動$/ }).length;
  await screen.findByRole('button', { name: words.showAll(100) });
  expect(places()).toBeLessThan(100);
  await user.click(screen.getByRole('button', { name: words.showAll(100) }));
  expect(places()).toBe(100);
});

test('with everything answered the way leads to the results', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fillAll(() => ({ insource: 4 }));
  const { user, words } = await renderPane(workbook);
  // What is told to use is there.
  expect(screen.getByText(words.answer.noItem('入力', words.answer.find.title))).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: words.answer.toResults }));
  expect(await screen.findByRole('img', { name: /レーダーチャート/ })).toBeInTheDocument();
});

test('a workbook that must not be interpreted is refused with its reason', async () => {
  const workbook = new FakeWorkbook();
  workbook.problems = [{ kind: 'newer-layout', sheet: null, cell: null, id: null, found: '9' }];
  const { problems } = await renderPane(workbook);
  expect(await screen.findByText(problems.kinds['newer-layout'].next)).toBeInTheDocument();
  expect(screen.queryByRole('radio')).toBeNull();
});

const gone = (found: string): Problem => ({ kind: 'missing-name', sheet: null, cell: null, id: null, found });

test('names that are gone are one problem, cured or carried to a new workbook by one click', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.problems = Array.from({ length: 35 }, (_, index) => gone(`ISOMM_N${String(index)}`));
  const { user, words } = await renderPane(workbook);
  expect(screen.getByRole('button', { name: words.answer.problemsCount(1) })).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: words.answer.cures.names }));
  await user.click(screen.getByRole('button', { name: words.answer.cures.carry }));
  expect(workbook.told).toEqual([
    ['mend', null],
    ['carryOver', null],
  ]);
});

test('without the name that tells the model there is the same cure', async () => {
  const workbook = new FakeWorkbook();
  workbook.problems = [gone('ISOMM_Model')];
  const { user, words } = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: words.answer.cures.names }));
  expect(workbook.told).toEqual([['mend', null]]);
});

test('sheets of ours without names are said, and others beside them are made only on request', async () => {
  const workbook = new FakeWorkbook();
  workbook.checklist = '当社の入力';
  const { user, words } = await renderPane(workbook);
  expect(await screen.findByText(words.byContent.what('当社の入力'))).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: words.start.create })).toBeNull();
  await user.click(screen.getByRole('button', { name: words.answer.cures.names }));
  await user.click(screen.getByRole('button', { name: words.byContent.beside }));
  expect(screen.getByRole('button', { name: words.start.create })).toBeInTheDocument();
  expect(workbook.told).toEqual([['mend', null]]);
});

test('a value is shown as its cell shows it', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.problems = [slip('not-a-score', 'G6', '46023'), slip('not-a-score', 'G7', '7')];
  workbook.shown.set('G6', '2026/1/1').set('G7', '###');
  await renderPane(workbook);
  expect(await screen.findByText(/「2026\/1\/1」/)).toBeInTheDocument();
  expect(screen.getByText(/「7」/)).toBeInTheDocument();
});

test('what was opened and how far one had read is there again with the view', async () => {
  const { user, words } = await renderPane(FakeWorkbook.with('isomm-2.1'));
  const body = screen.getByRole('tabpanel').parentElement;
  if (!body) throw new Error('no body');
  await user.click(screen.getByRole('button', { name: words.answer.faq }));
  body.scrollTop = 300;
  fireEvent.scroll(body);
  await user.click(screen.getByRole('tab', { name: words.views.results }));
  expect(body.scrollTop).toBe(0);
  await user.click(screen.getByRole('tab', { name: words.views.answer }));
  expect(body.scrollTop).toBe(300);
  expect(screen.getByRole('button', { name: words.answer.faq })).toHaveAttribute('aria-expanded', 'true');
});

test('an item that is out of scope says so where it is scored', async () => {
  const workbook = FakeWorkbook.with('x1060-3.2.1');
  workbook.fill('A-3', { recommendation: 'unnecessary' });
  const { words } = await renderPane(workbook);
  select(workbook, 'H7');
  expect(await screen.findByRole('heading', { name: /^A-2 / })).toBeInTheDocument();
  expect(screen.queryByText(words.answer.outOfScope)).toBeNull();
  select(workbook, 'H8');
  expect(await screen.findByRole('heading', { name: /^A-3 / })).toBeInTheDocument();
  expect(screen.getByText(words.answer.outOfScope)).toBeInTheDocument();
});

test('where the checklist is not found by its name, no sheet without a name is spoken of', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { checklist = '', ...sheets } = workbook.status.sheets;
  const said = async () => {
    const { words } = await renderPane(workbook);
    await screen.findByRole('button', { name: words.answer.after });
    const found = screen.queryByText(/シート「/)?.textContent;
    cleanup();
    return found;
  };
  expect(await said()).toContain(`「${checklist}」`);
  workbook.status = { ...workbook.status, sheets };
  expect(await said()).toBeUndefined();
});

test('a comparison of departments is known as that, with the ways to its sheets', async () => {
  const workbook = new FakeWorkbook();
  workbook.problems = [{ kind: 'not-isomm', sheet: null, cell: null, id: null, found: 'comparison' }];
  workbook.status = {
    ...workbook.status,
    titles: ['概要', 'ヒートマップ', '集計'],
    hiddenTitles: ['集計'],
  };
  const { user, words } = await renderPane(workbook);
  expect(await screen.findByText(words.comparison.what)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '集計' })).toBeNull();
  expect(screen.queryByRole('button', { name: words.start.create })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'ヒートマップ' }));
  expect(workbook.selections).toEqual([{ sheet: 'ヒートマップ', cell: 'A1' }]);
});

test("an item says where FIRST's framework has it, and a number of FIRST finds items", async () => {
  const workbook = FakeWorkbook.with('x1060-3.2.1');
  const { user, words } = await renderPane(workbook);
  select(workbook, 'G6');
  expect(await screen.findByText(words.answer.notInFirst)).toBeInTheDocument();
  const { find } = words.answer;
  await user.click(screen.getByRole('button', { name: find.title }));
  await user.type(await screen.findByRole('searchbox', { name: find.text }), '6.2.4');
  const [only, ...others] = await screen.findAllByRole('button', { name: /^D-4/ });
  expect([others, screen.getByText(find.count(1))]).toEqual([[], expect.anything()]);
  if (only) await user.click(only);
  expect(await screen.findByText(/^FIRST：.*6\.2\.4/)).toBeInTheDocument();
});

test('what the survey of 2017 counted stands folded at an item it asked about, and only where somebody wants it', async () => {
  const bare = await renderPane(FakeWorkbook.with('isomm-2.1'));
  expect(await screen.findByRole('button', { name: bare.words.answer.find.title })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: bare.words.answer.survey })).toBeNull();
  cleanup();
  const workbook = FakeWorkbook.with('isomm-2.1');
  if (!workbook.answers) throw new Error('no answers');
  workbook.answers = { ...workbook.answers, parts: ['survey'] };
  const { user, words } = await renderPane(workbook);
  select(workbook, 'G6');
  await user.click(await screen.findByRole('button', { name: words.answer.survey }));
  for (const sentence of await screen.findAllByText(/%/)) {
    expect(sentence).toHaveTextContent('2017');
    expect(sentence).toHaveTextContent('187');
  }
});

test('a default that the catalogue has changed is decided item by item, or all at once', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const place = { field: 'quadrant', sheet: '入力', cell: 'F5' } as const;
  const mark = { revision: '2025-04-01', fingerprint: '00000000' };
  workbook.catalogue = {
    ...{ made: mark, now: { ...mark, revision: '2026-11-27' }, newer: false },
    changes: [
      { ...place, id: 'A-1', was: 'I', now: 'II' },
      { ...place, id: 'A-2', was: 'III', now: 'IV' },
    ],
  };
  const { user, words } = await renderPane(workbook);
  const { news } = words.answer;
  await user.click(await screen.findByRole('button', { name: `A-2 ${news.keep('III')}` }));
  await screen.findByText(words.done.decideDefaults);
  await user.click(screen.getByRole('button', { name: news.all.new }));
  expect(workbook.told).toEqual([
    ['decideDefaults', { 'A-2': 'keep' }],
    ['decideDefaults', { 'A-1': 'new', 'A-2': 'new' }],
  ]);
});

test('where the row of an item stands outside of the list, the button takes what stands in it, and says so', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const gone = { kind: 'missing-id', sheet: '入力', cell: null, id: 'B-1', found: null } as const;
  workbook.problems = [gone, { ...gone, cell: 'C61', id: 'A-2', found: 'A-2' }];
  const { user, words, store } = await renderPane(workbook);
  const { rows, rowsBack } = words.answer.cures;
  expect(await screen.findByText(words.told.cured.rowsBack)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: rows })).toBeNull();
  await user.click(screen.getByRole('button', { name: rowsBack }));
  expect(workbook.told).toEqual([['rebuild', 'all']]);

  // A row that is nowhere can only come back blank.
  workbook.problems = [gone];
  await act(() => store.refresh());
  expect(screen.getByRole('button', { name: rows })).toBeInTheDocument();
  expect(screen.queryByText(words.told.cured.rowsBack)).toBeNull();
  workbook.problems = [{ ...gone, cell: 'C61', found: 'B-1' }];
  workbook.status = { ...workbook.status, readOnly: true };
  await act(() => store.refresh());
  expect(screen.queryByRole('button', { name: rowsBack })).toBeNull();
  expect(screen.queryByText(words.told.cured.rowsBack)).toBeNull();
});

test('a quadrant that was changed here is marked, and one button puts the default back', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const [item] = workbook.model?.items ?? [];
  if (!item) throw new Error('no item');
  workbook.fill('A-1', { quadrant: item.quadrant === 'I' ? 'IV' : 'I' });
  const said = await paneOwnItemsWords('ja');
  const { user } = await renderPane(workbook);
  select(workbook, 'G7');
  await screen.findByRole('heading', { name: /^A-2 / });
  expect(screen.queryByText(/^●/)).toBeNull();
  select(workbook, 'G6');
  expect(await screen.findByText(said.changed(item.quadrant))).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: said.toDefault(item.quadrant) }));
  expect(workbook.entries).toMatchObject([{ id: 'A-1', field: 'quadrant', value: item.quadrant }]);
  await waitFor(() => {
    expect(screen.queryByText(said.changed(item.quadrant))).toBeNull();
  });
});

test('rows of the checklist under an unknown id can be registered as own items; of other sheets they cannot', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const rows = [slip('unknown-id', 'C9', 'X-1'), slip('unknown-id', 'C12', 'D-99')];
  workbook.problems = [...rows, { ...slip('unknown-id', 'B4', 'X-1'), sheet: '計画' }];
  const said = await paneOwnItemsWords('ja');
  const { user, words } = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: said.register(2) }));
  await screen.findByText(words.done.registerRows);
  expect(workbook.told).toEqual([['registerRows', rows]]);
});

const showing = (words: { readonly sideLong: Record<'in' | 'out', string> }) =>
  (['in', 'out'] as const).filter((side) =>
    screen
      .getAllByRole('button', { pressed: true })
      .some(({ textContent }) => textContent.startsWith(words.sideLong[side])),
  );

test('an item is opened on the side that the current pattern asks for, else on the one with a score; who goes along another stays on it', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { answers } = workbook;
  if (!answers) throw new Error('nothing there');
  const first = ['A-1', 'A-2', 'A-3', 'A-4'];
  const asked = (id: string) => {
    const quadrant = answers.answers[id]?.quadrant;
    return quadrant ? answers.patterns['minimum-insource'][quadrant] : null;
  };
  expect(first.map(asked)).toContain('out');
  workbook.answers = { ...answers, currentPattern: 'minimum-insource' };
  const { user, words } = await renderPane(workbook);
  const seen: unknown[] = [];
  for (const id of first) {
    await user.click(screen.getByRole('button', { name: words.answer.next }));
    expect(await screen.findByRole('heading', { name: new RegExp(`^${id} `) })).toBeInTheDocument();
    seen.push(showing(words));
    await user.keyboard('3');
  }
  expect(seen).toEqual(first.map((id) => [asked(id)]));
  const found = Object.values(workbook.answers?.answers ?? {}).slice(0, 4);
  expect(found.map(({ insource, outsource }) => [insource, outsource])).toEqual(
    first.map((id) => (asked(id) === 'out' ? [null, 3] : [3, null])),
  );
  // Somebody goes along a column that their pattern does not ask for.
  const out = first.findIndex((id) => asked(id) === 'out');
  select(workbook, `G${String(6 + out)}`);
  await user.click(screen.getByRole('button', { name: words.answer.after }));
  expect(workbook.selections.at(-1)?.cell).toBe(`G${String(7 + out)}`);
});

test('without a pattern the side that has a score is the one that is opened; a cell of the row that is no score, too', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-2', { outsource: 4 });
  const { words } = await renderPane(workbook);
  select(workbook, 'B6');
  expect(showing(words)).toEqual(['in']);
  select(workbook, 'B7');
  expect(showing(words)).toEqual(['out']);
  select(workbook, 'B8');
  expect(showing(words)).toEqual(['in']);
});

test('where the last entry is taken back and its button goes, the keyboard goes on at the scores', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await renderPane(workbook);
  await user.click(screen.getByRole('button', { name: words.answer.next }));
  await user.keyboard('4');
  await user.click(screen.getByRole('button', { name: /への直前の入力を戻す$/ }));
  expect(document.activeElement).toHaveAttribute('data-score');
});

test('an item of which nothing is said but its name shows that once', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const own = { name: { ja: '独自', en: '' }, description: '', quadrant: 'I', on: '', by: '' } as const;
  if (!workbook.answers) throw new Error('nothing there');
  workbook.answers = { ...workbook.answers, ownItems: [{ ...own, id: 'U-1', function: 'A', counts: true }] };
  const { user, words } = await renderPane(workbook);
  for (const id of ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6']) workbook.fill(id, { insource: 3 });
  await user.click(screen.getByRole('button', { name: words.refresh }));
  await user.click(screen.getByRole('button', { name: words.answer.next }));
  expect(await screen.findByRole('heading', { name: /^U-1 / })).toBeInTheDocument();
  expect(screen.queryByText('独自')).toBeNull();
});
