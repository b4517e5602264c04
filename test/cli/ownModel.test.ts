import { readFileSync, writeFileSync } from 'node:fs';
import { madeFile } from '../model/own/madeModel';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const put = (name: string, content: unknown): string => {
  writeFileSync(isomm.at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};
const read = (file: string) => {
  const { code, json } = isomm.json(['read', file]);
  return { code, json: json as Record<string, unknown> };
};

interface File {
  readonly functions: { id: string }[];
  readonly items: { id: string }[];
}

const handedOut = ({ json }: { json: unknown }): string[] =>
  (json as { files: { file: string }[] }).files.map(({ file }) => file);

/** Every item scored, so that each function has a mean. */
const scored = (file: File) =>
  Object.fromEntries(file.items.map(({ id }, index) => [id, { insource: (index % 5) + 1 }]));

describe.each([
  [1, 3],
  [2, 4],
  [3, 12],
])('a model of %d functions and %d items', (functions, items) => {
  const file = madeFile(functions, items) as Record<string, unknown> & File;
  const name = (rest: string) => `m${String(functions)}-${rest}`;

  test('travels in its workbook: read, assessed, checked, made anew and brought up without its file', () => {
    put(name('model.json'), file);
    put(name('answers.json'), {
      model: 'own:mymodel@2026-11',
      targetPattern: 'hybrid',
      answers: scored(file),
    });
    const words = ['--model-file', name('model.json'), '--answers', name('answers.json')];
    const made = isomm.json(['new', ...words, '--with', 'summary,plan,scope,itemList', name('full.xlsx')]);
    expect(made).toMatchObject({ code: 0, json: { model: 'own:mymodel@2026-11', problems: [] } });
    // What is for other models alone is refused, without a way that there is not.
    for (const asked of [
      ['new', ...words, '--with', 'phases', 'no.xlsx'],
      ['coverage', name('full.xlsx')],
    ]) {
      const { code, err } = isomm.run(asked);
      expect([code, err]).toEqual([2, expect.stringContaining('x1060-3.2.1')]);
      expect(err).not.toContain('migrate');
    }

    const there = read(name('full.xlsx'));
    expect(there).toMatchObject({ code: 0, json: { model: 'own:mymodel@2026-11', problems: [] } });
    expect(there.json['parts']).toEqual(['scope', 'summary', 'plan', 'itemList']);
    put(name('again.json'), there.json);
    expect(isomm.json(['new', '--answers', name('again.json'), name('again.xlsx')]).code).toBe(0);
    expect(readFileSync(isomm.at(name('again.xlsx')))).toEqual(readFileSync(isomm.at(name('full.xlsx'))));

    expect(isomm.json(['check', name('full.xlsx')])).toMatchObject({ code: 0, json: { problems: [] } });
    expect(isomm.json(['check', name('full.xlsx'), '--repair', name('repaired.xlsx')]).code).toBe(0);
    expect(read(name('repaired.xlsx')).json).toEqual(there.json);
    expect(isomm.json(['migrate', name('full.xlsx'), '--out', name('anew.xlsx'), '--lang', 'ja']).code).toBe(
      0,
    );
    expect(read(name('anew.xlsx')).json).toEqual({ ...there.json, language: 'ja' });

    const { json } = isomm.json(['assess', name('full.xlsx')]);
    const result = json as { functions: { id: string; maturity: number }[]; items: Record<string, object> };
    expect(result.functions.map(({ id }) => id)).toEqual(file.functions.map(({ id }) => id));
    expect(Object.keys(result.items)).toHaveLength(items);
    expect(isomm.json(['assess', name('again.json')]).json).toEqual(json);
  });

  test('is handed out and comes back, function by function', () => {
    put(name('list.csv'), `department,functions\nIT,\nHR,${file.functions[0]?.id ?? ''}\n`);
    const words = ['--model-file', name('model.json'), '--departments', name('list.csv')];
    const files = handedOut(isomm.json(['new', ...words, '--out-dir', name('out')]));
    const back = isomm.json(['collect', name('out'), name('full.xlsx'), '--out', name('all.xlsx')]);
    expect(back).toMatchObject({ json: { read: 3, unreadable: [], model: 'own:mymodel@2026-11' } });
    // What was handed out for one function still knows all of its model.
    expect(read(files[1] ?? '').json['ownModel']).toEqual(read(name('full.xlsx')).json['ownModel']);
    const from = ['--supplements', name('full.xlsx'), '--departments', name('list.csv')];
    const next = handedOut(isomm.json(['new', ...from, '--out-dir', name('next')]));
    expect(read(next[0] ?? '').json['model']).toBe('own:mymodel@2026-11');
  });
});

test('returns of two models with one name and revision are not put together', () => {
  const other = madeFile(3, 12) as { title: unknown };
  put('other.json', { ...other, title: 'Another' });
  isomm.run(['new', '--model-file', put('one.json', other), 'one.xlsx']);
  isomm.run(['new', '--model-file', 'other.json', 'two.xlsx']);
  const { code, json } = isomm.json(['collect', 'one.xlsx', 'two.xlsx', '--dry-run']);
  expect({ code, json }).toMatchObject({
    code: 1,
    json: { read: 1, unreadable: [{ file: 'two.xlsx', reason: 'model-differs' }] },
  });
});

test('a first model comes from a plain table', () => {
  const rows = [
    ['機能', 'ID', '項目名', '説明', '領域'],
    ['監視', '', 'ログを集める', '全てのログを集める。', 'Ⅰ'],
    ['', '', '警報を見る', '', '領域III'],
    ['B 対応', 'B-7', '封じ込める', '', 'II'],
    ['監視', '', '閾値を見直す', '', 'IV'],
  ];
  put('table.csv', rows.map((row) => row.join(',')).join('\r\n'));
  expect(isomm.json(['new', '--lang', 'ja', '--model-file', 'table.csv', 'table.xlsx']).code).toBe(0);
  const { ownModel, model } = read('table.xlsx').json as unknown as {
    model: string;
    ownModel: {
      functions: { id: string; name: { ja: string } }[];
      items: { id: string; quadrant: string }[];
    };
  };
  expect(model).toBe('own:table@1');
  expect(ownModel.functions.map(({ id, name }) => [id, name.ja])).toEqual([
    ['A', '監視'],
    ['B', '対応'],
  ]);
  expect(ownModel.items.map(({ id, quadrant }) => [id, quadrant])).toEqual([
    ['A-1', 'I'],
    ['A-2', 'III'],
    ['A-3', 'IV'],
    ['B-7', 'II'],
  ]);
  // What was made of the table is a file of a model itself, and so is a workbook that carries one.
  put('made.json', { ...ownModel });
  isomm.run(['new', '--lang', 'ja', '--model-file', 'made.json', 'made.xlsx']);
  isomm.run(['new', '--lang', 'ja', '--model-file', 'table.xlsx', 'same.xlsx']);
  for (const file of ['made.xlsx', 'same.xlsx'])
    expect(readFileSync(isomm.at(file))).toEqual(readFileSync(isomm.at('table.xlsx')));
});

test.each([
  ['ja', '（場所：items, Z-2 の quadrant）。 領域はI、II、III、IVのいずれかです。'],
  ['en', 'Where: items, Z-2, field quadrant. A quadrant is I, II, III or IV.'],
])('what is no model is refused with file, entry and field (%s)', (language, said) => {
  const file = madeFile(3, 12) as { items: object[] };
  put('bad.json', {
    ...file,
    items: file.items.map((each, index) => (index === 1 ? { ...each, quadrant: 'V' } : each)),
  });
  const { code, err } = isomm.run(['new', '--lang', language, '--model-file', 'bad.json', 'bad.xlsx']);
  expect(code).toBe(2);
  expect(err.replace('）。領域', '）。 領域')).toContain(said);
  expect(err).toContain('bad.json');
});

test('what is no model in a workbook gives no answers and says where', () => {
  const damaged = read('one.xlsx').json;
  put('damaged.json', { ...damaged, ownModel: { ...(damaged['ownModel'] as object), items: [] } });
  const { code, err } = isomm.run(['new', '--answers', 'damaged.json', 'damaged.xlsx']);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining('ownModel, functions, Z') as string,
  });
});
