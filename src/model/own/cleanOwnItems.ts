import { entriesOf } from '../cells/jsonObject';
import { QUADRANTS, type Model } from '../catalogue';
import { languages } from '../../text/languages';
import { OWN_ID, OWN_LETTER, type OwnItem } from './ownItem';
import { MOST_OWN_ITEMS, nextOwnId, officialModel } from './ownItems';

export const OWN_ITEM_KEYS = [
  'id',
  'function',
  'name',
  'description',
  'quadrant',
  'counts',
  'on',
  'by',
] as const;

/** Why one of them is not taken as it stands. */
export type OwnSlip =
  'unknown-id' | 'duplicate-id' | 'own-waiting' | 'not-a-progress' | 'bad-quadrant' | 'too-large';
type Slip = (kind: OwnSlip, at: string, id: string | null, value: unknown) => void;

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** The functions an added item may belong to. */
export const ownFunctions = (model: Model): string[] => [
  ...officialModel(model).functions.map(({ id }) => id),
  OWN_LETTER,
];

/** Added items as they were written down elsewhere: each with an id of its own and a name, or not taken. */
export function cleanOwnItems(
  value: unknown,
  model: Model,
  text: (value: unknown, at: string) => string,
  slip: Slip = () => undefined,
): OwnItem[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  if (given.length > MOST_OWN_ITEMS) slip('too-large', 'ownItems', null, String(given.length));
  const functions = ownFunctions(model);
  const listed = given.slice(0, MOST_OWN_ITEMS).map(entriesOf);
  const taken = new Set<string>();
  const stated = listed.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  return listed.flatMap((entry, index): OwnItem[] => {
    const own = (key: string): unknown => (Object.hasOwn(entry, key) ? entry[key] : undefined);
    const at = (key: string) => `ownItems.${String(index)}.${key}`;
    const words = (key: string) => text(own(key), at(key));
    const id = isBlank(own('id')) ? nextOwnId([...stated, ...taken]) : own('id');
    if (typeof id !== 'string' || !OWN_ID.test(id)) {
      slip('unknown-id', at('id'), null, id);
      return [];
    }
    if (taken.has(id)) {
      slip('duplicate-id', at('id'), id, id);
      return [];
    }
    const said = own('name');
    const name = Object.fromEntries(
      languages().map((language) => [
        language,
        typeof said === 'string'
          ? text(said, at('name'))
          : text(entriesOf(said)[language], `${at('name')}.${language}`),
      ]),
    ) as OwnItem['name'];
    if (Object.values(name).every((each) => each.trim() === '')) {
      slip('own-waiting', at('name'), id, '');
      return [];
    }
    taken.add(id);
    const of = functions.find((each) => each === own('function')) ?? '';
    if (of === '')
      slip(
        isBlank(own('function')) ? 'own-waiting' : 'not-a-progress',
        at('function'),
        id,
        own('function') ?? '',
      );
    const quadrant = QUADRANTS.find((each) => each === own('quadrant'));
    if (quadrant === undefined && !isBlank(own('quadrant')))
      slip('bad-quadrant', at('quadrant'), id, own('quadrant'));
    const counts = own('counts');
    if (typeof counts !== 'boolean' && !isBlank(counts)) slip('not-a-progress', at('counts'), id, counts);
    return [
      {
        ...{ id, function: of, name, description: words('description') },
        ...{ quadrant: quadrant ?? 'I', counts: counts === true, on: words('on'), by: words('by') },
      },
    ];
  });
}
