/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { QUADRANTS } from '../../src/model/catalogue';
import { VIEW_IDS } from '../../src/taskpane/shell/viewIds';
import { LANGUAGES, languages } from '../../src/text/languages';
import { FakeDesk } from '../taskpane/departments/fakeDesk';
import { renderDepartments } from '../taskpane/departments/renderDepartments';
import { FakeWorkbook } from '../taskpane/fakeWorkbook';
import { renderPane } from '../taskpane/renderPane';
import { hardCoded } from './pseudo';
import { PSEUDO, registerPseudo } from './register';

registerPseudo();

const SAID = ['aria-label', 'title', 'placeholder', 'alt'];

/** What a person reads or hears in the page; another language's own name is its own. */
function said(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    // A name on the wheel is broken into lines.
    const whole = parentElement?.closest('text')?.textContent ?? textContent;
    if (!parentElement?.closest('style, script, option[lang]')) texts.push(whole ?? '');
  }
  for (const name of SAID)
    for (const element of document.querySelectorAll(`[${name}]`))
      texts.push(element.getAttribute(name) ?? '');
  return texts;
}

const others = languages().map((language) => ` / ${LANGUAGES[language].paneLanguage}`);
const KNOWN = [...others, 'ISOG-J', '1.2.3', '#', /https:\S+|CC BY 4\.0|©.*$/g];

function check() {
  const texts = said();
  expect(texts.length).toBeGreaterThan(10);
  expect(hardCoded(texts, KNOWN)).toEqual([]);
}

/** Opens everything that is folded. */
const unfold = async () => {
  for (const button of screen.queryAllByRole('button', { expanded: false })) {
    if (!button.hasAttribute('aria-haspopup'))
      await act(async () => Promise.resolve(fireEvent.click(button)));
  }
};

test('no view of the pane says a word that the words do not say', async () => {
  const workbook = new FakeWorkbook();
  const { store, words } = await renderPane(workbook, PSEUDO);
  await screen.findByRole('button', { name: words.start.create });
  check();

  workbook.make('x1060-3.2.1', PSEUDO);
  workbook.status = { ...workbook.status, calculation: 'manual', sheets: { checklist: '1' } };
  const ids = Object.keys(workbook.answers?.answers ?? {});
  ids.slice(0, 40).forEach((id, index) => {
    workbook.fill(id, {
      insource: ((index % 6) as 0 | 1 | 2 | 3 | 4 | 5) || null,
      outsource: ((index * 5) % 6) as 0 | 1 | 2 | 3 | 4 | 5,
      quadrant: QUADRANTS[index % 4] ?? 'I',
    });
  });
  if (workbook.answers)
    workbook.answers = { ...workbook.answers, currentPattern: 'minimum-insource', targetPattern: 'hybrid' };
  workbook.problems = [
    { kind: 'not-a-score', sheet: '1', cell: '2', id: 'A-1', found: '7' },
    { kind: 'missing-id', sheet: '1', cell: null, id: 'A-2', found: null },
  ];
  await act(() => store.refresh());
  await unfold();
  check();
  await act(() => store.ways.next());
  check();
  // The departments have a test of their own.
  for (const view of VIEW_IDS.filter((id) => id !== 'departments')) {
    await act(async () =>
      Promise.resolve(fireEvent.click(screen.getByRole('tab', { name: words.views[view] }))),
    );
    await screen.findByRole('tabpanel', { name: words.views[view] });
    await unfold();
    check();
  }
});

test('the departments neither', async () => {
  const desk = new FakeDesk();
  for (const [index, position] of (['manager', 'staff'] as const).entries())
    desk.sent[`${String(index)}1`] = { organisation: '11', department: '22', position };
  desk.sent['31'] = { trouble: 'cannot-read' };
  desk.sent['41'] = { model: 'x1060-3.2.1' };
  const { user, words } = await renderDepartments(desk, 'handOut', new FakeWorkbook(), PSEUDO);
  await user.type(screen.getByLabelText(words.handOut.list), '51');
  await unfold();
  check();
  await user.click(screen.getByRole('radio', { name: words.tasks.returns }));
  const [input] = document.querySelectorAll<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no way to choose files');
  const files = Object.keys(desk.sent).map((name) => new File(['x'], name));
  await act(async () => Promise.resolve(fireEvent.change(input, { target: { files } })));
  await screen.findByText(words.returns.twice);
  check();
});
