import { POSITIONS } from '../../model/answers';
import { proposalIn, type ChosenBefore, type ReturnBefore } from '../../model/departments/chosenBefore';
import { RULES, type Rule } from '../../model/departments/rule';
import { USES } from '../../model/departments/use';
import { namedCells } from '../../workbook/namedCells';
import type { ShownValue } from '../../workbook/description';
import type { ReadWorkbook } from '../../workbook/rows';

/** Where it stands what somebody chose. */
export const CHOSEN: readonly string[] = [
  ...['ISOMM_DeptFile', 'ISOMM_DeptUse', 'ISOMM_DeptLabel', 'ISOMM_DeptPosition', 'ISOMM_DeptProposed'],
  ...['ISOMM_DeptRule', 'ISOMM_DeptHeadquarters', 'ISOMM_DeptRuleItem', 'ISOMM_DeptItemRule'],
  ...['ISOMM_DeptUseNames', 'ISOMM_DeptRuleNames'],
  ...['ISOMM_DeptNo', 'ISOMM_DeptItem', 'ISOMM_DeptColumnNo', 'ISOMM_DeptLevels'],
];

/** What somebody chose in a comparison; its words are those of its own lists, in whatever language. */
export function chosenIn(read: ReadWorkbook): ChosenBefore {
  const column = (name: string): string[] =>
    (namedCells(read, name)?.values ?? []).map(([value]) => (typeof value === 'string' ? value : ''));
  const oneOf = <T>(known: readonly T[], words: readonly string[], word: string | undefined): T | null =>
    (word ? known[words.indexOf(word)] : undefined) ?? null;
  const [uses, rules] = [column('ISOMM_DeptUseNames'), column('ISOMM_DeptRuleNames')];
  const ruleOf = (word: string | undefined): Rule | null => oneOf(RULES, rules, word);

  const ids = column('ISOMM_DeptItem');
  const [columns = []] = namedCells(read, 'ISOMM_DeptColumnNo')?.values ?? [];
  const levels = namedCells(read, 'ISOMM_DeptLevels')?.values ?? [];
  const numbers = (namedCells(read, 'ISOMM_DeptNo')?.values ?? []).map(([no]) => no);
  const levelsOf = (no: ShownValue | undefined): ReturnBefore['levels'] => {
    const at = columns.findIndex((each) => typeof each === 'number' && each === no);
    const level = (row: number) => levels[row]?.[at] ?? null;
    return new Map(
      at < 0
        ? []
        : ids.map((id, row) => {
            const value = level(row);
            return [id, typeof value === 'number' ? value : null] as const;
          }),
    );
  };

  const use = column('ISOMM_DeptUse');
  const label = column('ISOMM_DeptLabel');
  const position = column('ISOMM_DeptPosition');
  const proposals = column('ISOMM_DeptProposed');
  const returns = column('ISOMM_DeptFile').flatMap((file, index): ReturnBefore[] => {
    const proposed = proposalIn(proposals[index] ?? '');
    const now = {
      use: oneOf(USES, uses, use[index]),
      position: POSITIONS.find((each) => each === position[index]) ?? null,
      label: (label[index] ?? '').trim(),
    };
    return proposed ? [{ file, proposed, now, levels: levelsOf(numbers[index]) }] : [];
  });
  const own = column('ISOMM_DeptItemRule');
  return {
    returns,
    rule: ruleOf(column('ISOMM_DeptRule')[0]),
    headquarters: column('ISOMM_DeptHeadquarters')[0] || null,
    itemRules: Object.fromEntries(
      column('ISOMM_DeptRuleItem').flatMap((id, index) => {
        const rule = ruleOf(own[index]);
        return rule && id !== '' ? [[id, rule]] : [];
      }),
    ),
  };
}
