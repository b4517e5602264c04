/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { carry } from '../../../src/actions/carry';
import { catalogue, modelById } from '../../../src/catalog';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Language } from '../../../src/model/catalogue';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { readAnswers } from '../../../src/sheets/assessment/reading/read';
import Carry from '../../../src/taskpane/carry/Carry';
import type { CarryDesk } from '../../../src/taskpane/carry/carryDesk';
import { SceneProvider } from '../../../src/taskpane/shell/scene';
import { PaneStore } from '../../../src/taskpane/store/paneStore';
import { paneCarryWords } from '../../../src/text/paneCarryWords';
import { paneWords } from '../../../src/text/paneWords';
import { asRead } from '../../sheets/asRead';
import { FakeWorkbook } from '../fakeWorkbook';
import { shelved } from '../shelved';
import { Themed } from '../Themed';

async function shown(downloads: boolean, language: Language, openNew: CarryDesk['openNew']) {
  const model = modelById('isomm-2.1');
  if (!model) throw new Error('no model');
  const answers = blankAnswers(model, catalogue.patterns, language, LAYOUT);
  const reading = readAnswers(catalogue, asRead(describeWorkbook(catalogue, model, answers)));
  const saved: string[] = [];
  const desk: CarryDesk = {
    downloads,
    read: () =>
      Promise.resolve({
        problems: 0,
        carried: (rulings) => carry(catalogue, reading, null, { rulings }),
      }),
    make: () => Uint8Array.of(1),
    save: (_, name) => void saved.push(name),
    openNew,
  };
  const [words, said] = [await paneWords(language), await paneCarryWords(language)];
  const carrying = Promise.resolve(desk);
  const scene = {
    ...{
      catalogue,
      models: shelved.models,
      cards: shelved.cards,
      language,
      words,
      version: '1.2.3',
      chosenLanguage: language,
    },
    store: new PaneStore(new FakeWorkbook(), () => () => undefined),
    setLanguage: () => undefined,
    show: () => undefined,
    departments: null,
    imports: null,
    loadModel: null,
    carry: () => carrying,
    drafts: new Map<string, unknown>(),
  };
  await act(async () => {
    render(
      <Themed>
        <SceneProvider value={scene}>
          <Carry />
        </SceneProvider>
      </Themed>,
    );
    await carrying;
  });
  await userEvent.setup().click(await screen.findByRole('button', { name: said.make }));
  return { said, saved };
}

test.each(['ja', 'en'] as const)('%s: the new workbook is saved where downloads work', async (language) => {
  const openNew = jest.fn(() => Promise.resolve());
  const { said, saved } = await shown(true, language, openNew);
  expect(await screen.findByText(said.made(said.file('v3.2.1')))).toBeInTheDocument();
  expect([saved, openNew.mock.calls]).toEqual([[said.file('v3.2.1')], []]);
});

test.each(['ja', 'en'] as const)('%s: on Mac and iPad it is opened instead', async (language) => {
  const openNew = jest.fn(() => Promise.resolve());
  const { said, saved } = await shown(false, language, openNew);
  expect(await screen.findByText(said.opened)).toBeInTheDocument();
  expect([saved, openNew.mock.calls]).toEqual([[], [[Uint8Array.of(1)]]]);
});

test('what Excel does not open is said, and can be tried again', async () => {
  const { said } = await shown(false, 'en', () => Promise.reject(new Error('refused')));
  expect(await screen.findByText(said.failed)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: said.make })).toBeEnabled();
});
