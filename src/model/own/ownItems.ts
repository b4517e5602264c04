import type { Answers } from '../answers';
import { askedPart } from '../askedPart';
import type { FunctionGroup, Item, Model, Text } from '../catalogue';
import { inAll, LANGUAGES } from '../../text/languages';
import { OWN_ID, OWN_LETTER, type OwnItem } from './ownItem';

/** More are a model of one's own. */
export const MOST_OWN_ITEMS = 200;

/** A name in every language: where one is not given, another one stands for it. */
const called = (name: Text): Text => {
  const any = Object.values(name).find((each) => each !== '') ?? '';
  return inAll((language) => name[language] || any);
};

/** The letter of the function it stands under. */
const placeOf = (own: OwnItem): string => own.function || OWN_LETTER;

const itemOf = (own: OwnItem): Item => {
  const name = called(own.name);
  return {
    id: own.id,
    function: placeOf(own),
    name,
    aliases: inAll(() => []),
    description: own.description === '' ? name : inAll(() => own.description),
    quadrant: own.quadrant,
    quadrantEvidence: { source: 'own', confidence: 'high' },
    nameEnEvidence: 'ours',
    successors: [],
    own: { counts: own.counts && own.function !== '' },
  };
};

const group = (): FunctionGroup => {
  const name = inAll((language) => LANGUAGES[language].choices.own.group);
  const purpose = inAll((language) => LANGUAGES[language].choices.own.purpose);
  return {
    ...{ id: OWN_LETTER, name, purpose, strength: purpose, weakness: purpose },
    short: inAll((language) => `${OWN_LETTER} ${LANGUAGES[language].choices.own.group}`),
    aliases: inAll(() => []),
  };
};

/** The model without what somebody added to it. */
export const officialModel = (model: Model): Model => model.official ?? model;

/** What somebody added to it. */
export const ownItemsOf = (model: Model): readonly OwnItem[] => model.ownItems ?? [];

/** The model with these items after those of their function; without any, it is the model itself. */
export function withOwnItems(model: Model, ownItems: readonly OwnItem[]): Model {
  const official = officialModel(model);
  if (ownItems.length === 0) return official;
  if (JSON.stringify(ownItemsOf(model)) === JSON.stringify(ownItems)) return model;
  const apart = ownItems.some((own) => placeOf(own) === OWN_LETTER);
  const functions = apart ? [...official.functions, group()] : official.functions;
  const items = functions.flatMap(({ id }) => [
    ...official.items.filter((item) => item.function === id),
    ...ownItems.filter((own) => placeOf(own) === id).map(itemOf),
  ]);
  return { ...official, functions, items, official, ownItems };
}

/** The next id that none of these has. */
export function nextOwnId(taken: Iterable<string>): string {
  const numbers = [...taken].flatMap((id) => (OWN_ID.test(id) ? [Number(id.slice(2))] : []));
  return `${OWN_LETTER}-${String(Math.max(0, ...numbers) + 1)}`;
}

/** The part of a model that answers ask for, with the items they add. */
export function modelWith(
  model: Model,
  { ownItems = [], asked }: Pick<Answers, 'ownItems' | 'asked'>,
): Model {
  if (model.ownItems === undefined && ownItems.length === 0) return model;
  return askedPart(withOwnItems(model, ownItems), asked);
}
