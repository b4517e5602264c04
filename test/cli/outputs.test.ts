import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { WIDE } from '../machine/wide';
import { Isomm, STRANGER } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
  mkdirSync(isomm.at('in'));
  for (const department of ['a', 'b']) {
    const some = { model: 'isomm-2.1', department, answers: { 'A-1': { insource: 3 } } };
    writeFileSync(isomm.at('some.json'), JSON.stringify(some));
    isomm.run(['new', '--answers', 'some.json', `in/${department}.xlsx`]);
  }
  writeFileSync(isomm.at('answers.json'), '{"model":"isomm-2.1","answers":{"A-1":{"note":"x"}}}');
  writeFileSync(isomm.at('list.txt'), 'A\n');
});
afterAll(() => {
  isomm.remove();
});

/** Every output of every command, as the words that write it to one place. */
const OUTPUTS: readonly (readonly [string, (file: string) => string[]])[] = [
  ['new', (file) => ['new', '--model', 'isomm-2.1', file]],
  ['new --answers', (file) => ['new', '--answers', 'answers.json', file]],
  ['collect --out', (file) => ['collect', 'in', '--out', file]],
  ['collect --csv', (file) => ['collect', 'in', '--csv', file]],
  ['collect --ndjson', (file) => ['collect', 'in', '--ndjson', file]],
  ['collect --anonymous', (file) => ['collect', 'in', '--anonymous', file]],
];

/**
 * A shell with "$@" as the command line of isomm; ends by itself, whatever it waits for. Never as root: a writer that
 * replaces what it should write to would take /dev/stdout or /dev/null from the whole machine.
 */
const shell = (script: string, words: readonly string[]) =>
  spawnSync('timeout', ['20', 'bash', '-c', script, process.execPath, isomm.bundle, ...words], {
    cwd: isomm.folder,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
    encoding: 'buffer',
    timeout: 30_000,
    ...STRANGER,
  });

/** A folder of its own for each case, so that what is left behind is seen. */
let folders = 0;
const folder = (): string => {
  folders += 1;
  const name = `case-${String(folders)}`;
  mkdirSync(isomm.at(name));
  chmodSync(isomm.at(name), 0o777);
  return name;
};

test.each(OUTPUTS)('%s: what stands there is not replaced unless told to', (_, words) => {
  const here = folder();
  const file = `${here}/budget.xlsx`;
  writeFileSync(isomm.at(file), 'Budget 2026');
  const { code, err } = isomm.run(words(file));
  expect([code, isomm.bytes(file).toString()]).toEqual([2, 'Budget 2026']);
  expect(err).toContain('--force');
  expect(isomm.run([...words(file), '--force']).code).toBe(0);
  expect(isomm.bytes(file).toString()).not.toBe('Budget 2026');
  expect(readdirSync(isomm.at(here))).toEqual(['budget.xlsx']);
});

// The others end in the same two lines of the program.
const WRITERS = OUTPUTS.filter(([name]) =>
  ['new', 'collect --out', 'collect --csv', 'collect --anonymous'].includes(name),
);

/** Every writer meets every condition, and every shade of one some writer; all shades with all in a wide run. */
const shades = <Shade>(all: readonly Shade[], kind: string): readonly Shade[] => {
  const turn = WRITERS.findIndex(([name]) => name === kind) % all.length;
  return WIDE ? all : all.slice(turn, turn + 1);
};

describe.each(WRITERS)('%s', (kind, words) => {
  const anonymous = kind.includes('--anonymous');
  const whole = (end: string) => `whole${kind.replace(/\W/g, '-')}.${end}`;
  // Written once: the same words give the same bytes, of a kind that follows from the name.
  beforeAll(() => {
    for (const end of anonymous ? ['xlsx', 'json'] : ['xlsx']) isomm.run(words(whole(end)));
  });

  test('a link is followed, to a file that is there and to one that is not yet', () => {
    const here = folder();
    writeFileSync(isomm.at(here, 'there.xlsx'), '');
    const names = shades(['there.xlsx', 'not-yet.xlsx'], kind);
    for (const name of names) {
      symlinkSync(name, isomm.at(here, 'middle'));
      symlinkSync('middle', isomm.at(here, 'link.xlsx'));
      expect(isomm.run([...words(`${here}/link.xlsx`), '--force']).code).toBe(0);
      expect(readlinkSync(isomm.at(here, 'link.xlsx'))).toBe('middle');
      expect(lstatSync(isomm.at(here, name)).isFile()).toBe(true);
      expect(statSync(isomm.at(here, name)).size).toBeGreaterThan(0);
      spawnSync('rm', [isomm.at(here, 'link.xlsx'), isomm.at(here, 'middle')]);
    }
    expect(readdirSync(isomm.at(here)).sort()).toEqual([...new Set(['there.xlsx', ...names])].sort());
  });

  test('a file keeps its permissions, the narrow ones and the wide ones', () => {
    const here = folder();
    for (const mode of shades([0o600, 0o666], kind)) {
      const file = `${here}/${mode.toString(8)}.xlsx`;
      writeFileSync(isomm.at(file), 'former');
      chmodSync(isomm.at(file), mode);
      expect(isomm.run([...words(file), '--force']).code).toBe(0);
      expect(statSync(isomm.at(file)).mode & 0o777).toBe(mode);
    }
  });

  test('a pipe is written to and stays a pipe', () => {
    const here = folder();
    spawnSync('mkfifo', ['-m', '666', isomm.at(here, 'pipe.xlsx')]);
    const script = `cat ${here}/pipe.xlsx >${here}/copy.xlsx & "$0" "$@"; code=$?; wait; exit $code`;
    const { status } = shell(script, words(`${here}/pipe.xlsx`));
    expect(status).toBe(0);
    expect(lstatSync(isomm.at(here, 'pipe.xlsx')).isFIFO()).toBe(true);
    expect(isomm.bytes(`${here}/copy.xlsx`).equals(isomm.bytes(whole('xlsx')))).toBe(true);
    expect(readdirSync(isomm.at(here)).sort()).toEqual(['copy.xlsx', 'pipe.xlsx']);
  });

  test.each(
    shades(
      [
        ['a pipe', '"$0" "$@" | cat'],
        ['a file', '"$0" "$@" >HERE/plain; cat HERE/plain'],
        ['the end of a file', 'echo head >HERE/head; "$0" "$@" >>HERE/head; tail -c +6 HERE/head'],
      ] as const,
      kind,
    ),
  )('/dev/stdout works where it is %s, and nothing else is printed there', (_kind, script) => {
    const here = folder();
    const { status, stdout, stderr } = shell(script.replaceAll('HERE', here), words('/dev/stdout'));
    expect(status).toBe(0);
    expect(stdout.equals(isomm.bytes(whole(anonymous ? 'json' : 'xlsx')))).toBe(true);
    expect(stderr.toString()).toContain('Wrote "/dev/stdout"');
  });

  test('a device is written to and stays a device', () => {
    expect(isomm.run(words('/dev/null'), { stranger: true }).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('no room: what was there stays whole, and nothing half-written is left', () => {
    const here = folder();
    writeFileSync(isomm.at(here, 'x.xlsx'), 'former');
    const { code } = isomm.run([...words(`${here}/x.xlsx`), '--force'], { cramped: true });
    expect(code).toBe(2);
    expect(readdirSync(isomm.at(here))).toEqual(['x.xlsx']);
    expect(isomm.bytes(`${here}/x.xlsx`).toString()).toBe('former');
  });
});

describe('a workbook of ours', () => {
  const NEW = ['new', '--model', 'isomm-2.1'];
  const before = (file: string) => ({
    bytes: isomm.bytes(file),
    again: (words: readonly string[]) => isomm.run([...words, file]).code,
  });

  test.each([[NEW], [['new', '--answers', 'answers.json']]])(
    '%j takes the place of an untouched one',
    (words) => {
      isomm.run([
        ...NEW,
        '--lang',
        'ja',
        '--organisation',
        'O',
        '--target',
        'hybrid',
        '--force',
        'blank.xlsx',
      ]);
      const { bytes, again } = before('blank.xlsx');
      expect(again(words)).toBe(0);
      expect(isomm.bytes('blank.xlsx').equals(bytes)).toBe(false);
    },
  );

  test.each([
    ['a note', { answers: { 'A-1': { note: 'x' } } }],
    ['a quadrant', { answers: { 'A-1': { quadrant: 'IV' } } }],
    ['the table of patterns', { patterns: { hybrid: { IV: 'in' } } }],
    ['a name', { respondent: 'R' }],
  ])('one with nothing but %s of its own stays', (_what, answers) => {
    writeFileSync(isomm.at('own.json'), JSON.stringify({ model: 'isomm-2.1', ...answers }));
    isomm.run(['new', '--answers', 'own.json', '--force', 'own.xlsx']);
    const { bytes, again } = before('own.xlsx');
    for (const words of [NEW, ['new', '--answers', 'answers.json']]) expect(again(words)).toBe(2);
    expect(isomm.bytes('own.xlsx').equals(bytes)).toBe(true);
  });
});

test('a workbook handed out is not replaced unless told to, the base it came from least of all', () => {
  const words = ['new', '--model', 'isomm-2.1', '--departments', 'list.txt', '--out-dir', 'out'];
  expect(isomm.run(words).code).toBe(0);
  const bytes = isomm.bytes('out/ISOMM_A.xlsx');
  for (const more of [[], ['--answers', 'answers.json'], ['--supplements', 'out/ISOMM_A.xlsx']]) {
    const { code, err } = isomm.run([...words, ...more]);
    expect([code, err.includes('--force')]).toEqual([2, true]);
  }
  expect(isomm.bytes('out/ISOMM_A.xlsx').equals(bytes)).toBe(true);
  expect(isomm.run([...words, '--force']).code).toBe(0);
});

test('two outputs never go to one place', () => {
  symlinkSync('twice.csv', isomm.at('twice.link'));
  const { code, err } = isomm.run(['collect', 'in', '--csv', 'twice.csv', '--ndjson', 'twice.link']);
  expect([code, err]).toEqual([2, 'Two outputs would go to "twice.link". Give each a place of its own.\n']);
  expect(readdirSync(isomm.folder)).not.toContain('twice.csv');
});

test('standard output is not promised twice', () => {
  const { code, out } = isomm.run(['collect', 'in', '--csv', '/dev/stdout', '--json']);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ error: { code: 'usage' } });
});

test('a reader of a file on standard output may leave early', () => {
  const here = folder();
  const { status, stdout } = shell(`{ "$0" "$@"; echo $? >${here}/left; } | head -c 10`, [
    'collect',
    'in',
    '--csv',
    '/dev/stdout',
  ]);
  expect([status, stdout.toString(), readFileSync(isomm.at(here, 'left'), 'utf8')]).toEqual([
    0,
    'return_no,',
    '0\n',
  ]);
});
