import { namesSince, type Family, type Part } from '../part';

/** Layout version of the sheets that put departments side by side. */
export const DEPARTMENTS_LAYOUT = 2;

const part = <Key extends string>(
  key: Key,
  names: Parameters<typeof namesSince>[1] = {},
  ...marks: readonly string[]
) => ({ key, since: 1, holdsAnswers: false, marks, names: namesSince(1, names) }) satisfies Part;

/** A part with names that came later. */
const withNames = <P extends Part>(of: P, later: Part['names']): P => ({
  ...of,
  names: [...of.names, ...later],
});

/** The sheets in their order; their names are an interface for scripts and for each other, and none is a checklist's. */
const PARTS = [
  // What a board sees first.
  { ...part('deptSummary'), since: 2 },
  // One row per return.
  withNames(
    part(
      'deptReturned',
      {
        input: [
          'ISOMM_DeptModel',
          'ISOMM_DeptLayout',
          'ISOMM_DeptNo',
          'ISOMM_DeptLabel',
          'ISOMM_DeptUse',
          'ISOMM_DeptPosition',
          'ISOMM_DeptPositionShown',
          'ISOMM_DeptFile',
        ],
      },
      'ISOMM_DeptModel',
      'ISOMM_DeptNo',
    ),
    namesSince(2, {
      helper: [
        'ISOMM_DeptPlanDue',
        'ISOMM_DeptPlanKept',
        'ISOMM_DeptPlanPartly',
        'ISOMM_DeptPlanMissed',
        'ISOMM_DeptProposed',
      ],
    }),
  ),
  part('deptHeatMap'),
  {
    ...part('deptPerception', {}, 'ISOMM_DeptGapChoice'),
    names: namesSince(2, { input: ['ISOMM_DeptGapChoice'] }),
  },
  part('deptSpread'),
  part('deptWeak'),
  // What the coordinator chooses.
  part(
    'deptCombined',
    {
      input: ['ISOMM_DeptRule', 'ISOMM_DeptHeadquarters', 'ISOMM_DeptRuleItem', 'ISOMM_DeptItemRule'],
      result: ['ISOMM_DeptCombinedFunction'],
      helper: ['ISOMM_DeptRuleNames'],
    },
    'ISOMM_DeptRule',
    'ISOMM_DeptItemRule',
  ),
  part('deptOverlay'),
  // Items down, returns across.
  part(
    'deptMatrix',
    { input: ['ISOMM_DeptItem', 'ISOMM_DeptColumnNo', 'ISOMM_DeptLevels'] },
    'ISOMM_DeptLevels',
    'ISOMM_DeptItem',
  ),
  // What departments added, where any did.
  part('deptOwn'),
  part('deptIssues'),
  part('deptData'),
  // One row per item in the model's order; beside it one column per return.
  withNames(
    part(
      'deptCalculation',
      {
        result: [
          'ISOMM_DeptScored',
          'ISOMM_DeptNotDone',
          'ISOMM_DeptUnanswered',
          'ISOMM_DeptSum',
          'ISOMM_DeptMean',
          'ISOMM_DeptLowest',
          'ISOMM_DeptHighest',
          'ISOMM_DeptMedian',
          'ISOMM_DeptLowestBy',
          'ISOMM_DeptHighestBy',
          'ISOMM_DeptCombined',
          'ISOMM_DeptWeak',
          'ISOMM_DeptManager',
          'ISOMM_DeptManagers',
          'ISOMM_DeptLead',
          'ISOMM_DeptLeads',
          'ISOMM_DeptStaff',
          'ISOMM_DeptStaffs',
          'ISOMM_DeptGap',
          'ISOMM_DeptFunctionMean',
          'ISOMM_DeptFunctionMinimum',
          'ISOMM_DeptFunctionScored',
        ],
        helper: [
          'ISOMM_DeptUseNames',
          'ISOMM_DeptLevelNumbers',
          'ISOMM_DeptCalcItem',
          'ISOMM_DeptCalcFunction',
          'ISOMM_DeptItemName',
          'ISOMM_DeptRuleNumber',
          'ISOMM_DeptWeakOrder',
          'ISOMM_DeptGapOrder',
          'ISOMM_DeptGapSize',
          'ISOMM_DeptItemNumber',
          'ISOMM_DeptCalcNo',
          'ISOMM_DeptCalcLabel',
          'ISOMM_DeptCalcGivenLabel',
          'ISOMM_DeptCalcPosition',
          'ISOMM_DeptCalcUse',
          'ISOMM_DeptCalcVoice',
          'ISOMM_DeptCalcLevels',
        ],
      },
      'ISOMM_DeptCalcItem',
      'ISOMM_DeptScored',
    ),
    namesSince(2, {
      result: [
        'ISOMM_DeptLevelCounts',
        'ISOMM_DeptFunctionAsked',
        'ISOMM_DeptFunctionUnanswered',
        'ISOMM_DeptAcrossMean',
        'ISOMM_DeptAcrossMinimum',
        'ISOMM_DeptAcrossScored',
        'ISOMM_DeptExecutive',
        'ISOMM_DeptExecutives',
        'ISOMM_DeptWithinExecutive',
        'ISOMM_DeptWithinExecutives',
        'ISOMM_DeptWithinManager',
        'ISOMM_DeptWithinManagers',
        'ISOMM_DeptWithinLead',
        'ISOMM_DeptWithinLeads',
        'ISOMM_DeptWithinStaff',
        'ISOMM_DeptWithinStaffs',
        'ISOMM_DeptWithinGap',
        'ISOMM_DeptGroupName',
        'ISOMM_DeptGroupExecutive',
        'ISOMM_DeptGroupExecutives',
        'ISOMM_DeptGroupManager',
        'ISOMM_DeptGroupManagers',
        'ISOMM_DeptGroupLead',
        'ISOMM_DeptGroupLeads',
        'ISOMM_DeptGroupStaff',
        'ISOMM_DeptGroupStaffs',
        'ISOMM_DeptGroupGap',
      ],
      helper: [
        'ISOMM_DeptAcrossOrder',
        'ISOMM_DeptWithinGapSize',
        'ISOMM_DeptWithinGapOrder',
        'ISOMM_DeptGroupOrder',
        'ISOMM_DeptCalcGroup',
        'ISOMM_DeptCalcRank',
        'ISOMM_DeptCalcFew',
      ],
    }),
  ),
] as const;

/** The key of a part, and of its sheet. */
export type DepartmentPartKey = (typeof PARTS)[number]['key'];

/** The coordinator's workbook, with all departments side by side. */
export const DEPARTMENTS: Family = { key: 'departments', layout: DEPARTMENTS_LAYOUT, parts: PARTS };
