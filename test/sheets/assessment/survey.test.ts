import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../../src/catalog';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { OPTIONAL_PARTS } from '../../../src/sheets/assessment/family';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { survey } from '../../../src/survey';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';

const SHOWN: Readonly<Record<string, string>> = {
  'isomm-2.1': 'A-1 A-2 A-4 B-1 B-4 C-2 C-3 D-2 D-4 D-5 D-6 D-7 E-3 F-2 F-3 F-4 G-9 I-1 I-2 I-3',
  'x1060-3.2.1': 'A-2 A-3 A-5 A-11 A-12 B-1 B-3 C-1 C-2 D-2 D-3 D-6 E-4 F-3 F-5 G-13 I-1 I-2 I-3 I-7',
};

/** What the survey counted, as its tables have it; kept apart from the catalogue it is held against. */
const TABLE = readFileSync(path.join(__dirname, '../../catalog/survey-2017.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id = '', kind = '', all, some, isomm = '', x1060 = ''] = line.split('\t');
    const listed = (text: string) => text.split(',').filter((each) => each !== '');
    return {
      ...{ id, kind, all: Number(all), some: Number(some) },
      items: { 'isomm-2.1': listed(isomm), 'x1060-3.2.1': listed(x1060) } as Record<string, string[]>,
    };
  });
const percent = (part: number, whole: number) => Math.round((part / whole) * 100);

const scenes = catalogue.models.flatMap((model) =>
  (['ja', 'en'] as const).map((language) => ({ model, language })),
);

describe.each(scenes)('$model.id in $language', ({ model, language }) => {
  const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
  const { sheets } = describeWorkbook(catalogue, model, { ...blank, parts: OPTIONAL_PARTS });
  const cells = (key: string) =>
    sheets
      .find((each) => each.key === key)
      ?.rows.map(({ cells: row }) => row.map((cell) => cell?.value ?? null)) ?? [];

  test('exactly the items that were asked about have a sentence', () => {
    const ids = cells('survey').flatMap(([, id]) => (/^[A-I]-/.test(String(id)) ? [String(id)] : []));
    // Once each: what several questions meet stands beside all of them.
    expect(ids.join(' ')).toBe(SHOWN[model.id]);
  });

  test('no per cent anywhere without its year and how many answered', () => {
    const texts = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells: row }) => row.map((cell) => String(cell?.value ?? ''))),
    );
    const figures = texts.filter((text) => text.includes('%'));
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter((text) => !text.includes('2017') || !text.includes('187'))).toEqual([]);
  });

  test('switching it on changes no cell of any other sheet, but for what it says where items are left to others', () => {
    const answers = Object.fromEntries(
      model.items.map(({ id }, index) => [id, { ...blank.answers[id], insource: index % 6 }]),
    ) as typeof blank.answers;
    const others = (parts: readonly string[]) =>
      describeWorkbook(catalogue, model, { ...blank, answers, parts }).sheets.flatMap(({ key, rows }) =>
        key === 'survey' ? [] : rows.flatMap(({ cells: row }) => row.map((cell) => [key, cell] as const)),
      );
    const without = others(OPTIONAL_PARTS.filter((key) => key !== 'survey'));
    const changed = others(OPTIONAL_PARTS).flatMap(([key, cell], at) =>
      JSON.stringify([key, cell]) === JSON.stringify(without[at]) ? [] : [[key, cell?.value, cell?.formula]],
    );
    const said = /139.*74.*92.*66.*139.*74.*94.*68/s;
    expect(changed).toEqual([['outsourcing', expect.stringMatching(said), undefined]]);
  });

  test('every sentence says what the table of the survey says, entry by entry', () => {
    let beside = '';
    const rows = cells('survey').flatMap(([, id, , , sentence, question]) => {
      // An item stands once, beside all its questions.
      if (/^[A-I]-/.test(String(id))) beside = String(id);
      return beside === '' ? [] : [[beside, String(question), String(sentence)] as const];
    });
    const expected = TABLE.flatMap(({ id, kind, all, some, items }) =>
      (items[model.id] ?? []).map((item) => {
        const name = survey.entries.find((each) => each.id === id)?.name[language] ?? '';
        const of = kind === 'service' ? all : 187;
        const [share, further] = [percent(all, 187), [some, percent(some, of)]];
        const figures = { ja: [2017, 187, all, share], en: [2017, all, 187, share] }[language].concat(
          further,
        );
        return [item, id, name, figures] as const;
      }),
    );
    const found = rows.map(([item, question, sentence]) => {
      const id = /[0-9]+(?:\.[0-9]+)+/.exec(question)?.[0] ?? '';
      const name = survey.entries.find((each) => each.id === id)?.name[language] ?? '?';
      expect(sentence).toContain(name);
      return [item, id, name, (sentence.replace(name, '').match(/\d+/g) ?? []).map(Number)] as const;
    });
    const ordered = (list: readonly (readonly [string, string, ...unknown[]])[]) =>
      [...list].map((each) => JSON.stringify(each)).sort();
    expect(ordered(found)).toEqual(ordered(expected));
  });
});
