import { modelById } from '../../src/catalog';

const roles = modelById('isomm-2.1')!;
const services = modelById('x1060-3.2.1')!;

test('v2.1 is followed by v3.2.1, which nothing follows', () => {
  expect([roles.successor, services.successor]).toEqual(['x1060-3.2.1', null]);
});

test('every successor is a service of v3.2.1', () => {
  const known = new Set(services.items.map(({ id }) => id));
  const unknown = roles.items.flatMap(({ id, successors }) =>
    successors.filter((each) => !known.has(each.id)).map((each) => `${id} → ${each.id}`),
  );
  expect(unknown).toEqual([]);
});

const carried = ({ kind }: { readonly kind: string }) => kind !== 'nearest';

test('exactly H-1 and I-4 have no successor', () => {
  const without = roles.items.filter(({ successors }) => successors.filter(carried).length === 0);
  expect(without.map(({ id }) => id)).toEqual(['H-1', 'I-4']);
});

test('a function is followed by the one with its letter, which is where most of its items go: added items stay in it', () => {
  for (const { id } of roles.functions) {
    const counts = new Map<string, number>();
    for (const item of roles.items.filter((each) => each.function === id))
      for (const next of item.successors.filter(carried)) {
        const of = services.items.find((each) => each.id === next.id)?.function ?? '';
        counts.set(of, (counts.get(of) ?? 0) + 1);
      }
    const most = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
    expect(most).toBe(id);
  }
});

test('what is a successor by name only, and what is only the nearest', () => {
  const pairs = roles.items.flatMap(({ id, successors }) =>
    successors.map((each) => `${id} → ${each.id} ${each.kind}`),
  );
  expect(pairs.filter((pair) => /name|nearest/.test(pair))).toEqual([
    'B-4 → I-6 nearest',
    'F-1 → F-2 name',
    'H-1 → A-12 nearest',
    'H-1 → E-8 nearest',
    'I-4 → A-7 nearest',
  ]);
});

test('services say nothing of successors', () => {
  expect(services.items.filter((each) => each.successors.length > 0)).toEqual([]);
});

test('the services without an ancestor', () => {
  const reached = new Set(
    roles.items.flatMap(({ successors }) => successors.filter(carried).map(({ id }) => id)),
  );
  // prettier-ignore
  expect(services.items.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([
    'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-8', 'A-13', 'B-2', 'E-8', 'E-9', 'G-1', 'G-6', 'G-7', 'I-6', 'I-7',
  ]);
});

test('exactly three roles are split', () => {
  const split = roles.items
    .map(({ id, successors }) => [id, ...successors.filter(carried).map((each) => each.id)])
    .filter(({ length }) => length > 2);
  expect(split).toEqual([
    ['D-5', 'D-4', 'D-5'],
    ['E-5', 'E-3', 'E-5'],
    ['F-1', 'F-1', 'F-2'],
  ]);
});
