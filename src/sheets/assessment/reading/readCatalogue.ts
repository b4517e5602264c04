import type { Answers } from '../../../model/answers';
import type { Language, Model } from '../../../model/catalogue';
import { catalogueState, type CatalogueChange, type CatalogueState } from '../../../model/catalogueChanges';
import { markOf, readMark } from '../../../model/catalogueMark';
import { cellAt } from '../../../workbook/a1';
import type { NamedCells } from '../../../workbook/rows';
import { answerOf } from '../../../model/answerOf';
import { textOf } from './source';

/** How the catalogue that a workbook was made from stands to ours, and what is said otherwise. */
export function readCatalogue(
  cells: (name: string) => NamedCells | null,
  model: Model,
  language: Language,
  answers: Answers['answers'],
): CatalogueState {
  const made = readMark(textOf(cells('ISOMM_Catalogue')?.values[0]?.[0] ?? null));
  const ids = cells('ISOMM_Id');
  const differs = made !== null && made.fingerprint !== markOf(model).fingerprint;
  const offering = Object.values(answers).some(({ quadrantDefault }) => quadrantDefault !== undefined);
  if (!ids || !(differs || offering)) return catalogueState(model, made, []);
  const rows = new Map(
    ids.values.map(([id = null], index) => [textOf(id).toLowerCase(), ids.row + index] as const),
  );
  const changes = model.items.flatMap((item): CatalogueChange[] => {
    const row = rows.get(item.id.toLowerCase());
    if (item.own || row === undefined) return [];
    const at = (name: string) => {
      const found = cells(name);
      if (found?.sheet !== ids.sheet) return null;
      return {
        sheet: found.sheet,
        cell: cellAt(row, found.column),
        value: found.values[row - found.row]?.[0],
      };
    };
    const said = (field: 'name' | 'description', name: string): CatalogueChange[] => {
      const found = at(name);
      const was = textOf(found?.value ?? null);
      const now = item[field][language];
      if (!differs || !found || was === '' || was === now) return [];
      return [{ id: item.id, field, was, now, sheet: found.sheet, cell: found.cell }];
    };
    const answer = answerOf({ answers }, item.id);
    const place = at('ISOMM_Quadrant');
    const was = answer?.quadrantDefault;
    const offered = place && was !== undefined && answer?.quadrant === was;
    return [
      ...(offered
        ? [
            {
              ...{ id: item.id, field: 'quadrant' as const, was, now: item.quadrant },
              ...{ sheet: place.sheet, cell: place.cell },
            },
          ]
        : []),
      ...said('name', 'ISOMM_Name'),
      ...said('description', 'ISOMM_Description'),
    ];
  });
  return catalogueState(model, made, changes);
}
