import { change } from '../../src/actions/change';
import { keepRound } from '../../src/actions/keepRound';
import { open } from '../../src/actions/reading/open';
import { addParts } from '../../src/actions/optionalParts';
import { rebuild } from '../../src/actions/rebuild';
import { answersNow, OTHER, scene, type Scene } from './scenes';
import { catalogue } from './small';

const COMMANDS: Readonly<Record<string, (made: Scene) => Promise<{ readonly done: boolean }>>> = {
  'rebuild all': ({ live }) => rebuild(live, catalogue, 'all'),
  'rebuild the results': ({ live }) => rebuild(live, catalogue, 'results'),
  'change the language': ({ live }) => change(live, catalogue, { language: 'en' }),
  'add a sheet': ({ live }) => addParts(live, catalogue, ['scope']),
  'keep a round': ({ live }) => keepRound(live, catalogue, { name: '上期', today: '2026-04-01' }),
};

test.each(Object.entries(COMMANDS))(
  '%s: sheets that are all hidden stay so, and what was in front does, too',
  async (_, run) => {
    for (const how of ['Hidden', 'VeryHidden'] as const) {
      const made = await scene(true);
      const { answers } = await answersNow(made);
      const { status } = await open(made.live, catalogue);
      const ids = Object.values(status.sheets).map((title) => made.host.sheet(title).id);
      for (const title of Object.values(status.sheets)) made.host.user.hideSheet(title, how);
      expect((await run(made)).done).toBe(true);
      const now = await open(made.live, catalogue);
      expect(now.status.unfinished).toBe(false);
      expect(now.reading.answers?.answers).toEqual(answers?.answers);
      const ours = made.host.book.sheets.filter(({ id }) => ids.includes(id));
      expect(ours.map(({ visibility }) => visibility)).not.toContain('Visible');
      expect(made.host.book.active.name).toBe(OTHER);
    }
  },
);
