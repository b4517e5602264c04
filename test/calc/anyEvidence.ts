import * as fc from 'fast-check';
import {
  ATTEMPTS,
  EVIDENCE_KEYS,
  STAND_INS,
  YES_NO,
  type Evidence,
  type EvidenceSettings,
} from '../../src/model/facts/evidenceFacts';
import { SETUP_LEFT, type Leftovers } from '../../src/sheets/assessment/reading/leftovers';
import type { ShownValue } from '../../src/workbook/description';

/** What no cell with a fact, and no date, may hold. */
const JUNK: readonly ShownValue[] = ['たぶん', 0.5, -3, true, { error: '#N/A' }, '*', '1'];

const yesNo = fc.constantFrom(...YES_NO, 'yes' as const, undefined);
const attempt = fc.constantFrom(...ATTEMPTS, 'yes' as const, 'yes' as const, undefined);
const facts: fc.Arbitrary<Evidence> = fc
  .record({
    done: attempt,
    documented: yesNo,
    others: fc.constantFrom(...STAND_INS, undefined),
    approved: yesNo,
    checked: attempt,
    service: yesNo,
    result: yesNo,
    expected: yesNo,
    on: fc.constantFrom(undefined, '2024-04-01', '2025-03-31', '2025-04-01', '2026-02-28'),
    place: fc.constantFrom(undefined, '規程集 第3章', '=A1'),
  })
  .map((said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)));

export interface AnyEvidence {
  readonly evidence?: Evidence;
  readonly left: Readonly<Record<string, ShownValue>>;
}

/** Facts of one item, now and then with something that is none. */
export const anyEvidence: fc.Arbitrary<AnyEvidence> = fc
  .record({
    said: fc.option(facts, { freq: 4, nil: {} }),
    junk: fc.option(
      fc.tuple(fc.constantFrom(...EVIDENCE_KEYS.filter((key) => key !== 'place')), fc.constantFrom(...JUNK)),
      { freq: 1, nil: null },
    ),
    roll: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ said, junk, roll }) => {
    const spoilt = roll === 0 ? junk : null;
    const kept = Object.entries(said).filter(([key]) => key !== spoilt?.[0]);
    return {
      ...(kept.length > 0 && { evidence: Object.fromEntries(kept) as Evidence }),
      left: spoilt ? { [`evidence.${spoilt[0]}`]: spoilt[1] } : {},
    };
  });

/** How evidence of a file is looked at, and what stands in that cell beside. */
export const anyEvidenceSettings: fc.Arbitrary<{
  readonly evidence: EvidenceSettings;
  readonly left: Leftovers;
}> = fc.constantFrom<ShownValue>(null, 1, 12, 24, 'x', 0.5, 500).map((months) => {
  const valid = typeof months === 'number' && [1, 12, 24].includes(months);
  return {
    evidence: { months: valid ? months : null },
    left: valid || months === null ? {} : { [SETUP_LEFT]: { 'evidence.months': months } },
  };
});
