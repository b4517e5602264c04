/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';
import { screen, waitFor, within } from '@testing-library/react';
import { HostFailure } from '../../../src/actions/liveWorkbook';
import { madeFile } from '../../model/own/madeModel';
import { FakeWorkbook, Gate } from '../fakeWorkbook';
import { renderPane } from '../renderPane';

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

/** The pane with everything open that may be said before there is a workbook. */
const renderOpen = async (...given: Parameters<typeof renderPane>) => {
  const pane = await renderPane(...given);
  await pane.user.click(await screen.findByRole('button', { name: pane.words.start.more }));
  return pane;
};

test('asks for both models, and takes the current one where nothing else is said', async () => {
  const workbook = new FakeWorkbook();
  const { user, words } = await renderPane(workbook);
  const models = await screen.findAllByRole('radio');
  expect(models).toHaveLength(2);
  expect(models[0]).toBeChecked();
  await user.click(screen.getByRole('button', { name: words.start.create }));
  await screen.findByText(words.done.create);
  expect(workbook.drafts[0]).toMatchObject({ model: 'x1060-3.2.1', language: 'ja', currentPattern: null });
});

test('hands over everything that was filled in', async () => {
  const workbook = new FakeWorkbook();
  const { user, words } = await renderOpen(workbook, 'en');
  await user.click(await screen.findByRole('radio', { name: /54 roles/ }));
  await user.selectOptions(screen.getByLabelText(words.start.language), 'ja');
  await user.type(screen.getByLabelText(words.start.organisation), '=Example & Co.');
  await user.type(screen.getByLabelText(words.start.department), 'SOC');
  await user.type(screen.getByLabelText(words.start.respondent), 'A. Person');
  await user.selectOptions(screen.getByLabelText(words.start.position), 'lead');
  await user.selectOptions(screen.getByLabelText(words.start.current), 'hybrid');
  await user.selectOptions(screen.getByLabelText(words.start.target), 'full-insource');
  await user.click(screen.getByRole('button', { name: words.start.create }));
  await screen.findByText(words.done.create);
  expect(workbook.drafts).toEqual([
    {
      model: 'isomm-2.1',
      language: 'ja',
      organisation: '=Example & Co.',
      department: 'SOC',
      respondent: 'A. Person',
      position: 'lead',
      currentPattern: 'hybrid',
      targetPattern: 'full-insource',
      parts: ['summary'],
    },
  ]);
});

test('a chosen pattern is shown in words for every quadrant, not in colours alone', async () => {
  const { user, words } = await renderOpen(new FakeWorkbook());
  expect(screen.queryByRole('img')).toBeNull();
  await user.selectOptions(await screen.findByLabelText(words.start.current), 'hybrid');
  const picture = screen.getByRole('img', {
    name: 'ハイブリッド：領域Iはイン、領域IIはイン、領域IIIはアウト、領域IVはアウト',
  });
  expect(within(picture).getAllByText('イン')).toHaveLength(2);
  expect(within(picture).getAllByText('アウト')).toHaveLength(2);
});

test('creating shows how far it is and can be cancelled', async () => {
  const workbook = new FakeWorkbook();
  const gate = new Gate();
  workbook.gates['create'] = gate;
  workbook.failing['create'] = new HostFailure('cancelled', false, null);
  const { user, words } = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: words.start.create }));
  expect(await screen.findByRole('progressbar', { name: words.work.create })).toHaveAttribute(
    'aria-valuenow',
    '1',
  );
  await user.click(screen.getByRole('button', { name: words.work.cancel }));
  expect(screen.getByRole('progressbar', { name: words.work.cancelling })).toBeInTheDocument();
  gate.let();
  const alert = screen.getByRole('alert');
  await within(alert).findByText(words.failed.codes.cancelled.why());
  expect(alert).toHaveTextContent(words.failed.unchanged);
});

test.each([
  ['readOnly', { readOnly: true }],
  ['structureProtected', { structureProtected: true }],
])(
  'where nothing can be created (%s) the button does nothing and the reason stands there',
  async (_, status) => {
    const workbook = new FakeWorkbook();
    workbook.status = { ...workbook.status, ...status };
    const { user, words } = await renderOpen(workbook);
    const create = await screen.findByRole('button', { name: words.start.create });
    expect(create).toHaveAttribute('aria-disabled', 'true');
    await user.click(create);
    await user.type(screen.getByLabelText(words.start.organisation), 'x{Enter}');
    expect(workbook.asked).not.toContain('create');
    expect(document.body).toHaveTextContent(
      'readOnly' in status ? words.status.readOnly : words.status.structure,
    );
  },
);

test('what was typed survives a failure', async () => {
  const workbook = new FakeWorkbook();
  workbook.failing['create'] = new HostFailure('title-taken', false, '準備');
  const { user, words } = await renderOpen(workbook);
  await user.type(await screen.findByLabelText(words.start.organisation), '例示社');
  await user.click(screen.getByRole('button', { name: words.start.create }));
  await screen.findByText(words.failed.codes['title-taken'].why('準備'));
  expect(screen.getByLabelText(words.start.organisation)).toHaveValue('例示社');
});

test('the language of the pane can be changed before anything is there', async () => {
  const { user } = await renderPane(new FakeWorkbook());
  await user.selectOptions(await screen.findByLabelText(/Language of this pane/), 'en');
  expect(await screen.findByRole('button', { name: 'Create in this workbook' })).toBeInTheDocument();
  await waitFor(() => {
    expect(document.documentElement.lang).toBe('en');
  });
});

test('begins with the first item; the sample leaves the workbook alone', async () => {
  const workbook = new FakeWorkbook();
  const { user, words } = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: words.start.sample }));
  await screen.findByText(words.done.openSample);
  await user.click(screen.getByRole('button', { name: words.start.create }));
  expect(await screen.findByRole('heading', { name: /^A-1 / })).toBeInTheDocument();
  expect(workbook.selections).toEqual([{ sheet: '入力', cell: 'G6' }]);
  expect(workbook.told.map(([id, argument]) => [id, id === 'openSample' && argument])).toEqual([
    ['openSample', { model: 'x1060-3.2.1', language: 'ja' }],
    ['create', false],
  ]);
  await user.click(screen.getByRole('button', { name: words.answer.next }));
  expect(await screen.findByRole('heading', { name: /^A-2 / })).toBeInTheDocument();
});

test('a model of one’s own comes from its file, and what is none is said with file, entry and field', async () => {
  const workbook = new FakeWorkbook();
  const { user, words } = await renderPane(workbook, 'en');
  const input = (await screen.findAllByLabelText(words.start.own)).find((each) => each.tagName === 'INPUT');
  if (!input) throw new Error('no input');
  const file = madeFile(3, 12) as { items: object[] };
  const given = (content: unknown, name: string) =>
    Object.assign(new File([], name), {
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(content)).buffer),
    });
  await user.upload(input, given({ ...file, items: [{ id: 'Z-1', name: 'a' }] }, 'bad.json'));
  expect(await screen.findByText(/"bad.json".*items, Z-1, field quadrant/)).toBeInTheDocument();
  expect(screen.getAllByRole('radio')).toHaveLength(2);

  await user.upload(input, given(file, 'model.json'));
  expect(await screen.findByRole('radio', { name: /Our model/ })).toBeChecked();
  expect(screen.queryByText(/bad.json/)).toBeNull();
  await user.click(screen.getByRole('button', { name: words.start.create }));
  await waitFor(() => expect(workbook.drafts).toHaveLength(1));
  expect(workbook.drafts[0]).toMatchObject({
    model: 'own:mymodel@2026-11',
    ownModel: { id: 'own:mymodel@2026-11', items: { length: 12 } },
  });
});

test('a table as a model shows its name once, and nobody is told how long a model of unknown size takes', async () => {
  const { user, words } = await renderPane(new FakeWorkbook(), 'ja');
  const input = (await screen.findAllByLabelText(words.start.own)).find((each) => each.tagName === 'INPUT');
  if (!input) throw new Error('no input');
  expect(document.body).toHaveTextContent(words.start.wait);
  const table = '機能,項目名,領域\n守る,入口を守る,I\n守る,出口を守る,II\n';
  const bytes = new TextEncoder().encode(table).buffer;
  await user.upload(
    input,
    Object.assign(new File([], 'うちの表.csv'), { arrayBuffer: () => Promise.resolve(bytes) }),
  );
  expect(await screen.findByRole('radio', { name: 'うちの表' })).toBeChecked();
  expect(screen.getAllByText('うちの表')).toHaveLength(1);
  expect(document.body).not.toHaveTextContent(words.start.wait);
  expect(document.body).toHaveTextContent(words.start.resume);
  await user.click(screen.getByRole('radio', { name: /3\.2\.1/ }));
  expect(document.body).toHaveTextContent(words.start.wait);
});
