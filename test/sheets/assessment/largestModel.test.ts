import { PART_KEYS } from '../../../src/actions/optionalParts';
import { departmentsFile } from '../../../src/actions/files/departmentsFile';
import { openFile } from '../../../src/actions/reading/openFile';
import { catalogue as known } from '../../../src/catalog';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Language, Model } from '../../../src/model/catalogue';
import { entryOf } from '../../../src/model/departments/entry';
import { sideBySide } from '../../../src/model/departments/sideBySide';
import { modelReader } from '../../../src/model/own/modelData';
import { MODEL_LIMITS } from '../../../src/model/own/modelLimits';
import { readModel } from '../../../src/model/own/readModel';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { madeFile } from '../../model/own/madeModel';

const catalogue = { ...known, ownModel: modelReader(known.models) };

/** As long as it may be, with what a formula must not take for its own. */
const long = (limit: number) => `"&${'漢'.repeat(limit - 4)}"`.slice(0, limit - 1) + '字';

/** Every text of it as long as it may be. */
function wordy(functions: number, items: number): Model {
  const {
    functions: groups,
    items: all,
    ...rest
  } = madeFile(functions, items) as {
    functions: object[];
    items: object[];
  };
  const { name, sentence, description, noun, short } = MODEL_LIMITS;
  return readModel(
    {
      ...rest,
      title: long(name),
      description: long(description),
      itemNoun: long(noun),
      functionNoun: `Fn ${long(noun - 3)}`,
      functions: groups.map((each, index) => ({
        ...each,
        name: `${String(index)}${long(name - 2)}`,
        short: `${String(index)}${long(short - 2)}`,
        purpose: long(sentence),
        strength: long(sentence),
        weakness: long(sentence),
      })),
      items: all.map((each) => ({ ...each, name: long(name), description: long(description) })),
    },
    known.models,
    null,
  );
}

const described = (model: Model, language: Language) =>
  describeWorkbook(catalogue, model, {
    ...blankAnswers(model, catalogue.patterns, language, LAYOUT),
    parts: PART_KEYS,
  });

test.each<[number, number, Language]>([
  [20, 100, 'ja'],
  [1, 150, 'en'],
])(
  'a model of %d functions and %d items with every text as long as it may be is written and read',
  (functions, items, language) => {
    const model = wordy(functions, items);
    const bytes = writeXlsx(described(model, language));
    const { problems, answers } = openFile(catalogue, readXlsx, bytes, { results: true });
    expect(problems).toEqual([]);
    expect(answers?.ownModel).toEqual(model);
    const returned = {
      file: 'a.xlsx',
      model,
      answers: answers ?? blankAnswers(model, catalogue.patterns, language, LAYOUT),
      problems: [],
      furtherProblems: 0,
    };
    const entry = entryOf(1, returned, model);
    const uses = new Map([[1, 'counts' as const]]);
    const side = sideBySide(model, [entry], uses, { rule: null, itemRules: {}, headquarters: null });
    const all = {
      language,
      side,
      labels: new Map([[1, 'IT']]),
      returns: new Map([[1, returned]]),
      notRead: [],
      otherModel: [],
    };
    expect(departmentsFile(writeXlsx, all).length).toBeGreaterThan(0);
  },
);
