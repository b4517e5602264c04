import { change } from '../../src/actions/change';
import { carryOver } from '../../src/actions/carryOver';
import { create } from '../../src/actions/create';
import { fillIn } from '../../src/actions/fillIn';
import { fix } from '../../src/actions/fix';
import { noteHandedOut, noteReturned } from '../../src/actions/handOutList';
import { keepRound } from '../../src/actions/keepRound';
import { mend } from '../../src/actions/mend';
import { open, refresh } from '../../src/actions/reading/open';
import { addParts, removeParts } from '../../src/actions/optionalParts';
import { finished, type Outcome } from '../../src/actions/outcome';
import { planItems, unplan } from '../../src/actions/planItems';
import { putBack } from '../../src/actions/putBack';
import { rebuild } from '../../src/actions/rebuild';
import { recover } from '../../src/actions/recover';
import { remove } from '../../src/actions/remove';
import { setScope } from '../../src/actions/setScope';
import { OPTIONAL_PARTS } from '../../src/sheets/assessment/family';
import type { ConditionalFormat } from '../../src/workbook/description';
import { writeXlsx } from '../../src/xlsx/write';
import { ALL_QUIRKS, type Quirk } from '../host/quirks';
import { WIDE } from '../machine/wide';
import { answersNow, everything, scene, type Scene } from './scenes';
import { blank, catalogue, filled, model } from './small';
import { expectSame } from '../machine/same';

interface Action {
  readonly name: string;
  /** An assessment is there; else only the copy of a sheet that once was one. */
  readonly assessed: boolean;
  readonly run: (made: Scene) => Promise<Outcome>;
}

const ACTIONS: readonly Action[] = [
  { name: 'create', assessed: false, run: ({ live }) => create(live, catalogue, model, blank) },
  {
    name: 'change a pattern',
    assessed: true,
    run: ({ live }) => change(live, catalogue, { targetPattern: 'full-insource' }),
  },
  {
    name: 'change the language',
    assessed: true,
    run: ({ live }) => change(live, catalogue, { language: 'en' }),
  },
  { name: 'rebuild the results', assessed: true, run: ({ live }) => rebuild(live, catalogue, 'results') },
  { name: 'rebuild everything', assessed: true, run: ({ live }) => rebuild(live, catalogue, 'all') },
  { name: 'add parts', assessed: true, run: ({ live }) => addParts(live, catalogue, ['scope', 'itemList']) },
  {
    name: 'add a part and take it out',
    assessed: true,
    run: async ({ live }) => {
      await addParts(live, catalogue, ['scope']);
      return removeParts(live, catalogue, ['scope']);
    },
  },
  {
    name: 'set the scope twice',
    assessed: true,
    run: async ({ live }) => {
      await setScope(live, catalogue, ['A-1'], 'unnecessary');
      return setScope(live, catalogue, ['A-2'], 'optional');
    },
  },
  {
    name: 'mend a score',
    assessed: true,
    run: async ({ live, host }) => {
      host.user.paste('入力!G8', [["'３"]]);
      return fix(live, catalogue, (await open(live, catalogue)).problems);
    },
  },
  {
    name: 'finish what broke off',
    assessed: true,
    run: async ({ live, host }) => {
      host.faults.loseAnswer(4);
      await rebuild(live, catalogue, 'all').catch(() => null);
      return recover(live, catalogue);
    },
  },
  {
    name: 'protect, and take it off',
    assessed: true,
    run: async ({ live }) => {
      await live.protect(false);
      await live.protect(true);
      return { done: true, kept: [], overtaken: [], noted: [], opened: await refresh(live, catalogue) };
    },
  },
  {
    name: 'keep two rounds, with progress',
    assessed: true,
    run: async ({ live }) => {
      await keepRound(live, catalogue, { name: '2026上期', today: '2026-04-01', parts: ['progress'] });
      return keepRound(live, catalogue, { name: '2026下期', today: '2026-10-01' });
    },
  },
  {
    name: 'plan items, and take one back',
    assessed: true,
    run: async ({ live }) => {
      const { assessment } = await open(live, catalogue);
      const ids = (assessment?.items ?? []).flatMap(({ id, required }) => (required === null ? [] : [id]));
      const outcome = await planItems(live, catalogue, { ids, step: 'side' });
      return 'planned' in outcome ? unplan(live, catalogue, outcome.planned.slice(0, 1)) : outcome;
    },
  },
  {
    name: 'note what was handed out and returned',
    assessed: true,
    run: async ({ live }) => {
      const row = {
        organisation: '組織',
        department: '部署',
        functions: 'A',
        returnTo: '',
        returned: '',
        deadline: '',
      };
      await noteHandedOut(live, catalogue, [{ ...row, file: 'a.xlsx', handedOut: '2026-04-01' }]);
      return noteReturned(live, catalogue, [row], '2026-04-08');
    },
  },
  {
    name: 'fill in a score from the pane',
    assessed: true,
    run: async ({ live }) => {
      const { opened } = await fillIn(live, catalogue, { id: 'A-2', field: 'in', value: 4, was: 0 });
      return finished(opened);
    },
  },
  {
    name: 'mend names that are gone',
    assessed: true,
    run: ({ live, host }) => {
      host.user.deleteName('ISOMM_Quadrant');
      return mend(live, catalogue);
    },
  },
  {
    name: 'put back what a change of language was',
    assessed: true,
    run: async ({ live }) => {
      const { former = '' } = await change(live, catalogue, { language: 'en' });
      return putBack(live, catalogue, former);
    },
  },
  {
    name: 'open everything in a new workbook',
    assessed: true,
    run: ({ live }) => carryOver(live, catalogue, writeXlsx),
  },
  { name: 'add every part', assessed: true, run: ({ live }) => addParts(live, catalogue, OPTIONAL_PARTS) },
  { name: 'remove', assessed: true, run: ({ live }) => remove(live, catalogue) },
];

/** A workbook as it is hardest: our sheets protected, and in front a copy of one with names of its own. */
async function stage(assessed: boolean, quirks: readonly Quirk[]): Promise<Scene> {
  const made = await scene(true, { quirks });
  made.host.user.duplicateSheet('入力');
  if (assessed) await made.live.protect(true);
  else await made.live.remove();
  return made;
}

/** Of conditional formats those that every Excel takes. */
const taken = (formats: readonly ConditionalFormat[]) =>
  formats.filter(({ formula }) => formula.length < 255);

/** Without what only decorates. */
const plain = (book: unknown): unknown =>
  JSON.parse(JSON.stringify(book), (key, value: unknown) =>
    key === 'conditionalFormats'
      ? taken(value as ConditionalFormat[])
      : ['look', 'legend', 'tabColor', 'gridlines', 'print', 'color', 'width', 'dash', 'marker'].includes(key)
        ? undefined
        : value,
  );
const REFUSING: readonly Quirk[] = ['chart-looks', 'page-setup', 'radar-category-axis', 'long-conditions'];

async function outcome({ run, assessed }: Action, quirks: readonly Quirk[]) {
  const made = await stage(assessed, quirks);
  const { done, opened, noted } = await run(made);
  // A chart that is decorated in part cannot be described.
  if (noted.length > 0 || quirks.includes('chart-looks'))
    for (const chart of made.host.book.sheets.flatMap(({ charts }) => charts)) {
      Object.assign(chart, { fonts: {}, lines: {}, fills: {} });
      // Nor can bars that lie in the order in which Excel draws them by itself.
      const lies = chart.type.startsWith('Bar');
      Object.assign(chart.axes.category, lies ? { ReversePlotOrder: true, Position: 'Maximum' } : {});
    }
  return {
    noted,
    inFront: assessed && made.host.book.active.name,
    undrawn: made.host.book.undrawn.length,
    done,
    problems: opened.problems,
    sheets: opened.status.sheets,
    answers: (await answersNow(made)).answers,
    book: everything(made),
  };
}

const usual = new Map<Action, Awaited<ReturnType<typeof outcome>>>();

/** With the quirks on an action ends as it does without them, but for what they refuse to decorate. */
async function expectTheSame(action: Action, quirks: readonly Quirk[]) {
  const before = usual.get(action) ?? (await outcome(action, []));
  usual.set(action, before);
  const { noted, ...now } = await outcome(action, quirks);
  const { noted: none, ...then } = before;
  const refusing = quirks.some((quirk) => REFUSING.includes(quirk));
  expectSame(refusing ? plain(now) : now, refusing ? plain(then) : then);
  expect([none, noted.length > 0 && !refusing]).toEqual([[], false]);
  return noted;
}

test.each(ACTIONS)('$name, with all quirks of Excel at once', async (action) => {
  await expectTheSame(action, ALL_QUIRKS);
});

/** Each quirk with each action in a wide run, else each of both at least once. */
const CASES = ALL_QUIRKS.flatMap((quirk, at) =>
  ACTIONS.filter((_, place) => WIDE || place % ALL_QUIRKS.length === at).map(
    (action) => [quirk, action.name, action] as const,
  ),
);

test.each(CASES)('%s: %s', async (quirk, _, action) => {
  await expectTheSame(action, [quirk]);
});

test('what Excel refuses to decorate is noted, each thing by itself', async () => {
  const action = ACTIONS.find(({ name }) => name === 'rebuild everything');
  if (!action) throw new Error('no such action');
  const noted = await expectTheSame(action, REFUSING);
  expect(noted.length).toBeGreaterThan(5);
  expect(noted.map(({ sheet }) => sheet)).toContain('結果（機能別）');
});

test('of conditional formats that are refused the others stay, and the sheet is named once', async () => {
  const action = ACTIONS.find(({ name }) => name === 'add every part');
  if (!action) throw new Error('no such action');
  const noted = await expectTheSame(action, ['long-conditions']);
  expect(noted.map(({ sheet, what }) => [sheet, what])).toEqual(
    ['計画', 'ポートフォリオ', '採点の手がかり', 'アウトソース確認', '委託先ごとの確認', '情報共有'].map(
      (sheet) => [sheet, 'conditions'],
    ),
  );
});

test('answers stay the same through all of it', async () => {
  const made = await stage(true, ALL_QUIRKS);
  for (const { run, name, assessed } of ACTIONS) {
    // Those that take the sheets away, or give them other titles, are held above.
    if (!assessed || name === 'remove' || name === 'change the language') continue;
    await run(made);
    const { answers } = await answersNow(made);
    expect([name, answers?.answers['A-1']?.insource, answers?.answers['B-1']?.outsource]).toEqual([
      name,
      filled.answers['A-1']?.insource,
      filled.answers['B-1']?.outsource,
    ]);
  }
});
