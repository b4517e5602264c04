import { keepRound } from '../../src/actions/keepRound';
import { addParts, removeParts } from '../../src/actions/optionalParts';
import { open, refresh } from '../../src/actions/reading/open';
import { catalogue as whole } from '../../src/catalog';
import { describe as described } from '../../src/actions/describe';
import type { Answer, Answers } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { keepRound as kept } from '../../src/model/rounds/keepRound';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { cellAt } from '../../src/workbook/a1';
import { writeXlsx } from '../../src/xlsx/write';
import { openLive } from '../excel/openLive';
import { loadWorkbook } from '../host/load';
import { bootExcel } from '../host/node';
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

test('24 rounds of 64 items take less than 300 kB, and typing reads once, writes nothing and asks for no more than before', async () => {
  const [, model] = whole.models;
  if (!model) throw new Error('no model');
  const blank: Answers = { ...blankAnswers(model, whole.patterns, 'ja', LAYOUT), date: '2026-04-01' };
  const rated = (turn: number): Answers['answers'] =>
    Object.fromEntries(
      Object.entries(blank.answers).map(([id, answer], index): [string, Answer] => [
        id,
        {
          ...answer,
          insource: (((index * 7 + turn * 3) % 5) + 1) as Answer['insource'],
          outsource: index % 3 === 0 ? (((index + turn) % 6) as Answer['outsource']) : null,
          note: `${id}：第${String(turn)}回の根拠と記録の置き場所`,
          targetLevel: 5,
          due: '2027-03-31',
        },
      ]),
    );
  const parts = ['plan', 'rounds', 'progress'];
  const once: Answers = { ...blank, parts, answers: rated(0) };
  const full = Array.from({ length: 24 }, (_, turn) => turn).reduce<Answers>(
    (answers, turn) =>
      kept(
        model,
        { ...answers, answers: rated(turn) },
        { name: `第${String(turn)}回`, keptOn: '2026-04-01', reserved: [] },
      ),
    once,
  );
  expect(full.rounds).toHaveLength(24);
  const [few, many] = [once, { ...full, answers: once.answers }].map((answers) =>
    described(whole, { model, answers, leftovers: {} }),
  );
  if (!few || !many) throw new Error('nothing described');
  expect(writeXlsx(many).length - writeXlsx(few).length).toBeLessThan(300_000);

  const typing = async (workbook: typeof few) => {
    const { host } = await bootExcel({ calculates: false });
    loadWorkbook(host.book, workbook);
    const live = openLive();
    const { live: reading } = await open(live, whole);
    const score = reading.names.get('ISOMM_Insource');
    if (!score || score === 'broken') throw new Error('no scores');
    host.resetCounters();
    host.user.type(`${score.sheet}!${cellAt(score.row, score.column)}`, 3);
    const { assessment } = await refresh(live, whole);
    expect(assessment?.scored).toBe(64);
    expect([host.counters.writes, host.counters.syncs]).toEqual([0, 1]);
    return host.counters;
  };
  const plain = await typing(few);
  const heavy = await typing(many);
  expect(heavy.bytesUp - plain.bytesUp).toBeLessThan(100);
  expect(heavy.bytesDown - plain.bytesDown).toBeLessThan(1_000);
});
