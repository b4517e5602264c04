/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { catalogue } from '../../../../src/catalog';
import { blankAnswers } from '../../../../src/model/blankAnswers';
import { keepRound } from '../../../../src/model/rounds/keepRound';
import { LAYOUT } from '../../../../src/sheets/assessment/layout';
import type { Problem } from '../../../../src/model/answers';
import { FakeDesk } from '../fakeDesk';
import { renderDepartments } from '../renderDepartments';

const ENCRYPTED: Problem = { kind: 'encrypted', sheet: null, cell: null, id: null, found: null };

const files = (...names: string[]) => names.map((name) => new File(['x'], name));

const give = (user: UserEvent, ...names: string[]) => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('nowhere to give files');
  return user.upload(input, files(...names));
};

const make = (name: string) => screen.findByRole('button', { name });

test('with nothing read there is nothing to make', async () => {
  const { words } = await renderDepartments(new FakeDesk(), 'returns');
  expect(await screen.findByRole('button', { name: words.returns.choose })).toBeEnabled();
  expect(screen.queryByRole('button', { name: words.returns.make })).toBeNull();
  expect(screen.queryByText(words.returns.count(0, 0))).toBeNull();
});

test('dropped files are read as chosen ones are', async () => {
  const { words } = await renderDepartments(new FakeDesk(), 'returns');
  fireEvent.drop(screen.getByText(words.returns.drop), { dataTransfer: { files: files('a.xlsx') } });
  expect(await screen.findByText(words.returns.count(1, 0))).toBeInTheDocument();
});

test('reading says how far it is, and cancelled keeps what was read', async () => {
  const desk = new FakeDesk();
  desk.waitAt = 3;
  const { user, words } = await renderDepartments(desk, 'returns');
  await give(user, 'a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx');
  const bar = await screen.findByRole('progressbar', { name: words.returns.reading });
  await waitFor(() => {
    expect(bar).toHaveAttribute('aria-valuenow', '2');
  });
  expect(bar).toHaveAttribute('aria-valuemax', '5');
  expect(screen.getByText(words.returns.step(2, 5))).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: words.cancel }));
  expect(screen.getByRole('progressbar', { name: words.returns.cancelling })).toBeInTheDocument();
  desk.gate.let();
  expect(await screen.findByText(words.returns.count(3, 0))).toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(desk.readings).toBe(3);
});

test('of a return that planned something the time before it says how much of it was kept', async () => {
  const desk = new FakeDesk();
  const [model] = catalogue.models.filter(({ id }) => id === 'isomm-2.1');
  if (!model) throw new Error('no model');
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const rated = (insource: 2 | 3, targetLevel?: 3 | 4) => ({
    ...blank.answers,
    'A-1': { ...blank.answers['A-1']!, insource, ...(targetLevel && { targetLevel, due: '2026-09-30' }) },
  });
  const wish = { name: '4月', keptOn: '2026-04-01', reserved: [] };
  for (const [file, goal] of [
    ['kept.xlsx', 3],
    ['not.xlsx', 4],
  ] as const) {
    const then = { ...blank, date: '2026-04-01', answers: rated(2, goal) };
    const { rounds = [] } = keepRound(model, then, wish);
    desk.sent[file] = { department: file, date: '2026-10-01', answers: rated(3), rounds };
  }
  const { user, words } = await renderDepartments(desk, 'returns');
  await give(user, 'kept.xlsx', 'not.xlsx', 'other.xlsx');
  expect(await screen.findByText(words.returns.count(3, 0))).toBeInTheDocument();
  const lines = await screen.findAllByText(new RegExp(words.returns.planKept(0, 0).replace('0/0', '')));
  expect(lines.map(({ textContent }) => textContent?.split(' · ').at(-1))).toEqual([
    words.returns.planKept(1, 1),
    words.returns.planKept(0, 1),
  ]);
});

test('what could not be read is named, with the reason and what to do', async () => {
  const desk = new FakeDesk();
  desk.sent['secret.xlsx'] = { trouble: ENCRYPTED };
  desk.sent['gone.xlsx'] = { trouble: 'cannot-read' };
  desk.sent['late.xlsx'] = { trouble: 'no-room' };
  desk.sent['other.xlsx'] = { trouble: { ...ENCRYPTED, kind: 'not-isomm', found: 'comparison' } };
  const { user, words, pane } = await renderDepartments(desk, 'returns');
  await give(user, 'a.xlsx', 'secret.xlsx', 'gone.xlsx', 'late.xlsx', 'other.xlsx');
  expect(await screen.findByText(words.returns.count(1, 4))).toBeInTheDocument();
  const { encrypted, 'not-isomm': other } = pane.problems.kinds;
  const { what, next } = encrypted;
  for (const [file, ...texts] of [
    ['secret.xlsx', what(), next],
    ['gone.xlsx', words.returns.cannotRead.what, words.returns.cannotRead.next],
    ['late.xlsx', words.returns.noRoom.what, words.returns.noRoom.next],
    [
      'other.xlsx',
      other.what({ found: 'comparison', id: null }),
      words.returns.notOurs(pane.pane.start.import),
    ],
  ]) {
    const item = screen.getByText(file ?? '').closest('li');
    for (const text of texts) expect(item).toHaveTextContent(text);
  }
});

test('of a department that sent two, the newest is proposed and the person decides', async () => {
  const desk = new FakeDesk();
  desk.gate.let();
  const organisation = '株式会社サンプル';
  desk.sent['new.xlsx'] = { organisation, department: '営業部', date: '2026-11-01' };
  desk.sent['old.xlsx'] = { organisation, department: '営業部', date: '2026-10-01' };
  desk.sent['other.xlsx'] = { organisation, department: '開発部' };
  const { user, words } = await renderDepartments(desk, 'returns');
  await give(user, 'new.xlsx', 'old.xlsx', 'other.xlsx');
  // Called as everywhere else: the organisation is no part of the name where there is one alone.
  const group = await screen.findByRole('radiogroup', { name: '営業部' });
  expect(within(group).getByRole('radio', { name: /new\.xlsx/ })).toBeChecked();
  await user.click(await make(words.returns.make));
  await screen.findByText(words.returns.made);
  expect([...(desk.decisions[0]?.uses ?? [])]).toEqual([
    [1, 'counts'],
    [2, 'left-out'],
    [3, 'counts'],
  ]);

  await user.click(within(group).getByRole('radio', { name: /old\.xlsx/ }));
  // Made before the choice: it would show something else than the pane.
  expect(screen.queryByText(words.returns.made)).toBeNull();
  await user.click(await make(words.returns.make));
  await screen.findByText(words.returns.made);
  expect([...(desk.decisions[1]?.uses ?? [])]).toEqual([
    [1, 'left-out'],
    [2, 'counts'],
    [3, 'counts'],
  ]);
});

test('another model is named and not mixed; every file says how much of it can be used', async () => {
  const desk = new FakeDesk();
  const [first, second] = catalogue.models;
  desk.sent['x.xlsx'] = { department: '研究所', model: second?.id ?? '' };
  desk.sent['a.xlsx'] = { department: '営業部' };
  desk.sent['b.xlsx'] = { department: '開発部' };
  const { user, words } = await renderDepartments(desk, 'returns');
  await give(user, 'x.xlsx', 'a.xlsx', 'b.xlsx');
  await screen.findByText(words.returns.count(3, 0));
  expect((await screen.findByText('x.xlsx')).closest('li')).toHaveTextContent(
    words.returns.otherModel(second?.title.ja ?? '', first?.title.ja ?? ''),
  );
  const line = `${words.returns.compatible(100)} · ${words.returns.answered(1, 54)}`;
  expect(screen.getByText('a.xlsx').closest('li')).toHaveTextContent(line);
  expect(screen.getByText(words.returns.model(first?.title.ja ?? '', 2, 2))).toBeInTheDocument();
});

test('an older model than the collected one: which way it can be counted after all', async () => {
  const desk = new FakeDesk();
  const [older, newer] = catalogue.models;
  for (const file of ['x.xlsx', 'y.xlsx'])
    desk.sent[file] = { department: `部署 ${file}`, model: newer?.id ?? '' };
  desk.sent['a.xlsx'] = { department: '営業部' };
  const { user, words, pane } = await renderDepartments(desk, 'returns');
  await give(user, 'x.xlsx', 'y.xlsx', 'a.xlsx');
  const way = words.returns.carryFirst(pane.pane.settings.carryFrom(older?.title.ja ?? ''));
  expect((await screen.findByText('a.xlsx')).closest('li')).toHaveTextContent(way);
  expect(screen.getByText('x.xlsx').closest('li')).not.toHaveTextContent(way);
});

test('a rule is never chosen silently, and headquarters must be named', async () => {
  const desk = new FakeDesk();
  desk.gate.let();
  desk.sent['a.xlsx'] = { department: '本社' };
  const { user, words } = await renderDepartments(desk, 'returns');
  await give(user, 'a.xlsx', 'b.xlsx');
  const rule = await screen.findByLabelText(words.returns.rule);
  expect(rule).toHaveValue('');
  await user.selectOptions(rule, 'headquarters');
  const button = await make(words.returns.make);
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await user.click(button);
  expect(desk.decisions).toHaveLength(0);
  await user.selectOptions(screen.getByLabelText(new RegExp(words.returns.headquarters)), '本社');
  await user.click(button);
  await screen.findByText(words.returns.made);
  expect(desk.decisions[0]?.choices).toEqual({ rule: 'headquarters', itemRules: {}, headquarters: 1 });
});

test('the workbook can be saved, or opened where downloads do not work', async () => {
  const desk = new FakeDesk();
  desk.sent['bad.xlsx'] = { trouble: ENCRYPTED };
  const { user, words, pane } = await renderDepartments(desk, 'returns');
  await give(user, 'a.xlsx', 'bad.xlsx');
  await user.click(await make(words.returns.make));
  expect(await screen.findByRole('progressbar', { name: words.returns.making })).toBeInTheDocument();
  desk.gate.let();
  await user.click(await screen.findByRole('button', { name: words.returns.download }));
  expect(desk.saved).toEqual([`${words.returns.file} ${String(desk.workbook.size)}`]);
  await user.click(screen.getByRole('button', { name: words.open }));
  expect(desk.openedNew).toEqual([desk.workbook]);
  const { what, next } = pane.problems.kinds.encrypted;
  expect(desk.decisions[0]?.notRead).toEqual([{ file: 'bad.xlsx', reason: 'encrypted', what: what(), next }]);

  desk.failing.openNew = true;
  await user.click(screen.getByRole('button', { name: words.open }));
  expect((await screen.findByText(words.notOpened)).closest('[role=alert]')).not.toBeNull();
  expect(screen.getByRole('button', { name: words.returns.download })).toBeEnabled();
});

test.each(['read', 'consolidate'] as const)(
  'a worker that dies at %s takes nothing along silently',
  async (at) => {
    const desk = new FakeDesk();
    desk.gate.let();
    desk.failing[at] = true;
    const { user, words } = await renderDepartments(desk, 'returns');
    await give(user, 'a.xlsx', 'b.xlsx');
    if (at === 'consolidate') await user.click(await make(words.returns.make));
    expect((await screen.findByText(words.returns.lost)).closest('[role=alert]')).not.toBeNull();
    expect(screen.queryByRole('button', { name: words.returns.make })).toBeNull();
    expect(desk.forgot).toBe(1);

    desk.failing = {};
    await give(user, 'a.xlsx');
    expect(await screen.findByText(words.returns.count(1, 0))).toBeInTheDocument();
    expect(screen.queryByText(words.returns.lost)).toBeNull();
  },
);

test('what was read stays while another view is looked at, until it is cleared', async () => {
  const desk = new FakeDesk();
  const { user, words, pane, show } = await renderDepartments(desk, 'returns');
  await give(user, 'a.xlsx');
  await screen.findByText(words.returns.count(1, 0));
  await user.click(screen.getByRole('button', { name: pane.pane.views.departments }));
  await screen.findByRole('button', { name: pane.pane.start.create });
  await show();
  await screen.findByText(words.returns.count(1, 0));
  await user.click(screen.getByRole('button', { name: words.returns.clear }));
  expect(screen.queryByText(words.returns.count(1, 0))).toBeNull();
  expect(desk.forgot).toBe(1);
});

const scored = (insource: (index: number) => number | null) => {
  const [model] = catalogue.models;
  return {
    answers: Object.fromEntries(
      (model?.items ?? []).map(({ id, quadrant }, index) => [
        id,
        { insource: insource(index) as 0, outsource: null, quadrant, note: '', supplement: '' },
      ]),
    ),
  };
};

test('what the returns come to is seen before any workbook is made, and follows what is taken out', async () => {
  const desk = new FakeDesk();
  desk.sent['a.xlsx'] = { department: '営業部', ...scored((index) => (index === 0 ? 1 : 4)) };
  desk.sent['b.xlsx'] = { department: '開発部', ...scored((index) => (index === 0 ? 5 : 2)) };
  desk.sent['c.xlsx'] = { department: '開発部', ...scored((index) => (index === 0 ? 5 : 2)) };
  const { user, words } = await renderDepartments(desk, 'returns');
  await give(user, 'a.xlsx', 'b.xlsx', 'c.xlsx');
  const table = await screen.findByRole('table', { name: words.returns.heatMap('機能') });
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent)
      .slice(0, 2),
  ).toEqual(['開発部', '営業部']);
  expect(screen.getByText(words.returns.spreadOf('1', '営業部', '5', '開発部'))).toBeInTheDocument();
  expect(screen.getByText(words.returns.sameAnswers)).toBeInTheDocument();
  expect(screen.getByText(words.returns.uses['left-out'])).toBeInTheDocument();
  // However many files there are, their buttons are one stop of the Tab key.
  const removes = ['c', 'b', 'a'].map((name) =>
    screen.getByRole('button', { name: words.returns.removeOf(`${name}.xlsx`) }),
  );
  expect(removes.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  screen.getByRole('button', { name: words.returns.removeOf('a.xlsx') }).focus();
  await user.keyboard('{End}');
  expect(removes.filter((each) => each === document.activeElement && each.tabIndex === 0)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: words.returns.removeOf('c.xlsx') }));
  await user.click(screen.getByRole('button', { name: words.returns.removeOf('a.xlsx') }));
  expect(desk.dropped).toEqual([3, 1]);
  expect(await screen.findByText(words.returns.across(1))).toBeInTheDocument();
});

test('positions are compared within a department; names at either end stand apart, and how many more there are', async () => {
  const desk = new FakeDesk();
  const returned = (file: string, department: string, position: 'manager' | 'staff', level: number) => {
    desk.sent[file] = { department, position, ...scored(() => level) };
  };
  returned('a.xlsx', '営業部', 'manager', 5);
  returned('b.xlsx', '開発部', 'staff', 1);
  const { user, words, pane } = await renderDepartments(desk, 'returns');
  desk.sent['blank.xlsx'] = { department: '経理部', ...scored(() => null) };
  await give(user, 'a.xlsx', 'blank.xlsx');
  await screen.findByRole('table', { name: words.returns.heatMap('機能') });
  // What came back blank is no part of the mean below.
  expect(screen.getByText(words.returns.across(1))).toBeInTheDocument();
  expect(screen.getAllByText(words.returns.nothingCommon)).toHaveLength(2);
  await give(user, 'b.xlsx');
  // A manager of one department and the staff of another are no two views of one thing.
  expect(await screen.findByText(words.returns.onePosition)).toBeInTheDocument();
  returned('c.xlsx', '開発部', 'manager', 3);
  returned('d.xlsx', '総務部', 'staff', 5);
  returned('e.xlsx', '人事部', 'staff', 5);
  await give(user, 'c.xlsx', 'd.xlsx', 'e.xlsx');
  const { view, gapOf } = words.returns;
  const views = [
    view(pane.pane.start.positions.manager, '3.0', 1),
    view(pane.pane.start.positions.staff, '1.0', 1),
  ];
  expect(await screen.findByText(gapOf(views, '2.0'))).toBeInTheDocument();
  const spread = screen.getAllByText(/^最低 .*ほか1部署）$/);
  expect(spread).toHaveLength(5);
  expect(spread[0]).toHaveTextContent('最高 5（営業部、総務部、ほか1部署）');
});

test('an anonymous file is made of what counts', async () => {
  const desk = new FakeDesk();
  const { user, words } = await renderDepartments(desk, 'returns');
  await give(user, 'a.xlsx');
  await user.click(await screen.findByRole('button', { name: words.returns.share }));
  // Of one return anybody could tell whose it is: that is said, and made only where somebody says that they agreed.
  expect(await screen.findByText(words.returns.shareOne)).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: words.returns.meansOnly })).toBeDisabled();
  expect(screen.queryByRole('button', { name: words.returns.shareMake })).toBeNull();
  await user.click(screen.getByRole('button', { name: words.returns.shareConsented }));
  await screen.findByText(words.returns.bare);
  await user.click(screen.getByRole('button', { name: words.returns.download }));
  expect(desk.saved).toEqual([`${words.returns.bareFile} 4`]);
  expect([...(desk.decisions[0]?.uses ?? [])]).toEqual([[1, 'counts']]);
});

test('who may be told by an anonymous file is said before; means of five are another file; without a score there is none', async () => {
  const desk = new FakeDesk();
  const { user, words } = await renderDepartments(desk, 'returns');
  desk.sent['blank.xlsx'] = { department: '未', answers: {} };
  await give(user, 'blank.xlsx');
  await user.click(await screen.findByRole('button', { name: words.returns.share }));
  expect(await screen.findByText(words.returns.shareNone)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: words.returns.shareMake })).toBeNull();
  const files = [1, 2, 3, 4, 5, 6].map((no) => `${String(no)}.xlsx`);
  for (const [index, file] of files.entries())
    desk.sent[file] = { department: file, ...(index === 0 && { position: 'manager' }) };
  await give(user, ...files);
  expect(await screen.findByText(words.returns.shareAll(6))).toBeInTheDocument();
  expect(screen.getByText(words.returns.shareFew(1, 1))).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: words.returns.shareMake }));
  expect(await screen.findByText(words.returns.bare)).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: words.returns.meansOnly }));
  expect(screen.queryByText(words.returns.bare)).toBeNull();
  expect(screen.queryByText(words.returns.shareFew(1, 1))).toBeNull();
  await user.click(screen.getByRole('button', { name: words.returns.shareMake }));
  expect(await screen.findByText(words.returns.bareMeans)).toBeInTheDocument();
  expect(desk.shared).toEqual([false, true]);
});

test('who has not answered is told by the list, and a text reminds them', async () => {
  const desk = new FakeDesk();
  desk.selected = '営業部\n開発部\n 人事部 ';
  desk.sent['a.xlsx'] = { department: '人事部' };
  const { user, words } = await renderDepartments(desk, 'returns');
  await give(user, 'a.xlsx');
  await user.click(screen.getByRole('button', { name: words.returns.outstanding }));
  await user.click(await screen.findByRole('button', { name: words.handOut.takeSelection }));
  expect(await screen.findByText(words.returns.back(1, 3))).toBeInTheDocument();
  const missing = within(screen.getByRole('list', { name: words.returns.outstanding }));
  expect(missing.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '営業部',
    '開発部',
  ]);
  const text = words.returns.reminder(['営業部', '開発部'], {
    ...{ late: false, blank: false, deadline: '', returnTo: '' },
  });
  expect(screen.getByRole('textbox', { name: words.returns.reminderLabel })).toHaveValue(text);
  await user.click(screen.getByRole('button', { name: words.returns.copy }));
  expect(await navigator.clipboard.readText()).toBe(text);
});

test.each([
  ['ja', '無効な値 5件：入力 G6（A-1）、入力 G7（A-2）、入力 G8（A-3）、ほか2件', /^\S+ 1件：B-1$/],
  ['en', 'not a score (5): 入力 G6 (A-1), 入力 G7 (A-2), 入力 G8 (A-3) and 2 more', /^.+ \(1\): B-1$/],
] as const)(
  '%s: what is wrong with a return is told with its cells, the first few of each kind',
  async (language, cells, row) => {
    const desk = new FakeDesk();
    const slip = (kind: Problem['kind'], cell: string | null, id: string): Problem => ({
      ...{ kind, cell, id, sheet: cell === null ? null : '入力', found: '?' },
    });
    const problems = [
      ...[6, 7, 8, 9, 10].map((row) => slip('not-a-score', `G${String(row)}`, `A-${String(row - 5)}`)),
      slip('missing-id', null, 'B-1'),
    ];
    desk.sent['a.xlsx'] = { department: '営業部', problems };
    const { user, words } = await renderDepartments(desk, 'returns', undefined, language);
    await give(user, 'a.xlsx', 'b.xlsx');
    expect(await screen.findByText(cells)).toBeInTheDocument();
    expect(screen.getByText(words.returns.slips(1, words.returns.read(2)))).toBeInTheDocument();
    expect(screen.getByText(row)).toBeInTheDocument();
  },
);
