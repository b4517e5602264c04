import { open } from '../../src/actions/reading/open';
import { addParts } from '../../src/actions/optionalParts';
import { planItems, unplan, type PlannedCell } from '../../src/actions/planItems';
import { answersNow, everything, others, scene } from './scenes';
import { catalogue } from './small';

const plansOf = async (made: Awaited<ReturnType<typeof scene>>) =>
  Object.fromEntries(
    Object.entries((await answersNow(made)).answers?.answers ?? {}).flatMap(
      ([id, { targetSide = null, targetLevel = null }]) =>
        targetSide === null && targetLevel === null ? [] : [[id, [targetSide, targetLevel]]],
    ),
  );

const scored = async (made: Awaited<ReturnType<typeof scene>>) => {
  const { assessment } = await open(made.live, catalogue);
  const items = (assessment?.items ?? []).filter(({ level }) => level !== null);
  expect(items.length).toBeGreaterThan(1);
  return items;
};

test('without the sheet it comes with what was ticked and nothing else; taken out again, the sheet stays', async () => {
  const made = await scene(true);
  const theirs = others(made);
  const [first, second] = (await scored(made)).filter(({ required }) => required !== null);
  const outcome = await planItems(made.live, catalogue, { ids: [first!.id], step: 'side' });
  expect(outcome).toMatchObject({ done: true, count: 1, left: [] });
  expect(await plansOf(made)).toEqual({ [first!.id]: [first!.required, null] });
  expect(others(made)).toEqual(theirs);
  expect(second!.id in (await plansOf(made))).toBe(false);

  const { planned } = outcome as { planned: readonly PlannedCell[] };
  expect(await unplan(made.live, catalogue, planned)).toMatchObject({ done: true, count: 1 });
  expect(await plansOf(made)).toEqual({});
  expect((await answersNow(made)).answers?.parts).toContain('plan');
});

test('with the sheet one cell an item is written, what is planned already stays, and so does what was typed meanwhile', async () => {
  const made = await scene(true);
  await addParts(made.live, catalogue, ['plan']);
  const { host } = made;
  const place = (name: string, id: string) => {
    const rows = /^'?(.*?)'?!\$([A-Z]+)\$(\d+)/.exec(host.user.whereIs(name) ?? '')!;
    const index = catalogue.models[0]!.items.findIndex((item) => item.id === id);
    return `${rows[1]!}!${rows[2]!}${String(Number(rows[3]) + index)}`;
  };
  for (const [index, score] of [3, 2, 4].entries())
    host.user.type(place('ISOMM_Insource', catalogue.models[0]!.items[index]!.id), score);
  const items = await scored(made);
  const ids = items.map(({ id }) => id);
  // What a person wrote there is theirs, junk included.
  host.user.paste(place('ISOMM_PlanLevel', ids[0]!), [['高く']]);
  const before = everything(made);
  const outcome = await planItems(made.live, catalogue, { ids, step: 'level' });
  const able = items.slice(1).filter(({ level }) => level! < 5);
  expect(outcome).toMatchObject({ done: true, count: able.length });
  expect(await plansOf(made)).toEqual(
    Object.fromEntries(able.map(({ id, level }) => [id, [null, level! + 1]])),
  );

  // One of them is changed by hand: taking back leaves it.
  host.user.type(place('ISOMM_PlanLevel', able[0]!.id), 1);
  const { planned } = outcome as { planned: readonly PlannedCell[] };
  expect(await unplan(made.live, catalogue, planned)).toMatchObject({
    count: able.length - 1,
    left: [able[0]!.id],
  });
  expect(await plansOf(made)).toEqual({ [able[0]!.id]: [null, 1] });
  expect(await unplan(made.live, catalogue, planned)).toMatchObject({
    count: 0,
    left: able.map(({ id }) => id),
  });
  host.user.clear(place('ISOMM_PlanLevel', able[0]!.id));
  expect(everything(made)).toEqual(before);
});

test('what somebody types while it is taken out again stays, and is told once', async () => {
  const made = await scene(true);
  const [first] = (await scored(made)).filter(({ required }) => required !== null);
  const outcome = await planItems(made.live, catalogue, { ids: [first!.id], step: 'side' });
  const { planned } = outcome as { planned: readonly PlannedCell[] };
  const [, sheet = '', column = '', row = ''] =
    /^'?(.*?)'?!\$([A-Z]+)\$(\d+)/.exec(made.host.user.whereIs('ISOMM_PlanSide') ?? '') ?? [];
  const index = catalogue.models[0]!.items.findIndex(({ id }) => id === first!.id);
  const receive = made.host.receive.bind(made.host);
  let count = 0;
  made.host.receive = (...request) => {
    count += 1;
    if (count === 2)
      made.host.user.coAuthor.paste(`${sheet}!${column}${String(Number(row) + index)}`, [['x']]);
    return receive(...request);
  };
  const taken = await unplan(made.live, catalogue, planned);
  expect(taken).toMatchObject({ done: true, count: 0, left: [] });
  expect(taken.overtaken).toHaveLength(1);
});
