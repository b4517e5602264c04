import { PROVIDERS } from '../../../model/facts/outsourcing';
import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';

const SLOTS = Array.from({ length: PROVIDERS }, (_, index) => String(index + 1));

/** 委託先ごとの確認: who does what, and what is settled with each provider. Read with アウトソース確認, whose second sheet it is. */
export const providers = {
  key: 'providers',
  since: 3,
  optional: { versionName: 'ISOMM_OutVersion', version: 1, of: 'outsourcing' },
  holdsAnswers: true,
  marks: ['ISOMM_OutQuestion'],
  names: namesSince(3, {
    input: [
      'ISOMM_OutQuestion',
      ...SLOTS.flatMap((slot) => [`ISOMM_OutState${slot}`, `ISOMM_OutNote${slot}`]),
    ],
  }),
} as const satisfies AssessmentPart;
