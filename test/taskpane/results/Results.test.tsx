/** @jest-environment jsdom */
import { background } from '../../../src/background';
import { catalogue } from '../../../src/catalog';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { readModel } from '../../../src/model/own/readModel';
import { plainPlan } from '../../../src/model/plan/planSettings';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { madeFile } from '../../model/own/madeModel';
import '@testing-library/jest-dom';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { Score } from '../../../src/model/answers';
import { assess } from '../../../src/model/assess';
import { keepRound } from '../../../src/model/rounds/keepRound';
import { LIST_NAMES } from '../../../src/model/assessment';
import { paneOwnItemsWords } from '../../../src/text/paneOwnItemsWords';
import { FakeWorkbook } from '../fakeWorkbook';
import { renderPane } from '../renderPane';
import { plainWords } from '../../model/plainWords';
import { both } from '../../text/both';

const filled = () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fillAll((index) => ({
    insource: ((index * 7) % 6) as Score,
    outsource: index % 3 === 0 ? null : (((index * 5) % 6) as Score),
  }));
  if (workbook.answers)
    workbook.answers = { ...workbook.answers, currentPattern: 'hybrid', targetPattern: 'minimum-outsource' };
  return workbook;
};

const assessed = ({ model, answers }: FakeWorkbook) => {
  if (!model || !answers) throw new Error('nothing to assess');
  return assess(model, answers);
};

const results = async (workbook: FakeWorkbook) => {
  const pane = await renderPane(workbook);
  await pane.user.click(screen.getByRole('tab', { name: pane.words.views.results }));
  await screen.findByRole('tabpanel', { name: pane.words.views.results });
  return pane;
};

test('empty: says what is missing and leads there', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  const { user, words } = await results(workbook);
  await user.click(await screen.findByRole('button', { name: words.results.toAnswer }));
  expect(screen.getByRole('tab', { name: words.views.answer })).toHaveAttribute('aria-selected', 'true');
});

test('what is still missing is called as the model calls it', async () => {
  const workbook = FakeWorkbook.with('x1060-3.2.1');
  workbook.fill('A-1', { insource: 3 });
  await results(workbook);
  expect(await screen.findAllByText('点数のあるカテゴリーが2つ以上になると表示します。')).toHaveLength(2);
});

test('partial: shows what there is, gaps as gaps, and says that it is not all', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-1', { insource: 4 });
  workbook.fill('C-1', { insource: 2 });
  const { words } = await results(workbook);
  expect(await screen.findByText(words.results.partial(52))).toBeInTheDocument();
  const chart = screen.getByRole('img', { name: /レーダーチャート/ });
  expect(chart.querySelectorAll('circle')).toHaveLength(2);
  const table = screen.getByRole('table', { name: /表$/ });
  const row = within(table).getByRole('row', { name: /^B / });
  expect(row).toHaveTextContent('－');
});

test('how many added items are in the mean is said beside it, and nothing where none is', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-1', { insource: 4 });
  const said = await paneOwnItemsWords('ja');
  const bare = await results(workbook);
  await screen.findByText(bare.words.results.partial(53));
  expect(screen.queryByText(said.among(1))).toBeNull();
  cleanup();
  const item = { name: both('独自', ''), description: '', quadrant: 'I', on: '', by: '' } as const;
  if (!workbook.answers) throw new Error('no answers');
  workbook.answers = {
    ...workbook.answers,
    ownItems: [
      { ...item, id: 'U-1', function: 'A', counts: true },
      { ...item, id: 'U-2', function: 'A', counts: false },
    ],
  };
  await results(workbook);
  expect(await screen.findByText(said.among(1))).toBeInTheDocument();
});

test('full: every function, strengths, weaknesses and every entry of every list as assessed', async () => {
  const workbook = filled();
  const assessment = assessed(workbook);
  const { words } = await results(workbook);
  const table = await screen.findByRole('table', { name: /表$/ });
  for (const { id, shown, minimum, scored, notDone, unanswered } of assessment.functions) {
    const row = within(table).getByRole('row', { name: new RegExp(`^${id} `) });
    expect(row).toHaveTextContent(`${shown ?? words.none}${String(minimum)}`);
    expect(row).toHaveTextContent(words.results.countsOf(scored, notDone, unanswered));
  }
  const [strength] = assessment.strengths.map((id) => assessment.functions.find((each) => each.id === id));
  if (!strength) throw new Error('no strength');
  const stands = words.results.stands(
    strength.scored,
    strength.scored + strength.notDone + strength.unanswered,
  );
  expect(
    within(screen.getByRole('region', { name: words.results.strengths })).getByText(stands),
  ).toBeVisible();
  const shownIds = screen
    .getAllByRole('button', { name: /の行へ移動$/ })
    .map((button) => /^\S+/.exec(button.textContent)?.[0]);
  expect(shownIds).toEqual(LIST_NAMES.flatMap((list) => assessment.lists[list]));
  const heading = (title: string) => {
    const region = screen.getByRole('region', { name: title });
    return [...region.querySelectorAll('li')].map((entry) => entry.textContent.slice(0, 1));
  };
  expect(heading(words.results.strengths)).toEqual(assessment.strengths);
  expect(heading(words.results.weaknesses)).toEqual(assessment.weaknesses);
});

test('why this mean: the items, the sum, what stays out, and the rules with who made them', async () => {
  const workbook = filled();
  const assessment = assessed(workbook);
  const { user, words } = await results(workbook);
  const table = await screen.findByRole('table', { name: /表$/ });
  const result = assessment.functions[0];
  await user.click(within(table).getByRole('button', { name: /^A .*根拠/ }));
  const inner = within(table).getByRole('table', { name: words.why.counted });
  expect(within(inner).getAllByRole('row')).toHaveLength((result?.scored ?? 0) + 1);
  const levels = assessment.items
    .filter(({ function: of }) => of === 'A')
    .flatMap(({ level }) => level ?? []);
  const sum = levels.reduce<number>((total, level) => total + level, 0);
  expect(table).toHaveTextContent(words.why.sum(sum, levels.length, words.outOf(result?.shown ?? '')));
  const rule = background.rules.find(({ id }) => id === 'mean');
  const told = rule?.text.ja.replace('{function}', '機能') ?? '';
  expect(table).toHaveTextContent(`${told} [${words.origin.inferred}]`);
});

test('why this entry: the scores, the side, the list', async () => {
  const workbook = filled();
  const assessment = assessed(workbook);
  const { user, words } = await results(workbook);
  const id = assessment.lists.switchToInsource[0] ?? '';
  const answer = workbook.answers?.answers[id];
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${id} .*根拠$`) }));
  const score = (value: number | null | undefined) => String(value ?? words.blank);
  expect(screen.getByText(words.why.scores(score(answer?.insource), score(answer?.outsource)))).toBeVisible();
  expect(screen.getByText(words.why.list.switch(answer?.quadrant ?? '', words.sideLong.in))).toBeVisible();
});

test('follows what is typed without a write', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-1', { insource: 2 });
  const { words, store } = await results(workbook);
  await screen.findAllByText(words.outOf('2.0'));
  workbook.fill('A-1', { insource: 5 });
  await act(() => store.refresh());
  await waitFor(() => {
    expect(screen.getAllByText(words.outOf('5.0')).length).toBeGreaterThan(0);
  });
  expect([...new Set(workbook.asked)].sort()).toEqual(['activeCell', 'listen', 'open']);
});

test('without a target pattern it leads to where one is chosen', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fill('A-1', { insource: 2 });
  const { user, words } = await results(workbook);
  await user.click(await screen.findByRole('button', { name: words.results.chooseTarget }));
  expect(await screen.findByLabelText(words.start.target)).toBeInTheDocument();
});

test('a list is one stop of the Tab key, with arrows inside', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.fillAll(() => ({ insource: 2 }));
  const { user, words } = await renderPane(workbook);
  await user.click(screen.getByRole('tab', { name: words.views.results }));
  const table = await screen.findByRole('table', { name: words.results.table('機能') });
  const figures = within(table).getAllByRole('button');
  expect(figures.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  figures[0]?.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(figures[2]).toHaveFocus();
  await user.keyboard('{End}');
  expect(figures.at(-1)).toHaveFocus();
  expect(figures.filter(({ tabIndex }) => tabIndex === 0)).toEqual([figures.at(-1)]);
});

test('a radar needs three functions: one or two are bars, and what a made model calls them stands there', async () => {
  const made = readModel(madeFile(2, 4), catalogue.models, plainWords);
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.answers = blankAnswers(made, catalogue.patterns, 'ja', LAYOUT);
  workbook.fill('Z-1', { insource: 4 });
  const { words } = await results(workbook);
  const chart = await screen.findByRole('img', { name: words.results.radar('機能') });
  expect(chart.querySelector('svg')).toBeNull();
  expect(chart).toHaveTextContent('Z 機能14.0Y 機能2');
});

test('a plan of which everything was dropped is not shown, nor a round in which nothing was scored', async () => {
  const shown = async (planned: boolean, scored: boolean) => {
    const workbook = filled();
    const { model, answers } = workbook;
    if (!model || !answers) throw new Error('nothing there');
    const before = scored ? answers : { ...answers, answers: {} };
    const { rounds = [] } = keepRound(model, before, { name: '2025', keptOn: '2025-04-01', reserved: [] });
    const first = answers.answers['A-1'];
    if (!first) throw new Error('no A-1');
    const progress = planned ? 'open' : 'dropped';
    const plan = { ...first, targetLevel: 5, progress } as const;
    workbook.answers = { ...answers, rounds, answers: { ...answers.answers, 'A-1': plan } };
    const { words } = await results(workbook);
    await screen.findByRole('columnheader', { name: words.results.mean });
    const found = [
      screen.queryByRole('columnheader', { name: words.planned.column }),
      screen.queryByText(words.planned.series),
      screen.queryByText(words.keeping.series('2025')),
    ].map((each) => each !== null);
    cleanup();
    return found;
  };
  expect(await shown(true, true)).toEqual([true, true, true]);
  expect(await shown(false, true)).toEqual([false, false, true]);
  expect(await shown(true, false)).toEqual([true, true, false]);
});

test('a rating that still has the assessment date of the last round is told so, where to change it', async () => {
  const told = async (date: string, round: string) => {
    const workbook = filled();
    const { model, answers } = workbook;
    if (!model || !answers) throw new Error('nothing there');
    const wish = { name: '2025', keptOn: '2025-04-01', reserved: [] };
    const { rounds = [] } = keepRound(model, { ...answers, date: round }, wish);
    workbook.answers = { ...answers, date, rounds };
    workbook.status = { ...workbook.status, sheets: { ...workbook.status.sheets, setup: '準備' } };
    const { words } = await results(workbook);
    await screen.findByRole('heading', { name: words.since.title });
    const found = screen.queryByText(words.since.sameDay('準備', '2025-04-01')) !== null;
    cleanup();
    return found;
  };
  expect(await told('2025-04-01', '2025-04-01')).toBe(true);
  expect(await told('2026-04-01', '2025-04-01')).toBe(false);
  expect(await told('', '')).toBe(false);
});

test('what changed since a round calls items what the model calls them', async () => {
  const workbook = filled();
  const { model, answers } = workbook;
  if (!model || !answers) throw new Error('nothing there');
  const wish = { name: '2025', keptOn: '2025-04-01', reserved: [] };
  const { rounds = [] } = keepRound(model, answers, wish);
  const other = { ...rounds[0], name: '2019', model: 'x1060-3.2.1' } as (typeof rounds)[number];
  workbook.answers = { ...answers, rounds: [other, ...rounds] };
  const { words, user } = await results(workbook);
  const heading = await screen.findByRole('heading', { name: words.since.title });
  const [why] = screen.getAllByRole('button', {
    name: new RegExp(`${words.results.overall} ${words.since.column}`),
  });
  await user.click(why as HTMLElement);
  const text = heading.closest('section')?.textContent ?? '';
  expect(text).toMatch(/同じ役割どうしの差は .*役割\d+件の平均.*1対1に対応する役割だけ/s);
  expect(text).not.toMatch(/項目(?!別)/);
});

test('where new starts are in the planned mean, the difference beside it says that they are not in that', async () => {
  const leads = async (startsCount: boolean) => {
    const workbook = FakeWorkbook.with('isomm-2.1');
    workbook.fill('A-1', { insource: 1 });
    workbook.fill('A-2', { targetLevel: 5 });
    const { answers } = workbook;
    if (!answers) throw new Error('nothing there');
    workbook.answers = { ...answers, plan: { ...plainPlan('ja'), startsCount } };
    await results(workbook);
    const text = (await screen.findByText(/件が実現すると/)).textContent;
    cleanup();
    return text;
  };
  expect(await leads(false)).toMatch(/1\.0 \/ 5 から 1\.0 \/ 5（0\.0）/);
  expect(await leads(true)).toMatch(/1\.0 \/ 5 から 3\.0 \/ 5（新規着手を除き 0\.0）/);
});

test('a plan with levels that were surpassed since says which they are and how they lower the mean', async () => {
  const shown = async (below: readonly string[], language: 'ja' | 'en' = 'ja') => {
    const workbook = FakeWorkbook.with('isomm-2.1');
    workbook.status = { ...workbook.status, sheets: { ...workbook.status.sheets, plan: '計画' } };
    for (const { id } of workbook.model?.items ?? []) workbook.fill(id, { insource: 4 });
    workbook.fill('A-1', { insource: 1, targetLevel: 2 });
    for (const id of below) workbook.fill(id, { targetLevel: 3 });
    const pane = await renderPane(workbook, language);
    await pane.user.click(screen.getByRole('tab', { name: pane.words.views.results }));
    const lead = await screen.findByText(language === 'ja' ? /件が実現すると/ : /With what is planned/);
    const said = lead.nextElementSibling?.tagName === 'P' ? lead.nextElementSibling.textContent : null;
    const table = screen.getByRole('table', {
      name: pane.words.results.table(workbook.model?.functionNoun[language] ?? ''),
    });
    const row = within(table).getByRole('row', { name: /^B / });
    const [why] = within(row).getAllByRole('button').slice(-1);
    if (below.includes('B-1') && why) await pane.user.click(why);
    const lower = screen.queryAllByText(new RegExp(pane.words.planned.lowering(1).slice(0, 4))).length > 0;
    cleanup();
    return { said, lower };
  };
  expect(await shown([])).toEqual({ said: null, lower: false });
  expect(await shown(['B-1'])).toEqual({
    said: 'このうち1件は、計画の成熟度が現在より低く、平均を下げています：B-1下げるつもりがなければ、シート「計画」で計画の成熟度を上げるか、空欄にしてください。',
    lower: true,
  });
  const many = ['B-1', 'B-2', 'B-3', 'B-4', 'C-1', 'C-2', 'C-3'];
  expect((await shown(many)).said).toContain('7件は');
  expect((await shown(many)).said).toContain('C-1、ほか2件');
  expect((await shown(['B-1'], 'en')).said).toMatch(/^One of these .*: B-1 If nothing .*the sheet "計画"/);
});
