import type { Problem } from '../../model/answers';
import { LIST_NAMES, type Assessment, type ListName } from '../../model/assessment';
import { foundText } from '../../model/raw';
import { quotable } from '../../model/textLimits';
import { cellAt } from '../../workbook/a1';
import { requiredNames } from '../family';
import { ASSESSMENT } from './family';
import { layoutIn } from './layoutIn';
import type { ReadWorkbook } from '../../workbook/rows';
import type { ShownValue } from '../../workbook/description';

const LIST_RANGES: Readonly<Record<ListName, string>> = {
  strengthenInsource: 'ISOMM_StrengthenInsource',
  strengthenOutsource: 'ISOMM_StrengthenOutsource',
  switchToInsource: 'ISOMM_SwitchToInsource',
  switchToOutsource: 'ISOMM_SwitchToOutsource',
};

/** What every public result name should show for this assessment, from top to bottom. */
function expectedResults(assessment: Assessment, invalid: number): [string, readonly ShownValue[]][] {
  const padded = (ids: readonly string[], count: number) =>
    Array.from({ length: count }, (_, index) => ids[index] ?? '');
  return [
    ['ISOMM_FunctionMaturity', assessment.functions.map(({ maturity }) => maturity ?? '')],
    ['ISOMM_Strengths', padded(assessment.strengths, 2)],
    ['ISOMM_Weaknesses', padded(assessment.weaknesses, 2)],
    ...LIST_NAMES.map((name): [string, readonly ShownValue[]] => [
      LIST_RANGES[name],
      padded(assessment.lists[name], 3),
    ]),
    ['ISOMM_Scored', [assessment.scored]],
    ['ISOMM_NotDone', [assessment.notDone]],
    ['ISOMM_Unanswered', [assessment.unanswered]],
    ['ISOMM_Invalid', [invalid]],
    ['ISOMM_Excluded', [assessment.items.filter(({ excluded }) => excluded).length]],
  ];
}

const NEAR = 1e-9;
const same = (shown: ShownValue, expected: ShownValue): boolean =>
  typeof shown === 'number' && typeof expected === 'number'
    ? Math.abs(shown - expected) < NEAR
    : (shown ?? '') === (expected ?? '');

/**
 * Result cells that are not the formula they should be: a constant stands there, or it shows something
 * else than the answers of the same workbook lead to. Needs a reading with formulas. A formula that was never
 * calculated (no shown value) is not held against the workbook.
 */
export function compareResults(read: ReadWorkbook, assessment: Assessment, invalid: number): Problem[] {
  const problems: Problem[] = [];
  const layout = read.names.get('ISOMM_Layout');
  const said = layout !== undefined && layout !== 'broken' ? layout.values[0]?.[0] : null;
  const results = new Set(requiredNames(ASSESSMENT, layoutIn(said ?? null).layout, [], 'result'));
  const check = (
    name: string,
    expected: (row: number, index: number) => ShownValue | undefined,
    id: (row: number) => string | null = () => null,
  ) => {
    const cells = read.names.get(name);
    if (cells === undefined || cells === 'broken') {
      if (!results.has(name)) return;
      problems.push({ kind: 'missing-name', sheet: null, cell: null, id: null, found: name });
      return;
    }
    cells.values.forEach(([value = null], index) => {
      const wanted = expected(cells.row + index, index);
      if (wanted === undefined) return;
      const isFormula = cells.formulas === undefined || (cells.formulas[index]?.[0] ?? null) !== null;
      const calculated = value !== null;
      if (isFormula && (!calculated || same(value, wanted))) return;
      problems.push({
        kind: 'formula-replaced',
        sheet: cells.sheet,
        cell: cellAt(cells.row + index, cells.column),
        id: id(cells.row + index),
        found: quotable(foundText(value)),
      });
    });
  };

  const ids = read.names.get('ISOMM_Id');
  if (ids !== undefined && ids !== 'broken') {
    const byId = new Map(assessment.items.map((item) => [item.id.toLowerCase(), item]));
    const seen = new Set<string>();
    const idAt = new Map<number, string>();
    ids.values.forEach(([value], index) => {
      const id = typeof value === 'string' ? value.toLowerCase() : '';
      if (!byId.has(id) || seen.has(id)) return;
      seen.add(id);
      idAt.set(ids.row + index, id);
    });
    const item = (row: number) => byId.get(idAt.get(row) ?? '');
    const name = (row: number) => item(row)?.id ?? null;
    check('ISOMM_Level', (row) => item(row) && (item(row)?.level ?? ''), name);
    check('ISOMM_Side', (row) => item(row) && (item(row)?.side ?? ''), name);
  }
  for (const [name, expected] of expectedResults(assessment, invalid)) {
    check(name, (_, index) => expected[index]);
  }
  return problems;
}
