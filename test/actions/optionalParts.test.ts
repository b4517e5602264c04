import { noteHandedOut, noteReturned } from '../../src/actions/handOutList';
import { open } from '../../src/actions/reading/open';
import { addParts, removeParts } from '../../src/actions/optionalParts';
import { describe } from '../../src/actions/describe';
import { rebuild } from '../../src/actions/rebuild';
import { cellAt } from '../../src/workbook/a1';
import { asRead } from '../sheets/asRead';
import { answersNow, everything, others, scene } from './scenes';
import { catalogue } from './small';

const LEFT_OUT = 'unnecessary';

/** An assessment with both optional sheets, and one item marked as left out on the first. */
async function withBoth() {
  const made = await scene(true);
  const without = everything(made);
  const { answers } = await answersNow(made);
  await addParts(made.live, catalogue, ['scope', 'itemList']);
  const { live } = await open(made.live, catalogue);
  const mark = live.names.get('ISOMM_Recommendation');
  if (!mark || mark === 'broken') throw new Error('no mark');
  made.host.user.type(`${mark.sheet}!${cellAt(mark.row, mark.column)}`, '対象外');
  return { ...made, without, answers };
}

test('optional sheets go with what stands only there, and everything else is as it was without them', async () => {
  const made = await withBoth();
  expect((await answersNow(made)).answers?.answers['A-1']?.recommendation).toBe(LEFT_OUT);
  const theirs = others(made);

  const { done, opened } = await removeParts(made.live, catalogue, ['scope', 'itemList']);
  expect(done).toBe(true);
  expect(opened.reading.answers).toEqual(made.answers);
  expect(everything(made)).toEqual(made.without);
  expect(others(made)).toEqual(theirs);
  expect((await removeParts(made.live, catalogue, ['scope'])).done).toBe(true);
});

test('one optional sheet goes, the other stays with its marks', async () => {
  const made = await withBoth();
  const { opened } = await removeParts(made.live, catalogue, ['itemList']);
  expect(opened.reading.answers?.parts).toEqual(['scope']);
  expect(opened.reading.answers?.answers['A-1']?.recommendation).toBe(LEFT_OUT);
});

test('ended between its two halves, the same command finishes it', async () => {
  const made = await withBoth();
  const live = { ...made.live, remove: () => Promise.reject(new Error('the host went away')) };
  await expect(removeParts(live, catalogue, ['scope', 'itemList'])).rejects.toThrow('the host went away');
  await removeParts(made.live, catalogue, ['scope', 'itemList']);
  expect(everything(made)).toEqual(made.without);
});

test('a plan is drawn beside what it starts from, follows what is typed, and goes without a trace', async () => {
  const made = await scene(true);
  const without = everything(made);
  const { answers } = await answersNow(made);
  const drawn = () => made.host.sheet('結果（機能別）').charts.map(({ series }) => series.length);
  const before = drawn();
  await addParts(made.live, catalogue, ['plan']);
  expect(drawn()).toEqual(before.map((count) => count + 1));
  const { live } = await open(made.live, catalogue);
  const box = (name: string) => {
    const found = live.names.get(name);
    if (!found || found === 'broken') throw new Error(`no ${name}`);
    return found;
  };
  const [level, ids] = [box('ISOMM_PlanLevel'), box('ISOMM_PlanId')];
  expect(ids.values[0]).toEqual(['A-1']);
  made.host.user.type(`${level.sheet}!${cellAt(level.row, level.column)}`, 5);
  made.host.user.paste(`${level.sheet}!${cellAt(level.row + 1, level.column)}`, [['soon']]);
  const now = await open(made.live, catalogue);
  expect(now.reading.answers?.answers['A-1']?.targetLevel).toBe(5);
  expect(now.problems.filter(({ sheet }) => sheet === '計画')).toMatchObject([
    { kind: 'not-a-level', sheet: '計画', id: 'A-2', found: 'soon' },
  ]);

  await removeParts(made.live, catalogue, ['plan']);
  expect((await answersNow(made)).answers).toEqual(answers);
  expect(everything(made)).toEqual(without);
});

test('facts that are typed leave scores alone, what is none is named, and they go without a trace', async () => {
  const made = await scene(true);
  const without = everything(made);
  const { answers } = await answersNow(made);
  await addParts(made.live, catalogue, ['evidence']);
  const sheet = '採点の手がかり';
  made.host.user.type(`${sheet}!D8`, 'している');
  made.host.user.type(`${sheet}!F8`, '交代できる');
  made.host.user.paste(`${sheet}!D9`, [['たぶん']]);
  const { reading, problems } = await open(made.live, catalogue);
  expect(reading.answers?.answers['A-1']).toMatchObject({
    insource: 3,
    evidence: { done: 'yes', others: 'fully' },
  });
  expect(problems.filter((problem) => problem.sheet === sheet)).toMatchObject([
    { kind: 'not-a-progress', cell: 'D9', id: 'A-2', found: 'たぶん' },
  ]);
  await removeParts(made.live, catalogue, ['evidence']);
  expect((await answersNow(made)).answers).toEqual(answers);
  expect(everything(made)).toEqual(without);
});

test('the review of what is outsourced speaks in the evidence from the day it comes to the day it goes', async () => {
  const made = await scene(true);
  await addParts(made.live, catalogue, ['evidence']);
  const before = everything(made);
  await addParts(made.live, catalogue, ['outsourcing']);
  expect(JSON.stringify(everything(made))).toContain('INDEX(ISOMM_OutReports');
  // It has two sheets, which come and go together and are asked for as one.
  expect((await answersNow(made)).answers?.parts).toEqual(['evidence', 'outsourcing']);
  expect(made.host.book.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['アウトソース確認', '委託先ごとの確認']),
  );
  await removeParts(made.live, catalogue, ['outsourcing']);
  expect(everything(made)).toEqual(before);
});

/** The scene has junk of its own in the checklist. */
const elsewhere = ({ sheet }: { readonly sheet: string | null }): boolean => sheet !== '入力';

test('a portfolio brings what it shows along, follows it, and goes alone', async () => {
  const made = await scene(true);
  await addParts(made.live, catalogue, ['portfolio']);
  const { reading } = await open(made.live, catalogue);
  expect(reading.answers?.parts).toEqual(['scope', 'plan', 'portfolio']);
  expect(reading.problems.filter(elsewhere)).toEqual([]);
  // Without the plan its targets are what is there now; nothing of it is broken.
  await removeParts(made.live, catalogue, ['plan']);
  const after = await open(made.live, catalogue);
  expect(after.reading.answers?.parts).toEqual(['scope', 'portfolio']);
  expect(after.problems.filter(elsewhere)).toEqual([]);
  await removeParts(made.live, catalogue, ['portfolio']);
  expect((await open(made.live, catalogue)).reading.answers?.parts).toEqual(['scope']);
});

test('what was handed out is noted in the open workbook, and what came back in its line', async () => {
  const made = await scene(true);
  const { answers } = await answersNow(made);
  const row = { organisation: '', functions: 'A', deadline: '2026-07-31', returnTo: '', returned: '' };
  const handed = ['営業部', '経理部'].map((department) => ({
    ...row,
    ...{ department, handedOut: '2026-07-01', file: `ISOMM_${department}.xlsx` },
  }));
  await noteHandedOut(made.live, catalogue, handed);
  const back = [{ organisation: 'ISOMM', department: '営業部 ' }];
  const { done, opened } = await noteReturned(made.live, catalogue, back, '2026-08-03');
  expect(done).toBe(true);
  expect(opened.problems.filter(elsewhere)).toEqual([]);
  expect(opened.reading.answers?.handOuts).toEqual({
    day: '2026-08-03',
    rows: [{ ...handed[0], returned: '2026-08-03' }, handed[1]],
  });
  await removeParts(made.live, catalogue, ['handOuts']);
  expect((await answersNow(made)).answers).toEqual(answers);
});

const LISTS = {
  scope: 'ISOMM_ScopeId',
  plan: 'ISOMM_PlanId',
  portfolio: 'ISOMM_PortfolioId',
  evidence: 'ISOMM_EvidenceId',
  outsourcing: 'ISOMM_OutId',
} as const;

test('a row that is deleted from a list is named and comes back, and all else stands', async () => {
  const made = await scene(true, { calculates: true });
  const { host, live } = made;
  await addParts(live, catalogue, Object.keys(LISTS));
  const cells = async (name: string) => {
    const found = (await live.read({ only: [name] })).names.get(name);
    if (!found || found === 'broken') throw new Error(`no ${name}`);
    return found;
  };
  const level = await cells('ISOMM_PlanLevel');
  host.user.type(`${level.sheet}!${cellAt(level.row, level.column)}`, 2);
  host.user.type(`${level.sheet}!${cellAt(level.row + 2, level.column)}`, 1);
  const before = await open(live, catalogue);
  const named = ({ problems }: typeof before) => problems.map(({ kind, sheet, id }) => [kind, sheet, id]);

  // The first rows, where words to choose from might stand beside.
  const gone: unknown[] = [];
  for (const name of Object.values(LISTS)) {
    const { sheet, row } = await cells(name);
    host.user.deleteRows(sheet, row + 1);
    gone.push(['missing-id', sheet, 'A-1']);
  }
  const after = await open(live, catalogue);
  expect(named(after).sort()).toEqual([...named(before), ...gone].sort());
  const { 'A-1': first, ...rest } = after.reading.answers?.answers ?? {};
  expect(first?.targetLevel).toBeUndefined();
  const { 'A-1': was, ...others } = before.reading.answers?.answers ?? {};
  expect(was?.targetLevel).toBe(2);
  expect(rest).toEqual(others);

  const shown = host.book.sheets.flatMap(({ name }) =>
    host.user
      .readBlock(`${name}!A1:AZ90`)
      .flat()
      .filter((value) => String(value).startsWith('#')),
  );
  expect(shown).toEqual([]);
  const { reading } = after;
  if (!reading.answers || !reading.model) throw new Error('no answers');
  const meant = asRead(
    describe(catalogue, { model: reading.model, answers: reading.answers, leftovers: reading.leftovers }),
  );
  for (const name of ['ISOMM_PlanMean', 'ISOMM_PlanGap'])
    expect(meant.names.get(name)).toMatchObject({ values: (await cells(name)).values });

  const { done, kept, opened } = await rebuild(live, catalogue, 'all');
  expect({ done, kept }).toEqual({ done: true, kept: [] });
  expect(named(opened)).toEqual(named(before));
  expect((await cells('ISOMM_PlanId')).values).toHaveLength(4);
});
