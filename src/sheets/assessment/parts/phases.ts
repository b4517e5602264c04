import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readPhases } from '../small/readPhases';

/** 対応の段階: which functions act in each phase of responding, and where that is weak. */
export const phases = {
  key: 'phases',
  // The deck speaks of the functions of these.
  models: ['isomm-2.1', 'x1060-3.2.1'],
  since: 3,
  optional: { versionName: 'ISOMM_PhaseVersion', version: 1 },
  holdsAnswers: true,
  marks: ['ISOMM_PhaseMarks', 'ISOMM_PhaseActor', 'ISOMM_PhaseVersion'],
  names: namesSince(3, {
    input: ['ISOMM_PhaseVersion', 'ISOMM_PhaseActor', 'ISOMM_PhaseMarks', 'ISOMM_PhaseMark'],
    helper: ['ISOMM_PhaseActs', 'ISOMM_PhaseItem', 'ISOMM_PhaseItemName', 'ISOMM_PhaseLevel'],
  }),
  topKeys: ['phases'],
  read: readPhases,
} as const satisfies AssessmentPart;
