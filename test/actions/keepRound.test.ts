import { keepRound } from '../../src/actions/keepRound';
import { addParts, removeParts } from '../../src/actions/optionalParts';
import { open, refresh } from '../../src/actions/reading/open';
import { cellAt } from '../../src/workbook/a1';
import { answersNow, everything, others, scene } from './scenes';
import { catalogue } from './small';

const wish = (name: string) => ({ name, today: '2026-10-01' });

test('a round is kept in the open workbook, with no more requests than any sheet that is written anew', async () => {
  const made = await scene(true);
  const without = everything(made);
  const theirs = others(made);
  const { answers } = await answersNow(made);
  await addParts(made.live, catalogue, ['rounds', 'progress']);
  const before = made.host.counters.syncs;
  const first = await keepRound(made.live, catalogue, wish('2026上期'));
  expect(made.host.counters.syncs - before).toBe(3);
  expect(first).toMatchObject({ done: true, kept: [] });
  expect(first.opened.problems.filter(({ sheet }) => sheet === '履歴')).toEqual([]);
  made.host.user.type('入力!G5', 5);
  const { opened } = await keepRound(made.live, catalogue, { ...wish('2026下期'), withoutNotes: true });
  const { rounds } = opened.reading.answers ?? {};
  expect(rounds?.map(({ name, changed }) => [name, changed])).toEqual([
    ['2026上期', undefined],
    ['2026下期', undefined],
  ]);
  expect(rounds?.[1]?.items['A-1']).toMatchObject({ insource: 5, level: 5 });
  expect(await keepRound(made.live, catalogue, wish('2026下期'))).toMatchObject({
    done: false,
    refusal: 'name-taken',
  });

  // After an edit only what people fill in is asked for.
  const up = made.host.counters.bytesDown;
  await refresh(made.live, catalogue);
  const small = made.host.counters.bytesDown - up;
  await open(made.live, catalogue);
  expect(made.host.counters.bytesDown - up - small).toBeGreaterThan(small);

  made.host.user.type('入力!G5', answers?.answers['A-1']?.insource ?? '');
  await removeParts(made.live, catalogue, ['rounds', 'progress']);
  expect((await answersNow(made)).answers).toEqual(answers);
  expect(everything(made)).toEqual(without);
  expect(others(made)).toEqual(theirs);
});

test('without its sheet the sheet comes; begun anew, scores go and notes stay; a kept number that is edited shows', async () => {
  const made = await scene(true);
  const { answers } = await answersNow(made);
  const outcome = await keepRound(made.live, catalogue, { ...wish('April'), clear: true });
  const now = outcome.opened.reading.answers;
  expect(now?.parts).toEqual(['rounds']);
  for (const [id, { note }] of Object.entries(answers?.answers ?? {}))
    expect(now?.answers[id]).toMatchObject({ insource: null, outsource: null, note });
  expect(await keepRound(made.live, catalogue, wish('again'))).toMatchObject({
    refusal: 'nothing-filled-in',
  });
  const { live } = await open(made.live, catalogue);
  const level = live.names.get('ISOMM_RoundLevel');
  if (!level || level === 'broken') throw new Error('no levels');
  const row = level.row + level.values.findIndex(([value]) => typeof value === 'number');
  made.host.user.type(`${level.sheet}!${cellAt(row, level.column)}`, 'viel');
  const { reading, problems } = await open(made.live, catalogue);
  expect(reading.answers?.rounds?.[0]?.changed).toBe(true);
  expect(problems.filter(({ sheet }) => sheet === '履歴')).toMatchObject([
    { kind: 'not-a-level', found: 'viel' },
  ]);
});
