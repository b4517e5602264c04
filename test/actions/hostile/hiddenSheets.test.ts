import { change } from '../../../src/actions/change';
import { noteHandedOut } from '../../../src/actions/handOutList';
import { keepRound } from '../../../src/actions/keepRound';
import { open } from '../../../src/actions/reading/open';
import { addParts } from '../../../src/actions/optionalParts';
import { rebuild } from '../../../src/actions/rebuild';
import { WIDE } from '../../machine/wide';
import { answersNow, HANDED_OUT, OTHER, type Scene, scene } from '../scenes';
import { catalogue } from '../small';

const COMMANDS: Readonly<Record<string, (made: Scene) => Promise<{ readonly done: boolean }>>> = {
  'rebuild all': ({ live }) => rebuild(live, catalogue, 'all'),
  'rebuild the results': ({ live }) => rebuild(live, catalogue, 'results'),
  'change the language': ({ live }) => change(live, catalogue, { language: 'en' }),
  'add a sheet': ({ live }) => addParts(live, catalogue, ['scope']),
  'note what was handed out': ({ live }) => noteHandedOut(live, catalogue, [HANDED_OUT]),
  'keep a round': ({ live }) => keepRound(live, catalogue, { name: '上期', today: '2026-04-01' }),
};

const WAYS = ['Visible', 'Hidden', 'VeryHidden'] as const;

// One way of being in front, in turn; each in a wide run.
test.each(Object.entries(COMMANDS).map(([name, run], turn) => [name, run, turn] as const))(
  '%s: sheets that are all hidden stay so; what was in front does, seen or not',
  async (_, run, turn) => {
    for (const how of WAYS.filter((_way, at) => WIDE || at === turn % WAYS.length)) {
      const made = await scene(true);
      const { answers } = await answersNow(made);
      const { status } = await open(made.live, catalogue);
      const ids = Object.values(status.sheets).map((title) => made.host.sheet(title).id);
      for (const title of Object.values(status.sheets))
        if (how !== 'Visible') made.host.user.hideSheet(title, how);
      expect((await run(made)).done).toBe(true);
      const now = await open(made.live, catalogue);
      expect(now.status.unfinished).toBe(false);
      expect(now.reading.answers?.answers).toEqual(answers?.answers);
      const ours = made.host.book.sheets.filter(({ id }) => ids.includes(id));
      const seen = ours.some(({ visibility }) => visibility === 'Visible');
      expect([how, seen]).toEqual([how, how === 'Visible']);
      expect(made.host.book.active.name).toBe(OTHER);
    }
  },
);
