import { OUTSOURCED_AMOUNTS, OUTSOURCED_TEXTS } from '../../../model/facts/outsourcing';
import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readOutsourcing } from '../outsourcing/readOutsourcing';

/** アウトソース確認: what is protected by whom, what that lowers and costs. */
export const outsourcing = {
  key: 'outsourcing',
  since: 3,
  optional: { versionName: 'ISOMM_OutVersion', version: 1 },
  holdsAnswers: true,
  marks: ['ISOMM_OutId', 'ISOMM_OutVersion'],
  names: namesSince(3, {
    input: [
      ...['Version', 'Id', 'Unit', 'Units', 'States', 'Duties', 'Name', 'Cost'],
      ...['Provider', 'Service', 'End', 'Annual', 'Protects', 'Value'],
      ...['ImpactBefore', 'ImpactAfter', 'OftenBefore', 'OftenAfter', 'Tolerable'],
    ].map((name) => `ISOMM_Out${name}`),
    helper: ['Index', 'Slot', 'Alone', 'Reduction', 'Concerned', 'Within', 'Nobody', 'Share', 'Reports'].map(
      (name) => `ISOMM_Out${name}`,
    ),
  }),
  answerKeys: [...OUTSOURCED_TEXTS, 'contractEnd', ...OUTSOURCED_AMOUNTS],
  topKeys: ['outsourcing'],
  read: readOutsourcing,
  contributes: {
    reported: (id, nth) => {
      const slot = `INDEX(ISOMM_OutSlot,MATCH(${id},ISOMM_OutId,0))`;
      return `IFERROR(IF(${slot}=0,0,INDEX(ISOMM_OutReports,${slot},${nth})),0)`;
    },
  },
} as const satisfies AssessmentPart;
