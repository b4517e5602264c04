import { change } from '../../src/actions/change';
import { putBack } from '../../src/actions/putBack';
import { rebuild } from '../../src/actions/rebuild';
import { remove } from '../../src/actions/remove';
import type { Outcome } from '../../src/actions/outcome';
import { addParts, removeParts } from '../../src/actions/optionalParts';
import { answersNow, others, scene, type Scene } from './scenes';
import { catalogue } from './small';

const commands: Readonly<Record<string, (made: Scene) => Promise<Outcome>>> = {
  'a removal': ({ live }) => remove(live, catalogue),
  'another language': ({ live }) => change(live, catalogue, { language: 'en' }),
  'making everything anew': ({ live }) => rebuild(live, catalogue, 'all'),
  'a sheet taken out': ({ live }) => removeParts(live, catalogue, ['scope']),
};

test.each(Object.keys(commands))('%s can be put back, slips and all', async (which) => {
  const made = await scene(true);
  await addParts(made.live, catalogue, ['scope']);
  const [before, foreign] = [await answersNow(made), others(made)];
  const { former = '' } = (await commands[which]?.(made)) ?? {};
  const { done, opened } = await putBack(made.live, catalogue, former);
  expect(done).toBe(true);
  expect(await answersNow(made)).toEqual(before);
  expect(others(made)).toEqual(foreign);
  expect(opened.problems.map(({ kind }) => kind)).not.toContain('missing-name');
});

test('what is no such text changes nothing', async () => {
  const made = await scene(true);
  const before = await answersNow(made);
  expect((await putBack(made.live, catalogue, '{}')).done).toBe(false);
  expect(await answersNow(made)).toEqual(before);
});
