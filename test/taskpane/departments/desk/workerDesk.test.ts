/** @jest-environment jsdom */
import type { DeskCall, Reply } from '../../../../src/taskpane/departments/desk/deskMessages';
import type { Order } from '../../../../src/taskpane/departments/desk/desk';
import type { Port } from '../../../../src/taskpane/departments/desk/workerCalls';
import { workerDesk } from '../../../../src/taskpane/departments/desk/workerDesk';

/** A worker that answers when the test says so. */
class FakeWorker implements Port {
  onmessage: Port['onmessage'] = null;
  onerror: Port['onerror'] = null;
  readonly calls: DeskCall[] = [];
  ended = false;
  postMessage(call: unknown) {
    this.calls.push(call as DeskCall);
  }
  terminate() {
    this.ended = true;
  }
  say(reply: Reply) {
    this.onmessage?.call(this as unknown as Worker, { data: reply } as MessageEvent);
  }
  die(message: string) {
    this.onerror?.call(this as unknown as Worker, { message } as ErrorEvent);
  }
}

const setUp = () => {
  const workers: FakeWorker[] = [];
  const opened: Uint8Array[] = [];
  const desk = workerDesk(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    {
      downloads: true,
      openNew: (bytes) => {
        opened.push(bytes);
        return Promise.resolve();
      },
      selectedText: () =>
        Promise.resolve([
          ['部署', '対象\n機能'],
          ['営業部', ' A '],
          ['', ''],
        ]),
    },
  );
  return { desk, workers, opened };
};

const FILE = new File(['x'], 'a.xlsx');
const ORDER = { recipients: [] } as unknown as Order;
const no = () => undefined;

test('no worker is started before there is something to do, and one keeps all returns', async () => {
  const { desk, workers } = setUp();
  expect(workers).toHaveLength(0);
  const [first, second] = [desk.read(FILE), desk.read(FILE)];
  const [worker] = workers;
  expect(workers).toHaveLength(1);
  // Answers may come in any order.
  worker?.say({ call: 2, kind: 'done', result: 'second' });
  worker?.say({ call: 1, kind: 'done', result: 'first' });
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
});

test('what fails in the worker fails here, and the worker goes on', async () => {
  const { desk, workers } = setUp();
  const made = desk.consolidate({} as never);
  workers[0]?.say({ call: 1, kind: 'failed', message: 'no returns' });
  await expect(made).rejects.toThrow('no returns');
  const read = desk.read(FILE);
  workers[0]?.say({ call: 2, kind: 'done', result: 'read' });
  expect(await read).toBe('read');
});

test('a worker that dies answers everything with an error, until its returns are forgotten', async () => {
  const { desk, workers } = setUp();
  const waiting = [desk.read(FILE), desk.read(FILE)];
  workers[0]?.die('out of memory');
  for (const each of await Promise.allSettled(waiting))
    expect(each).toMatchObject({ status: 'rejected', reason: new Error('out of memory') });
  expect(workers[0]?.ended).toBe(true);
  // Another worker would know nothing of what was read before.
  await expect(desk.read(FILE)).rejects.toThrow('out of memory');
  expect(workers).toHaveLength(1);
  const forgotten = desk.forget();
  workers[1]?.say({ call: 1, kind: 'done', result: undefined });
  await forgotten;
  const read = desk.read(FILE);
  workers[1]?.say({ call: 2, kind: 'done', result: 'anew' });
  expect(await read).toBe('anew');
});

test('a round is handed out by a worker of its own, which ends with it', async () => {
  const { desk, workers } = setUp();
  const seen: number[] = [];
  const made = desk.handOut(ORDER, (done) => seen.push(done), new AbortController().signal);
  workers[0]?.say({ call: 1, kind: 'progress', done: 1 });
  workers[0]?.say({ call: 1, kind: 'progress', done: 2 });
  workers[0]?.say({ call: 1, kind: 'done', result: 'made' });
  expect(await made).toBe('made');
  expect(seen).toEqual([1, 2]);
  expect(workers[0]?.ended).toBe(true);
});

test('cancelled, a round ends at once and the returns stay', async () => {
  const { desk, workers } = setUp();
  const read = desk.read(FILE);
  const cancel = new AbortController();
  const made = desk.handOut(ORDER, no, cancel.signal);
  cancel.abort();
  await expect(made).rejects.toMatchObject({ name: 'AbortError' });
  expect(workers.map(({ ended }) => ended)).toEqual([false, true]);
  workers[0]?.say({ call: 1, kind: 'done', result: 'read' });
  expect(await read).toBe('read');
  await expect(desk.handOut(ORDER, no, cancel.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(workers).toHaveLength(2);
});

test('the selected cells become lines as if they had been pasted', async () => {
  const { desk } = setUp();
  expect(await desk.selection()).toBe('部署\t対象 機能\n営業部\tA\n');
});
