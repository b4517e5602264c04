/** @jest-environment jsdom */
import { PATIENCE, wait } from '../../src/taskpane/waiting';

const HOST = 'appsforoffice.example';

beforeEach(() => {
  jest.useFakeTimers();
  document.head.innerHTML = `<script type="text/plain" src="https://${HOST}/lib/office.js"></script>`;
  document.body.innerHTML = '<div id="root"><div class="starting">ISOMM …</div></div>';
});
afterEach(() => {
  jest.useRealTimers();
});

const said = () => [...document.querySelectorAll('.starting [lang]')].map((part) => part.textContent);

/** In each language: which host, what to do, what works all the same. */
function expectToBeSaid() {
  const [japanese, english] = said();
  expect(document.querySelectorAll('.starting h1')).toHaveLength(2);
  for (const text of [japanese, english]) {
    expect(text).toContain(HOST);
    expect(text).toContain('443');
    expect(text).toContain('isomm');
  }
}

test('while Office does not answer, the page waits, then says which host must be reachable', () => {
  wait();
  jest.advanceTimersByTime(PATIENCE - 1);
  expect(said()).toEqual([]);
  jest.advanceTimersByTime(1);
  expectToBeSaid();
});

test('where the host is refused at once, it is said at once', () => {
  wait();
  document.querySelector('script')?.dispatchEvent(new Event('error'));
  expectToBeSaid();
});

test('a pane that has started is left alone', () => {
  wait();
  document.body.innerHTML = '<div id="root"><main>pane</main></div>';
  jest.advanceTimersByTime(2 * PATIENCE);
  expect(document.body.textContent).toBe('pane');
});
