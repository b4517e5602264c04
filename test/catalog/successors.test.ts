import { modelById } from '../../src/catalog';

const roles = modelById('isomm-2.1')!;
const services = modelById('x1060-3.2.1')!;

test('v2.1 is followed by v3.2.1, which nothing follows', () => {
  expect([roles.successor, services.successor]).toEqual(['x1060-3.2.1', null]);
});

test('every successor is a service of v3.2.1', () => {
  const known = new Set(services.items.map(({ id }) => id));
  const unknown = roles.items.flatMap(({ id, successors }) =>
    successors.filter((each) => !known.has(each)).map((each) => `${id} → ${each}`),
  );
  expect(unknown).toEqual([]);
});

test('exactly H-1 and I-4 have no successor, and say so', () => {
  expect(roles.items.filter(({ successors }) => successors.length === 0).map(({ id }) => id)).toEqual([
    'H-1',
    'I-4',
  ]);
  expect(roles.items.filter(({ successorKind }) => successorKind === 'none').map(({ id }) => id)).toEqual([
    'H-1',
    'I-4',
  ]);
});

test('no role leaves open how near its successor is', () => {
  expect(roles.items.filter(({ successorKind }) => successorKind === null)).toEqual([]);
});

test('services say nothing of successors', () => {
  expect(services.items.filter((each) => each.successorKind !== null || each.successors.length > 0)).toEqual(
    [],
  );
});

test('the services without an ancestor', () => {
  const reached = new Set(roles.items.flatMap(({ successors }) => successors));
  // prettier-ignore
  expect(services.items.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([
    'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-8', 'A-13', 'B-2', 'E-8', 'E-9', 'G-1', 'G-6', 'G-7', 'I-6', 'I-7',
  ]);
});

test('exactly three roles are split', () => {
  const split = roles.items.filter(({ successors }) => successors.length > 1);
  expect(split.map(({ id, successors }) => [id, ...successors])).toEqual([
    ['D-5', 'D-4', 'D-5'],
    ['E-5', 'E-3', 'E-5'],
    ['F-1', 'F-1', 'F-2'],
  ]);
});
