import { namedCells } from '../../../workbook/namedCells';
import type { Problem } from '../../../model/answers';
import { LIST_NAMES, type Assessment, type ListName } from '../../../model/assessment';
import { foundText } from '../../../model/cells/raw';
import { quotable } from '../../../model/cells/textLimits';
import { cellAt } from '../../../workbook/a1';
import { requiredNames } from '../../family';
import { ASSESSMENT } from '../family';
import { layoutOf } from '../reading/layoutIn';
import type { ReadWorkbook } from '../../../workbook/rows';
import type { ShownValue } from '../../../workbook/description';

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

const place = ({ sheet, cell }: Problem): string => `${sheet ?? ''}!${cell ?? ''}`;

/** One for each sheet, its first cell: the rest is as old. */
const firstOnEach = (problems: readonly Problem[]): Problem[] => [
  ...new Map([...problems].reverse().map((problem) => [problem.sheet, problem])).values(),
];

/**
 * Result cells that are not the formula they should be, a constant or another one (`elsewhere`: those found in other
 * ways). Formulas are held against formulas and values against values: where every formula stands but shows something
 * else than the answers lead to, what is kept of it is out of date, and that is said instead. What follows from a replaced
 * formula is not held against its own. Needs a reading with formulas; one that was never calculated is no fault.
 */
export function compareResults(
  read: ReadWorkbook,
  assessment: Assessment,
  invalid: number,
  elsewhere: readonly Problem[] = [],
): Problem[] {
  const missing: Problem[] = [];
  const replaced: Problem[] = [];
  const stale: Problem[] = [];
  const results = new Set(requiredNames(ASSESSMENT, layoutOf(read), [], 'result'));
  const check = (
    name: string,
    expected: (row: number, index: number) => ShownValue | undefined,
    id: (row: number) => string | null = () => null,
  ) => {
    const cells = namedCells(read, name);
    if (!cells) {
      if (!results.has(name)) return;
      missing.push({ kind: 'missing-name', sheet: null, cell: null, id: null, found: name });
      return;
    }
    cells.values.forEach(([value = null], index) => {
      const wanted = expected(cells.row + index, index);
      if (wanted === undefined) return;
      const isFormula = cells.formulas === undefined || (cells.formulas[index]?.[0] ?? null) !== null;
      const calculated = value !== null;
      if (isFormula && (!calculated || same(value, wanted))) return;
      (isFormula ? stale : replaced).push({
        kind: isFormula ? 'stale-result' : 'formula-replaced',
        sheet: cells.sheet,
        cell: cellAt(cells.row + index, cells.column),
        id: id(cells.row + index),
        found: quotable(foundText(value)),
      });
    });
  };

  const ids = namedCells(read, 'ISOMM_Id');
  if (ids) {
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
    // Where rows were put in or taken out, no place says which of them a cell is.
    const cells = namedCells(read, name);
    const resized = cells !== null && cells.values.length !== expected.length;
    check(name, (_, index) => (resized ? undefined : expected[index]));
  }
  const known = new Set(replaced.map(place));
  const all = [...replaced, ...elsewhere.filter((problem) => !known.has(place(problem)))];
  return [...missing, ...(all.length > 0 ? all : firstOnEach(stale))];
}
