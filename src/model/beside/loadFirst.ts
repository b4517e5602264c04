import type { Model } from '../catalogue';
import type { First, FirstFunction, Heading } from './first';
import { isBelow } from './first';
import { aName, expectUnique, ids, itemId, listOf, matching, refuse, shape, text } from '../cells/readers';

const FILE = 'first-2.1.0.json';
const numbered = (dots: number) =>
  matching(new RegExp(`^[1-9][0-9]*(?:\\.[1-9][0-9]*){${String(dots)}}$`), 'a number of the framework');
const heading = (dots: number) => shape<Heading>({ id: numbered(dots), name: text });

const framework = shape<First>({
  version: matching(/^\d+\.\d+\.\d+$/, 'a version such as 2.1.0'),
  model: aName,
  areas: listOf(heading(0), 'id'),
  services: listOf(heading(1), 'id'),
  functions: listOf(
    shape<FirstFunction>({ id: numbered(2), name: text, forward: listOf(itemId), back: listOf(itemId) }),
    'id',
  ),
});

/** Each heading stands below one of those above it, and none of those is empty. */
function checkBelow(at: string, below: readonly Heading[], above: readonly Heading[]) {
  expectUnique(at, ids(below));
  for (const { id } of below)
    if (!above.some((each) => isBelow(id, each.id)))
      refuse(`${at}, ${id}, id`, 'a number below a heading', id);
  for (const { id } of above)
    if (!below.some((each) => isBelow(each.id, id))) refuse(`${at}, ${id}`, 'something below it', undefined);
}

/** Checks the framework and its mapping; an error names the file, the entry and the field. */
export function loadFirst(content: unknown, models: readonly Model[]): First {
  const first = framework(content, FILE);
  const model = models.find(({ id }) => id === first.model);
  if (!model) return refuse(`${FILE}, model`, 'the id of a model', first.model);
  expectUnique(`${FILE}, areas`, ids(first.areas));
  checkBelow(`${FILE}, services`, first.services, first.areas);
  checkBelow(`${FILE}, functions`, first.functions, first.services);
  for (const each of first.functions) {
    for (const key of ['forward', 'back'] as const) {
      const at = `${FILE}, functions, ${each.id}, ${key}`;
      expectUnique(at, each[key]);
      const unknown = each[key].find((service) => !model.items.some(({ id }) => id === service));
      if (unknown !== undefined) refuse(at, `services of ${model.id}`, unknown);
    }
    if (each.forward.length + each.back.length === 0)
      refuse(`${FILE}, functions, ${each.id}`, 'at least one service', undefined);
  }
  return first;
}
