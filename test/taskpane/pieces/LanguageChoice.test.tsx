/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { LANGUAGES } from '../../../src/text/languages';
import { paneWords } from '../../../src/text/paneWords';
import { FakeWorkbook } from '../fakeWorkbook';
import { outsideAct } from '../outsideAct';
import { renderPane } from '../renderPane';

jest.mock('../../../src/text/paneWords', () => ({
  paneWords: jest.fn(
    jest.requireActual<{ paneWords: typeof paneWords }>('../../../src/text/paneWords').paneWords,
  ),
}));

test('the language chosen shows at once, though its words are loaded first', async () => {
  await renderPane(new FakeWorkbook());
  const choice = screen.getByLabelText<HTMLSelectElement>(new RegExp(LANGUAGES.ja.paneLanguage));
  outsideAct(() => {
    choice.value = 'en';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(choice.value).toBe('en');
  expect(await screen.findByRole('button', { name: 'Create in this workbook' })).toBeInTheDocument();
  expect(choice.value).toBe('en');
});

test('of two choices in a row the last one stays', async () => {
  const { words } = await renderPane(new FakeWorkbook());
  const choice = screen.getByLabelText<HTMLSelectElement>(new RegExp(LANGUAGES.ja.paneLanguage));
  fireEvent.change(choice, { target: { value: 'en' } });
  fireEvent.change(choice, { target: { value: 'ja' } });
  expect(await screen.findByRole('button', { name: words.start.create })).toBeInTheDocument();
  expect(choice.value).toBe('ja');
});

test('where the words cannot be loaded, the language spoken shows again', async () => {
  const { words } = await renderPane(new FakeWorkbook());
  const choice = screen.getByLabelText<HTMLSelectElement>(new RegExp(LANGUAGES.ja.paneLanguage));
  jest.mocked(paneWords).mockRejectedValueOnce(new Error('no network'));
  fireEvent.change(choice, { target: { value: 'en' } });
  await waitFor(() => {
    expect(choice.value).toBe('ja');
  });
  expect(screen.getByRole('button', { name: words.start.create })).toBeInTheDocument();
});
