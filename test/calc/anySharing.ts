import * as fc from 'fast-check';
import type { Answers } from '../../src/model/answers';
import { DIRECTIONS, SIX, TLP } from '../../src/model/facts/sharing';
import type { ShownValue } from '../../src/workbook/description';

const text = fc.constantFrom('', '', '月次', '=A1');
const row = fc
  .record({
    channel: fc.constantFrom('', 'CISTA', 'cista', '業界ISAC', '*', 'CISTA '),
    direction: fc.constantFrom(...DIRECTIONS, null),
    ...Object.fromEntries(SIX.map((key) => [key, text])),
    tlp: fc.constantFrom(...TLP, null),
    owner: text,
    checked: fc.constantFrom(null, '2026-04-01'),
  })
  .map((made) =>
    Object.fromEntries(Object.entries(made).filter(([, value]) => value !== null && value !== '')),
  );

/** Channels, and what stands in a row below them and is no choice. */
export const anySharing: fc.Arbitrary<
  readonly [Pick<Answers, 'sharing'>, Readonly<Record<string, ShownValue>>]
> = fc
  .tuple(
    fc.array(row, { maxLength: 6 }),
    fc.constantFrom<Readonly<Record<string, ShownValue>>>(
      {},
      {},
      { 'sharing.channels.8.direction': '両方' },
      { 'sharing.channels.9.checked': '先月', 'sharing.channels.9.tlp': 3 },
    ),
  )
  .map(([rows, junk]) => {
    const last = rows.findLastIndex((each) => Object.keys(each).length > 0);
    return [{ sharing: { channels: rows.slice(0, last + 1) } }, junk] as const;
  });
