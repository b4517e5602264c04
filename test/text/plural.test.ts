import { plural } from '../../src/text/en/plural';

test.each([
  ['role', 'roles'],
  ['category', 'categories'],
  ['activity', 'activities'],
  ['survey', 'surveys'],
  ['process', 'processes'],
  ['branch', 'branches'],
  ['analysis', 'analyses'],
  ['KPI', 'KPIs'],
])('more than one %s are %s', (one, more) => {
  expect(plural(one)).toBe(more);
});
