import fs, { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
  mkdirSync(isomm.at('in'));
  isomm.run(['new', '--model', 'isomm-2.1', '--department', 'A', 'in/a.xlsx']);
});
afterAll(() => {
  isomm.remove();
});

const READ_ONE = { read: 1, written: { out: 'c.xlsx' } };
const collect = (more: readonly string[], stranger = false) =>
  isomm.json(['collect', 'in', ...more, '--out', 'c.xlsx', '--force'], { stranger });

test.each([
  ['a path through a file', 'in/a.xlsx/x', 'cannot-read'],
  ['a name too long', `${'x'.repeat(300)}.xlsx`, 'cannot-read'],
  ['links in a circle', 'circle', 'cannot-read'],
  ['a file that is not there', 'none.xlsx', 'cannot-read'],
])('collect: %s is named, the others are read', (_, given, reason) => {
  if (given === 'circle') symlinkSync('circle', isomm.at('circle'));
  const { code, json } = collect([given]);
  expect(json).toMatchObject({ ...READ_ONE, unreadable: [{ file: given, reason }] });
  expect(code).toBe(1);
});

test('collect: a folder that cannot be opened is named, the others are read', () => {
  mkdirSync(isomm.at('in/locked'));
  chmodSync(isomm.at('in/locked'), 0o000);
  chmodSync(isomm.folder, 0o777);
  const { json } = isomm.json(['collect', 'in', '--dry-run'], { stranger: true });
  expect(json).toMatchObject({ read: 1, unreadable: [{ file: 'locked', reason: 'cannot-read' }] });
});

test('collect: what is passed over is named', () => {
  mkdirSync(isomm.at('other'));
  for (const name of ['report.pdf', 'b\nline.xlsx ', 'a.txt']) writeFileSync(isomm.at('other', name), 'x');
  const words = ['collect', 'in/a.xlsx', 'other', '--dry-run'];
  expect(isomm.json(words).json).toMatchObject({
    passedOver: 3,
    passedOverFiles: ['a.txt', 'b\nline.xlsx ', 'report.pdf'],
  });
  expect(isomm.run(words).out).toContain('\n  a.txt\n  b\uFFFDline.xlsx \n  report.pdf\n');
});

test('collect: nothing that could be read is no mistake of ours', () => {
  const { code, json } = isomm.json(['collect', 'other', 'none.xlsx', '--out', 'nothing.xlsx']);
  expect([code, json]).toMatchObject([2, { read: 0, unreadable: [{ file: 'none.xlsx' }], written: {} }]);
});

test('slips of one kind are one entry for people, and each one for programs', () => {
  const scores = Object.fromEntries(['A-1', 'A-2', 'A-3', 'A-4', 'A-5'].map((id) => [id, { quadrant: 'V' }]));
  writeFileSync(isomm.at('slips.json'), JSON.stringify({ model: 'isomm-2.1', answers: scores }));
  mkdirSync(isomm.at('slips'));
  isomm.run(['new', '--answers', 'slips.json', 'slips/a.xlsx']);
  const words = ['collect', 'slips', '--dry-run'];
  const { json } = isomm.json(words);
  expect((json as { problems: unknown[] }).problems).toHaveLength(5);
  expect(json).toMatchObject({ furtherProblems: 0, problems: Object.keys(scores).map((id) => ({ id })) });
  const { out } = isomm.run(words);
  expect(out.split('[warning]')).toHaveLength(2);
  expect(out).toMatch(/\[warning\] .*\(A-1\), .*\(A-2\), .*\(A-3\) …: not a quadrant \(5 cells\)/);
});

test.each([
  ['[', ']'],
  ['{"a":', '}'],
])('JSON nested a million deep (%s) is refused in words', (open, close) => {
  const deep = `${open.repeat(1_000_000)}1${close.repeat(1_000_000)}`;
  writeFileSync(isomm.at('deep.json'), deep);
  writeFileSync(isomm.at('inside.json'), `{"model":"isomm-2.1","answers":{"A-1":{"note":${deep}}}}`);
  writeFileSync(isomm.at('score.json'), `{"model":"isomm-2.1","answers":{"A-1":{"insource":${deep}}}}`);
  for (const file of ['deep.json', 'inside.json']) {
    const { code, json } = isomm.json(['assess', file]);
    expect([code, json]).toMatchObject([2, { error: { code: 'answers' } }]);
  }
  const { code, json } = isomm.json(['assess', 'score.json']);
  expect([code, json]).not.toMatchObject([2, { error: { code: 'internal' } }]);
});

test('a department name in a list that no cell could hold is named before anything is written', () => {
  writeFileSync(isomm.at('long.txt'), `A\n${'x'.repeat(40_000)}\n`);
  const words = ['new', '--model', 'isomm-2.1', '--departments', 'long.txt', '--out-dir', 'long'];
  const { code, err } = isomm.run(words);
  expect([code, err]).toEqual([
    2,
    `long.txt: the name that begins "${'x'.repeat(40)}…" is too long (at most 10000 characters). Shorten it. Nothing was written.\n`,
  ]);
});

test.each([[[]], [['--json']]])(
  'standard output that cannot be written %j: a sentence and exit code 2',
  (more) => {
    const command = [process.execPath, isomm.bundle, 'read', 'in/a.xlsx', '--lang', 'en', ...more];
    const { status, stderr } = spawnSync('sh', ['-c', '"$@" >/dev/full', 'sh', ...command], {
      cwd: isomm.folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([
      2,
      'The result cannot be written to standard output: The disk is full. Send it elsewhere and run the command again.\n',
    ]);
  },
);

describe('the list of departments', () => {
  const handOut = (list: string, folder: string, inside = false) => {
    writeFileSync(isomm.at('list.csv'), list);
    const words = ['new', '--model', 'isomm-2.1', '--departments', 'list.csv', '--out-dir', folder];
    return inside ? isomm.runInside(words) : isomm.run(words);
  };

  test('a quotation mark that nothing closes is named with its row', () => {
    const { code, err } = handOut('department\nA\n"B\nC\n', 'unclosed');
    expect([code, err]).toEqual([2, expect.stringContaining('list.csv:3:') as string]);
    expect(readdirSync(isomm.folder)).not.toContain('unclosed');
  });

  test('semicolons separate, as Excel writes them in much of Europe', () => {
    expect(handOut('department;respondent\nA, B;R\n', 'semicolons').code).toBe(0);
    expect(readdirSync(isomm.at('semicolons'))).toEqual(['ISOMM_A, B.xlsx']);
    expect(isomm.json(['read', 'semicolons/ISOMM_A, B.xlsx']).json).toMatchObject({ respondent: 'R' });
  });

  test('a disk that is full half-way: what is written stands whole, the rest is counted, no piece is left', () => {
    const write = fs.writeSync;
    const noRoom = fs.openSync('/dev/full', 'w');
    const full = jest.spyOn(fs, 'writeSync').mockImplementation(((
      descriptor: number,
      ...rest: [Uint8Array]
    ) => {
      const whole = readdirSync(isomm.at('full')).filter((name) => name.startsWith('ISOMM_'));
      return write(whole.length === 2 ? noRoom : descriptor, ...rest);
    }) as typeof write);
    try {
      const { code, err } = handOut('A\nB\nC\nD\nE\n', 'full', true);
      expect([code, err]).toEqual([2, expect.stringContaining('The disk is full') as string]);
      expect(err).toContain('The first 2 of the list are written whole, the other 3 are not.');
    } finally {
      full.mockRestore();
      fs.closeSync(noRoom);
    }
    expect(readdirSync(isomm.at('full'))).toEqual(['ISOMM_A.xlsx', 'ISOMM_B.xlsx']);
    for (const name of ['A', 'B'])
      expect(isomm.json(['read', `full/ISOMM_${name}.xlsx`]).json).toMatchObject({ department: name });
  });

  test('the same row twice is said', () => {
    const { code, err } = handOut('A\nB\nA\n', 'repeated');
    expect([code, err]).toEqual([0, expect.stringContaining('more than once: A.') as string]);
    expect(readdirSync(isomm.at('repeated'))).toHaveLength(3);
  });
});

test('a mistyped option is answered with the one that was meant', () => {
  const { code, err } = isomm.run(['collect', 'in', '--ndjsn', 'x']);
  expect([code, err]).toEqual([2, 'The option "--ndjsn" is not known here. Did you mean --ndjson?\n']);
});
