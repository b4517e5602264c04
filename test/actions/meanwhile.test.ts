import { change } from '../../src/actions/change';
import { fix } from '../../src/actions/fix';
import { open } from '../../src/actions/reading/open';
import { addParts } from '../../src/actions/optionalParts';
import { recover } from '../../src/actions/recover';
import { rebuild } from '../../src/actions/rebuild';
import { setScope } from '../../src/actions/setScope';
import type { Answer } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Catalogue } from '../../src/model/catalogue';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { openLive } from '../excel/openLive';
import { loadWorkbook } from '../host/load';
import { bootExcel } from '../host/node';
import type { User } from '../host/user';
import { WIDE } from '../machine/wide';
import { madeModel } from '../model/madeModel';
import { answersNow, scene, type Scene } from './scenes';
import { catalogue } from './small';

const COMMANDS: Readonly<Record<string, (made: Scene) => Promise<unknown>>> = {
  'change the language': ({ live }) => change(live, catalogue, { language: 'en' }),
  'rebuild all': ({ live }) => rebuild(live, catalogue, 'all'),
  'take a row that stands below the list': async ({ host, live }) => {
    host.user.insertRows('入力', 9);
    host.user.cut('入力!A8:AZ8', '入力!A9');
    host.user.deleteRows('入力', 8);
    await rebuild(live, catalogue, 'all');
  },
  'rebuild the results': ({ live }) => rebuild(live, catalogue, 'results'),
  'change a pattern': ({ live }) => change(live, catalogue, { targetPattern: 'full-insource' }),
  'add optional sheets': ({ live }) => addParts(live, catalogue, ['scope', 'itemList']),
  'leave an item out': ({ live }) => setScope(live, catalogue, ['B-1'], 'unnecessary'),
  'fix numbers that are text': async ({ live }) =>
    fix(live, catalogue, (await open(live, catalogue)).problems),
};

/** The cell of an item in a column, wherever the sheet is by now; rows are those of the small model. */
function cellOf({ host }: Scene, name: string, index: number): string {
  const place = /^(?:')?(.*?)(?:')?!\$([A-Z]+)\$(\d+)/.exec(host.user.whereIs(name) ?? '');
  if (!place) throw new Error(`${name} points nowhere`);
  const [, sheet = '', column = '', row = ''] = place;
  return `${sheet}!${column}${String(Number(row) + index)}`;
}

/** Someone enters, changes, clears and spoils input cells. */
function type(made: Scene, hands: User): void {
  const at = (name: string, index: number) => cellOf(made, name, index);
  hands.type(at('ISOMM_Insource', 1), 4);
  hands.clear(at('ISOMM_Insource', 0));
  hands.paste(at('ISOMM_Outsource', 3), [['なし']]);
  hands.type(at('ISOMM_Note', 2), '=途中で書いた');
  hands.type(at('ISOMM_Organisation', 0), '株式会社途中');
  hands.type(at('ISOMM_Quadrant', 0), 'III');
}

async function expectTyped(made: Scene, about: unknown = ''): Promise<void> {
  const { answers, leftovers } = await answersNow(made);
  expect({
    about,
    scored: answers?.answers['A-2']?.insource,
    cleared: answers?.answers['A-1']?.insource,
    junk: leftovers['B-2']?.['outsource'],
    note: answers?.answers['B-1']?.note,
    organisation: answers?.organisation,
    quadrant: answers?.answers['A-1']?.quadrant,
    kept: answers?.answers['B-1']?.outsource,
  }).toEqual({
    about,
    scored: 4,
    cleared: null,
    junk: 'なし',
    note: '=途中で書いた',
    organisation: '株式会社途中',
    quadrant: 'III',
    kept: 5,
  });
}

/** Calls back before the n-th request from now is carried out. */
function before({ host }: Scene, n: number, then: () => void): { readonly requests: () => number } {
  const receive = host.receive.bind(host);
  let count = 0;
  host.receive = (...request) => {
    count += 1;
    if (count === n) then();
    return receive(...request);
  };
  return { requests: () => count };
}

const WHO = ['a person', 'a co-author'] as const;

// In turn from request to request, beginning with the other one in every other command; both each time in a wide run.
test.each(Object.entries(COMMANDS).map(([name, run], turn) => [name, run, turn] as const))(
  '%s: loses nothing that a person or a co-author types at any request',
  async (_, run, turn) => {
    let requests = Infinity;
    const typed = new Set<string>();
    for (let n = 1; n <= requests; n++)
      for (const who of WIDE ? WHO : [WHO[(turn + n) % 2] ?? 'a person']) {
        const made = await scene(true);
        made.host.user.paste('入力!H8', [["'３"]]);
        const hands = who === 'a person' ? made.host.user : made.host.user.coAuthor;
        const counted = before(made, n, () => {
          type(made, hands);
          typed.add(who);
        });
        await run(made);
        if (requests === Infinity) requests = counted.requests();
        await expectTyped(made, [n, who]);
      }
    expect([...typed].sort()).toEqual([...WHO].sort());
  },
);

/** Ways in which a request goes wrong: its answer never comes, or it is refused at an action in its middle or at its end. */
const FATES = ['answer lost', 'in the middle', 'at the end'] as const;

/** A command of which a request goes wrong, while someone types before a request; brought to its end afterwards. */
async function broken(
  run: (made: Scene) => Promise<unknown>,
  fault: number,
  typing: number,
  fate: (typeof FATES)[number],
) {
  const made = await scene(true);
  made.host.user.paste('入力!H8', [["'３"]]);
  const receive = made.host.receive.bind(made.host);
  let [count, typed] = [0, false];
  made.host.receive = (...request) => {
    count += 1;
    if (count === typing) {
      type(made, made.host.user);
      typed = true;
    }
    if (count === fault) {
      const actions = request[0].Actions.length;
      if (fate === 'answer lost') made.host.faults.loseAnswer(1);
      else
        made.host.faults.failAtAction(
          Math.max(1, fate === 'in the middle' ? Math.ceil(actions / 2) : actions),
        );
    }
    return receive(...request);
  };
  const failed = await run(made).then(
    () => false,
    () => true,
  );
  made.host.receive = receive;
  made.host.faults.clear();
  const opened = await open(made.live, catalogue);
  const { done } = opened.status.unfinished ? await recover(made.live, catalogue, {}, 'use') : { done: true };
  expect([fault, typing, fate, done]).toEqual([fault, typing, fate, true]);
  expect((await open(made.live, catalogue)).status.unfinished).toBe(false);
  return { made, typed, failed, requests: count };
}

const REWRITING = ['change the language', ...(WIDE ? ['rebuild all', 'add optional sheets'] : [])];

test.each(REWRITING)(
  '%s: whichever request goes wrong, nothing is lost that was typed before or meanwhile',
  async (name) => {
    const run = COMMANDS[name];
    if (!run) throw new Error('no such command');
    let [last, failures, turn] = [1, 0, REWRITING.indexOf(name)];
    for (let fault = 1; fault <= last; fault++)
      for (let typing = 1; typing <= fault; typing++)
        for (const fate of WIDE ? FATES : [FATES[turn++ % FATES.length] ?? 'answer lost']) {
          const { made, typed, failed, requests } = await broken(run, fault, typing, fate);
          last = Math.max(last, requests + (failed ? 1 : 0));
          if (failed) failures += 1;
          if (typed)
            await expectTyped(made).catch((error: unknown) => {
              throw new Error(`request ${String(fault)} (${fate}), typing before ${String(typing)}`, {
                cause: error,
              });
            });
          if (!failed && requests < fault) last = 0;
        }
    expect(failures).toBeGreaterThan(8);
  },
);

test('what was typed into a cell that was blank between two requests stands, too, where a later one fails', async () => {
  const large = madeModel([9, 9]);
  const known: Catalogue = { ...catalogue, models: [large] };
  const blank = blankAnswers(large, known.patterns, 'ja', LAYOUT);
  const [note, supplement] = ['a'.repeat(32_000), 'b'.repeat(32_000)];
  const answers = Object.fromEntries(
    Object.keys(blank.answers).map((id): [string, Answer] => [
      id,
      { insource: 3, outsource: null, quadrant: 'I', note, supplement },
    ]),
  );
  const begin = async (): Promise<Scene> => {
    const { host } = await bootExcel();
    loadWorkbook(host.book, describeWorkbook(known, large, { ...blank, answers }));
    return { host, live: openLive() };
  };
  const last = large.items.length - 1;
  const typedLast = async (made: Scene) => {
    const { reading } = await open(made.live, known);
    return reading.answers?.answers[large.items[last]?.id ?? ''];
  };
  // Read, look, keep, twice to write, and what is only for the looks.
  for (const [fault, fate] of [
    [5, 'in the middle'],
    [6, 'answer lost'],
  ] as const) {
    const made = await begin();
    const receive = made.host.receive.bind(made.host);
    let count = 0;
    let stood: unknown;
    made.host.receive = (...request) => {
      count += 1;
      if (count === 5) {
        stood = made.host.user.read(cellOf(made, 'ISOMM_Insource', last));
        made.host.user.type(cellOf(made, 'ISOMM_Insource', last), 5);
        made.host.user.type(cellOf(made, 'ISOMM_Note', last), '途中で');
      }
      if (count === fault && fate === 'answer lost') made.host.faults.loseAnswer(1);
      if (count === fault && fate === 'in the middle')
        made.host.faults.failAtAction(Math.ceil(request[0].Actions.length / 2));
      return receive(...request);
    };
    await expect(rebuild(made.live, known, 'all')).rejects.toThrow();
    expect(stood).toBeNull();
    made.host.receive = receive;
    expect((await recover(made.live, known, {}, 'use')).done).toBe(true);
    expect([fault, await typedLast(made)]).toEqual([
      fault,
      { insource: 5, outsource: null, quadrant: 'I', note: '途中で', supplement },
    ]);
  }
});

test('a row that comes while Excel itself puts back what people filled in takes none of it away', async () => {
  let [requests, moved] = [Infinity, 0];
  for (let n = 1; n <= requests; n++) {
    const made = await scene(true);
    await addParts(made.live, catalogue, ['evidence']);
    for (let index = 0; index < 4; index++)
      made.host.user.type(cellOf(made, 'ISOMM_EvidencePlace', index), `棚${String(index)}`);
    const { answers } = await answersNow(made);
    const places = ({ host }: Scene) => host.user.whereIs('ISOMM_EvidenceId');
    const was = places(made);
    const counted = before(made, n, () => {
      made.host.user.insertRows('採点の手がかり', 9);
      if (places(made) !== was) moved += 1;
    });
    await addParts(made.live, catalogue, ['outsourcing']);
    if (requests === Infinity) requests = counted.requests();
    const now = (await answersNow(made)).answers;
    expect([n, now?.answers]).toEqual([n, answers?.answers]);
    const { problems } = await open(made.live, catalogue);
    expect([n, problems.filter(({ kind }) => kind === 'missing-id')]).toEqual([n, []]);
  }
  expect(moved).toBeGreaterThan(1);
});

test('what was typed over what a command wrote stands, and is named', async () => {
  const made = await scene(true);
  before(made, 2, () => {
    made.host.user.coAuthor.type(cellOf(made, 'ISOMM_TargetPattern', 0), 'ハイブリッド');
  });
  const { done, overtaken } = await change(made.live, catalogue, { targetPattern: 'full-insource' });
  expect(done).toBe(true);
  expect(overtaken).toHaveLength(1);
  expect((await answersNow(made)).answers?.targetPattern).toBe('hybrid');
});

test('what was typed stands, too, where the request that overwrote it failed later on', async () => {
  let [reached, overwritten] = [true, 0];
  for (let at = 1; reached; at = Math.ceil(at * 1.3)) {
    const made = await scene(true);
    before(made, 2, () => {
      made.host.user.coAuthor.type(cellOf(made, 'ISOMM_TargetPattern', 0), 'ハイブリッド');
      made.host.faults.failAtAction(at);
    });
    const run = change(made.live, catalogue, { targetPattern: 'full-insource' });
    await run.catch(() => (overwritten += 1));
    reached = made.host.faults.spent;
    made.host.faults.clear();
    expect([at, (await answersNow(made)).answers?.targetPattern]).toEqual([at, 'hybrid']);
  }
  expect(overwritten).toBeGreaterThan(3);
});

test.each(['add optional sheets', ...(WIDE ? ['change the language'] : [])])(
  '%s: what was cleared before the request that writes stays so, wherever that one fails',
  async (name) => {
    const run = COMMANDS[name];
    const whole = await scene(true);
    before(whole, 3, () => {
      whole.host.resetCounters();
    });
    await run?.(whole);
    const { actions } = whole.host.counters;
    const steps: number[] = [];
    let unfinished = 0;
    for (let step = 1; step < actions; step = Math.ceil(step * (WIDE ? 1.1 : 1.9))) steps.push(step);
    for (const at of new Set(steps.flatMap((step) => [step, actions - step]))) {
      const made = await scene(true);
      before(made, 2, () => made.host.user.clear(cellOf(made, 'ISOMM_Insource', 0)));
      before(made, 3, () => made.host.faults.failAtAction(at));
      await run?.(made).catch(() => undefined);
      expect([at, made.host.faults.spent]).toEqual([at, true]);
      made.host.faults.clear();
      if ((await open(made.live, catalogue)).status.unfinished) {
        unfinished += 1;
        expect([at, (await recover(made.live, catalogue, {}, 'use')).done]).toEqual([at, true]);
      }
      expect([at, (await answersNow(made)).answers?.answers['A-1']?.insource]).toEqual([at, null]);
    }
    expect(unfinished).toBeGreaterThan(3);
  },
);

test('a pattern is two requests, and one reading', async () => {
  const made = await scene(true);
  await open(made.live, catalogue);
  made.host.resetCounters();
  await change(made.live, catalogue, { targetPattern: 'full-insource' });
  expect(made.host.counters.syncs).toBe(2);
});
