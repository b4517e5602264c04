import { catalogue } from '../../src/catalog';
import type { Model } from '../../src/model/catalogue';
import { TIDY_COLUMNS } from '../../src/model/departments/tidyRows';
import { languages } from '../../src/text/languages';
import { describeDepartments } from '../../src/sheets/departments/describeDepartments';
import { anyOrganisation } from './anyOrganisation';
import { consolidated, returnedFrom } from './consolidated';

const cases = catalogue.models.flatMap((model) => languages().map((language) => ({ model, language })));

test.each(cases)(
  '$model.id, $language: a comparison calls functions and items what the model calls them',
  ({ model, language }) => {
    const returns = returnedFrom(model, anyOrganisation(catalogue, model, language, 3, 20261127));
    const { sheets } = describeDepartments(consolidated(model, language, returns));
    const own = new Set(
      model.functions.flatMap(({ id, name, short }) =>
        [name, short].flatMap((text) => [
          text[language],
          `${id}. ${text[language]}`,
          `${id} ${text[language]}`,
        ]),
      ),
    );
    const items = model.items.map(({ name }) => name[language]);
    const texts = sheets
      .filter(({ hidden }) => !hidden)
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? [])))
      .filter((value): value is string => typeof value === 'string')
      .filter((text) => !TIDY_COLUMNS.some((column) => column === text))
      .filter((text) => !own.has(text) && !items.some((name) => text.includes(name)))
      .map((text) => text.toLowerCase());
    const says = ({ functionNoun }: Model) => texts.filter((text) => text.includes(functionNoun[language]));
    expect(says(model).length).toBeGreaterThan(5);
    for (const other of catalogue.models)
      if (other.functionNoun[language] !== model.functionNoun[language]) expect(says(other)).toEqual([]);
    const titles = sheets.map(({ title }) => title.toLowerCase());
    const noun = model.itemNoun[language];
    expect([...titles, ...texts].filter((text) => text.includes(noun)).length).toBeGreaterThan(8);
    // Items that somebody added are called own items in every model.
    const general = [...titles, ...texts].map((text) => text.replace(/独自項目|own items?/g, ''));
    expect(general.filter((text) => /項目|\bitems?\b/.test(text))).toEqual([]);
  },
);
