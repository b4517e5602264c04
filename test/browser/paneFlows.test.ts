import type { Locator } from 'playwright-core';
import { ACTION } from '../host/wire';
import { WIDE } from '../machine/wide';
import { paneDepartmentsWords } from '../../src/text/paneDepartmentsWords';
import { wordsIn } from '../../src/text/wordsIn';
import { catalogue, modelById } from '../../src/catalog';
import { patternTable } from '../../src/model/patternTable';
import { requiredSide } from '../../src/model/requiredSide';
import { leavesClean, meet, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

const total = { 'isomm-2.1': 54, 'x1060-3.2.1': 64 } as const;

/** Whether all of it is seen without scrolling. */
const inView = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

/** In a pane 600 px high every criterion is seen without scrolling. */
async function seesEveryCriterion({ page, pane, paneFrame }: PanePerson): Promise<void> {
  const whole = page.viewportSize() ?? { width: 0, height: 0 };
  const room = await paneFrame().evaluate(() => window.innerHeight);
  await page.setViewportSize({ ...whole, height: whole.height - room + 600 });
  await paneFrame().waitForFunction(() => window.innerHeight === 600);
  const criteria = await pane.locator('[data-looked] [data-score]').all();
  expect(criteria.length).toBeGreaterThan(5);
  for (const criterion of criteria) expect(await inView(criterion)).toBe(true);
  await page.setViewportSize(whole);
}

/** The column in which an item is opened, by what the pattern of these workbooks asks for; `insource` is that of A-1. */
const opened = (model: 'isomm-2.1' | 'x1060-3.2.1', insource: string, index: number): string => {
  const quadrant = modelById(model)?.items[index]?.quadrant ?? null;
  const side = requiredSide(patternTable(catalogue.patterns), 'minimum-insource', quadrant);
  return side === 'out' ? String.fromCharCode(insource.charCodeAt(0) + 1) : insource;
};

/** Crossed in a wide run; the other language and the other model are those of the next test. */
const COMBINED = (['ja', 'en'] as const).flatMap((language, i) =>
  (['isomm-2.1', 'x1060-3.2.1'] as const).flatMap((model, k) =>
    WIDE || i + k === 0 ? [{ language, model }] : [],
  ),
);

test.each(COMBINED)(
  '$language, $model: created, typed, pasted, sorted, cleared, and the pane follows',
  async ({ language, model }) => {
    person = await meet(language);
    const { pane, words, page, around } = person;
    const answered = (count: number) =>
      pane.getByText(words.answer.answered(count, total[model]), { exact: true }).waitFor();

    const first = await person.create(model);
    await answered(0);
    await pane.getByRole('heading', { name: /^A-1 / }).waitFor();

    await person.type(`${first.column}${String(first.row)}`, '3');
    await answered(1);
    // Enter has moved on to A-2, which has no answer: who asks is told to stay, and only then sent on.
    await pane.getByRole('heading', { name: /^A-2 / }).waitFor();
    await page.getByRole('tab').first().click();
    expect(await person.next()).toEqual({ column: opened(model, first.column, 1), row: first.row + 1 });

    await seesEveryCriterion(person);

    await person.paste(`${first.column}${String(first.row + 1)}`, '5\t2\r\n0\t\r\n9\t1\r\n');
    await answered(4);
    await pane.getByText(person.problems.kinds['not-a-score'].name).first().waitFor();

    await person.show('results');
    await pane
      .getByRole('button', { name: words.results.whyOf(words.results.overall, words.outOf('3.0')) })
      .first()
      .waitFor();

    // Sorted down by the score, the same answers stand in other rows.
    await person.cell(`${first.column}${String(first.row)}`).click();
    await page.getByRole('button', { name: around.sortDown }).click();
    await person.show('answer');
    await answered(4);
    await person.cell(`${first.column}${String(first.row)}`).click();
    await pane.getByRole('heading', { name: /^A-4 / }).waitFor();

    await page.keyboard.press('Delete');
    await pane.getByText(person.problems.kinds['not-a-score'].name).first().waitFor({ state: 'detached' });
    await answered(4);
  },
);

test('closed and opened again, saved and opened again, the pane goes on with every answer', async () => {
  person = await meet('en');
  const { pane, words, page } = person;
  const { column, row } = await person.create('x1060-3.2.1');
  await person.next();
  await seesEveryCriterion(person);
  await person.paste(`${column}${String(row)}`, '1\t5\r\n2\t\r\n\t4\r\n');
  await pane.getByText(words.answer.answered(3, 64)).waitFor();
  const toggle = page.getByRole('button', { name: person.around.pane, exact: true });
  await toggle.click();
  await page.locator('iframe[src="/taskpane.html"]').waitFor({ state: 'detached' });
  await toggle.click();
  await pane.getByText(words.answer.answered(3, 64)).waitFor();
  await person.open(await person.save());
  await pane.getByText(words.answer.answered(3, 64)).waitFor();
  const after = await person.next();
  await pane.getByRole('heading', { name: /^A-4 / }).waitFor();
  await person.type(`${after.column}${String(after.row)}`, '2');
  await pane.getByText(words.answer.answered(4, 64)).waitFor();
});

test('a score that is text is mended by one click; while a cell is being edited the pane says what it waits for', async () => {
  person = await meet('en');
  const { pane, words, page, paneFrame } = person;
  const { column, row } = await person.create('isomm-2.1');
  await person.type(`${column}${String(row)}`, "'3");
  await pane.getByRole('button', { name: words.answer.fixAll(1) }).click();
  await pane.getByText(words.done.fixed(1)).waitFor();
  await pane.getByText(words.answer.answered(1, 54)).waitFor();
  expect(await person.cell(`${column}${String(row)}`).innerText()).toBe('3');

  await person.cell(`${column}${String(row)}`).click();
  await page.keyboard.type('3');
  const press = (name: string) =>
    paneFrame().evaluate(
      (label) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click(),
      name,
    );
  await press(words.answer.next);
  await pane.getByText(words.work.waiting).waitFor();
  await page.keyboard.press('Escape');
  await pane.getByText(words.work.waiting).waitFor({ state: 'detached' });
  await pane.getByRole('heading', { name: /^A-2 / }).waitFor();
});

test('patterns change the lists, protection holds, removing leaves the other sheet', async () => {
  person = await meet('ja');
  const { pane, words, page } = person;
  const { column, row } = await person.create('isomm-2.1');
  await person.paste(`${column}${String(row)}`, Array.from({ length: 20 }, () => '3').join('\r\n'));
  await pane.getByText(words.answer.answered(20, 54)).waitFor();
  await person.show('results');
  await pane.getByRole('button', { name: new RegExp(words.results.list.switchToOutsource.title) }).waitFor();

  await person.show('settings');
  await pane.getByLabel(words.start.target).selectOption('full-insource');
  await pane.getByRole('button', { name: words.settings.apply }).click();
  await pane.getByText(words.done.change).waitFor();
  await person.show('results');
  await pane
    .getByRole('button', { name: `${words.results.list.strengthenInsource.title} ${words.count(20)}` })
    .waitFor();

  await person.show('settings');
  await pane.getByRole('button', { name: words.settings.protect }).click();
  await pane.getByText(words.settings.protectedState).waitFor();
  await pane.getByRole('button', { name: words.settings.unprotect }).click();
  await pane.getByText(words.settings.unprotectedState).waitFor();

  await pane.getByRole('button', { name: words.settings.remove }).click();
  const dialog = pane.getByRole('alertdialog', { name: words.settings.removeAsk });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await pane.getByRole('button', { name: words.settings.remove }).click();
  await dialog.getByRole('button', { name: words.settings.removeYes }).click();
  await pane.getByRole('button', { name: words.start.create }).waitFor();
  expect(await person.tabs()).toEqual(['Sheet1']);
});

test('a result typed over is found, and the ribbon button puts it right; the other one goes on', async () => {
  person = await meet('ja');
  const { pane, page } = person;
  await person.create('isomm-2.1');
  await page.waitForFunction(() => window.isommExcel?.ready === true);
  const press = (name: string) => page.evaluate((command) => window.isommExcel?.press(command), name);

  await press('nextUnanswered');
  const first = await person.address();
  await person.type(first, '2');
  await press('nextUnanswered');
  expect(await person.address()).not.toBe(first);

  const replaced = pane.getByText(person.problems.kinds['formula-replaced'].name).first();
  const title = '結果（機能別）';
  await page.getByRole('tab', { name: title }).click();
  const figure = page
    .locator('td[data-cell]')
    .filter({ hasText: /^2\.0 \/ 5$/ })
    .first();
  const address = (await figure.getAttribute('data-cell')) ?? '';
  await person.type(address, '5');
  await replaced.waitFor();
  await press('refreshResults');
  await replaced.waitFor({ state: 'detached' });
  expect(await person.cell(address).innerText()).toBe('2.0 / 5');

  // Under a password it cannot put anything right: it says so, and the way on stays open.
  await person.paneFrame().evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).protection.protect({}, 'secret');
        await context.sync();
      }),
    title,
  );
  await page.getByRole('button', { name: person.around.refreshResults, exact: true }).click();
  const { why } = person.words.failed.codes['protected-sheet'];
  await page.frameLocator('dialog.said iframe').getByText(why(title)).waitFor();
  await page.getByRole('button', { name: person.around.close }).click();
  const before = await person.address();
  await press('nextUnanswered');
  expect(await person.address()).not.toBe(before);
});

test('a ribbon button that has nothing to work on says so', async () => {
  person = await meet('ja');
  const { page, words, around } = person;
  await page.waitForFunction(() => window.isommExcel?.ready === true);
  await page.getByRole('button', { name: around.nextUnanswered, exact: true }).click();
  const said = page.frameLocator('dialog.said iframe');
  await said.getByText(words.said['nothing-here'].why).waitFor();
  await page.getByRole('button', { name: around.close }).click();
  await page.getByRole('button', { name: around.refreshResults, exact: true }).click();
  await said.getByText(words.said['nothing-here'].next).waitFor();
});

test('the keyboard alone: create, answer, read the results, leave the pane and come back', async () => {
  person = await meet('en');
  const { pane, words, page, paneFrame } = person;
  await pane.getByRole('button', { name: words.start.create }).waitFor();
  const focused = () =>
    paneFrame().evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
  /** Tab by tab until the control is reached, as one must. */
  const tabTo = async (name: string, key = 'Tab') => {
    for (let step = 0; step < 60; step += 1) {
      if ((await focused()).startsWith(name)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${name} cannot be reached: focus is on ${await focused()}`);
  };
  /** F6 goes round: sheet, pane, ribbon. */
  const goTo = async (place: 'IFRAME' | 'TEXTAREA') => {
    for (let step = 0; step < 3; step += 1) {
      if ((await page.evaluate(() => document.activeElement?.tagName)) === place) return;
      await page.keyboard.press('F6');
    }
    throw new Error(`F6 does not lead to ${place}`);
  };
  await goTo('IFRAME');
  await tabTo(words.start.create);
  await page.keyboard.press('Enter');
  await pane.getByText(words.done.create).waitFor();
  await pane.getByRole('heading', { name: /^A-1 / }).waitFor();
  await goTo('TEXTAREA');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await pane.getByText(words.answer.answered(1, 64)).waitFor();
  await goTo('IFRAME');
  await tabTo(words.views.answer, 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await pane.getByRole('tabpanel', { name: words.views.results }).waitFor();
  await pane.getByRole('img', { name: words.results.radarLabel('category') }).waitFor();
  await tabTo(words.results.whyOf(words.results.overall, words.outOf('5.0')));
  await page.keyboard.press('Enter');
  await pane.getByText(words.why.sum(5, 1, words.outOf('5.0'))).waitFor();
});

test('an Excel that takes long for each request: progress is in view, and no key is lost', async () => {
  person = await meet('en', { slow: WIDE ? 800 : 500 });
  const { pane, words, page } = person;
  const departments = await paneDepartmentsWords('en');
  const progress = pane.getByRole('progressbar');

  const creating = person.create('isomm-2.1');
  // Both at once: after the last request that can be called off the button goes.
  const cancel = pane.getByRole('button', { name: words.work.cancel });
  expect(await Promise.all([inView(progress), inView(cancel)])).toEqual([true, true]);
  const { column, row } = await creating;

  await pane.locator('[data-looked] [data-score][tabindex="0"]:focus').waitFor();
  for (const key of ['3', 'ArrowRight', '4', 'ArrowRight', '2']) await page.keyboard.press(key);
  await pane.getByText(words.answer.answered(3, 54)).waitFor();
  for (const [index, score] of ['3', '4', '2'].entries())
    await person
      .cell(`${opened('isomm-2.1', column, index)}${String(row + index)}`)
      .filter({ hasText: score })
      .waitFor();

  await person.show('settings');
  await pane.getByRole('button', { name: words.settings.remove }).scrollIntoViewIfNeeded();
  await pane.getByLabel(words.start.target).selectOption('full-insource');
  // Asked before: on a busy machine it may be over by the time that somebody asks.
  const seen = inView(progress);
  await pane.getByRole('button', { name: words.settings.apply }).click();
  expect(await seen).toBe(true);
  await pane.getByText(words.done.change).waitFor();
  expect(await inView(pane.getByText(words.done.change))).toBe(true);

  // A list that is added is many requests: once before something is called done.
  if (!WIDE) return;
  await person.show('departments');
  await pane.getByRole('textbox', { name: departments.handOut.list }).fill('Sales\nFinance');
  await pane.getByRole('button', { name: departments.handOut.make(2) }).click();
  await pane.getByText(departments.handOut.made(2)).waitFor();
  await pane.getByText(departments.handOut.noted(wordsIn('en').sheets.handOuts.title)).waitFor();
  await person.show('answer');
  await pane.getByText(words.answer.answered(3, 54)).waitFor();
});

test('an Excel that fails: each time one notice whose buttons are there, and it works the next time', async () => {
  person = await meet('ja');
  const { pane, words, page } = person;
  const departments = await paneDepartmentsWords('ja');
  const alert = pane.getByRole('alert');
  /** The next request that writes does not arrive, or what became of it is not heard. */
  const fails = (how: 'loseRequest' | 'loseAnswer') =>
    page.evaluate(
      ([what, set]) => {
        const host = window.isommExcel?.session.host;
        if (!host) throw new Error('no Excel');
        const receive = host.receive.bind(host);
        host.receive = (request, flags) => {
          if (request.Actions.some(({ ActionType }) => ActionType === set)) {
            host.receive = receive;
            host.faults[what]();
          }
          return receive(request, flags);
        };
      },
      [how, ACTION.set] as const,
    );
  const failed = async (command: keyof typeof words.failed.command) => {
    await alert.getByText(words.failed.command[command]).waitFor();
    expect(await pane.getByText(words.failed.command[command]).count()).toBe(1);
    for (const button of await alert.getByRole('button').all()) {
      expect(await button.isEnabled()).toBe(true);
      expect(await inView(button)).toBe(true);
    }
  };

  await pane.getByRole('button', { name: words.start.create }).waitFor();
  await fails('loseRequest');
  await pane.getByRole('button', { name: words.start.create }).click();
  await failed('create');
  const { column, row } = await person.create('isomm-2.1');
  expect(await alert.innerText()).toBe('');

  await pane.locator('[data-looked] [data-score][tabindex="0"]:focus').waitFor();
  await fails('loseRequest');
  await page.keyboard.press('3');
  await failed('fill');
  await pane.getByText(words.answer.answered(0, 54)).waitFor();
  await page.keyboard.press('3');
  await pane.getByText(words.answer.answered(1, 54)).waitFor();
  await person
    .cell(`${column}${String(row)}`)
    .filter({ hasText: '3' })
    .waitFor();
  expect(await alert.innerText()).toBe('');

  await person.show('settings');
  await pane.getByLabel(words.start.target).selectOption('full-insource');
  await fails('loseAnswer');
  await pane.getByRole('button', { name: words.settings.apply }).click();
  await failed('change');
  // Its answer was lost, not the change: what stands there now was read, and there is nothing left to apply.
  await alert.getByText(words.failed.mayHaveChanged).waitFor();
  await pane.getByRole('button', { name: words.settings.apply, disabled: true }).waitFor();
  await person.show('results');
  await pane.getByText(words.results.list.strengthenInsource.title).first().waitFor();

  await person.show('departments');
  await pane.getByRole('textbox', { name: departments.handOut.list }).fill('営業部\n管理部');
  await fails('loseRequest');
  await pane.getByRole('button', { name: departments.handOut.make(2) }).click();
  await pane.getByText(departments.handOut.made(2)).waitFor();
  await failed('noteHandedOut');
  const { title } = wordsIn('ja').sheets.handOuts;
  await pane.getByRole('button', { name: departments.handOut.noteNow(title) }).click();
  await pane.getByText(departments.handOut.noted(title)).waitFor();
  await person.show('answer');
  await pane.getByText(words.answer.answered(1, 54)).waitFor();
});
