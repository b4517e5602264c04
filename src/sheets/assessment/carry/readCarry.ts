import {
  CARRY_CHOICES,
  NO_ROLE,
  type Carried,
  type CarriedRole,
  type CarryDecision,
  type UnplacedRow,
} from '../../../model/carry/carried';
import { cleanQuadrant } from '../../../model/cells/cleanQuadrant';
import { cleanScore } from '../../../model/cells/cleanScore';
import { sameText } from '../../../model/cells/sameText';
import type { ShownValue } from '../../../workbook/description';
import { textOf, type Slice, type Source } from '../reading/source';

/** Columns from the id of a row nobody could place to its supplement. */
const UNPLACED = { id: 0, place: 1, insource: 3, outsource: 4, note: 6, supplement: 7 } as const;

/** The record of what was carried over: what the older items held, and what a person decided since. */
export function readCarry(source: Source): Slice {
  const from = textOf(source.single('ISOMM_CarryFrom')).trim();
  const model = source.catalogue.models.find(({ id }) => id === from);
  const ids = source.cells('ISOMM_CarryRole');
  if (!model || !ids) return {};
  const at = (name: string, row: number): ShownValue => {
    const cells = source.cells(name);
    return cells?.values[row - cells.row]?.[0] ?? null;
  };
  const words = source.cells('ISOMM_CarryChoices')?.values.map(([word]) => textOf(word ?? null)) ?? [];
  const known = new Set(model.items.map(({ id }) => id));
  const services = new Set(source.model.items.map(({ id }) => id));
  const roles: Record<string, CarriedRole> = {};
  const decisions: CarryDecision[] = [];
  ids.values.forEach((_, index) => {
    const row = ids.row + index;
    const role = textOf(at('ISOMM_CarryRole', row)).trim();
    const service = textOf(at('ISOMM_CarryService', row)).trim();
    if (known.has(role)) roles[role] ??= roleAt((name) => at(name, row));
    if (!known.has(role) || !services.has(service)) return;
    const said = at('ISOMM_CarryDecision', row);
    const found = textOf(said).trim();
    const choice = CARRY_CHOICES[words.findIndex((word) => sameText(word, found))] ?? null;
    const confirmed = textOf(at('ISOMM_CarryConfirmed', row)).trim() !== '';
    if (choice === null && found !== '')
      source.flag('not-a-decision', 'ISOMM_CarryDecision', { row, id: service }, said);
    if (found === '' && !confirmed) return;
    decisions.push({
      ...{ service, role, choice, confirmed },
      ...(choice === null && found !== '' && { found }),
    });
  });
  const carried: Carried = { from, roles, decisions, unplaced: unplacedIn(source) };
  return { answers: { carried } };
}

function roleAt(value: (name: string) => ShownValue): CarriedRole {
  const cells = [
    ['insource', value('ISOMM_CarryIn')],
    ['outsource', value('ISOMM_CarryOut')],
    ['quadrant', value('ISOMM_CarryQuadrant')],
  ] as const;
  const quadrant = cleanQuadrant(cells[2][1]);
  const score = (index: 0 | 1) => cleanScore(cells[index][1]).score;
  const valid = { insource: score(0), outsource: score(1), quadrant };
  const invalid = cells.flatMap(([key, found]) =>
    valid[key] === null && textOf(found) !== '' ? [[key, textOf(found)] as const] : [],
  );
  return {
    ...NO_ROLE,
    ...valid,
    note: textOf(value('ISOMM_CarryNote')),
    supplement: textOf(value('ISOMM_CarrySupplement')),
    ...(value('ISOMM_CarryExcluded') === 1 && { excluded: true as const }),
    ...(invalid.length > 0 && { invalid: Object.fromEntries(invalid) }),
  };
}

const unplacedIn = (source: Source): UnplacedRow[] =>
  (source.cells('ISOMM_CarryUnplaced')?.values ?? []).map((cells) => {
    const text = (key: keyof typeof UNPLACED) => textOf(cells[UNPLACED[key]] ?? null);
    return {
      id: text('id'),
      place: text('place'),
      insource: text('insource'),
      outsource: text('outsource'),
      note: text('note'),
      supplement: text('supplement'),
    };
  });
