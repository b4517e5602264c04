/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render } from '@testing-library/react';
import { Said } from '../../../src/taskpane/shell/Said';
import { paneWords } from '../../../src/text/paneWords';
import { Themed } from '../Themed';

const shown = async (query: string) => {
  const { pane } = await paneWords('en');
  const { container } = render(
    <Themed>
      <Said said={new URLSearchParams(query)} words={pane} />
    </Themed>,
  );
  return { text: container.textContent, words: pane };
};

test('a button that had nothing to work on says so', async () => {
  const { text, words } = await shown('says=nothing-here&command=nextUnanswered&wrote=false');
  expect(text).toContain(words.said['nothing-here'].why);
  expect(text).toContain(words.said['nothing-here'].next);
});

test('a button that failed says what, whether anything changed, and what next', async () => {
  const { text, words } = await shown('says=protected-sheet&command=refreshResults&wrote=true&sheet=Results');
  expect(text).toContain(words.failed.command.rebuild);
  expect(text).toContain(words.failed.codes['protected-sheet'].why('Results'));
  expect(text).toContain(words.failed.mayHaveChanged);
});

test.each(['nonsense', '__proto__', 'toString', ''])(
  'an address with %p in it breaks nothing',
  async (says) => {
    const { text, words } = await shown(new URLSearchParams({ says, command: 'x' }).toString());
    expect(text).toContain(words.failed.codes['host-error'].next);
  },
);
