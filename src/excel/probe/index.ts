import { askAll, QUESTIONS, type ProbeReport } from './ask';
import { codeOf } from './question';
import { WORDS } from './words';

/** An element with a text and what stands in it. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  ...inside: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...inside);
  return made;
}

/** The day where the person is, as Swedes write it: ISO. */
const today = () => new Date().toLocaleDateString('sv-SE');

void Office.onReady().then(({ host }) => {
  const language = Office.context.displayLanguage.startsWith('ja') ? 'ja' : 'en';
  const words = WORDS[language];
  document.documentElement.lang = language;
  document.title = words.title;
  const root = document.getElementById('root');
  if (!root) return;
  // The Office.js of a page outside Excel knows of no host.
  if (host !== Office.HostType.Excel) {
    root.replaceChildren(element('p', words.outside));
    return;
  }

  const state = element('p');
  state.setAttribute('role', 'status');
  const found = element('div');
  const button = element('button', words.start);
  button.addEventListener('click', () => {
    void run();
  });
  root.replaceChildren(element('h1', words.title), element('p', words.about), button, state, found);

  async function run(): Promise<void> {
    button.disabled = true;
    found.replaceChildren();
    try {
      const report = await askAll(today(), (done, total) => {
        state.textContent = words.asking(done, total);
      });
      if (report) show(report);
      else state.textContent = words.notEmpty;
    } catch (error) {
      state.textContent = words.failed(codeOf(error));
    } finally {
      button.disabled = false;
    }
  }

  function show(report: ProbeReport): void {
    const { answers } = report;
    const other = answers.filter(({ same }) => same === false).length;
    state.textContent = words.done(answers.length, other);

    const json = element('textarea', `${JSON.stringify(report, null, 1)}\n`);
    json.readOnly = true;
    json.rows = 8;
    json.setAttribute('aria-label', words.json);
    const copy = element('button', words.copy);
    const copied = element('p');
    copied.setAttribute('role', 'status');
    // A download has no effect in Excel for Mac; and the clipboard may be closed to a task pane.
    copy.addEventListener('click', () => {
      json.select();
      const told = (worked: boolean) => {
        copied.textContent = worked ? words.copied : words.notCopied;
      };
      navigator.clipboard.writeText(json.value).then(
        () => {
          told(true);
        },
        () => {
          told(false);
        },
      );
    });

    const body = element('tbody');
    for (const { id, expects, seen, same } of answers) {
      const row = element(
        'tr',
        '',
        element('th', QUESTIONS.find((each) => each.id === id)?.asks[language] ?? id),
        element(
          'td',
          expects.length === 0 ? words.none : expects.map((each) => JSON.stringify(each)).join(' / '),
        ),
        element('td', `${same === null ? '' : same ? '✓ ' : '✗ '}${JSON.stringify(seen)}`),
      );
      if (same === false) row.className = 'other';
      body.append(row);
    }
    const head = element('tr', '', ...words.heads.map((text) => element('th', text)));
    const { platform, build, language: display } = report;
    found.replaceChildren(
      element('p', `${platform} ${build} · ${display}`),
      copy,
      copied,
      json,
      element('table', '', element('thead', '', head), body),
    );
  }
});
