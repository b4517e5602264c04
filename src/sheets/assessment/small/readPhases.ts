import { acts, actorsOf, PHASES, phasesOf } from '../../../model/facts/phases';
import { sameText } from '../../../model/cells/sameText';
import type { ShownValue } from '../../../workbook/description';
import { SETUP_LEFT } from '../reading/leftovers';
import { movedColumns } from '../checklist/outOfLine';
import { isBlank, type Slice, type Source } from '../reading/source';

/** Who acts in each phase; what is no mark is named, counts as blank, and stays in its cell. */
export function readPhases(source: Source): Slice {
  const [ids, cells, mark] = [
    source.cells('ISOMM_PhaseActor'),
    source.cells('ISOMM_PhaseMarks'),
    source.single('ISOMM_PhaseMark'),
  ];
  const moved = movedColumns(source, 'ISOMM_PhaseActor', ['ISOMM_PhaseMarks']).size > 0;
  const left: Record<string, ShownValue> = {};
  const marked = new Set<string>();
  for (const actor of actorsOf(source.model)) {
    const index = ids?.values.findIndex(([id]) => id === actor) ?? -1;
    const row = (ids?.row ?? 0) + index;
    for (const [column, phase] of PHASES.entries()) {
      const value = (index >= 0 && cells && cells.values[row - cells.row]?.[column]) || null;
      const key = `phases.${phase}.${actor}`;
      if (index < 0 || !cells ? acts(phase, actor) : false) marked.add(key);
      if (isBlank(value)) continue;
      if (!moved && typeof value === 'string' && typeof mark === 'string' && sameText(value, mark))
        marked.add(key);
      else {
        source.flag(moved ? 'shifted' : 'not-a-progress', 'ISOMM_PhaseMarks', { row, column }, value);
        left[key] = value;
      }
    }
  }
  return {
    answers: {
      phases: phasesOf(source.model, (phase, actor) => marked.has(`phases.${phase}.${actor}`)),
    },
    leftovers: Object.keys(left).length > 0 ? { [SETUP_LEFT]: left } : {},
  };
}
