import {
  IMPACTS,
  LEVELS,
  PLANNED_SIDES,
  PROGRESS,
  type PlanSettings,
  type ProblemKind,
} from '../../../model/answers';
import { MONTHS, plainPlan } from '../../../model/plan/planSettings';
import type { ShownValue } from '../../../workbook/description';
import { SETUP_LEFT } from '../reading/leftovers';
import { amount, dayIn, listed, oneOf } from '../reading/readCells';
import { anyText, readColumns, wordColumn, type ReadColumn } from '../reading/readColumns';
import { isBlank, type Slice, type Source } from '../reading/source';

function columnsOf(source: Source): readonly ReadColumn[] {
  const [sides, states] = [
    listed(source, 'ISOMM_PlanSideNames', PLANNED_SIDES),
    listed(source, 'ISOMM_PlanStateNames', PROGRESS),
  ];
  return [
    wordColumn('targetSide', 'ISOMM_PlanSide', 'not-a-side', sides),
    { key: 'targetLevel', name: 'ISOMM_PlanLevel', kind: 'not-a-level', clean: oneOf(LEVELS) },
    { key: 'action', name: 'ISOMM_PlanAction', clean: anyText },
    { key: 'owner', name: 'ISOMM_PlanOwner', clean: anyText },
    { key: 'due', name: 'ISOMM_PlanDue', kind: 'not-a-date', clean: (value) => dayIn(source, value) },
    { key: 'effort', name: 'ISOMM_PlanEffort', kind: 'not-a-number', clean: amount },
    { key: 'impact', name: 'ISOMM_PlanImpact', kind: 'not-a-level', clean: oneOf(IMPACTS) },
    wordColumn('progress', 'ISOMM_PlanState', 'not-a-progress', states),
    { key: 'planNote', name: 'ISOMM_PlanNote', clean: anyText },
  ];
}

/** What is planned for each item; what is not understood plans nothing, is named, and stays in its cell. */
export function readPlan(source: Source): Slice {
  const { items, leftovers } = readColumns(source, 'ISOMM_PlanId', columnsOf(source));
  const [plan, beside] = readSettings(source);
  return {
    items,
    answers: { plan },
    leftovers: { ...leftovers, ...(Object.keys(beside).length > 0 && { [SETUP_LEFT]: beside }) },
  };
}

/** How the plan is looked at; a cell that says nothing understood leaves it as it is from the start. */
function readSettings(source: Source): [PlanSettings, Record<string, ShownValue>] {
  const plain = plainPlan(source.language);
  const left: Record<string, ShownValue> = {};
  const setting = <T>(
    key: string,
    name: string,
    kind: ProblemKind,
    clean: (value: ShownValue) => T | null,
    otherwise: T,
    place = 0,
  ): T => {
    const value = source.cells(name)?.values[place]?.[0] ?? null;
    if (isBlank(value)) return otherwise;
    const found = clean(value);
    if (found !== null) return found;
    const at = source.cells(name);
    source.flag(kind, name, at ? { row: at.row + place } : {}, value);
    left[`plan.${key}`] = value;
    return otherwise;
  };
  const yesNo = listed(source, 'ISOMM_PlanYesNo', [true, false]);
  const step = (place: 0 | 1) =>
    setting(
      `effortSteps.${String(place)}`,
      'ISOMM_PlanEffortSteps',
      'not-a-number',
      amount,
      plain.effortSteps[place],
      place,
    );
  return [
    {
      asOf: setting<string | null>(
        'asOf',
        'ISOMM_PlanAsOf',
        'not-a-date',
        (value) => dayIn(source, value),
        null,
      ),
      startsCount: setting<boolean>('startsCount', 'ISOMM_PlanStarts', 'not-a-progress', yesNo.exact, false),
      fiscalMonth: setting<number>(
        'fiscalMonth',
        'ISOMM_PlanFiscalMonth',
        'not-a-number',
        oneOf(MONTHS),
        plain.fiscalMonth,
      ),
      capacity: setting<number | null>('capacity', 'ISOMM_PlanCapacity', 'not-a-number', amount, null),
      effortSteps: [step(0), step(1)],
    },
    left,
  ];
}
