import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
  isomm.run(['new', '--model', 'isomm-2.1', 'good.xlsx']);
});
afterAll(() => {
  isomm.remove();
});

interface Failure {
  readonly error: { readonly code: string; readonly message: string };
  readonly problems: readonly { readonly kind: string; readonly severity: string }[];
}

/** A command that cannot run: exit code 2, the message on standard error, the same in the JSON document. */
function failure(words: readonly string[], surroundings?: Parameters<Isomm['json']>[1]): Failure {
  const { code, err, json } = isomm.json(words, surroundings);
  const failed = json as Failure;
  expect(code).toBe(2);
  expect(err.trim()).toBe(failed.error.message.trim());
  const plain = isomm.run(words, surroundings);
  expect(plain).toEqual({ code: 2, out: '', err });
  return failed;
}

describe('usage', () => {
  test.each([
    [[], 'Name a command'],
    [['nwe', 'x.xlsx'], 'new, read, assess, check'],
    [['constructor'], 'new, read, assess, check'],
    [['new'], 'Name the .xlsx file'],
    [['new', 'x.xlsx'], 'isomm-2.1, x1060-3.2.1'],
    [['new', '--model', 'isomm', 'x.xlsx'], 'isomm-2.1, x1060-3.2.1'],
    [['new', '--model'], '--model needs a value'],
    [['new', '--model', 'isomm-2.1', '--current', 'Hybrid', 'x.xlsx'], 'minimum-insource, hybrid'],
    [['new', '--model', 'isomm-2.1', '--target', 'none', 'x.xlsx'], '--target'],
    [['new', '--model', 'isomm-2.1', '--lang', 'fr', 'x.xlsx'], 'ja, en'],
    [['new', '--model', 'isomm-2.1', '--colour', 'red', 'x.xlsx'], '--colour'],
    [['new', '--model', 'isomm-2.1', 'x.xlsm'], '.xlsx'],
    [['new', '--model', 'isomm-2.1', 'x.xlsx', 'y.xlsx'], 'y.xlsx'],
    [['new', '--model', 'isomm-2.1', ''], 'empty'],
    [['read'], 'Name a file'],
    [['read', '--model', 'isomm-2.1', 'good.xlsx'], '--model'],
    [['check', 'good.xlsx', '--repair'], '--repair needs a value'],
    [['check', 'good.xlsx', '--decisions', 'd.json'], '--repair'],
    [['assess', 'a', 'b'], 'left over: b'],
  ])('isomm %j', (words, message) => {
    const { error, problems } = failure(words);
    expect(error.code).toBe('usage');
    expect(error.message).toContain(message);
    expect(problems).toEqual([]);
  });

  test('said in Japanese where Japanese is spoken', () => {
    const { error } = failure(['read'], { env: { LANG: 'ja_JP.UTF-8' } });
    expect(error.message).toBe('ファイルを指定してください。');
  });

  test('nothing was written', () => {
    expect(readdirSync(isomm.folder)).toEqual(['good.xlsx']);
  });
});

describe('files that cannot be read', () => {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([['A-1', 3]]), 'Sheet1');
  const foreign = XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer;

  test.each([
    ['empty', () => Buffer.alloc(0), 'not-isomm'],
    ['text', () => Buffer.from('A-1,3,4\n'), 'not-isomm'],
    ['a picture', () => Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), 'not-isomm'],
    ['a zip of something else', () => Buffer.from(zipSync({ 'a.txt': strToU8('x') })), 'not-isomm'],
    ['a workbook of someone else', () => foreign, 'not-isomm'],
    ['cut in half', () => isomm.bytes('good.xlsx').subarray(0, 30_000), 'damaged'],
    [
      'zeros in the middle',
      () => {
        const bytes = Buffer.from(isomm.bytes('good.xlsx'));
        return bytes.fill(0, 2_000, bytes.length - 4_000);
      },
      'damaged',
    ],
    ['larger than any workbook', () => Buffer.alloc((64 << 20) + 1), 'too-large'],
  ])('%s', (name, content, kind) => {
    const file = `${name}.xlsx`;
    writeFileSync(isomm.at(file), content());
    for (const command of ['read', 'assess', 'check']) {
      const { error, problems } = failure([command, file]);
      expect(problems).toMatchObject([{ kind, severity: 'error' }]);
      expect(error.code).toBe('unreadable');
      expect(error.message).toContain(file);
      expect(error.message.split('\n').length).toBeGreaterThanOrEqual(4);
    }
  });

  test.each([
    [['read', 'none.xlsx'], 'No such file or folder'],
    [['read', '.'], 'It is a folder'],
    [['read', 'good.xlsx/deep.xlsx'], 'not a folder'],
    [['assess', 'none.json'], 'No such file or folder'],
    [['new', '--answers', 'none.json', 'x.xlsx'], 'No such file or folder'],
    [['read', `${'x'.repeat(300)}.xlsx`], 'too long'],
    [['read', 'circle.xlsx'], 'circle'],
  ])('isomm %j', (words, message) => {
    if (words.includes('circle.xlsx')) symlinkSync('circle.xlsx', isomm.at('circle.xlsx'));
    const { error } = failure(words);
    expect(error.code).toBe('file');
    expect(error.message).toContain(message);
  });

  test('no permission', () => {
    isomm.copy('good.xlsx', 'secret.xlsx');
    chmodSync(isomm.at('secret.xlsx'), 0o000);
    expect(failure(['read', 'secret.xlsx'], { stranger: true }).error.message).toContain('No permission');
  });

  test('a device without end is given up', () => {
    expect(failure(['read', '/dev/zero']).problems).toMatchObject([{ kind: 'too-large' }]);
  });

  test.each([
    ['{', 'not valid JSON'],
    ['{"model":"isomm-2.1","answers":{"A-1":{"note":1}}}', 'answers.A-1.note must be text'],
    ['{"answers":{}}', 'has no model'],
  ])('answers %s', (content, message) => {
    writeFileSync(isomm.at('wrong.json'), content);
    for (const words of [
      ['assess', 'wrong.json'],
      ['new', '--answers', 'wrong.json', 'wrong.xlsx'],
    ]) {
      const { error } = failure(words);
      expect(error.code).toBe('answers');
      expect(error.message).toContain('wrong.json');
      expect(error.message).toContain(message);
    }
    expect(readdirSync(isomm.folder)).not.toContain('wrong.xlsx');
  });

  test('answers for another model than the one asked for', () => {
    writeFileSync(isomm.at('other.json'), '{"model":"x1060-3.2.1"}');
    const { error } = failure(['new', '--model', 'isomm-2.1', '--answers', 'other.json', 'other.xlsx']);
    expect(error.message).toContain('x1060-3.2.1');
    expect(readdirSync(isomm.folder)).not.toContain('other.xlsx');
  });

  test('answers of a model nobody knows', () => {
    writeFileSync(isomm.at('future.json'), '{"model":"isomm-9"}');
    expect(failure(['assess', 'future.json']).problems).toMatchObject([{ kind: 'unknown-model' }]);
  });
});

describe('files that cannot be written', () => {
  const NEW = ['new', '--model', 'isomm-2.1'];

  test.each([
    ['none/x.xlsx', 'there is no folder "none"'],
    ['folder.xlsx', 'It is a folder'],
    ['good.xlsx/x.xlsx', 'not a folder'],
    [`${'x'.repeat(300)}.xlsx`, 'too long'],
  ])('%s', (file, message) => {
    mkdirSync(isomm.at('folder.xlsx'), { recursive: true });
    const before = readdirSync(isomm.folder);
    const { error } = failure([...NEW, file]);
    expect(error.code).toBe('file');
    expect(error.message).toContain(message);
    expect(readdirSync(isomm.folder)).toEqual(before);
  });

  test('no permission in the folder', () => {
    mkdirSync(isomm.at('locked'), { mode: 0o555 });
    const { error } = failure([...NEW, 'locked/x.xlsx'], { stranger: true });
    expect(error.message).toContain('No permission');
    expect(readdirSync(isomm.at('locked'))).toEqual([]);
  });

  test('no room: the former file stays whole and nothing half-written is left', () => {
    mkdirSync(isomm.at('full'));
    isomm.copy('good.xlsx', 'full/x.xlsx');
    const { error } = failure([...NEW, '--force', '--lang', 'en', 'full/x.xlsx'], { cramped: true });
    expect(error.message).toContain('too large for the place');
    expect(readdirSync(isomm.at('full'))).toEqual(['x.xlsx']);
    expect(isomm.bytes('full/x.xlsx').equals(isomm.bytes('good.xlsx'))).toBe(true);
  });

  test('a blank workbook takes no place of something, unless told to', () => {
    writeFileSync(isomm.at('a.json'), '{"model":"isomm-2.1","answers":{"A-1":{"note":"x"}}}');
    isomm.run(['new', '--answers', 'a.json', 'mine.xlsx']);
    writeFileSync(isomm.at('letter.xlsx'), 'Dear all');
    for (const file of ['mine.xlsx', 'letter.xlsx']) {
      const before = isomm.bytes(file);
      expect(failure([...NEW, file]).error.message).toContain('--force');
      expect(isomm.bytes(file).equals(before)).toBe(true);
      expect(isomm.run([...NEW, '--force', file]).code).toBe(0);
      expect(isomm.bytes(file).equals(before)).toBe(false);
    }
  });

  test('a link is followed, and an empty file is no obstacle', () => {
    mkdirSync(isomm.at('real'));
    writeFileSync(isomm.at('real/x.xlsx'), '');
    symlinkSync('real/x.xlsx', isomm.at('link.xlsx'));
    expect(isomm.run([...NEW, 'link.xlsx']).code).toBe(0);
    expect(isomm.run(['read', 'real/x.xlsx']).code).toBe(0);
    expect(readdirSync(isomm.at('real'))).toEqual(['x.xlsx']);
  });
});
