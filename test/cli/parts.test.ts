import { PART_KEYS } from '../../src/actions/optionalParts';
import { writeFileSync } from 'node:fs';
import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Answers } from '../../src/model/answers';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const write = (name: string, content: unknown): void => {
  writeFileSync(isomm.at(name), JSON.stringify(content));
};

const partsOf = (file: string): unknown => (isomm.json(['read', file]).json as Answers).parts;

test('new --with adds the parts named, in the order of their sheets', () => {
  const words = ['--model', 'isomm-2.1', '--with'];
  expect(isomm.run(['new', ...words, 'itemList, scope', 'both.xlsx']).code).toBe(0);
  expect(partsOf('both.xlsx')).toEqual(['scope', 'summary', 'itemList']);
  expect(isomm.json(['check', 'both.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
  // Untouched as it is, `new` may write there again.
  expect(isomm.run(['new', ...words, 'scope', '--without', 'summary', 'both.xlsx']).code).toBe(0);
  expect(partsOf('both.xlsx')).toEqual(['scope']);
});

test.each([
  ['plans', 'plans'],
  ['scope,plans', 'plans'],
  [',', ','],
])('--with %s names the parts there are, and nothing is written', (parts, named) => {
  const { code, err } = isomm.run(['new', '--model', 'isomm-2.1', '--with', parts, 'none.xlsx']);
  expect([code, err]).toEqual([2, `--with cannot be "${named}"; choose one of ${PART_KEYS.join(', ')}.\n`]);
  expect(isomm.run(['read', 'none.xlsx']).code).toBe(2);
});

test('handed-out workbooks get the parts, and what is left out of the base is left out there', () => {
  writeFileSync(isomm.at('list.txt'), '営業部\n経理部\n');
  const words = ['new', '--model', 'isomm-2.1', '--departments', 'list.txt', '--out-dir'];
  expect(isomm.run([...words, 'plain', '--with', 'itemList']).code).toBe(0);
  expect(partsOf('plain/ISOMM_営業部.xlsx')).toEqual(['itemList']);
  expect(isomm.run([...words, 'refused', '--with', 'x']).code).toBe(2);

  const answers = {
    'A-1': { insource: 5, recommendation: 'unnecessary' },
    'A-2': { insource: 3 },
    'B-1': { recommendation: 'unnecessary' },
  };
  write('base.json', { model: 'isomm-2.1', answers });
  for (const [option, scored] of [
    ['--answers', 1],
    ['--supplements', 0],
  ] as const) {
    const folder = option.slice(2);
    expect(isomm.run([...words, folder, option, 'base.json', '--functions', 'A']).code).toBe(0);
    const file = `${folder}/ISOMM_経理部.xlsx`;
    expect(isomm.json(['read', file]).json).toMatchObject({
      asked: ['A'],
      parts: ['scope'],
      answers: { 'A-1': { recommendation: 'unnecessary', insource: scored === 0 ? null : 5 } },
      problems: [],
    });
    expect(isomm.json(['assess', file]).json).toMatchObject({
      scored,
      unanswered: 5 - scored,
      items: { 'A-1': { excluded: true }, 'A-2': { excluded: false } },
    });
    expect(isomm.json(['check', file])).toMatchObject({ code: 0, json: { problems: [] } });
  }
});

const scenes = catalogue.models.flatMap((model) =>
  (['filled', 'blank', 'absent'] as const).map((scope) => ({ model, scope, id: model.id })),
);

test.each(scenes)('$id with scope $scope: read, new, read comes to the same', ({ model, scope }) => {
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const chosen = model.items.slice(0, 3).map(({ id }) => {
    const answer = blank.answers[id];
    return [id, { ...answer, insource: 4, recommendation: 'unnecessary' }] as const;
  });
  write('start.json', {
    ...blank,
    ...(scope === 'blank' && { parts: ['scope'] }),
    answers: scope === 'filled' ? { ...blank.answers, ...Object.fromEntries(chosen) } : blank.answers,
  });
  expect(isomm.json(['new', '--answers', 'start.json', '--force', 'one.xlsx']).code).toBe(0);
  const { json } = isomm.json(['read', 'one.xlsx']);
  expect(json).toMatchObject({ problems: [] });
  expect((json as Answers).parts).toEqual(scope === 'absent' ? undefined : ['scope']);
  write('carried.json', json);
  expect(isomm.json(['new', '--answers', 'carried.json', '--force', 'two.xlsx']).code).toBe(0);
  expect(JSON.stringify(isomm.json(['read', 'two.xlsx']).json)).toBe(JSON.stringify(json));
  expect(isomm.json(['assess', 'carried.json']).json).toEqual(isomm.json(['assess', 'one.xlsx']).json);
});

test('read and assess say how many are out of scope, where there are any', () => {
  write('some.json', {
    model: 'isomm-2.1',
    answers: { 'A-1': { insource: 5, recommendation: 'unnecessary' } },
  });
  expect(isomm.run(['new', '--answers', 'some.json', '--with', 'scope', '--force', 'some.xlsx']).code).toBe(
    0,
  );
  expect(isomm.run(['new', '--model', 'isomm-2.1', '--force', 'none.xlsx']).code).toBe(0);
  for (const command of ['read', 'assess']) {
    expect(isomm.run([command, 'some.xlsx']).out).toMatch(/unanswered 53, out of scope 1\n/);
    expect(isomm.run([command, '--lang', 'ja', 'some.xlsx']).out).toMatch(/未回答 53、対象外 1\n/);
    expect(isomm.run([command, 'none.xlsx']).out).not.toContain('out of scope');
  }
  const { json } = isomm.json(['assess', 'some.xlsx']);
  expect(json).toMatchObject({ excluded: 1, unanswered: 53 });
  const { functions } = json as { functions: { id: string; excluded: number }[] };
  expect(functions.map(({ excluded }) => excluded)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
});
