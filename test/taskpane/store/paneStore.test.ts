import { HostFailure } from '../../../src/actions/liveWorkbook';
import { CALM, PaneStore, PATIENCE, QUIET, type Later } from '../../../src/taskpane/store/paneStore';
import { FakeWorkbook, Gate } from '../fakeWorkbook';

/** Later is when the test says so; `strike` is called with how long it was to be. */
class Clock {
  private readonly waiting: { readonly milliseconds: number; readonly then: () => void }[] = [];
  readonly set: number[] = [];
  readonly later: Later = (milliseconds, then) => {
    const entry = { milliseconds, then };
    this.set.push(milliseconds);
    this.waiting.push(entry);
    return () => {
      this.waiting.splice(this.waiting.indexOf(entry), 1);
    };
  };
  strike(milliseconds: number = CALM) {
    for (const entry of this.waiting.filter((each) => each.milliseconds === milliseconds)) {
      this.waiting.splice(this.waiting.indexOf(entry), 1);
      entry.then();
    }
  }
  get left() {
    return this.waiting.map(({ milliseconds }) => milliseconds);
  }
}

const changed = { kind: 'changed', sheet: '入力', cell: 'G6', remote: false } as const;
const reads = (workbook: FakeWorkbook) =>
  workbook.asked.filter((name) => name === 'open' || name === 'refresh').length;

const started = async (workbook = FakeWorkbook.with('isomm-2.1')) => {
  const clock = new Clock();
  const store = new PaneStore(workbook, clock.later);
  await store.start();
  return { workbook, clock, store };
};

test('many changes at once lead to one reading', async () => {
  const { workbook, clock, store } = await started();
  const before = reads(workbook);
  for (let count = 0; count < 50; count += 1) workbook.happens(changed);
  expect(clock.set.filter((milliseconds) => milliseconds === CALM)).toHaveLength(1);
  expect(clock.left).toEqual([CALM, QUIET]);
  clock.strike();
  await store.refresh();
  expect(reads(workbook) - before).toBeLessThanOrEqual(2);
});

test('once it is quiet everything is read, results included; before that the answers alone', async () => {
  const { workbook, clock, store } = await started();
  workbook.asked.length = 0;
  workbook.happens(changed);
  clock.strike();
  await store.look();
  expect(new Set(workbook.asked)).toEqual(new Set(['refresh']));
  clock.strike(QUIET);
  await store.look();
  expect(workbook.asked).toContain('open');
});

test('a change during a reading is read afterwards, never beside it', async () => {
  const { workbook, clock, store } = await started();
  const gate = new Gate();
  workbook.gates['refresh'] = gate;
  workbook.happens(changed);
  clock.strike();
  workbook.fill('A-1', { insource: 4 });
  workbook.happens(changed);
  clock.strike();
  const settled = store.refresh();
  gate.let();
  await settled;
  expect(store.snapshot().opened?.answers?.answers['A-1']?.insource).toBe(4);
  expect(workbook.mostAtOnce).toBe(1);
});

test('a change that comes when a reading has just ended is not lost', async () => {
  const { workbook, store } = await started();
  await store.refresh();
  workbook.fill('A-1', { insource: 2 });
  await store.refresh();
  expect(store.snapshot().opened?.answers?.answers['A-1']?.insource).toBe(2);
});

test('the pane asks for no write because something changed', async () => {
  const { workbook, clock, store } = await started();
  workbook.happens(changed);
  workbook.happens({ kind: 'selected', sheet: '入力', cell: 'G7' });
  workbook.happens({ kind: 'sheets' });
  clock.strike();
  await store.look();
  clock.strike(QUIET);
  await store.look();
  expect([...new Set(workbook.asked)].sort()).toEqual(['activeCell', 'listen', 'open', 'refresh']);
});

test('a selection in the checklist names its item and side; elsewhere there is none', async () => {
  const { workbook, store } = await started();
  workbook.happens({ kind: 'selected', sheet: '入力', cell: 'H7' });
  expect(store.snapshot().selected).toEqual({ id: 'A-2', side: 'out' });
  workbook.happens({ kind: 'selected', sheet: '入力', cell: 'C7' });
  expect(store.snapshot().selected).toEqual({ id: 'A-2', side: null });
  workbook.happens({ kind: 'selected', sheet: 'Sheet1', cell: 'A1' });
  expect(store.snapshot().selected).toBeNull();
});

test('a failure keeps its code, what was written and what the host said', async () => {
  const { workbook, store } = await started();
  workbook.failing['rebuild all'] = new HostFailure('protected-sheet', true, '結果', {
    cause: Object.assign(new Error('no'), { code: 'AccessDenied' }),
  });
  expect(await store.run('rebuild', 'all')).toBe(false);
  expect(store.snapshot()).toMatchObject({
    work: null,
    outcome: null,
    failure: {
      command: 'rebuild',
      code: 'protected-sheet',
      mayHaveWritten: true,
      sheet: '結果',
      detail: 'AccessDenied: no',
    },
  });
});

test('an error that is no host failure is not taken for success, nor for harmless', async () => {
  const { workbook, store } = await started();
  workbook.failing['remove'] = new Error('bug');
  expect(await store.run('remove', null)).toBe(false);
  expect(store.snapshot().failure).toMatchObject({ code: 'host-error', mayHaveWritten: true, detail: 'bug' });
});

test('a reading that fails says so and the next one that works takes it back', async () => {
  const { workbook, store } = await started();
  workbook.failing['open'] = new HostFailure('cell-editing', false, null);
  await store.refresh();
  expect(store.snapshot().failure?.code).toBe('cell-editing');
  expect(store.snapshot().opened?.model?.id).toBe('isomm-2.1');
  workbook.failing = {};
  await store.refresh();
  expect(store.snapshot().failure).toBeNull();
});

test('a command that could do nothing is not told as done', async () => {
  const { workbook, store } = await started();
  workbook.willing = false;
  expect(await store.run('rebuild', 'all')).toBe(false);
  expect(store.snapshot()).toMatchObject({ failure: null, outcome: { command: 'rebuild', done: false } });
});

test('a part of the add-in that cannot be loaded has changed nothing', async () => {
  const { workbook, store } = await started();
  workbook.failing['fix'] = Object.assign(new Error('Loading chunk 7 failed'), { name: 'ChunkLoadError' });
  expect(await store.run('fix', [])).toBe(false);
  expect(store.snapshot().failure).toMatchObject({ code: 'not-loaded', mayHaveWritten: false });
});

test('a second command waits for nobody: it is refused while one is under way', async () => {
  const { workbook, store } = await started();
  const gate = new Gate();
  workbook.gates['rebuild all'] = gate;
  const first = store.run('rebuild', 'all');
  expect(await store.run('remove', null)).toBe(false);
  expect(workbook.asked).not.toContain('remove');
  gate.let();
  expect(await first).toBe(true);
});

test('cancelling reaches the command', async () => {
  const workbook = new FakeWorkbook();
  const { store } = await started(workbook);
  let seen: boolean | undefined;
  workbook.during = (run) => {
    store.cancel();
    seen = run.cancelled?.();
    throw new HostFailure('cancelled', false, null);
  };
  await store.run('create', {
    model: 'isomm-2.1',
    language: 'ja',
    organisation: '',
    department: '',
    respondent: '',
    position: '',
    currentPattern: null,
    targetPattern: null,
  });
  expect(seen).toBe(true);
  expect(store.snapshot().failure?.code).toBe('cancelled');
});

test('a command that can only be finished is not offered to be called off', async () => {
  const { workbook, store } = await started();
  const offered: (boolean | undefined)[] = [];
  workbook.during = (run) => {
    offered.push(store.snapshot().work?.cancellable);
    run.committed?.();
    offered.push(store.snapshot().work?.cancellable);
    store.cancel();
    offered.push(run.cancelled?.());
  };
  expect(await store.run('rebuild', 'all')).toBe(true);
  expect(offered).toEqual([true, false, false]);
});

test('what a command has read is what the pane shows: nothing is read twice', async () => {
  const { workbook, store } = await started();
  const before = reads(workbook);
  await store.run('change', { targetPattern: 'hybrid' });
  expect(store.snapshot().opened?.answers?.targetPattern).toBe('hybrid');
  expect(reads(workbook)).toBe(before);
  await store.run('protect', true);
  expect(reads(workbook)).toBe(before + 1);
});

test('without events the pane says so and still reads when asked', async () => {
  const workbook = FakeWorkbook.with('isomm-2.1');
  workbook.failing['listen'] = new HostFailure('unsupported', false, null);
  const { store } = await started(workbook);
  expect(store.snapshot()).toMatchObject({ deaf: true, failure: null });
  workbook.fill('A-1', { outsource: 3 });
  await store.refresh();
  expect(store.snapshot().opened?.assessment?.scored).toBe(1);
});

test('next unanswered goes round, keeps to one function where one is named, and ends', async () => {
  const { workbook, store } = await started();
  workbook.fill('A-1', { insource: 0 });
  await store.refresh();
  await store.ways.next();
  expect(workbook.selections.at(-1)?.cell).toBe('G7');
  await store.ways.next('I');
  expect(store.snapshot().selected?.id).toBe('I-1');
  workbook.fillAll(() => ({ insource: 1 }));
  await store.refresh();
  await store.ways.next();
  expect(store.snapshot().outcome).toEqual({ command: 'next', id: null });
});

test('whom Enter has moved to an unanswered row is not sent past it, but whoever asks again is', async () => {
  const { workbook, store } = await started();
  await store.ways.next();
  workbook.fill('A-1', { insource: 4 });
  await store.refresh();
  workbook.happens({ kind: 'selected', sheet: '入力', cell: 'G7' });
  await store.ways.next();
  expect(workbook.selections.map(({ cell }) => cell)).toEqual(['G6', 'G7']);
  await store.ways.next();
  expect(workbook.selections.at(-1)?.cell).toBe('G8');
});

test('a cell that cannot be reached is not told as reached', async () => {
  const { workbook, store } = await started();
  workbook.failing['select'] = new HostFailure('not-in-front', false, null);
  await store.ways.next();
  expect(store.snapshot()).toMatchObject({ outcome: null, failure: { code: 'not-in-front' } });
});

test('stopped, it reads no more', async () => {
  const { workbook, clock, store } = await started();
  workbook.happens(changed);
  await store.stop();
  expect(clock.left).toEqual([]);
  const before = reads(workbook);
  clock.strike();
  workbook.happens(changed);
  await store.refresh();
  expect(reads(workbook)).toBe(before);
});

describe('the selected item', () => {
  test('is what stands in the selected row now, after rows were sorted, inserted or deleted', async () => {
    const { workbook, store } = await started();
    const ids = workbook.model?.items.map(({ id }) => id) ?? [];
    workbook.happens({ kind: 'selected', sheet: '入力', cell: 'G6' });
    expect(store.snapshot().selected?.id).toBe('A-1');
    for (const rows of [[...ids].reverse(), ['', ...ids], ids.slice(1)]) {
      workbook.rows = rows;
      await store.look();
      expect(store.snapshot().selected?.id ?? '').toBe(rows[0]);
    }
  });

  test('is that of the active cell for who opens the pane late', async () => {
    const workbook = FakeWorkbook.with('isomm-2.1');
    workbook.active = { sheet: '入力', cell: 'H8' };
    const { store } = await started(workbook);
    expect(store.snapshot().selected).toEqual({ id: 'A-3', side: 'out' });
  });

  test('is none on another sheet, and there again with the checklist', async () => {
    const { workbook, store } = await started();
    workbook.happens({ kind: 'selected', sheet: '入力', cell: 'G6' });
    workbook.active = { sheet: '結果（機能別）', cell: 'A1' };
    workbook.happens({ kind: 'activated', sheet: '結果（機能別）' });
    expect(store.snapshot().selected).toBeNull();
    workbook.active = { sheet: '入力', cell: 'G7' };
    workbook.happens({ kind: 'activated', sheet: '入力' });
    await store.refresh();
    expect(store.snapshot().selected?.id).toBe('A-2');
  });
});

describe('an entry from the pane', () => {
  const entries = ({ entries: all }: FakeWorkbook) =>
    all.map(({ id, field, value, was }) => [id, field, value, was]);

  test('goes into its cell, in the order in which keys were pressed, however slow Excel is', async () => {
    const { workbook, store } = await started();
    const gate = new Gate();
    workbook.gates['fillIn'] = gate;
    const first = store.entries.fill('A-1', 'in', 3);
    const second = store.entries.fill('A-1', 'in', 4);
    expect(store.entries.shown('A-1', 'in')).toBe(4);
    gate.let();
    await Promise.all([first, second]);
    expect(entries(workbook)).toEqual([
      ['A-1', 'in', 3, null],
      ['A-1', 'in', 4, 3],
    ]);
    expect(store.snapshot().filling).toEqual([]);
    expect(store.snapshot().opened?.answers?.answers['A-1']?.insource).toBe(4);
  });

  test('shows in the figures at once, and no longer where it was not written', async () => {
    const { workbook, store } = await started();
    const scored = () => store.snapshot().opened?.assessment?.scored;
    const gate = new Gate();
    workbook.gates['fillIn'] = gate;
    const both = [store.entries.fill('A-1', 'in', 3), store.entries.fill('A-2', 'in', 4)];
    expect(scored()).toBe(2);
    const seen = new Set<unknown>();
    store.subscribe(() => seen.add(scored()));
    gate.let();
    await Promise.all(both);
    expect([...seen]).toEqual([2]);
    workbook.failing['fillIn'] = new HostFailure('protected-sheet', false, '入力');
    const refused = store.entries.fill('A-3', 'in', 5);
    expect(scored()).toBe(3);
    await refused;
    expect(scored()).toBe(2);
  });

  test('is put back one by one', async () => {
    const { workbook, store } = await started();
    await store.entries.fill('A-1', 'in', 3);
    await store.entries.fill('A-2', 'note', 'x');
    await store.entries.takeBack();
    await store.entries.takeBack();
    await store.entries.takeBack();
    expect(workbook.answers?.answers['A-1']?.insource).toBeNull();
    expect(workbook.answers?.answers['A-2']?.note).toBe('');
    expect(store.snapshot().undo).toEqual([]);
  });

  test('asks where the cell changed meanwhile, and writes once it is wanted all the same', async () => {
    const { workbook, store } = await started();
    workbook.fill('A-1', { insource: 2 });
    await store.entries.fill('A-1', 'in', 5);
    expect(store.snapshot().outcome).toMatchObject({ command: 'asks', found: 2, why: 'meanwhile' });
    expect(workbook.answers?.answers['A-1']?.insource).toBe(2);
    await store.entries.fill('A-1', 'in', 5, true);
    expect(workbook.answers?.answers['A-1']?.insource).toBe(5);
  });

  test('is not put back over what somebody else put there', async () => {
    const { workbook, store } = await started();
    await store.entries.fill('A-1', 'in', 3);
    workbook.fill('A-1', { insource: 1 });
    await store.entries.takeBack();
    expect(workbook.answers?.answers['A-1']?.insource).toBe(1);
    expect(store.snapshot().outcome).toMatchObject({ command: 'asks', found: 1 });
  });

  test('is never shown as undone by a reading that began before it', async () => {
    const { workbook, clock, store } = await started();
    const gate = new Gate();
    workbook.gates['refresh'] = gate;
    workbook.happens(changed);
    clock.strike();
    const seen: unknown[] = [];
    await store.entries.fill('A-1', 'in', 3);
    store.subscribe(() => seen.push(store.snapshot().opened?.answers?.answers['A-1']?.insource));
    gate.let();
    await store.look();
    expect(new Set(seen)).toEqual(new Set([3]));
  });
});

describe('a way to a cell', () => {
  test('passes over rows that cannot be seen', async () => {
    const { workbook, store } = await started();
    workbook.hiddenRows.add(6).add(7);
    await store.ways.next();
    expect(workbook.selections.at(-1)?.cell).toBe('G8');
    expect(store.snapshot()).toMatchObject({
      outcome: { command: 'next', id: 'A-3' },
      selected: { id: 'A-3' },
    });
  });

  test('says that the row is hidden where no other is left, and shows it on request', async () => {
    const { workbook, store } = await started();
    workbook.fillAll((index) => (index === 1 ? {} : { insource: 3 }));
    await store.refresh();
    workbook.hiddenRows.add(7);
    await store.ways.next();
    const place = { sheet: '入力', cell: 'G7' };
    expect(store.snapshot().outcome).toEqual({ command: 'unseen', place, hidden: 'row' });
    await store.ways.reveal(place);
    expect(store.snapshot()).toMatchObject({ outcome: null, selected: { id: 'A-2' } });
  });

  test('passes over items whose rows are gone, and says which row is missing where it was to lead there', async () => {
    const { workbook, store } = await started();
    const item = () => store.snapshot().selected?.id;
    workbook.rows = (workbook.model?.items ?? []).map(({ id }) => id).filter((id) => id !== 'A-2');
    await store.refresh();
    await store.ways.selectItem('A-1');
    await store.ways.step(1);
    expect(item()).toBe('A-3');
    await store.ways.step(-1);
    expect(item()).toBe('A-1');
    workbook.fill('A-1', { insource: 3 });
    await store.refresh();
    await store.ways.next();
    expect(item()).toBe('A-3');

    await store.ways.selectItem('A-2');
    expect(store.snapshot()).toMatchObject({
      outcome: { command: 'no-row', id: 'A-2' },
      selected: { id: 'A-3' },
    });
    await store.ways.selectItem('A-1');
    expect(store.snapshot().outcome).toBeNull();
    workbook.fillAll((index) => (index === 1 ? {} : { insource: 3 }));
    await store.refresh();
    await store.ways.next();
    expect(store.snapshot()).toMatchObject({
      outcome: { command: 'no-row', id: 'A-2' },
      selected: { id: 'A-1' },
    });
  });

  test('says that the sheet is hidden', async () => {
    const { workbook, store } = await started();
    workbook.hiddenSheet = '入力';
    await store.ways.next();
    expect(store.snapshot().outcome).toMatchObject({ command: 'unseen', hidden: 'sheet' });
    expect(store.snapshot().failure).toBeNull();
  });

  test('is gone at once in the pane, however slow Excel is: no key is lost, and none meets another item', async () => {
    const { workbook, store } = await started();
    const item = () => store.snapshot().selected?.id;
    await store.ways.selectItem('A-1');
    const { sent } = store.snapshot();
    workbook.gates['select'] = new Gate();
    const going = [store.ways.step(1), store.ways.step(1)];
    expect(item()).toBe('A-3');
    expect(store.snapshot().sent).toBe(sent + 2);
    // Excel tells of the first while the second is on its way, and answers what was asked before both.
    workbook.happens({ kind: 'selected', sheet: '入力', cell: 'G7' });
    workbook.active = { sheet: '入力', cell: 'G6' };
    await store.refresh();
    expect(item()).toBe('A-3');
    workbook.gates['select'].let();
    await Promise.all(going);
    expect(workbook.selections.map(({ cell }) => cell)).toEqual(['G6', 'G7', 'G8']);
    expect(item()).toBe('A-3');

    // Where it could not be gone to, the pane shows where the cursor stayed.
    delete workbook.gates['select'];
    workbook.failing['select'] = new HostFailure('host-error', false, null);
    await Promise.all([store.ways.step(1), store.ways.step(1)]);
    expect(item()).toBe('A-3');
    expect(store.snapshot().failure).toMatchObject({ command: 'select' });
  });

  test('goes through the list that is open', async () => {
    const { store } = await started();
    store.ways.walkThrough(['A-2', 'C-1']);
    await store.ways.step(1);
    await store.ways.step(1);
    expect(store.snapshot().selected?.id).toBe('C-1');
    expect(store.ways.beside(1)).toBeNull();
    await store.ways.step(-1);
    expect(store.snapshot().selected?.id).toBe('A-2');
  });
});

test('who waits for Excel is told what it may wait for, and it goes on by itself', async () => {
  const { workbook, clock, store } = await started();
  const gate = new Gate();
  workbook.gates['select'] = gate;
  const going = store.ways.next();
  await Promise.resolve();
  await store.look();
  clock.strike(PATIENCE);
  expect(store.snapshot().waiting).toBe(true);
  gate.let();
  await going;
  expect(store.snapshot()).toMatchObject({ waiting: false, selected: { id: 'A-1' } });
});

test('what went well is no longer said once the answers are others', async () => {
  const { workbook, store } = await started();
  await store.run('rebuild', 'all');
  await store.refresh();
  expect(store.snapshot().outcome).toMatchObject({ command: 'rebuild', done: true });
  workbook.fill('A-1', { insource: 2 });
  await store.look();
  expect(store.snapshot().outcome).toBeNull();
});
