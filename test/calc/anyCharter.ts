import * as fc from 'fast-check';
import { CHARTER_ITEMS, withCharterCell, type Charter } from '../../src/model/facts/charter';
import type { ShownValue } from '../../src/workbook/description';

const line = fc.record({
  answer: fc.constantFrom('', '全社へ、検知と初動を提供', '=A1', '003'),
  on: fc.constantFrom(null, '2025-04-01', '2026-01-31'),
  junk: fc.constantFrom<ShownValue>(null, null, null, '昨年', true, -4, { error: '#N/A' }),
});

/** Six lines, some with a day that is none. */
export const anyCharter: fc.Arbitrary<{
  readonly charter: Charter;
  readonly left: Readonly<Record<string, ShownValue>>;
}> = fc.tuple(...CHARTER_ITEMS.map(() => line)).map((lines) => {
  let charter: Charter = {};
  const left: Record<string, ShownValue> = {};
  CHARTER_ITEMS.forEach((item, index) => {
    const { answer = '', on = null, junk = null } = lines[index] ?? {};
    charter = withCharterCell(charter, item, 'answer', answer);
    if (junk === null) charter = withCharterCell(charter, item, 'on', on);
    else left[`charter.${item}.on`] = junk;
  });
  return { charter, left };
});
