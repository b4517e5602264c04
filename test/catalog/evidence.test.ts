import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, modelById } from '../../src/catalog';

const all = catalogue.models.flatMap(({ items }) => items);

test('every kind of evidence for a quadrant is explained in the README', () => {
  const readme = readFileSync(join(__dirname, '../../catalog/README.md'), 'utf8');
  const kinds = [...new Set(all.map(({ quadrantEvidence }) => quadrantEvidence.source))].sort();
  expect(kinds).toEqual(['input-sheet', 'reasoned', 'sample-lists', 'talk-2024']);
  expect(kinds.filter((kind) => !readme.includes(`\`${kind}\``))).toEqual([]);
});

test('only what is seen on a published input sheet is of high confidence, and nothing reasoned is', () => {
  const high = all.filter(({ quadrantEvidence }) => quadrantEvidence.confidence === 'high');
  expect([...new Set(high.map(({ quadrantEvidence }) => quadrantEvidence.source))]).toEqual(['input-sheet']);
});

test('English names of roles are ours', () => {
  expect([...new Set(modelById('isomm-2.1')!.items.map(({ nameEnEvidence }) => nameEnEvidence))]).toEqual([
    'ours',
  ]);
});

test('English names of services are printed up to D-2 and from memory after it', () => {
  const { items } = modelById('x1060-3.2.1')!;
  const last = items.findIndex(({ id }) => id === 'D-2');
  expect(items.map(({ nameEnEvidence }) => nameEnEvidence)).toEqual(
    items.map((_, index) => (index <= last ? 'printed' : 'from-memory')),
  );
});
