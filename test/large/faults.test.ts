import { isDeepStrictEqual } from 'node:util';
import { change } from '../../src/actions/change';
import { create } from '../../src/actions/create';
import { fix } from '../../src/actions/fix';
import { keepRound } from '../../src/actions/keepRound';
import { addParts } from '../../src/actions/optionalParts';
import { keptFilling } from '../../src/actions/backup/keptFilling';
import { HostFailure } from '../../src/actions/liveWorkbook';
import { open } from '../../src/actions/reading/open';
import { rebuild } from '../../src/actions/rebuild';
import { recover } from '../../src/actions/recover';
import type { Request } from '../host/wire';
import { cellAt } from '../../src/workbook/a1';
import { answersNow, everything, others, scene, type Scene } from '../actions/scenes';
import { blank, catalogue, model } from '../actions/small';
import { expectSame } from '../machine/same';
import { WIDE } from '../machine/wide';

interface Command {
  readonly name: string;
  readonly assessed: boolean;
  /** Whether the answers are the same afterwards. */
  readonly rewrites?: boolean;
  /** Something a person did to the workbook before. */
  readonly before?: (scene: Scene) => unknown;
  readonly run: (scene: Scene) => Promise<unknown>;
}

const withRoom = ({ host }: Scene) => {
  host.user.renameSheet('Sheet1', '入力');
};

async function withEvidence({ live, host }: Scene) {
  await addParts(live, catalogue, ['evidence']);
  await live.protect(true);
  const { live: read } = await open(live, catalogue);
  const cells = read.names.get('ISOMM_EvidencePlace');
  if (!cells || cells === 'broken') throw new Error('no evidence');
  host.user.type(`${cells.sheet}!${cellAt(cells.row, cells.column)}`, '棚の中');
  await open(live, catalogue);
}

/** Of what is rewritten there people fill in nothing but reasons: what is kept goes with the request that writes. */
const KEEPING: Command = {
  name: 'keep a round where one is kept',
  assessed: true,
  rewrites: true,
  before: ({ live }) => keepRound(live, catalogue, { name: '4月', today: '2026-04-01' }),
  run: ({ live }) => keepRound(live, catalogue, { name: '10月', today: '2026-10-01' }),
};

const COMMANDS: readonly Command[] = [
  {
    name: 'create beside a sheet of the same title',
    assessed: false,
    before: withRoom,
    run: ({ live }) => create(live, catalogue, model, { ...blank, organisation: '組織' }),
  },
  {
    name: 'change the language',
    assessed: true,
    rewrites: true,
    run: ({ live }) => change(live, catalogue, { language: 'en' }),
  },
  {
    name: 'rebuild all where a person added a column and protected the sheet',
    assessed: true,
    rewrites: true,
    before: ({ host }) => {
      host.user.type('入力!AF5', '私の列');
      host.user.protect('結果（機能別）', { allowSort: true });
    },
    run: ({ live }) => rebuild(live, catalogue, 'all'),
  },
  {
    name: 'rebuild the results of which one was deleted',
    assessed: true,
    rewrites: true,
    before: ({ host }) => {
      host.user.deleteSheet('結果（役割別）');
    },
    run: ({ live }) => rebuild(live, catalogue, 'results'),
  },
  {
    name: 'add a sheet in one request where another that is filled in is written anew, protected',
    assessed: true,
    rewrites: true,
    before: withEvidence,
    run: ({ live }) => addParts(live, catalogue, ['outsourcing']),
  },
  ...(WIDE ? [KEEPING] : []),
  {
    name: 'change a pattern',
    assessed: true,
    run: ({ live }) => change(live, catalogue, { targetPattern: 'full-insource', department: '別の部署' }),
  },
  {
    name: 'fix numbers that are text',
    assessed: true,
    before: ({ host }) => {
      host.user.paste('入力!G8', [["'３"]]);
    },
    run: async ({ live }) => fix(live, catalogue, (await open(live, catalogue)).problems),
  },
];

const PATIENCE = 1_200_000;
const DANGEROUS = /^(?:Values|Formulas|Name|Visibility|Delete|Clear|Copy|Unmerge|Protect|Unprotect)$/;

/**
 * Positions, counted from 1 over all requests, of the actions that change something or come last. All of them take
 * minutes: in a wide run; else of each kind one: of a kind that could cost an answer the first, the middle or the last, in
 * turn from command to command; of other kinds every third one, another one from command to command.
 */
function changing(log: readonly Request[], turn: number): number[] {
  const kinds = new Map<string, number[]>();
  let position = 0;
  for (const { Actions, ObjectPaths } of log)
    for (const { ActionType, Name, ObjectPathId } of Actions) {
      if (ActionType === 5) continue;
      position += 1;
      const path = ObjectPaths[String(ObjectPathId)];
      const makes = ActionType === 1 && /^(?:Add|Copy)$/.test(path?.Name ?? '');
      if (ActionType !== 3 && ActionType !== 4 && !makes) continue;
      const dangerous = makes ? path?.T === 'Worksheet' : DANGEROUS.test(Name);
      // Of what cannot cost an answer, all that is set on one kind of object is one kind.
      const kind = dangerous ? `!${makes ? 'makes' : Name}` : (path?.Name ?? '');
      kinds.set(kind, [...(kinds.get(kind) ?? []), position]);
    }
  const chosen = [...kinds].flatMap(([kind, at], index) => {
    if (WIDE) return at;
    const middle = at[Math.floor(at.length / 2)];
    if (!kind.startsWith('!')) return hasItsTurn(kind, turn) ? [middle] : [];
    return [[at[0], middle, at.at(-1)][(turn + index) % 3]];
  });
  const positions = new Set([...chosen.filter((at) => at !== undefined), position]);
  return [...positions].sort((one, other) => one - other);
}

/** Whether a kind that only decorates has its turn: one that three commands in a row write has it in one of them. */
const hasItsTurn = (kind: string, turn: number): boolean =>
  [...kind].reduce((sum, letter) => sum + letter.charCodeAt(0), turn) % 3 === 0;

async function begin({ assessed, before }: Command): Promise<Scene> {
  const made = await scene(assessed);
  await before?.(made);
  return made;
}

/** What would be there if the command were finished now: nothing a person filled in is missing. */
async function recoverable(made: Scene) {
  const now = await answersNow(made);
  const backup = await made.live.backup();
  const kept = backup && keptFilling(catalogue, backup, await made.live.read());
  if (!kept) return now;
  const { answers, leftovers } = kept;
  return {
    answers,
    leftovers: Object.fromEntries(
      Object.entries(leftovers).filter(([, left]) => Object.keys(left).length > 0),
    ),
  };
}

const inputs = ({ answers }: Awaited<ReturnType<typeof recoverable>>) =>
  answers && {
    items: answers.answers,
    organisation: answers.organisation,
    date: answers.date,
    patterns: answers.patterns,
  };

describe.each(COMMANDS.map((command, turn) => ({ ...command, turn })))('$name', ({ turn, ...command }) => {
  test(
    'loses nothing and ends the same, whichever action fails and whichever answer is lost',
    async () => {
      const whole = await begin(command);
      const answered = inputs(await answersNow(whole));
      const untouched = others(whole);
      whole.host.keepLog = true;
      await command.run(whole);
      const end = everything(whole);
      const log = [...whole.host.log];
      await command.run(whole);
      expect(everything(whole)).toEqual(end);

      const troubles: ((made: Scene) => void)[] = [
        ...changing(log, turn).map((at) => ({ host }: Scene) => {
          host.faults.failAtAction(at);
        }),
        // In turn, both of each in a wide run.
        ...log.flatMap((_, index) =>
          [
            ({ host }: Scene) => {
              host.faults.loseAnswer(index + 1);
            },
            ({ host }: Scene) => {
              host.faults.loseRequest(index + 1);
            },
          ].filter((_trouble, kind) => WIDE || (turn + index) % 2 === kind),
        ),
      ];
      expect(troubles.length).toBeGreaterThan(3);
      for (const [index, trouble] of troubles.entries()) {
        const made = await begin(command);
        trouble(made);
        const failure = await command.run(made).then(
          () => null,
          (error: unknown) => error,
        );
        made.host.faults.clear();
        const about = `${command.name}, trouble ${String(index + 1)} of ${String(troubles.length)}`;
        // What only decorates is tried once more, apart from what was refused: nothing has failed then.
        expect([about, failure === null || failure instanceof HostFailure]).toEqual([about, true]);
        if (failure === null) expectSame(everything(made), end, about);
        expectSame(others(made), untouched, about);
        if (command.rewrites) expectSame(inputs(await recoverable(made)), answered, about);
        // Run once more on what is as it is without a trouble, it was above.
        const ended = () => !WIDE && isDeepStrictEqual(everything(made), end);
        if (failure === null && !WIDE) continue;
        await command.run(made);
        // What was kept is written only once a person has seen whose it is.
        if ((await open(made.live, catalogue)).status.unfinished) {
          await recover(made.live, catalogue, {}, 'use');
          if (!ended()) await command.run(made);
        }
        expectSame(everything(made), end, about);
      }
    },
    PATIENCE,
  );
});
