import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readPlan } from '../plan/readPlan';

/** Where it holds there are no figures of a plan: nothing is planned, or all of it was dropped. */
export const NOTHING_PLANNED = 'SUM(ISOMM_PlanPlanned)=0';
export const ANY_PLANNED = 'SUM(ISOMM_PlanPlanned)>0';

/** 計画: item by item what is to become of it, by whom and when, and what that comes to. */
export const plan = {
  key: 'plan',
  since: 3,
  optional: { versionName: 'ISOMM_PlanVersion', version: 1 },
  holdsAnswers: true,
  marks: ['ISOMM_PlanLevel', 'ISOMM_PlanId', 'ISOMM_PlanVersion'],
  names: namesSince(3, {
    input: [
      'ISOMM_PlanVersion',
      'ISOMM_PlanId',
      'ISOMM_PlanSide',
      'ISOMM_PlanLevel',
      'ISOMM_PlanAction',
      'ISOMM_PlanOwner',
      'ISOMM_PlanDue',
      'ISOMM_PlanEffort',
      'ISOMM_PlanImpact',
      'ISOMM_PlanState',
      'ISOMM_PlanNote',
      'ISOMM_PlanAsOf',
      'ISOMM_PlanStarts',
      'ISOMM_PlanFiscalMonth',
      'ISOMM_PlanCapacity',
      'ISOMM_PlanEffortSteps',
      'ISOMM_PlanSideNames',
      'ISOMM_PlanStateNames',
      'ISOMM_PlanYesNo',
    ],
    helper: [
      'ISOMM_PlanMean',
      'ISOMM_PlanGap',
      'ISOMM_PlanFunction',
      'ISOMM_PlanNow',
      'ISOMM_PlanCounts',
      'ISOMM_PlanToBe',
      'ISOMM_PlanDifference',
      'ISOMM_PlanStart',
      'ISOMM_PlanPlanned',
      'ISOMM_PlanDay',
      'ISOMM_PlanDays',
      'ISOMM_PlanPlannedDay',
      'ISOMM_PlanSeenFrom',
      'ISOMM_PlanStartsIn',
      'ISOMM_PlanFirstMonth',
      'ISOMM_PlanRoom',
      'ISOMM_PlanSteps',
    ],
  }),
  answerKeys: [
    'targetSide',
    'targetLevel',
    'action',
    'planNote',
    'owner',
    'due',
    'effort',
    'impact',
    'progress',
  ],
  topKeys: ['plan'],
  contributes: {
    planned: (nth) => `INDEX(ISOMM_PlanMean,${nth})`,
    gap: (nth) => `INDEX(ISOMM_PlanGap,${nth})`,
    plannedLevel: (id) => `IFERROR(N(INDEX(ISOMM_PlanToBe,MATCH(${id},ISOMM_PlanId,0))),0)`,
    planRow: (id) => `IFERROR(MATCH(${id},ISOMM_PlanId,0),0)`,
  },
  read: readPlan,
} as const satisfies AssessmentPart;
