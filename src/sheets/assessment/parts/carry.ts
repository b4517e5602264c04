import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readCarry } from '../carry/readCarry';

/** 移行記録: where the answers come from, in a workbook that was carried over from an older model. */
export const carry = {
  key: 'carry',
  since: 3,
  optional: { versionName: 'ISOMM_CarryVersion', version: 1, neverAlone: true },
  holdsAnswers: true,
  marks: ['ISOMM_CarryVersion', 'ISOMM_CarryRole'],
  names: namesSince(
    3,
    {
      input: [
        'ISOMM_CarryVersion',
        'ISOMM_CarryFrom',
        'ISOMM_CarryRole',
        'ISOMM_CarryService',
        'ISOMM_CarryQuadrant',
        'ISOMM_CarryIn',
        'ISOMM_CarryOut',
        'ISOMM_CarryNote',
        'ISOMM_CarrySupplement',
        'ISOMM_CarryExcluded',
        'ISOMM_CarryDecision',
        'ISOMM_CarryConfirmed',
        'ISOMM_CarryChoices',
      ],
      helper: [
        'ISOMM_CarryChecked',
        'ISOMM_CarryOpen',
        'ISOMM_CarryFollows',
        'ISOMM_CarryTicked',
        'ISOMM_CarryMark',
      ],
    },
    // Where the older workbook had rows that belong to no item.
    { input: ['ISOMM_CarryUnplaced'] },
  ),
  topKeys: ['carried'],
  read: readCarry,
} as const satisfies AssessmentPart;
