/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HostFailure } from '../../../../src/actions/liveWorkbook';
import { FakeWorkbook } from '../../fakeWorkbook';
import { FakeDesk } from '../fakeDesk';
import { renderDepartments } from '../renderDepartments';

const list = (text: string, label: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
};

test('without departments nothing can be made', async () => {
  const desk = new FakeDesk();
  const { user, words } = await renderDepartments(desk, 'handOut');
  const make = await screen.findByRole('button', { name: words.handOut.makeNone });
  expect(make).toHaveAttribute('aria-disabled', 'true');
  await user.click(make);
  list(' \n\n', words.handOut.list);
  await user.click(make);
  expect(desk.orders).toHaveLength(0);
});

test('what is asked for is called as the chosen model calls it', async () => {
  const { user, words } = await renderDepartments(new FakeDesk(), 'handOut');
  await user.selectOptions(screen.getByLabelText(words.handOut.model), 'x1060-3.2.1');
  await user.click(screen.getByRole('button', { name: '対象のカテゴリー：すべて' }));
  expect(screen.getByRole('group', { name: '対象のカテゴリー' })).toBeInTheDocument();
});

test('hands over one recipient per line and everything that was filled in', async () => {
  const desk = new FakeDesk();
  desk.gate.let();
  const { user, words, pane } = await renderDepartments(desk, 'handOut');
  list('営業部\r\n開発, 運用部\n\n', words.handOut.list);
  await user.selectOptions(screen.getByLabelText(words.handOut.model), 'isomm-2.1');
  await user.type(screen.getByLabelText(words.handOut.organisation), ' 例示社 ');
  fireEvent.change(screen.getByLabelText(words.handOut.deadline), { target: { value: '2027-01-29' } });
  await user.type(screen.getByLabelText(words.handOut.returnTo), ' sec@example.jp ');
  await user.click(screen.getByRole('button', { name: words.handOut.details }));
  await user.selectOptions(screen.getByLabelText(words.handOut.language), 'en');
  await user.selectOptions(screen.getByLabelText(pane.pane.start.current), 'hybrid');
  await user.click(
    screen.getByRole('button', { name: words.handOut.functionsOf('機能', words.handOut.all) }),
  );
  await user.click(screen.getByRole('checkbox', { name: /^C / }));
  await user.click(screen.getByRole('checkbox', { name: /^A / }));
  await user.click(screen.getByRole('checkbox', { name: words.handOut.protect }));
  await user.click(screen.getByRole('button', { name: words.handOut.make(2) }));
  expect(await screen.findByText(words.handOut.made(2))).toBeInTheDocument();
  const each = { organisation: '', respondent: '', functions: ['A', 'C'] };
  expect(desk.orders).toEqual([
    {
      model: 'isomm-2.1',
      language: 'en',
      organisation: '例示社',
      currentPattern: 'hybrid',
      targetPattern: null,
      deadline: '2027-01-29',
      returnTo: 'sec@example.jp',
      base: null,
      prefilled: false,
      protect: true,
      recipients: [
        { ...each, department: '営業部' },
        { ...each, department: '開発, 運用部' },
      ],
    },
  ]);
  await user.click(screen.getByRole('button', { name: words.handOut.download }));
  expect(desk.saved).toEqual([`${words.handOut.file} 3`]);
  await user.selectOptions(screen.getByLabelText(words.handOut.single), 'ISOMM_開発, 運用部.xlsx');
  await user.click(screen.getByRole('button', { name: words.open }));
  expect(desk.openedNew[0]?.size).toBe(new Blob(['開発, 運用部']).size);
  desk.failing.openNew = true;
  await user.click(screen.getByRole('button', { name: words.open }));
  expect(await screen.findByText(words.notOpened)).toBeInTheDocument();

  // What is edited afterwards is not in what was made.
  await user.type(screen.getByLabelText(words.handOut.organisation), 'x');
  expect(screen.queryByText(words.handOut.made(2))).toBeNull();
});

test.each(['ja', 'en'] as const)(
  '%s: on Mac and iPad every workbook can be opened, and the list says which were',
  async (language) => {
    const desk = new FakeDesk();
    desk.downloads = false;
    desk.gate.let();
    const { user, words } = await renderDepartments(desk, 'handOut', undefined, language);
    const { handOut } = words;
    list('a\nb\nc', handOut.list);
    await user.click(screen.getByRole('button', { name: handOut.make(3) }));
    expect(await screen.findByText(handOut.oneByOne)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: handOut.download })).toBeNull();

    const each = ['a', 'b', 'c'].map((name) =>
      screen.getByRole('button', { name: handOut.openOne(`ISOMM_${name}.xlsx`) }),
    );
    expect(each.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    await user.click(screen.getByRole('button', { name: handOut.openOne('ISOMM_b.xlsx') }));
    await user.click(screen.getByRole('button', { name: handOut.openNext(2, 3) }));
    expect(await screen.findByText(handOut.openedOf(2, 3))).toBeInTheDocument();
    expect(screen.getAllByText(handOut.opened)).toHaveLength(2);

    desk.failing.openNew = true;
    await user.click(screen.getByRole('button', { name: handOut.openNext(3, 3) }));
    expect(await screen.findByText(words.notOpenedHere)).toBeInTheDocument();
    expect(screen.getByText(handOut.openedOf(2, 3))).toBeInTheDocument();

    desk.failing.openNew = false;
    await user.click(screen.getByRole('button', { name: handOut.openNext(3, 3) }));
    expect(await screen.findByText(handOut.allOpened)).toBeInTheDocument();
    expect(desk.openedNew).toHaveLength(3);
    expect(desk.saved).toEqual([]);
  },
);

test('a table with headings is understood; a function nobody knows stops it and is named', async () => {
  const desk = new FakeDesk();
  const { user, words } = await renderDepartments(desk, 'handOut');
  list('部署\t担当者\t機能\n営業部\t山田\tA、B\n開発部\t\tQ', words.handOut.list);
  expect(screen.getByText(/^3行目の「q」というカテゴリーはありません/i)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: words.handOut.make(2) }));
  expect(desk.orders).toHaveLength(0);
  list('部署\t担当者\t機能\n営業部\t山田\tA、B\n開発部\t\t', words.handOut.list);
  await user.click(screen.getByRole('button', { name: words.handOut.make(2) }));
  expect(desk.orders[0]?.recipients).toEqual([
    { organisation: '', department: '営業部', respondent: '山田', functions: ['A', 'B'] },
    { organisation: '', department: '開発部', respondent: '', functions: [] },
  ]);
});

test('a cell that shows an error is no department', async () => {
  const desk = new FakeDesk();
  const { user, words } = await renderDepartments(desk, 'handOut');
  list('営業部\n#NAME?', words.handOut.list);
  expect(screen.getByText(words.handOut.cellError(2, '#NAME?'))).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: words.handOut.make(2) }));
  expect(desk.orders).toHaveLength(0);
});

test('making says how far it is; cancelled, nothing is made', async () => {
  const desk = new FakeDesk();
  const { user, words } = await renderDepartments(desk, 'handOut');
  list('a\nb\nc', words.handOut.list);
  await user.click(screen.getByRole('button', { name: words.handOut.make(3) }));
  expect(screen.getByRole('progressbar', { name: words.handOut.making })).toHaveAttribute(
    'aria-valuenow',
    '1',
  );
  await user.click(screen.getByRole('button', { name: words.cancel }));
  expect(await screen.findByText(words.handOut.cancelled)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: words.handOut.download })).toBeNull();
  expect(screen.getByLabelText(words.handOut.list)).toHaveValue('a\nb\nc');
});

test('a failure is said, and what was filled in stays', async () => {
  const desk = new FakeDesk();
  desk.gate.let();
  desk.failing.handOut = true;
  const { user, words } = await renderDepartments(desk, 'handOut');
  list('a', words.handOut.list);
  await user.click(screen.getByRole('button', { name: words.handOut.make(1) }));
  expect(await screen.findByText(words.handOut.notMade)).toBeInTheDocument();
  expect(screen.getByLabelText(words.handOut.list)).toHaveValue('a');
});

test('beside a workbook of ours its supplements are carried, its scores only when asked for', async () => {
  const desk = new FakeDesk();
  desk.gate.let();
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-1', { insource: 3, supplement: '本社のみ' });
  if (!workbook.answers) throw new Error('no answers');
  workbook.answers = { ...workbook.answers, organisation: '例示社', currentPattern: 'hybrid' };
  const { user, words } = await renderDepartments(desk, 'handOut', workbook);
  list('a', words.handOut.list);
  expect(screen.getByRole('radio', { name: words.handOut.beginnings.supplements })).toBeChecked();
  for (const beginning of ['supplements', 'prefilled', 'blank'] as const) {
    await user.click(screen.getByRole('radio', { name: words.handOut.beginnings[beginning] }));
    await user.click(screen.getByRole('button', { name: words.handOut.make(1) }));
    await screen.findByText(words.handOut.made(1));
  }
  const [supplements, prefilled, blank] = desk.orders;
  expect([supplements?.prefilled, prefilled?.prefilled, blank?.prefilled]).toEqual([false, true, false]);
  expect(supplements?.base?.answers).toEqual(workbook.answers?.answers);
  expect(blank?.base).toBeNull();
  // What the form says goes for all, so the base must not say something else.
  expect(supplements).toMatchObject({ organisation: '例示社', currentPattern: 'hybrid' });
  expect(supplements?.base).toMatchObject({ organisation: '', currentPattern: null, targetPattern: null });
});

test('the list is taken from the selected cells; a selection of nothing is said and changes nothing', async () => {
  const desk = new FakeDesk();
  const { user, words } = await renderDepartments(desk, 'handOut');
  const take = await screen.findByRole('button', { name: words.handOut.takeSelection });
  list('手で入れた部', words.handOut.list);
  await user.click(take);
  expect(await screen.findByText(words.handOut.notTaken)).toBeInTheDocument();
  expect(screen.getByLabelText(words.handOut.list)).toHaveValue('手で入れた部');
  desk.selected = '部署\t担当者\n営業部\t山田\n開発部\t';
  await user.click(take);
  expect(await screen.findByText(words.handOut.recipients(2))).toBeInTheDocument();
  expect(screen.queryByText(words.handOut.notTaken)).toBeNull();
});

test('what is handed out is kept in the open workbook, and seen against what comes back', async () => {
  const desk = new FakeDesk();
  desk.gate.let();
  const workbook = FakeWorkbook.with('x1060-3.2.1');
  workbook.status = { ...workbook.status, sheets: { ...workbook.status.sheets, handOuts: '配った先' } };
  const { user, words, pane } = await renderDepartments(desk, 'handOut', workbook);
  const { handOut, returns } = words;
  list('営業部\n開発部\n人事部', handOut.list);
  fireEvent.change(screen.getByLabelText(handOut.deadline), { target: { value: '2020-01-31' } });
  expect(screen.getByRole('checkbox', { name: handOut.note('配った先') })).toBeChecked();
  workbook.failing['noteHandedOut'] = new HostFailure('host-error', false, null);
  await user.click(screen.getByRole('button', { name: handOut.make(3) }));
  expect(await screen.findByText(new RegExp(pane.pane.failed.command.noteHandedOut))).toBeInTheDocument();
  workbook.failing = {};
  await user.click(screen.getByRole('button', { name: handOut.noteNow('配った先') }));
  expect(await screen.findByText(handOut.noted('配った先'))).toBeInTheDocument();
  expect(workbook.answers?.handOuts?.rows.map(({ department }) => department)).toEqual([
    '営業部',
    '開発部',
    '人事部',
  ]);

  await user.click(screen.getByRole('radio', { name: words.tasks.returns }));
  expect(await screen.findByText(returns.tracked(3, 0, 3))).toBeInTheDocument();
  desk.sent['a.xlsx'] = { department: '開発部', date: '2019-12-24' };
  desk.sent['b.xlsx'] = { department: '監査部' };
  desk.sent['blank.xlsx'] = { department: '人事部', answers: {} };
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('nowhere to give files');
  await user.upload(input, [new File(['x'], 'a.xlsx'), new File(['x'], 'b.xlsx')]);
  await user.upload(input, [new File(['x'], 'blank.xlsx')]);
  // What came back is not reminded, noted or not; nothing is written unasked.
  expect(await screen.findByText(returns.tracked(3, 1, 2))).toBeInTheDocument();
  expect(screen.getByText(new RegExp(returns.cameBlank))).toBeInTheDocument();
  const strange = within(screen.getByRole('list', { name: returns.unlisted(1, '配った先') }));
  expect(strange.getByRole('listitem')).toHaveTextContent('監査部 b.xlsx');
  for (const [index, [department, blank]] of (
    [
      ['営業部', false],
      ['人事部', true],
    ] as const
  ).entries()) {
    const about = { late: true, blank, deadline: '2020-01-31', returnTo: '' };
    expect(screen.getByRole('textbox', { name: returns.reminderOf(index + 1, 2, 1) })).toHaveValue(
      returns.reminder([department], about),
    );
  }
  expect(workbook.told.map(([id]) => id)).toEqual(['noteHandedOut', 'noteHandedOut']);
  await user.click(screen.getByRole('button', { name: returns.note(1) }));
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: returns.note(1) })).toBeNull();
  });
  expect(workbook.answers?.handOuts?.rows.map(({ returned }) => returned)).toEqual(['', '2026-11-01', '']);
  expect(screen.getByText(returns.tracked(3, 1, 2))).toBeInTheDocument();
});

test('what is handed out is not noted where that was not wanted, or nothing can be written', async () => {
  const desk = new FakeDesk();
  desk.gate.let();
  const workbook = FakeWorkbook.with('x1060-3.2.1');
  const { user, words, pane } = await renderDepartments(desk, 'handOut', workbook);
  const { handOut } = words;
  const note = handOut.note(pane.pane.settings.parts.handOuts.name);
  list('営業部', handOut.list);
  await user.click(screen.getByRole('checkbox', { name: note }));
  await user.click(screen.getByRole('button', { name: handOut.make(1) }));
  await screen.findByText(handOut.made(1));
  expect(workbook.told).toEqual([]);
});

test('what was filled in and not applied yet stays while another view is looked at', async () => {
  const { user, words, pane, show } = await renderDepartments(new FakeDesk(), 'handOut');
  list('営業部\n開発部', words.handOut.list);
  await user.selectOptions(screen.getByLabelText(words.handOut.model), 'isomm-2.1');
  fireEvent.change(screen.getByLabelText(words.handOut.deadline), { target: { value: '2027-01-29' } });
  await user.click(screen.getByRole('button', { name: pane.pane.views.departments }));
  await screen.findByRole('button', { name: pane.pane.start.create });
  expect(screen.queryByLabelText(words.handOut.list)).toBeNull();
  await show();
  expect(await screen.findByLabelText(words.handOut.list)).toHaveValue('営業部\n開発部');
  expect(screen.getByLabelText(words.handOut.model)).toHaveValue('isomm-2.1');
  expect(screen.getByLabelText(words.handOut.deadline)).toHaveValue('2027-01-29');
});
