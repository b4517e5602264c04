import { namedCells } from '../workbook/namedCells';
import type { Catalogue } from '../model/catalogue';
import type { CatalogueChoice } from '../model/catalogueChanges';
import { cellAt } from '../workbook/a1';
import { finishFirst } from './finishFirst';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { open, openedOf } from './reading/open';
import { finished, refused, type Outcome } from './outcome';
import { writeCells, type CellChange } from './filling/writeCells';

/** Decides changed defaults in the open workbook: two cells of each item, and nothing where somebody chose meanwhile. */
export async function decideDefaults(
  live: LiveWorkbook,
  catalogue: Catalogue,
  chosen: Readonly<Record<string, CatalogueChoice>>,
  run: Run = {},
): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (before.status.unfinished)
    return finishFirst(live, catalogue, run, () => decideDefaults(live, catalogue, chosen, run));
  const { model, answers } = before.reading;
  const [ids, quadrants, defaults] = ['ISOMM_Id', 'ISOMM_Quadrant', 'ISOMM_QuadrantDefault'].map((name) =>
    namedCells(before.live, name),
  );
  if (!model || !answers || !ids || !quadrants || !defaults) return refused(before);
  const cells = ids.values.flatMap(([id], index): CellChange[] => {
    const item = model.items.find((each) => each.id === id);
    const choice = item && Object.hasOwn(chosen, item.id) ? chosen[item.id] : undefined;
    const then = item && answers.answers[item.id]?.quadrantDefault;
    if (!item || !choice || then === undefined) return [];
    const change = ({ sheet, row, column, values }: typeof ids): CellChange => ({
      ...{ sheet, cell: cellAt(ids.row + index, column), value: item.quadrant },
      read: values[ids.row + index - row]?.[0] ?? null,
    });
    return [...(choice === 'new' ? [change(quadrants)] : []), change(defaults)];
  });
  if (cells.length === 0) return finished(before);
  const { reading, overtaken } = await writeCells(live, before.live, cells);
  return finished(openedOf(reading, catalogue), [], overtaken);
}
