import { catalogue } from '../../../src/catalog';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { OPTIONAL_PARTS } from '../../../src/sheets/assessment/family';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';

const SHOWN: Readonly<Record<string, string>> = {
  'isomm-2.1': 'A-1 A-2 A-4 B-1 B-4 C-2 C-3 D-2 D-4 D-5 D-6 D-7 E-3 F-2 F-3 F-4 G-9 I-1 I-2 I-3',
  'x1060-3.2.1': 'A-2 A-3 A-5 A-11 A-12 B-1 B-3 C-1 C-2 D-2 D-3 D-6 E-4 F-3 F-5 G-13 I-1 I-2 I-3 I-7',
};

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

  test('the figures are those of its tables', () => {
    const said = cells('survey').map(([, , , , sentence]) => String(sentence));
    const has = (...parts: readonly string[]) =>
      said.some((text) => parts.every((part) => text.includes(part)));
    expect(has('139', '74%', '94', '68%')).toBe(true);
    if (model.id === 'isomm-2.1') expect(has('141', '75%', '71', '38%')).toBe(true);
  });
});
