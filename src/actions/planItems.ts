import { namedCells } from '../workbook/namedCells';
import { PLANNED_SIDES, type Answer, type Level } from '../model/answers';
import type { Assessment, ItemResult } from '../model/assessment';
import type { Catalogue } from '../model/catalogue';
import { cellAt } from '../workbook/a1';
import type { ShownValue } from '../workbook/description';
import type { ReadWorkbook } from '../workbook/rows';
import { finishFirst } from './finishFirst';
import type { Filling } from './filling/filling';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { fillingOf, open, openedOf, wholeFilling } from './reading/open';
import { withParts, writtenWith } from './optionalParts';
import { finished, refused, type Outcome } from './outcome';
import { mayRewrite, onlyOf, rewrite } from './rewrite';
import { writeCells, type CellChange } from './filling/writeCells';

/** What goes into the plan of an item: the side that the target pattern asks for, or one level more than it has. */
export type PlanStep = 'side' | 'level';

export interface PlanWish {
  readonly ids: readonly string[];
  readonly step: PlanStep;
}

/** A cell of the plan that was filled in, and with what. */
export interface PlannedCell {
  readonly id: string;
  readonly step: PlanStep;
  readonly value: ShownValue;
}

export interface PlanningOutcome extends Outcome {
  /** How many items it was about, and how many of them had something in that cell already, or nothing to plan. */
  readonly count: number;
  readonly left: readonly string[];
  /** What was filled in, so that it can be taken out again. */
  readonly planned: readonly PlannedCell[];
}

type Place = Pick<CellChange, 'sheet' | 'cell'>;

const PART = 'plan';
const COLUMNS = { side: 'ISOMM_PlanSide', level: 'ISOMM_PlanLevel' } as const;
const HIGHEST = 5;

/** What is planned for one item by a step; `null` where there is nothing to plan. */
function planned(item: ItemResult | undefined, step: PlanStep): Partial<Answer> | null {
  if (!item || item.excluded) return null;
  if (step === 'side') return item.required === null ? null : { targetSide: item.required };
  if (item.level === null || item.level === HIGHEST) return null;
  return { targetLevel: (item.level + 1) as Level };
}

/** The cell of an item in the plan, and what stands there; `null` where not just one row is the item's. */
function cellIn(read: ReadWorkbook, id: string, step: PlanStep) {
  const [ids, column] = [namedCells(read, 'ISOMM_PlanId'), namedCells(read, COLUMNS[step])];
  if (!ids || !column) return null;
  const rows = ids.values.flatMap(([value], index) =>
    typeof value === 'string' && value.toLowerCase() === id.toLowerCase() ? [ids.row + index] : [],
  );
  const [row, second] = rows;
  if (row === undefined || second !== undefined) return null;
  const found = column.values[row - column.row]?.[0] ?? null;
  return { sheet: column.sheet, cell: cellAt(row, column.column), found: found === '' ? null : found };
}

/** The same as its cell has it; `null` where the sheet has no such word. */
function asCell(read: ReadWorkbook, { targetSide, targetLevel }: Partial<Answer>): ShownValue {
  if (targetLevel) return targetLevel;
  const words = namedCells(read, 'ISOMM_PlanSideNames');
  return targetSide ? (words?.values[PLANNED_SIDES.indexOf(targetSide)]?.[0] ?? null) : null;
}

/** Whether each item that there is something to plan for has one row in the plan; else it is written anew. */
const hasRows = (read: ReadWorkbook, { items }: Assessment, { ids, step }: PlanWish): boolean =>
  items.every(
    (item) => !ids.includes(item.id) || !planned(item, step) || cellIn(read, item.id, step) !== null,
  );

/** Whether something stands in the cell of an item already. */
function stands({ answers, leftovers }: Filling, id: string, step: PlanStep): boolean {
  const key = step === 'side' ? 'targetSide' : 'targetLevel';
  return (answers.answers[id]?.[key] ?? leftovers[id]?.[key] ?? null) !== null;
}

/** The cells to write; what holds something already is left as it is. */
function changes(read: ReadWorkbook, assessment: Assessment, { ids, step }: PlanWish) {
  return ids.flatMap((id) => {
    const wanted = planned(
      assessment.items.find((item) => item.id === id),
      step,
    );
    const cell = wanted && cellIn(read, id, step);
    const value = wanted && asCell(read, wanted);
    if (!cell || cell.found !== null || value === null) return [];
    return [{ id, step, value, sheet: cell.sheet, cell: cell.cell, read: cell.found }];
  });
}

/** Those that were written: nobody typed into them first. */
const without = <T extends Place>(overtaken: readonly Place[], cells: readonly T[]): T[] =>
  cells.filter(({ sheet, cell }) => !overtaken.some((each) => each.sheet === sheet && each.cell === cell));

/**
 * Puts items into the plan: one cell each, blank until now, the cells read again just before. The sheet comes where it is
 * missing. Nothing else is written, and nothing is planned that was not named.
 */
export async function planItems(
  live: LiveWorkbook,
  catalogue: Catalogue,
  wish: PlanWish,
  run: Run = {},
): Promise<Outcome | PlanningOutcome> {
  const before = await open(live, catalogue);
  if (before.status.unfinished)
    return finishFirst(live, catalogue, run, () => planItems(live, catalogue, wish, run));
  const now = wholeFilling(before);
  const { assessment } = before;
  if (!now || !assessment) return refused(before);
  const leftOf = (cells: readonly PlannedCell[]) =>
    wish.ids.filter((id) => !cells.some((cell) => cell.id === id));
  if (now.answers.parts?.includes(PART) && (hasRows(before.live, assessment, wish) || !mayRewrite(before))) {
    const cells = changes(before.live, assessment, wish);
    if (cells.length === 0) return { ...finished(before), count: 0, left: wish.ids, planned: [] };
    const { reading, overtaken } = await writeCells(live, before.live, cells);
    const written = without(overtaken, cells);
    return {
      ...finished(openedOf(reading, catalogue), [], overtaken),
      count: written.length,
      left: leftOf(cells),
      planned: written.map(({ id, step, value }) => ({ id, step, value })),
    };
  }
  if (!mayRewrite(before)) return refused(before);
  const answers = { ...now.answers.answers };
  const ids = wish.ids.filter((id) => {
    const [answer, more] = [
      answers[id],
      planned(
        assessment.items.find((item) => item.id === id),
        wish.step,
      ),
    ];
    if (!answer || !more || stands(now, id, wish.step)) return false;
    answers[id] = { ...answer, ...more };
    return true;
  });
  const next = { ...now, answers: withParts({ ...now.answers, answers }, [PART]) };
  const outcome = await rewrite(live, catalogue, before, now, next, {
    ...run,
    ...onlyOf(now, writtenWith([PART])),
  });
  const cells = ids.flatMap((id): PlannedCell[] => {
    const found = cellIn(outcome.opened.live, id, wish.step)?.found ?? null;
    return found === null ? [] : [{ id, step: wish.step, value: found }];
  });
  return { ...outcome, count: cells.length, left: leftOf(cells), planned: cells };
}

/** Takes out of the plan what was put there, where it stands there still; whatever else was typed since stays. */
export async function unplan(
  live: LiveWorkbook,
  catalogue: Catalogue,
  cells: readonly PlannedCell[],
): Promise<Outcome & Pick<PlanningOutcome, 'count' | 'left'>> {
  const before = await open(live, catalogue);
  const all = cells.map(({ id }) => id);
  if (!fillingOf(before.reading)) return { ...refused(before), count: 0, left: all };
  const ours = cells.flatMap(({ id, step, value }): (CellChange & { readonly id: string })[] => {
    const at = cellIn(before.live, id, step);
    if (!at || at.found !== value) return [];
    return [{ id, sheet: at.sheet, cell: at.cell, value: null, read: value }];
  });
  if (ours.length === 0) return { ...finished(before), count: 0, left: all };
  const { reading, overtaken } = await writeCells(live, before.live, ours);
  return {
    ...finished(openedOf(reading, catalogue), [], overtaken),
    count: without(overtaken, ours).length,
    // What was overtaken is told with its cells.
    left: all.filter((id) => !ours.some((each) => each.id === id)),
  };
}
