import type { Model } from '../catalogue';
import { entriesOf, own } from '../cells/jsonObject';
import {
  expectUnique,
  ids,
  itemId,
  listOf,
  matching,
  oneOf,
  refuse,
  shape,
  text,
  type ReadValue,
} from '../cells/readers';
import type { Survey, SurveyEntry } from './survey';

const FILE = 'survey-2017.json';

const count: ReadValue<number> = (value, at) =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : refuse(at, 'a count', value);

const counts: ReadValue<SurveyEntry['counts']> = (value, at) => {
  const [all = 0, some = 0, ...more] = listOf(count)(value, at);
  return more.length === 0 && some > 0 ? [all, some] : refuse(at, 'two counts', value);
};

/** The models that the survey knows: a further one has no counterpart in it, and any entry that names it asks for it in all. */
function knownIn(content: unknown, models: readonly Model[]): readonly Model[] {
  const entries = own(entriesOf(content), 'entries');
  const named = (Array.isArray(entries) ? entries : []).flatMap((entry) =>
    Object.keys(entriesOf(own(entriesOf(entry), 'items'))),
  );
  return models.filter(({ id }) => named.includes(id));
}

/** Checks the counts of the survey; an error names the file, the entry and the field. */
export function loadSurvey(content: unknown, all: readonly Model[]): Survey {
  const models = knownIn(content, all);
  const survey = shape<Survey>({
    year: oneOf(2017),
    base: oneOf(187),
    entries: listOf(
      shape<SurveyEntry>({
        id: matching(/^\d+(?:\.\d+)+$/, 'the number of a question'),
        kind: oneOf('service', 'process'),
        name: text,
        items: shape(Object.fromEntries(models.map(({ id }) => [id, listOf(itemId)]))),
        counts,
      }),
      'id',
    ),
  })(content, FILE);
  expectUnique(`${FILE}, entries`, ids(survey.entries));
  for (const entry of survey.entries) {
    const at = `${FILE}, entries, ${entry.id}`;
    const [asked, some] = entry.counts;
    if (some > asked || asked > survey.base)
      refuse(`${at}, counts`, 'no more than those asked', entry.counts);
    for (const model of models) {
      const unknown = entry.items[model.id]?.find((item) => !model.items.some(({ id }) => id === item));
      if (unknown !== undefined) refuse(`${at}, items, ${model.id}`, `items of ${model.id}`, unknown);
    }
  }
  return survey;
}
