import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { ANY_OPTIONAL_PARTS, ASSESSMENT, fitsModel } from '../../src/sheets/assessment/family';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { languages } from '../../src/text/languages';
import type { Workbook } from '../../src/workbook/description';

/** What other sheets may follow: what people fill in, what is reckoned for all, and the sentences of the bands. */
const FOLLOWED = [
  'calculation',
  'criteria',
  ...ASSESSMENT.parts.flatMap(({ key, holdsAnswers }) => (holdsAnswers ? [key] : [])),
];

/** Which other sheets the formulas of each sheet look at, by the names they use: none speaks of a sheet by its title. */
function looksAt({ sheets, names }: Workbook): (readonly [from: string, to: string])[] {
  const sheetOf = new Map(names.map(({ name, sheet }) => [name, sheet]));
  return sheets.flatMap(({ key, rows }) => {
    const used = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell?.formula?.replace(/"(?:[^"]|"")*"/g, '').match(/ISOMM_\w+|!/g) ?? []),
    );
    const others = new Set(used.map((name) => sheetOf.get(name) ?? name));
    return [...others].filter((other) => other !== key).map((other) => [key, other] as const);
  });
}

const every = catalogue.models.flatMap((model) =>
  languages().map((language) => ({ id: model.id, model, language })),
);

test.each(every)('$id $language: a sheet of results that somebody deletes takes no other along', (one) => {
  const { model, language } = one;
  const parts = ANY_OPTIONAL_PARTS.filter((key) => fitsModel(key, model.id));
  const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
  const found = looksAt(describeWorkbook(catalogue, model, { ...blank, parts }));
  expect(found).toContainEqual(['byFunction', 'calculation']);
  expect(found.filter(([, to]) => !FOLLOWED.includes(to))).toEqual([]);
});
