import { Progress } from '../../../src/cli/print/progress';
import { wordsIn } from '../../../src/text/wordsIn';

const said: string[] = [];
let now = 0;
const progress = (watched: boolean) =>
  new Progress(
    watched ? (text) => said.push(text.replace('\r\u001B[K', '<')) : null,
    wordsIn('en').cli,
    () => now,
  );
beforeEach(() => {
  said.length = 0;
  now = 0;
});

test('a long run says each second how far it is, how fast and what is left, and takes that away', () => {
  const run = progress(true);
  for (let done = 1; done <= 500; done += 1) {
    now += 5;
    run.step(done, 1_000);
  }
  run.end();
  expect(said).toEqual([
    '<200 of 1000 files, 200 a second, about 4 s left',
    '<400 of 1000 files, 200 a second, about 3 s left',
    '<',
  ]);
});

test('a short run says nothing, nor does a long one that nobody watches', () => {
  const [short, unwatched] = [progress(true), progress(false)];
  now = 900;
  short.step(9, 10);
  short.end();
  now = 9_000;
  unwatched.step(9, 10);
  unwatched.end();
  expect(said).toEqual([]);
});
