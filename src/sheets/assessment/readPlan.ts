import {
  IMPACTS,
  LEVELS,
  PLANNED_SIDES,
  PROGRESS,
  type Answer,
  type PlanSettings,
  type ProblemKind,
} from '../../model/answers';
import { MONTHS, plainPlan } from '../../model/planSettings';
import type { ShownValue } from '../../workbook/description';
import { SETUP_LEFT } from './leftovers';
import { movedColumns } from './outOfLine';
import { displaced } from './questions';
import { amount, dayOf, listed, oneOf } from './readCells';
import { rowsById } from './rowsById';
import { isBlank, textOf, type Slice, type Source } from './source';

interface Column {
  readonly key: keyof Answer;
  readonly name: string;
  /** What is said where the cell holds nothing that is meant; absent: any text is. */
  readonly kind?: ProblemKind;
  readonly clean: (value: ShownValue) => Answer[keyof Answer] | null;
  /** What was meant by a word that is nearly one, and how it is written. */
  readonly near?: (value: ShownValue) => readonly [meant: Answer[keyof Answer], written: ShownValue] | null;
}

function columnsOf(source: Source): readonly Column[] {
  const [sides, states] = [
    listed(source, 'ISOMM_PlanSideNames', PLANNED_SIDES),
    listed(source, 'ISOMM_PlanStateNames', PROGRESS),
  ];
  const nearly =
    <T extends Answer[keyof Answer]>({
      near,
      shown,
    }: {
      near: (value: ShownValue) => T | null;
      shown: (id: T) => ShownValue;
    }) =>
    (value: ShownValue) => {
      const meant = near(value);
      return meant === null ? null : ([meant, shown(meant)] as const);
    };
  const text = (value: ShownValue) => textOf(value) || null;
  return [
    {
      key: 'targetSide',
      name: 'ISOMM_PlanSide',
      kind: 'not-a-side',
      clean: sides.exact,
      near: nearly(sides),
    },
    { key: 'targetLevel', name: 'ISOMM_PlanLevel', kind: 'not-a-level', clean: oneOf(LEVELS) },
    { key: 'action', name: 'ISOMM_PlanAction', clean: text },
    { key: 'owner', name: 'ISOMM_PlanOwner', clean: text },
    { key: 'due', name: 'ISOMM_PlanDue', kind: 'not-a-date', clean: dayOf(source.date1904) },
    { key: 'effort', name: 'ISOMM_PlanEffort', kind: 'not-a-number', clean: amount },
    { key: 'impact', name: 'ISOMM_PlanImpact', kind: 'not-a-level', clean: oneOf(IMPACTS) },
    {
      key: 'progress',
      name: 'ISOMM_PlanState',
      kind: 'not-a-progress',
      clean: states.exact,
      near: nearly(states),
    },
    { key: 'planNote', name: 'ISOMM_PlanNote', clean: text },
  ];
}

/** What is planned for each item; what is not understood plans nothing, is named, and stays in its cell. */
export function readPlan(source: Source): Slice {
  const columns = columnsOf(source);
  const names = columns.map(({ name }) => name);
  const rows = rowsById(source, 'ISOMM_PlanId', names);
  const moved = movedColumns(source, 'ISOMM_PlanId', names);
  const items: Record<string, Partial<Answer>> = {};
  const leftovers: Record<string, Record<string, ShownValue>> = {};
  for (const [{ id }, row] of rows ?? []) {
    const found: Record<string, unknown> = {};
    const left: Record<string, ShownValue> = {};
    for (const { key, name, kind, clean, near } of columns) {
      const here = row.value(name);
      const value = moved.has(name)
        ? displaced(source, { idName: 'ISOMM_PlanId', name, row, id, column: true, blankIsNone: true })
        : here;
      if (value === undefined) {
        if (!isBlank(here) && !source.anew) left[key] = here;
        continue;
      }
      if (isBlank(value)) continue;
      const meant = clean(value);
      if (meant !== null) {
        found[key] = meant;
        continue;
      }
      const at = { row: row.row, id };
      const close = near?.(value) ?? null;
      if (kind && close && source.mend(kind, name, at, value, close[1])) found[key] = close[0];
      else if (kind) {
        source.flag(kind, name, at, value);
        left[key] = value;
      }
    }
    if (Object.keys(found).length > 0) items[id] = found;
    if (Object.keys(left).length > 0) leftovers[id] = left;
  }
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
      asOf: setting<string | null>('asOf', 'ISOMM_PlanAsOf', 'not-a-date', dayOf(source.date1904), null),
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
