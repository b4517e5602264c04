import { addParts } from '../../src/actions/optionalParts';
import { change } from '../../src/actions/change';
import { open } from '../../src/actions/reading/open';
import { rebuild } from '../../src/actions/rebuild';
import { setScope } from '../../src/actions/setScope';
import { catalogue } from '../../src/catalog';
import type { Problem } from '../../src/model/answers';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { openLive } from '../excel/openLive';
import { bootExcel } from '../host/node';
import { openXlsx } from '../host/open';
import { FROZEN, frozenBytes } from '../golden/frozen';
import { asUnderstood } from '../golden/understood';
import { WIDE } from '../machine/wide';

async function opened(file: string, layout = 1) {
  const { host } = await bootExcel({ calculates: WIDE });
  await openXlsx(host.book, frozenBytes(layout, file));
  return { host, live: openLive() };
}

/** Every assessment of every layout that was left; else of each layout one filled in and one handed out. */
const assessments = FROZEN.filter(
  ({ file }) => WIDE || /^x1060.*en\.filled|^isomm.*ja\.handed-out/.test(file),
);

test.each(assessments)(
  'nothing is kept beside when all of $file, layout $layout, is made anew: every cell of it was ours',
  async ({ layout, file }) => {
    const { live } = await opened(file, layout);
    const { done, kept, opened: after } = await rebuild(live, catalogue, 'all');
    expect({ done, kept }).toEqual({ done: true, kept: [] });
    expect(after.reading.answers?.layout).toBe(LAYOUT);
  },
);

test('what people added beside the scope of layout 2 is known from that layout', async () => {
  const { host, live } = await opened('x1060-3.2.1.en.filled', 2);
  // Where today's sheet has what is left out.
  host.user.type('Scope!G8', 'mine');
  const { kept } = await rebuild(live, catalogue, 'all');
  expect(kept).toEqual(['Scope (old)']);
  expect(host.user.read('Scope (old)!G8')).toBe('mine');
});

test.each(['isomm-2.1.ja.filled', 'x1060-3.2.1.en.protected', 'isomm-2.1.ja.handed-out'])(
  'a workbook of layout 1 (%s) takes a change as it is, and is brought up with every answer when all is made anew',
  async (file) => {
    const { host, live } = await opened(file);
    const before = await open(live, catalogue);
    expect(before.reading.answers?.layout).toBe(1);
    expect(before.problems.map(({ kind }) => kind)).not.toContain('missing-name');
    expect(before.problems.map(({ kind }) => kind)).not.toContain('formula-replaced');
    const changed = await change(live, catalogue, { targetPattern: 'full-insource' });
    expect(changed.opened.reading.answers).toEqual({
      ...before.reading.answers,
      targetPattern: 'full-insource',
    });

    const { done, kept, opened: after } = await rebuild(live, catalogue, 'results');
    expect({ done, kept }).toEqual({ done: true, kept: [] });
    const { answers } = changed.opened.reading;
    if (!answers) throw new Error('not read');
    const wanted = asUnderstood({ answers, leftovers: before.reading.leftovers, problems: before.problems });
    expect(after.reading.answers).toEqual({ ...wanted.answers, layout: LAYOUT });
    expect(after.reading.leftovers).toEqual(wanted.leftovers);
    const said = ({ kind, id, found }: Problem) => ({ kind, id, found });
    expect(after.problems.map(said)).toEqual(wanted.problems.map(said));
    expect(host.book.findSheet(after.status.sheets['calculation'] ?? '')?.visibility).toBe('Hidden');
    expect(after.status.protectedSheets.length).toBe(before.status.protectedSheets.length);
  },
);

test('what people added beside a sheet of layout 1 is known from that layout', async () => {
  const { host, live } = await opened('isomm-2.1.ja.filled');
  // Behind the radar, where today's sheet has cells of its own; and beside the hidden columns that were ours.
  host.user.type('結果（機能別）!B7', '私のメモ');
  host.user.type('結果（役割別）!AL6', '横のメモ');
  const { kept } = await rebuild(live, catalogue, 'all');
  expect(kept).toEqual(['結果（機能別）（旧）', '結果（役割別）（旧）']);
  expect(host.user.read('結果（機能別）（旧）!B7')).toBe('私のメモ');
});

test('an optional part brings a workbook of layout 1 up', async () => {
  const { live } = await opened('isomm-2.1.ja.filled');
  const before = await open(live, catalogue);
  const { done, opened: after } = await addParts(live, catalogue, ['scope']);
  expect(done).toBe(true);
  const { answers, leftovers } = before.reading;
  if (!answers) throw new Error('not read');
  const wanted = asUnderstood({ answers, leftovers, problems: before.problems });
  expect(after.reading.answers).toEqual({ ...wanted.answers, layout: LAYOUT, parts: ['scope'] });
});

test('an item left out brings a workbook of layout 1 up, and counts nowhere then', async () => {
  const { live } = await opened('isomm-2.1.ja.filled');
  const { done, opened: after } = await setScope(live, catalogue, ['A-1'], 'unnecessary');
  expect(done).toBe(true);
  expect(after.reading.answers).toMatchObject({ layout: LAYOUT, parts: ['scope'] });
  expect(after.reading.answers?.answers['A-1']?.recommendation).toBe('unnecessary');
  expect(after.ofResults).toEqual([]);
});
