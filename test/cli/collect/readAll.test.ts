import { Worker } from 'node:worker_threads';
import { readAll } from '../../../src/cli/collect/readAll';
import type { ReturnRead } from '../../../src/cli/collect/readReturn';

/** A reader that names what it was given, and takes its thread down for some names. */
const code = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ first, files }) => {
    const outcomes = files.map(({ name }) => {
      if (name.startsWith('exit')) process.exit(3);
      if (name.startsWith('throw')) throw new Error(name);
      return { kind: 'refused', own: false, code: name };
    });
    parentPort.postMessage({ first, outcomes });
  });
  parentPort.postMessage('ready');
`;
const refused = (name: string): ReturnRead => ({ kind: 'refused', own: false, code: name });
const files = (names: readonly string[]) => names.map((name) => ({ name, path: name }));
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `n${String(index)}`);

async function outcomes(
  names: readonly string[],
  others: number,
  script: string,
  readHere: string[] = [],
): Promise<ReturnRead[]> {
  const found: ReturnRead[] = [];
  const reading = {
    here: ({ name }: { name: string }) => {
      readHere.push(name);
      return refused(name);
    },
    whole: () => false,
    start: () => new Worker(script, { eval: true }),
    others,
    spent: [],
  };
  for await (const outcome of readAll(files(names), reading)) found.push(outcome);
  return found;
}

test.each([0, 1, 3])('in the order of the files, with %i threads more', async (others) => {
  const names = numbers(500);
  expect(await outcomes(names, others, code)).toEqual(names.map(refused));
});

test('a few files start no thread', async () => {
  const names = numbers(39);
  expect(await outcomes(names, 3, 'throw new Error("started")')).toEqual(names.map(refused));
});

test.each(['exit', 'throw'])('a file that takes its reader down (%s) costs no other', async (how) => {
  const names = numbers(400).map((name, index) => (index % 60 === 20 ? `${how}${name}` : name));
  const readHere: string[] = [];
  const found = await outcomes(names, 2, code, readHere);
  expect(found).toHaveLength(names.length);
  const crashed = names.filter((name) => name.startsWith(how) && !readHere.includes(name));
  expect(found.map(({ kind }, index) => (kind === 'crashed' ? names[index] : ''))).toEqual(
    names.map((name) => (crashed.includes(name) ? name : '')),
  );
  // The readers have the first four batches before this thread takes any.
  expect(crashed).toContain(names[20]);
  expect(readHere.length).toBeGreaterThan(0);
});

test('this thread reads beside the others, a few files at a time', async () => {
  const readHere: string[] = [];
  const names = numbers(500);
  expect(await outcomes(names, 1, code, readHere)).toEqual(names.map(refused));
  expect(readHere.slice(0, 4)).toEqual(names.slice(32, 36));
  expect(readHere.length).toBeLessThan(500 - 32);
});

test('a reader that takes nothing but its own files down is named for them', async () => {
  const names = numbers(60).map((name) => `exit${name}`);
  const found = await outcomes(names, 2, code);
  expect(found.map(({ kind }) => kind)).toEqual(names.map(() => 'crashed'));
});

test('what was too much for a reader with little room is read by one with more', async () => {
  const names = numbers(200).map((name, index) => (index % 90 === 7 ? `large${name}` : name));
  const little = code.replaceAll("'exit'", "'large'");
  const found: ReturnRead[] = [];
  const reading = {
    here: ({ name }: { name: string }) => refused(name),
    whole: () => false,
    start: (roomy: boolean) => new Worker(roomy ? code : little, { eval: true }),
    others: 2,
    spent: [],
  };
  for await (const outcome of readAll(files(names), reading)) found.push(outcome);
  expect(found).toEqual(names.map(refused));
});

test('where no thread can be started this one reads all', async () => {
  const names = numbers(400);
  expect(await outcomes(names, 2, 'throw new Error("no thread")')).toEqual(names.map(refused));
});

test.each([0, 2])('memory that is done with is given up at once, with %i threads more', async (others) => {
  const reading = {
    here: ({ name }: { name: string }) => refused(name),
    whole: () => false,
    start: () => new Worker(code, { eval: true }),
    others,
    spent: [] as ArrayBuffer[],
  };
  const all: ArrayBuffer[] = [];
  let most = 0;
  for await (const outcome of readAll(files(numbers(1_000)), reading)) {
    expect(outcome.kind).toBe('refused');
    all.push(new ArrayBuffer(8));
    reading.spent.push(...all.slice(-1));
    most = Math.max(most, reading.spent.length);
  }
  // As many as are read ahead may wait for the next batch that a reader is given.
  expect(most).toBeLessThan(250);
  const givenUp = all.filter(({ byteLength }) => byteLength === 0).length;
  expect(givenUp + reading.spent.length).toBe(others > 0 ? all.length : 1);
});
