import { readFileSync } from 'node:fs';
import type { Language } from '../../src/model/catalogue';
import { paneWords, type PaneWords } from '../../src/text/paneWords';
import { wordsIn } from '../../src/text/wordsIn';
import { PSEUDO_TAG, type ThemeName } from '../workbench/settings';
import { wordsFor } from '../workbench/words';
import { closeBrowser, openWorkbench, type Workbench } from './driver';

export type Spoken = 'ja' | 'en' | typeof PSEUDO_TAG;
const TAGS = { ja: 'ja-JP', en: 'en-US', [PSEUDO_TAG]: PSEUDO_TAG } as const;

export interface Place {
  readonly column: string;
  readonly row: number;
}

/** The workbench with the pane in it, and the steps a person takes there. */
export interface PanePerson extends Workbench {
  readonly words: PaneWords['pane'];
  readonly problems: PaneWords['problems'];
  /** Words of the workbench around the pane. */
  readonly around: ReturnType<typeof wordsFor>;
  /** Answers where the first item is typed. */
  readonly create: (model: 'isomm-2.1' | 'x1060-3.2.1') => Promise<Place>;
  /** Goes to the next unanswered item by the pane, and answers where that is. */
  readonly next: () => Promise<Place>;
  readonly show: (view: keyof PaneWords['pane']['views']) => Promise<void>;
  /** Draws the pane as wide as that, and waits until it is. */
  readonly widen: (width: number) => Promise<void>;
  readonly address: () => Promise<string>;
  readonly paste: (address: string, text: string) => Promise<void>;
}

/** Opens the workbench, or a workbook in it, for a person who uses Office in this language. */
export async function meet(
  language: Spoken,
  settings: { readonly theme?: ThemeName; readonly width?: number; readonly slow?: number } = {},
  about: { readonly forced?: boolean; readonly file?: Buffer } = {},
): Promise<PanePerson> {
  const workbench = await openWorkbench({ ...settings, language: TAGS[language] }, about);
  const { pane: words, problems } = await paneWords(language as Language);
  const around = wordsFor(TAGS[language]);
  const { page, pane } = workbench;
  const address = async () => {
    await workbench.drawn();
    return page.getByRole('textbox', { name: around.name, exact: true }).inputValue();
  };
  const start = pane.getByRole('button', { name: words.start.create });
  const place = async () => {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)/.exec(await address()) ?? [];
    return { column, row: Number(row) };
  };
  return {
    ...workbench,
    words,
    problems,
    around,
    address,
    create: async (model) => {
      await start.waitFor();
      const [current, older] = await pane.getByRole('radio').all();
      await (model === 'x1060-3.2.1' ? current : older)?.check();
      await pane.getByRole('button', { name: words.start.more }).click();
      await pane.getByRole('textbox', { name: words.start.organisation, exact: true }).fill('=例示 & Co.');
      await pane.getByLabel(words.start.current).selectOption('minimum-insource');
      await pane.getByLabel(words.start.target).selectOption('hybrid');
      await start.click();
      await pane.getByText(words.done.create).waitFor();
      await pane.getByRole('heading', { name: /A-1 / }).waitFor();
      // The pane does not wait for Excel to follow.
      const { checklist } = wordsIn(language as Language).sheets.titles;
      await page.getByRole('tab', { name: checklist, exact: true, selected: true }).waitFor();
      return place();
    },
    next: async () => {
      const before = await address();
      await pane.getByRole('button', { name: words.answer.next, exact: true }).click();
      await page.waitForFunction(
        ([label, old]) =>
          document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)?.value !== old,
        [around.name, before] as const,
      );
      return place();
    },
    show: async (view) => {
      const tab = pane.getByRole('tab', { name: words.views[view] });
      if ((await tab.count()) > 0) await tab.click();
      else {
        await pane.getByRole('button', { name: new RegExp(`^${words.more.replace('⟧', '')}`) }).click();
        await pane.getByRole('menuitemradio', { name: words.views[view] }).click();
      }
      await pane.getByRole('tabpanel', { name: words.views[view] }).waitFor();
    },
    widen: async (width) => {
      await workbench.paneFrame().evaluate(async (wanted) => {
        const drawn = () => new Promise((done) => requestAnimationFrame(done));
        (window.frameElement as HTMLElement).style.width = `${String(wanted)}px`;
        do await drawn();
        while (window.innerWidth !== wanted);
        // What watches its own size is drawn anew by then.
        await drawn();
        await drawn();
      }, width);
    },
    paste: async (at, text) => {
      await page.evaluate((content) => navigator.clipboard.writeText(content), text);
      await workbench.cell(at).click();
      await page.keyboard.press('Control+v');
    },
  };
}

/** After each test its person leaves: with nothing to complain of, and nothing sent anywhere. */
export function leavesClean(of: () => PanePerson): void {
  afterEach(async () => {
    const { close, complaints, foreign } = of();
    await close();
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });
  afterAll(closeBrowser);
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the pane, one line each. */
export async function axe({ paneFrame }: Workbench): Promise<readonly string[]> {
  const frame = paneFrame();
  if (!(await frame.evaluate("'axe' in window"))) await frame.evaluate(AXE);
  // A colour on its way to another is neither.
  await frame.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  // Only what is wrong is put together and handed over: a list of all that is right is longer than the pane.
  return frame.evaluate<
    readonly string[]
  >(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, impact, nodes: [{ html, failureSummary }] }) =>
      [impact, id, html, failureSummary].join(' ')))`);
}

/** What sticks out of the pane to the right, where nobody sees it. */
export const sticksOut = ({ paneFrame }: Workbench): Promise<readonly string[]> =>
  paneFrame().evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Words of a drawing that stand on one another. */
export const covered = ({ paneFrame }: Workbench): Promise<readonly string[]> =>
  paneFrame().evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((drawing) => {
      const words = [...drawing.querySelectorAll('text')];
      const boxes = words.map((word) => word.getBoundingClientRect());
      return boxes.flatMap((a, at) =>
        boxes.flatMap((b, other) =>
          other > at && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
            ? [`${words[at]?.textContent ?? ''} / ${words[other]?.textContent ?? ''}`]
            : [],
        ),
      );
    }),
  );

/**
 * Words and figures that are broken over two lines: of tables all that is no name, of whatever else is shown in a real
 * language all that its writing does not break anywhere.
 */
export const broken = ({ paneFrame }: Workbench, language: Spoken): Promise<readonly string[]> =>
  paneFrame().evaluate((real) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const figures = text.parentElement?.closest('th[scope=col], td:not([colspan])');
      if (!figures && !real) continue;
      const whole = figures ? /\S+/g : /[\p{Script=Latin}\d.]+/gu;
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(whole)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) words.push(word);
      }
    }
    return words;
  }, language !== PSEUDO_TAG);
