/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { FakeWorkbook } from '../fakeWorkbook';
import { renderPane } from '../renderPane';

/** Widths that the browser would find: every view 80 pixels, the button 50, the pane as given. */
const inPane = (width: number) => {
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function measured(
    this: HTMLElement,
  ) {
    const ruled = this.parentElement?.getAttribute('aria-hidden') === 'true';
    const last = ruled && this === this.parentElement?.lastElementChild;
    return new DOMRect(0, 0, last ? 50 : ruled ? 80 : width, 20);
  });
};

beforeAll(() => {
  globalThis.DOMRect ??= class {
    constructor(
      readonly x: number,
      readonly y: number,
      readonly width: number,
      readonly height: number,
    ) {}
  } as unknown as typeof DOMRect;
});
afterEach(() => {
  jest.restoreAllMocks();
});

const open = (width: number) => {
  inPane(width);
  return renderPane(FakeWorkbook.with('isomm-2.1'));
};
const tabs = () => screen.getAllByRole('tab').map(({ textContent }) => textContent);

test('where all fit there is no menu', async () => {
  const { words } = await open(400);
  expect(tabs()).toEqual([words.views.answer, words.views.results, words.views.settings]);
  expect(screen.queryByRole('button', { name: words.more })).toBeNull();
});

test('what does not fit is in the menu, whose button names the view in sight', async () => {
  const { user, words } = await open(180);
  const { answer, results, settings } = words.views;
  expect(tabs()).toEqual([answer]);
  const more = screen.getByRole('button', { name: words.more });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  await user.click(more);
  const menu = screen.getByRole('menu', { name: words.tabs });
  expect(
    within(menu)
      .getAllByRole('menuitemradio')
      .map(({ textContent }) => textContent),
  ).toEqual([results, settings]);
  await user.click(within(menu).getByRole('menuitemradio', { name: settings }));
  expect(await screen.findByRole('tabpanel', { name: settings })).toBeInTheDocument();
  expect(screen.queryByRole('menu')).toBeNull();
  const named = screen.getByRole('button', { name: words.moreWith(settings) });
  expect(named).toHaveTextContent(settings);
  expect(named).toHaveFocus();
  expect(screen.getByRole('tab', { name: answer })).toHaveAttribute('aria-selected', 'false');
  await user.click(named);
  expect(screen.getByRole('menuitemradio', { checked: true })).toHaveFocus();
});

test('the menu goes by keys alone', async () => {
  const { user, words } = await open(180);
  const { results, settings } = words.views;
  const tab = screen.getByRole('tab');
  tab.focus();
  await user.tab();
  const more = screen.getByRole('button', { name: words.more });
  expect(more).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  const item = (name: string) => screen.getByRole('menuitemradio', { name });
  expect(item(results)).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(item(settings)).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(item(results)).toHaveFocus();
  await user.keyboard('{End}');
  expect(item(settings)).toHaveFocus();
  await user.keyboard('{Home}{ArrowUp}');
  expect(item(settings)).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(more).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(item(settings)).toHaveFocus();
  await user.tab();
  expect(screen.queryByRole('menu')).toBeNull();
  more.focus();
  await user.keyboard('{Enter}');
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('tabpanel', { name: results })).toBeInTheDocument();
});

test('arrow keys move between the tabs and round again', async () => {
  const { user, words } = await open(400);
  const tab = (name: string) => screen.getByRole('tab', { name });
  tab(words.views.answer).focus();
  await user.keyboard('{ArrowLeft}');
  expect(tab(words.views.settings)).toHaveFocus();
  expect(tab(words.views.settings)).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowRight}');
  expect(tab(words.views.answer)).toHaveFocus();
  await user.keyboard('{End}');
  expect(tab(words.views.settings)).toHaveFocus();
  await user.keyboard('{Home}');
  expect(tab(words.views.answer)).toHaveFocus();
});
