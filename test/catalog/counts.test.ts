import { catalogue } from '../../src/catalog';
import { shelf } from '../../src/shelf';

/** How many items each function has, in the order of their letters. */
const COUNTS = {
  'isomm-2.1': [6, 5, 5, 8, 7, 4, 10, 3, 6],
  'x1060-3.2.1': [13, 4, 4, 7, 9, 5, 13, 2, 7],
};

test('the catalogue has exactly these models', () => {
  expect(catalogue.models.map(({ id }) => id)).toEqual(Object.keys(COUNTS));
});

test('what is loaded bit by bit is the catalogue', async () => {
  expect(shelf.cards.map(({ id }) => id)).toEqual(Object.keys(COUNTS));
  // React draws again what waited for a promise, and wants the same one then.
  const asked = shelf.models();
  expect(await asked).toEqual(catalogue.models);
  expect(shelf.models()).toBe(asked);
  const each = await Promise.all(shelf.cards.map(({ id }) => shelf.model(id)));
  expect({ ...shelf.ratings, models: each }).toEqual(catalogue);
  for (const id of ['toString', 'isomm-9', '']) expect(await shelf.model(id)).toBeNull();
});

test.each(Object.entries(COUNTS))('%s has its functions with all their items', (id, counts) => {
  const model = catalogue.models.find((each) => each.id === id)!;
  expect(model.functions.map((each) => each.id).join('')).toBe('ABCDEFGHI'.slice(0, counts.length));
  const found = model.functions.map(
    (group) => model.items.filter((item) => item.function === group.id).length,
  );
  expect(found).toEqual(counts);
});

test('54 roles and 64 services', () => {
  const models = catalogue.models.filter(({ id }) => ['isomm-2.1', 'x1060-3.2.1'].includes(id));
  expect(models.map(({ items }) => items.length)).toEqual([54, 64]);
});
