import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { catalogue, modelById } from '../../src/catalog';
import type { Answers } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Model } from '../../src/model/catalogue';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { Isomm } from '../cli/isomm';
import { anyOrganisation } from './anyOrganisation';

const model = modelById('isomm-2.1') as Model;
let isomm: Isomm;
afterAll(() => {
  isomm.remove();
});

const COUNT = 12;
const sent = anyOrganisation(catalogue, model, 'ja', COUNT, 3);
beforeAll(async () => {
  isomm = await Isomm.open();
  mkdirSync(isomm.at('returned', 'deeper'), { recursive: true });
  sent.forEach(({ answers }, index) => {
    const folder = index % 2 === 0 ? ['returned'] : ['returned', 'deeper'];
    const bytes = writeXlsx(describeWorkbook(catalogue, model, answers));
    writeFileSync(isomm.at(...folder, `${String(index).padStart(2, '0')}.xlsx`), bytes);
  });
});

describe('collect', () => {
  test('healthy files in folders within folders: all read, exit code 0', () => {
    const { code, json } = isomm.json(['collect', 'returned', '--out', 'healthy.xlsx']);
    expect(json).toMatchObject({
      read: COUNT,
      unreadable: [],
      model: model.id,
      written: { out: 'healthy.xlsx' },
    });
    expect(code).toBe(0);
    const read = readXlsx(new Uint8Array(isomm.bytes('healthy.xlsx')), { wanted: () => true });
    expect(read.names.get('ISOMM_DeptModel')).toMatchObject({ values: [[model.id]] });
    expect([...read.names.values()].includes('broken')).toBe(false);
  });

  test('its own output is no input, and is not replaced unasked', () => {
    writeFileSync(isomm.at('returned', 'out.xlsx'), 'mine');
    const refused = isomm.run(['collect', 'returned', '--out', 'returned/out.xlsx']);
    expect(refused.code).toBe(2);
    expect(isomm.bytes('returned/out.xlsx').toString()).toBe('mine');
    const { code, json } = isomm.json(['collect', 'returned', '--out', 'returned/out.xlsx', '--force']);
    expect(json).toMatchObject({ read: COUNT, unreadable: [] });
    expect(code).toBe(0);
    const again = isomm.json(['collect', 'returned', '--out', 'again.xlsx']);
    expect(again.json).toMatchObject({
      read: COUNT,
      unreadable: [{ file: 'out.xlsx', reason: 'not-isomm' }],
    });
    writeFileSync(isomm.at('returned', 'out.xlsx'), '');
    isomm.run(['collect', 'returned', '--out', 'returned/out.xlsx', '--force']);
  });

  test('a dry run writes nothing and shows what an anonymous export would hold', () => {
    const before = readdirSync(isomm.folder).sort();
    const { out, code } = isomm.run([
      'collect',
      'returned/deeper',
      '--anonymous',
      'shared.json',
      '--dry-run',
    ]);
    expect(code).toBe(0);
    expect(readdirSync(isomm.folder).sort()).toEqual(before);
    expect(out).toContain('"levels"');
    expect(out).toContain('No organisation, department');
  });

  test('an anonymous export, shown while it is written, as JSON and as a workbook', () => {
    for (const file of ['shared.json', 'shared.xlsx']) {
      const { err, code } = isomm.run(['collect', 'returned/deeper', '--anonymous', file]);
      expect(code).toBe(0);
      expect(err).toContain('"levels"');
    }
    const names = sent.map(({ answers }) => answers.department);
    const text = readFileSync(isomm.at('shared.json'), 'utf8');
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  });

  test('an anonymous export of one return is refused before anything is written, unless it is meant', () => {
    mkdirSync(isomm.at('single'));
    const one = sent.find(({ answers }) => Object.values(answers.answers).some(({ insource }) => insource));
    if (!one) throw new Error('nobody scored anything');
    writeFileSync(isomm.at('single', 'a.xlsx'), writeXlsx(describeWorkbook(catalogue, model, one.answers)));
    const words = ['collect', 'single', '--csv', 'single.csv', '--anonymous', 'single.json'];
    const refused = isomm.run(words);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('Only one return has scores');
    expect(readdirSync(isomm.folder).filter((name) => name.startsWith('single.'))).toEqual([]);
    const means = isomm.run([...words, '--means-only']);
    expect([means.code, means.err]).toEqual([2, expect.stringContaining('five returns or more')]);
    expect(isomm.run([...words, '--force']).code).toBe(0);
    expect(readdirSync(isomm.folder).filter((name) => name.startsWith('single.'))).toHaveLength(2);
    mkdirSync(isomm.at('nobody'));
    const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
    writeFileSync(isomm.at('nobody', 'a.xlsx'), writeXlsx(describeWorkbook(catalogue, model, blank)));
    const none = isomm.run(['collect', 'nobody', '--anonymous', 'nobody.json', '--force']);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('nothing to share')]);
    expect(readdirSync(isomm.folder)).not.toContain('nobody.json');
  });

  test('how many stand out is said before it is written; means alone hold no return', () => {
    mkdirSync(isomm.at('pair'));
    for (const position of ['manager', 'staff']) {
      const whole = sent.find(({ answers }) =>
        Object.values(answers.answers).some(({ insource }) => insource),
      );
      const answers = { ...(whole?.answers as Answers), department: position, position };
      writeFileSync(
        isomm.at('pair', `${position}.xlsx`),
        writeXlsx(describeWorkbook(catalogue, model, answers)),
      );
    }
    const pair = ['collect', 'pair', '--anonymous', 'alone.json'];
    expect(isomm.json([...pair, '--dry-run']).json).toMatchObject({ anonymousAlone: 2 });
    expect(isomm.run(pair).err).toContain('share year and position with no other: 2');
    const words = ['collect', 'returned', '--anonymous'];
    expect(isomm.run([...words, 'means.json', '--means-only']).code).not.toBe(2);
    const means = JSON.parse(readFileSync(isomm.at('means.json'), 'utf8')) as Record<string, unknown>;
    expect(means).toMatchObject({ entries: [], groups: [{ functions: {} }] });
    expect(isomm.run([...words, 'means.xlsx', '--means-only']).code).not.toBe(2);
    expect(isomm.run(['collect', 'returned', '--out', 'x.xlsx', '--means-only']).code).toBe(2);
  });

  test.each([
    ['2026年7月1日', '2026/6/30', 1, '2026-07-01', false],
    ['2026/6/30', '9999-12-31', 1, '2026-06-30', true],
    ['先週', '2026-07-01', 2, '先週', true],
  ])('of two returns dated %s and %s the newer is proposed, or it is said', (a, b, newer, first, unknown) => {
    mkdirSync(isomm.at('dated'), { recursive: true });
    const [one] = sent;
    [a, b].forEach((date, index) => {
      const answers = { ...(one?.answers as Answers), department: 'Dated', respondent: 'R', date };
      const bytes = writeXlsx(describeWorkbook(catalogue, model, answers));
      writeFileSync(isomm.at('dated', `${String(index + 1)}.xlsx`), bytes);
    });
    const words = ['collect', 'dated', '--dry-run'];
    const { json } = isomm.json(words);
    const { departments, sentTwice } = json as Record<string, { no: number; use: string; date: string }[]>;
    const counts = departments?.filter(({ use }) => use === 'counts').map(({ no }) => no);
    expect([counts, departments?.[0]?.date]).toEqual([[newer], first]);
    expect(sentTwice).toMatchObject([{ newestUnknown: unknown }]);
    expect(isomm.run(words).out.includes('dates do not tell')).toBe(unknown);
  });

  test.each(['2026-07-01', ''])(
    'two that say the same (dated %j): one counts, the other is said to',
    (date) => {
      const folder = `same${date}`;
      mkdirSync(isomm.at(folder), { recursive: true });
      const answers = { ...(sent[0]?.answers as Answers), department: 'Same', date };
      const write = (file: string, said: Answers) => {
        writeFileSync(isomm.at(folder, file), writeXlsx(describeWorkbook(catalogue, model, said)));
      };
      const words = ['collect', folder, '--out', `${folder}.xlsx`, '--force'];
      const told = (lang: string) => isomm.run([...words, '--lang', lang]).out;
      const remarks = () =>
        readXlsx(new Uint8Array(isomm.bytes(`${folder}.xlsx`)), { wanted: () => true })
          .whole?.()
          .flatMap(({ rows }) => [...rows.values()].flat())
          .filter((value) => typeof value === 'string' && /No\. 2\.|番号2と/.test(value));
      write('a.xlsx', answers);
      write('b.xlsx', answers);
      expect(isomm.json(words).json).toMatchObject({
        sentTwice: [
          {
            newestUnknown: false,
            returns: [
              { use: 'left-out', sameAs: 2 },
              { use: 'counts', sameAs: null },
            ],
          },
        ],
      });
      for (const [lang, same, undecided] of [
        ['en', 'says the same as b.xlsx', 'do not tell'],
        ['ja', 'b.xlsxと同じ内容', '決められません'],
      ] as const) {
        const out = told(lang);
        expect([out.includes(same), out.includes(undecided)]).toEqual([true, false]);
        expect(remarks()).toHaveLength(1);
      }

      const [first = ''] = Object.keys(answers.answers);
      const other = { ...answers.answers[first], note: 'another' } as Answers['answers'][string];
      write('b.xlsx', { ...answers, answers: { ...answers.answers, [first]: other } });
      expect(isomm.json(words).json).toMatchObject({
        sentTwice: [{ newestUnknown: true, returns: [{ sameAs: null }, { sameAs: null }] }],
      });
      expect(told('en')).toContain('do not tell');
      expect(remarks()).toEqual([]);
    },
  );

  test('CSV with and without a byte order mark', () => {
    isomm.run(['collect', 'returned/deeper', '--csv', 'plain.csv']);
    isomm.run(['collect', 'returned/deeper', '--csv', 'marked.csv', '--bom']);
    const plain = isomm.bytes('plain.csv').toString('utf8');
    expect(isomm.bytes('marked.csv').toString('utf8')).toBe(`\uFEFF${plain}`);
    expect(plain.startsWith('return_no,used_for,file,')).toBe(true);
  });

  test.each([
    [['collect'], 'Give the returned files'],
    [['collect', 'returned'], 'Give --out'],
    [['collect', 'returned', '--out', 'x.csv'], '.xlsx'],
    [['collect', 'returned', '--out', 'x.xlsx', '--rule', 'loudest'], 'loudest'],
    [['collect', 'returned', '--out', 'x.xlsx', '--rule', 'headquarters'], '--headquarters'],
    [['collect', 'returned', '--out', 'x.xlsx', '--headquarters', 'nobody'], 'nobody'],
  ])('%j cannot run', (words, said) => {
    const { code, err } = isomm.run(words);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test('nothing readable: exit code 2, and every file with its reason', () => {
    mkdirSync(isomm.at('bad'));
    writeFileSync(isomm.at('bad', 'a.xlsx'), 'no');
    const { code, json } = isomm.json(['collect', 'bad', 'gone.xlsx', '--out', 'none.xlsx']);
    expect(code).toBe(2);
    expect(json).toMatchObject({
      read: 0,
      unreadable: [
        { file: 'a.xlsx', reason: 'not-isomm' },
        { file: 'gone.xlsx', reason: 'cannot-read' },
      ],
      written: {},
    });
  });
});

describe('hand out and get back', () => {
  test('a list leads to one workbook each, asking for what it should', () => {
    writeFileSync(isomm.at('list.csv'), '部署,機能\r\n営業部,"A, D"\r\n"情シス, 第一課",\r\n');
    const words = ['new', '--model', model.id, '--departments', 'list.csv', '--out-dir', 'out'];
    const { code, json } = isomm.json([
      ...words,
      '--organisation',
      'O',
      '--current',
      'hybrid',
      '--deadline',
      '2026-12-10',
      '--protect',
      '--lang',
      'ja',
    ]);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      files: [
        { file: 'out/ISOMM_営業部.xlsx', organisation: 'O', department: '営業部', asked: ['A', 'D'] },
        { file: 'out/ISOMM_情シス, 第一課.xlsx', asked: model.functions.map(({ id }) => id) },
      ],
      problems: [],
    });
    const read = isomm.json(['read', 'out/ISOMM_営業部.xlsx']);
    expect(read.code).toBe(0);
    expect(read.json).toMatchObject({
      department: '営業部',
      currentPattern: 'hybrid',
      asked: ['A', 'D'],
      deadline: '2026-12-10',
      problems: [],
    });
    expect(isomm.json(['check', 'out/ISOMM_営業部.xlsx']).json).toMatchObject({ problems: [] });
    expect(isomm.json(['assess', 'out/ISOMM_営業部.xlsx']).json).toMatchObject({
      functions: [{ id: 'A' }, { id: 'D' }],
      unanswered: 14,
    });
    expect(isomm.run(words).code).toBe(2);
    const back = isomm.json(['collect', 'out', '--dry-run']);
    expect(back.json).toMatchObject({
      read: 2,
      departments: [{ compatibility: { asked: 14, share: 1 } }, { compatibility: { asked: 54, share: 1 } }],
    });
  });

  test('a base lends supplements, or its answers too', () => {
    const whole = sent.find(({ answers }) => !answers.asked);
    const base: Answers = {
      ...(whole?.answers as Answers),
      answers: { 'A-1': { insource: 4, outsource: null, quadrant: 'IV', note: 'n', supplement: 's' } },
    };
    writeFileSync(isomm.at('base.xlsx'), writeXlsx(describeWorkbook(catalogue, model, base)));
    writeFileSync(isomm.at('one.txt'), '営業部, 東\n');
    const make = (option: string, folder: string) => {
      isomm.run(['new', '--departments', 'one.txt', '--out-dir', folder, option, 'base.xlsx']);
      return isomm.json(['read', `${folder}/ISOMM_営業部, 東.xlsx`]).json as Answers;
    };
    expect(make('--supplements', 'cleared')).toMatchObject({
      department: '営業部, 東',
      respondent: '',
      answers: { 'A-1': { insource: null, quadrant: 'IV', note: '', supplement: 's' } },
    });
    expect(make('--answers', 'kept').answers['A-1']).toMatchObject({
      insource: 4,
      note: 'n',
      supplement: 's',
    });
  });

  test.each([
    [['new', '--model', model.id, '--departments', 'list.csv'], '--out-dir'],
    [['new', '--model', model.id, '--out-dir', 'x', 'y.xlsx'], '--departments'],
    [['new', '--departments', 'list.csv', '--out-dir', 'x'], '--model'],
    [['new', '--model', model.id, '--departments', 'gone.csv', '--out-dir', 'x'], 'gone.csv'],
    [['new', '--model', model.id, '--departments', 'list.csv', '--out-dir', 'x', '--functions', 'Q'], 'Q'],
  ])('%j cannot run', (words, said) => {
    const { code, err } = isomm.run(words);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
