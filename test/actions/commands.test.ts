import { catalogue as whole } from '../../src/catalog';
import { change } from '../../src/actions/change';
import { create } from '../../src/actions/create';
import { fix } from '../../src/actions/fix';
import type { LiveEvent } from '../../src/actions/liveWorkbook';
import { nextUnanswered } from '../../src/actions/nextUnanswered';
import { open, refresh } from '../../src/actions/reading/open';
import { itemAt, placeOf } from '../../src/actions/filling/places';
import { rebuild } from '../../src/actions/rebuild';
import { recover } from '../../src/actions/recover';
import { describe } from '../../src/actions/describe';
import { addParts, fitsModel, writtenWith } from '../../src/actions/optionalParts';
import { remove } from '../../src/actions/remove';
import { OPTIONAL_PARTS } from '../../src/sheets/assessment/family';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { cellAt } from '../../src/workbook/a1';
import { openLive } from '../excel/openLive';
import { blankAnswers } from '../../src/model/blankAnswers';
import { loadWorkbook } from '../host/load';
import { bootExcel, turn } from '../host/node';
import { answersNow, everything, others, OTHER, scene } from './scenes';
import { blank, catalogue, filled, model } from './small';

const problems = (kinds: readonly { readonly kind: string; readonly cell: string | null }[]) =>
  kinds.map(({ kind, cell }) => `${kind} ${cell ?? ''}`);

test('an assessment is created beside the sheets of others, whose titles it leaves alone', async () => {
  const made = await scene(false);
  made.host.user.renameSheet('Sheet1', '入力');
  const before = others(made);
  const outcome = await create(made.live, catalogue, model, { ...blank, organisation: '=1+1' });
  expect(outcome.done).toBe(true);
  expect(problems(outcome.opened.problems)).toEqual([]);
  expect(outcome.opened.status.titles).toEqual([
    '入力',
    OTHER,
    '準備',
    '入力 (2)',
    '基準',
    '結果（機能別）',
    '結果（役割別）',
    '計算',
  ]);
  expect(outcome.opened.reading.answers?.organisation).toBe('=1+1');
  expect(others(made)).toEqual(before);

  const second = await create(made.live, catalogue, model, blank);
  expect(second.done).toBe(false);
  expect(second.opened.reading.answers?.organisation).toBe('=1+1');
});

test('another language keeps every answer, note and slip, and titles people chose', async () => {
  const made = await scene(true, { calculates: true });
  made.host.user.renameSheet('入力', '当社の入力');
  const { answers, leftovers } = await answersNow(made);
  expect(answers?.answers['A-1']?.note).toBe('=1+1');
  const outcome = await change(made.live, catalogue, { language: 'en' });
  expect(outcome.kept).toEqual([]);
  expect(outcome.opened.status.sheets).toEqual({
    setup: 'Setup',
    checklist: '当社の入力',
    criteria: 'Criteria',
    byFunction: 'By function',
    byRole: 'By role',
    calculation: 'Calculation',
  });
  expect(await answersNow(made)).toEqual({
    answers: { ...answers, language: 'en' },
    leftovers,
  });
  expect(made.host.user.formula(`${OTHER}!C3`)).toBe('=当社の入力!G5*2');
  expect(made.host.user.read(`${OTHER}!C3`)).toBe(6);
  await change(made.live, catalogue, { language: 'ja' });
  expect(await answersNow(made)).toEqual({ answers, leftovers });
});

test('a pattern is one cell', async () => {
  const made = await scene(true);
  const { opened } = await change(made.live, catalogue, { targetPattern: 'full-insource' });
  expect(opened.reading.answers).toEqual({
    ...(await answersNow(made)).answers,
    targetPattern: 'full-insource',
  });
  made.host.resetCounters();
  await change(made.live, catalogue, { currentPattern: 'minimum-insource' });
  expect(made.host.counters.writes).toBe(1);
  await change(made.live, catalogue, { currentPattern: null });
  expect((await answersNow(made)).answers?.currentPattern).toBeNull();
});

test('a changed organisation that looks like a formula stays text', async () => {
  const made = await scene(true);
  await change(made.live, catalogue, { organisation: '=A1', department: '1-2', date: '2026-05-06' });
  const { answers } = await answersNow(made);
  expect([answers?.organisation, answers?.department, answers?.date]).toEqual(['=A1', '1-2', '2026-05-06']);
});

test('a formula that was overwritten is named with its cell and mended', async () => {
  const made = await scene(true);
  made.host.user.type('結果（機能別）!I8', 5);
  const { problems: found } = await open(made.live, catalogue);
  expect(problems(found)).toContain('formula-replaced I8');
  const { opened } = await rebuild(made.live, catalogue, 'results');
  expect(problems(opened.problems)).not.toContain('formula-replaced I8');
  expect(opened.problems.every(({ kind }) => kind !== 'formula-replaced')).toBe(true);
});

test('manual calculation is said, and nothing is held against formulas that wait', async () => {
  const made = await scene(true, { calculates: true });
  made.host.user.setCalculationMode('Manual');
  made.host.user.type('入力!G6', 5);
  const opened = await open(made.live, catalogue);
  expect(opened.status.calculation).toBe('manual');
  expect(opened.problems.filter(({ kind }) => kind === 'formula-replaced')).toEqual([]);
  await made.live.calculate();
  expect(made.host.user.read('入力!U6')).toBe(5);
});

test('typing a score makes the add-in write nothing and read once, in under 4 KB', async () => {
  const { host } = await bootExcel();
  const live = openLive();
  const [, large] = whole.models;
  if (!large) throw new Error('no model');
  const { opened } = await create(live, whole, large, blankAnswers(large, whole.patterns, 'ja', 1));
  expect(host.counters.syncs).toBeLessThanOrEqual(3);
  expect(host.counters.bytesUp).toBeLessThanOrEqual(235_900);
  const events: LiveEvent[] = [];
  const stop = await live.listen((event) => {
    events.push(event);
  });
  const place = placeOf(opened.live, 'A-1');
  host.resetCounters();
  host.user.type(`${place?.sheet ?? ''}!${place?.cell ?? ''}`, 3);
  await turn();
  expect(events).toEqual([{ kind: 'changed', sheet: place?.sheet, cell: place?.cell, remote: false }]);
  const after = await refresh(live, whole);
  expect(after.assessment?.scored).toBe(1);
  const { writes, syncs, bytesUp } = host.counters;
  expect({ writes, syncs }).toEqual({ writes: 0, syncs: 1 });
  expect(bytesUp).toBeLessThan(4_000);
  await stop();
  host.user.type(`${place?.sheet ?? ''}!${place?.cell ?? ''}`, 4);
  await turn();
  expect(events).toHaveLength(1);
});

test('scores that are text become numbers, quadrants in other letters ours, and nothing else is touched', async () => {
  const made = await scene(true);
  made.host.user.paste('入力!F5', [['第Ⅱ象限']]);
  made.host.user.paste('入力!G6', [["'３"]]);
  made.host.user.paste('入力!H7', [["' 4 "]]);
  const before = await open(made.live, catalogue);
  const outcome = await fix(made.live, catalogue, before.problems);
  expect(outcome.changed).toEqual([
    { sheet: '入力', cell: 'F5', found: '第Ⅱ象限', becomes: 'II' },
    { sheet: '入力', cell: 'G6', found: '３', becomes: '3' },
    { sheet: '入力', cell: 'H7', found: ' 4 ', becomes: '4' },
  ]);
  expect(made.host.user.read('入力!F5')).toBe('II');
  expect([made.host.user.read('入力!G6'), made.host.user.read('入力!H7')]).toEqual([3, 4]);
  expect(made.host.user.read('入力!G8')).toBe('まだ');
  expect((await fix(made.live, catalogue, before.problems)).fixed).toBe(0);
});

test('a row or column a person added is kept in a copy of the sheet', async () => {
  const made = await scene(true);
  made.host.user.insertRows('入力', 6);
  made.host.user.type('入力!D6', '私の行');
  const { kept, opened } = await rebuild(made.live, catalogue, 'all');
  expect(kept).toEqual(['入力（旧）']);
  expect(made.host.user.read('入力（旧）!D6')).toBe('私の行');
  expect(opened.reading.answers?.answers).toEqual({
    ...filled.answers,
    'B-2': { ...filled.answers['B-2'], quadrant: null },
  });
});

test('rows with an id nobody knows are kept in a copy', async () => {
  const made = await scene(true);
  made.host.user.type('入力!C5', 'Z-9');
  const { kept } = await rebuild(made.live, catalogue, 'all');
  expect(kept).toEqual(['入力（旧）']);
  expect(made.host.user.read('入力（旧）!G5')).toBe(3);
});

test('an unfinished command is finished with what was kept and what was typed since', async () => {
  const made = await scene(true);
  made.host.keepLog = true;
  await change(made.live, catalogue, { language: 'en' });
  const end = everything(made);
  const actions = made.host.log.reduce(
    (sum, { Actions }) => sum + Actions.filter((one) => one.ActionType !== 5).length,
    0,
  );

  const again = await scene(true);
  again.host.faults.failAtAction(actions - 300);
  await expect(change(again.live, catalogue, { language: 'en' })).rejects.toThrow();
  expect((await open(again.live, catalogue)).status.unfinished).toBe(true);
  const { done } = await recover(again.live, catalogue, {}, 'use');
  expect(done).toBe(true);
  expect(everything(again)).toEqual(end);

  const typed = await scene(true);
  typed.host.faults.failAtAction(actions - 300);
  await expect(change(typed.live, catalogue, { language: 'en' })).rejects.toThrow();
  const now = await open(typed.live, catalogue);
  const place = placeOf(now.live, 'B-2', 'out');
  typed.host.user.type(`${place?.sheet ?? ''}!${place?.cell ?? ''}`, 2);
  await recover(typed.live, catalogue, {}, 'use');
  const { answers } = await answersNow(typed);
  expect(answers?.answers['B-2']?.outsource).toBe(2);
  expect(answers?.answers['A-1']).toEqual(filled.answers['A-1']);
});

test('everything of ours is removed, and nothing else', async () => {
  const made = await scene(true);
  const before = others(made);
  const { opened } = await remove(made.live, catalogue);
  expect(opened.status.titles).toEqual(
    ['Sheet1', OTHER].filter((title) => opened.status.titles.includes(title)),
  );
  expect(made.host.book.names).toEqual([]);
  expect(others(made)).toEqual(before);
  expect((await remove(made.live, catalogue)).done).toBe(true);
});

test('items and places find each other', async () => {
  const made = await scene(true);
  const { live, assessment } = await open(made.live, catalogue);
  const place = placeOf(live, 'B-1', 'out');
  expect(place).toEqual({ sheet: '入力', cell: 'H7' });
  expect(place && itemAt(live, place)).toEqual({ id: 'B-1', side: 'out' });
  expect(itemAt(live, { sheet: '入力', cell: 'D7' })).toEqual({ id: 'B-1', side: null });
  expect(itemAt(live, { sheet: '入力', cell: 'A1' })).toBeNull();
  expect(itemAt(live, { sheet: OTHER, cell: 'H7' })).toBeNull();
  if (!assessment) throw new Error('not read');
  const start = { here: null, sentTo: null };
  expect(nextUnanswered(assessment, start)).toEqual(['B-2']);
  expect(nextUnanswered(assessment, { here: 'B-2', sentTo: 'B-2' })).toEqual(['B-2']);
  expect(nextUnanswered(assessment, { ...start, functionId: 'A' })).toEqual([]);
});

test('a repair opens the protection of our own sheet for a moment and closes it as it was', async () => {
  const made = await scene(true);
  made.host.user.paste('入力!G6', [["'３"]]);
  made.host.user.protect('入力', { allowSort: true, allowAutoFilter: false });
  const before = await open(made.live, catalogue);
  const { fixed } = await fix(made.live, catalogue, before.problems);
  expect(fixed).toBe(1);
  expect(made.host.user.read('入力!G6')).toBe(3);
  expect(made.host.sheet('入力').protection?.options).toMatchObject({
    allowSort: true,
    allowAutoFilter: false,
  });
});

test('a repair behind a password changes nothing, and says so', async () => {
  const made = await scene(true);
  made.host.user.paste('入力!G6', [["'３"]]);
  made.host.user.protect('入力', {}, 'secret');
  const { problems: found } = await open(made.live, catalogue);
  await expect(fix(made.live, catalogue, found)).rejects.toMatchObject({
    code: 'protected-sheet',
    mayHaveWritten: false,
    sheet: '入力',
  });
  expect(made.host.user.read('入力!G6')).toBe('３');
});

test('an optional sheet costs little more, and all thirteen together take no request more than one', async () => {
  const [, large] = whole.models;
  if (!large) throw new Error('no model');
  const sent = async (parts: readonly string[], requests = 3) => {
    const { host } = await bootExcel({ calculates: false });
    await create(openLive(), whole, large, { ...blankAnswers(large, whole.patterns, 'ja', 1), parts });
    expect(host.counters.syncs).toBeLessThanOrEqual(requests);
    return host.counters.bytesUp;
  };
  const none = await sent([]);
  // The summary brings a chart of its own.
  for (const [part, most] of [
    ['scope', 33_400],
    ['itemList', 35_600],
    ['summary', 40_000],
    ['plan', 59_800],
    ['portfolio', 47_600],
    ['handOuts', 28_700],
    ['rounds', 28_900],
    // Most of it words, many names, and five heads that say where a name is cut.
    ['first evidence phases outsourcing', 231_600],
    // With the rounds it shows.
    ['progress', 112_600],
  ] as const)
    expect((await sent(part.split(' '))) - none).toBeLessThanOrEqual(most);
  await sent(['scope', 'itemList', 'summary']);
  await sent(OPTIONAL_PARTS, 4);
});

test('a sheet that is added later takes two requests, three where charts are drawn', async () => {
  const [, large] = whole.models;
  if (!large) throw new Error('no model');
  for (const part of OPTIONAL_PARTS) {
    const fits = fitsModel(part, model.id);
    const known = fits ? catalogue : whole;
    const filling = { model: fits ? model : large, leftovers: {} };
    const answers = fits ? filled : blankAnswers(large, whole.patterns, 'ja', LAYOUT);
    const { host } = await bootExcel({ calculates: false });
    loadWorkbook(host.book, describe(known, { ...filling, answers }));
    const live = openLive();
    await open(live, known);
    host.resetCounters();
    const { opened, noted } = await addParts(live, known, [part]);
    expect(noted).toEqual([]);
    const { parts = [] } = opened.reading.answers ?? {};
    expect(parts).toContain(part);
    const after = describe(known, { ...filling, answers: { ...answers, parts } });
    const drawn = after.sheets.some(
      ({ key, charts }) => writtenWith(parts).includes(key) && charts.length > 0,
    );
    expect([part, host.counters.syncs]).toEqual([part, drawn ? 3 : 2]);
    expect([part, opened.problems.filter(({ kind }) => kind !== 'uncalculated')]).toEqual([part, []]);
  }
});

/** A workbook with these sheets, read once. */
async function withSheets(parts: readonly string[]) {
  const { host } = await bootExcel();
  loadWorkbook(host.book, describe(catalogue, { model, leftovers: {}, answers: { ...filled, parts } }));
  const live = openLive();
  await open(live, catalogue);
  return { host, live };
}

test.each([
  ['plan', ['outsourcing', 'portfolio'], 3],
  ['scope', ['portfolio'], 2],
  ['outsourcing', ['evidence'], 2],
  ['survey', ['outsourcing'], 2],
])('so does %s where %s is written anew, protected or not', async (part, there, requests) => {
  for (const guarded of [false, true]) {
    const { host, live } = await withSheets(there);
    if (guarded) await live.protect(true);
    const before = await open(live, catalogue);
    host.resetCounters();
    const { done, opened, noted, kept } = await addParts(live, catalogue, [part]);
    expect([guarded, host.counters.syncs]).toEqual([guarded, requests]);
    expect({ done, noted, kept }).toEqual({ done: true, noted: [], kept: [] });
    expect(opened.status.protectedSheets).toEqual(expect.arrayContaining([...before.status.protectedSheets]));
    expect(opened.status.unfinished).toBe(false);
  }
});

test.each([
  ['portfolio', 'ISOMM_PortfolioAssignee', 'scope', 'ISOMM_PortfolioId'],
  ['evidence', 'ISOMM_EvidencePlace', 'outsourcing', 'ISOMM_EvidenceId'],
])(
  'what somebody types on %s meanwhile stands by its item, sorted or not',
  async (there, name, part, ids) => {
    for (const sorted of [false, true]) {
      const { host, live } = await withSheets([there]);
      const cells = async (wanted: string) => {
        const found = (await open(live, catalogue)).live.names.get(wanted);
        if (!found || found === 'broken') throw new Error(`no ${wanted}`);
        return found;
      };
      const places = await cells(name);
      const at = (row: number) => `${places.sheet}!${cellAt(places.row + row, places.column)}`;
      host.user.paste(at(0), [["'=before"]]);
      if (sorted) {
        const id = await cells(ids);
        const last = cellAt(id.row + model.items.length - 1, 60);
        host.user.sort(
          `${places.sheet}!${cellAt(id.row, 0)}:${last}`,
          `-${cellAt(0, id.column).slice(0, -1)}`,
        );
      }
      const receive = host.receive.bind(host);
      let count = 0;
      host.receive = (...request) => {
        count += 1;
        if (count === 2) host.user.coAuthor.type(at(1), 'meanwhile');
        return receive(...request);
      };
      const { done, kept } = await addParts(live, catalogue, [part]);
      expect({ done, kept }).toEqual({ done: true, kept: [] });
      const [said, items] = [await cells(name), await cells(ids)];
      const found = Object.fromEntries(items.values.map(([id], row) => [id, said.values[row]?.[0] ?? null]));
      const typed = sorted ? 'B-1' : 'A-2';
      expect(found).toEqual({
        'A-1': '=before',
        'A-2': null,
        'B-1': null,
        'B-2': null,
        [typed]: 'meanwhile',
      });
    }
  },
);

test('a sheet behind a password lets another one be added nowhere, and everything is as it was', async () => {
  const { host, live } = await withSheets(['portfolio']);
  await live.protect(true);
  const title = (await open(live, catalogue)).status.sheets['portfolio'] ?? '';
  host.user.unprotect(title);
  host.user.protect(title, {}, 'secret');
  const made = { host, live };
  const before = everything(made);
  await expect(addParts(live, catalogue, ['scope'])).rejects.toMatchObject({
    code: 'protected-sheet',
    mayHaveWritten: false,
    sheet: title,
  });
  expect(everything(made)).toEqual(before);
});
