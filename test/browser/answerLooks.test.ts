import { leavesClean, meet, type PanePerson } from './paneSteps';

let person: PanePerson;
leavesClean(() => person);

test('at 320 px progress stands on one line, a chosen score has its mark beside it, slips begin with a capital', async () => {
  person = await meet('en', { width: 320 });
  const { pane, words } = person;
  const { column, row } = await person.create('isomm-2.1');
  await person.paste(`${column}${String(row)}`, [...Array.from({ length: 30 }, () => '3'), '9'].join('\r\n'));
  const slip = pane.getByText(person.problems.kinds['not-a-score'].name, { exact: true });
  await slip.waitFor();
  await person.cell(`${column}${String(row)}`).click();
  const chosen = pane.locator('[data-looked] [data-score="3"][aria-pressed=true]');
  await chosen.waitFor();

  const tops = await Promise.all(
    [words.answer.answered(30, 54), words.answer.next].map((text) =>
      pane
        .getByText(text, { exact: true })
        .first()
        .evaluate((element) => {
          const { top, height } = element.getBoundingClientRect();
          return Math.round((top + height / 2) / 4);
        }),
    ),
  );
  expect(tops[0]).toBe(tops[1]);

  const gap = await chosen.evaluate((button) => {
    const [digit, mark] = ['3', '●'].map((text) => {
      const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let each = texts.nextNode(); each; each = texts.nextNode())
        if (each.textContent === text) range.selectNodeContents(each);
      return range.getBoundingClientRect();
    });
    return (mark?.left ?? 0) - (digit?.right ?? 0);
  });
  expect(gap).toBeGreaterThanOrEqual(2);

  const look = await slip.evaluate((element) => [
    getComputedStyle(element, '::first-letter').textTransform,
    getComputedStyle(element).display,
  ]);
  expect(look).toEqual(['uppercase', 'block']);
});

test('in the narrowest pane what follows the name of an item in a list stands under the name', async () => {
  person = await meet('en', { width: 225 });
  const { pane, words } = person;
  const { column, row } = await person.create('isomm-2.1');
  await person.paste(`${column}${String(row)}`, Array.from({ length: 20 }, () => '3').join('\r\n'));
  await pane.getByText(words.answer.answered(20, 54)).waitFor();
  await person.show('results');
  const box = pane.getByRole('checkbox').first();
  await box.waitFor();
  const [name, tag] = await box.evaluate((input) =>
    [...(input.parentElement?.children ?? [])].slice(1, 3).map((each) => each.getBoundingClientRect().left),
  );
  expect(tag).toBe(name);
});
