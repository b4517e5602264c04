import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readEvidence } from '../evidence/readEvidence';
import { EVIDENCE_KEYS } from '../../../model/facts/evidenceFacts';

/** 採点の手がかり: item by item the facts that the criteria ask for, and the score they come to. */
export const evidence = {
  key: 'evidence',
  since: 3,
  optional: { versionName: 'ISOMM_EvidenceVersion', version: 1 },
  holdsAnswers: true,
  marks: ['ISOMM_EvidenceDone', 'ISOMM_EvidenceId', 'ISOMM_EvidenceVersion'],
  names: namesSince(3, {
    input: [
      'ISOMM_EvidenceVersion',
      'ISOMM_EvidenceId',
      'ISOMM_EvidenceDone',
      'ISOMM_EvidenceDocumented',
      'ISOMM_EvidenceOthers',
      'ISOMM_EvidenceApproved',
      'ISOMM_EvidenceChecked',
      'ISOMM_EvidenceService',
      'ISOMM_EvidenceResult',
      'ISOMM_EvidenceExpected',
      'ISOMM_EvidenceOn',
      'ISOMM_EvidencePlace',
      'ISOMM_EvidenceMonths',
      'ISOMM_EvidenceDoneNames',
      'ISOMM_EvidenceCheckedNames',
      'ISOMM_EvidenceOthersNames',
      'ISOMM_EvidenceYesNo',
    ],
    helper: [
      'ISOMM_EvidenceName',
      'ISOMM_EvidenceInScore',
      'ISOMM_EvidenceOutScore',
      'ISOMM_EvidenceInProposal',
      'ISOMM_EvidenceOutProposal',
      'ISOMM_EvidenceMarks',
      'ISOMM_EvidenceBetween',
      'ISOMM_EvidenceKeys',
      'ISOMM_EvidenceOld',
      'ISOMM_EvidenceLimit',
    ],
  }),
  answerKeys: ['evidence'],
  cellKeys: EVIDENCE_KEYS.map((key) => `evidence.${key}`),
  topKeys: ['evidence'],
  read: readEvidence,
} as const satisfies AssessmentPart;
