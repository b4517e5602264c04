import { SCORES } from '../../../model/answers';
import type { EntryResult } from '../../../model/departments/entryResult';
import { USES } from '../../../model/departments/use';
import { fixedRow } from '../../../workbook/a1';
import { choose, quote } from '../../formula';
import { focusOf } from '../groups';
import { placeOf } from '../placeOf';
import { labelOf, type DepartmentScene } from '../scene';
import {
  ALL,
  at,
  BLOCK,
  COLUMNS,
  countedBlock,
  FEW,
  FIRST,
  GIVEN,
  GROUP,
  HEADER,
  LABEL,
  NUMBER,
  PLACE,
  POSITION,
  RANK,
  SHEET,
  USE,
  VOICE,
  type Put,
} from './calculationLayout';

/** The return that is headquarters' own; nothing where none is. */
export const providerOf = ({ entries, side }: DepartmentScene): EntryResult | undefined =>
  entries.find(({ entry }) => entry.no === side.choices.headquarters);

/** Above the items: what was chosen, the words and numbers that formulas look up, and who stands in each column. */
export function calculationTop(scene: DepartmentScene, put: Put): void {
  const { entries, names, text, words } = scene;
  put(0, 0, text.calculation.lead);
  text.calculation.rows.forEach((title, index) => put(NUMBER + index, BLOCK - 1, title));
  chosen(scene, put);
  COLUMNS.forEach((key, column) => put(HEADER, column, text.calculation.columns[key]));
  USES.forEach((use, index) => put(NUMBER + index, at('function'), words.departments.uses[use]));
  names.add('ISOMM_DeptUseNames', SHEET, NUMBER, at('function'), NUMBER + USES.length - 1, at('function'));
  entries.forEach((each, index) => {
    about(scene, put, each, index);
  });
  const scored = at('scored');
  SCORES.forEach((score, index) => put(NUMBER, scored + index, score));
  names.add('ISOMM_DeptLevelNumbers', SHEET, NUMBER, scored + 1, NUMBER, scored + SCORES.length - 1);
  addNames(scene);
}

/** Whose levels count as headquarters', and of which department the perception gap is shown. */
function chosen(scene: DepartmentScene, put: Put): void {
  const { side, text } = scene;
  put(NUMBER, at('name'), text.calculation.provider);
  put(
    NUMBER,
    at('provided'),
    providerOf(scene)?.entry.no ?? 0,
    `IFERROR(INDEX(ISOMM_DeptCalcNo,1,${placeOf('ISOMM_DeptHeadquarters')}),0)`,
  );
  const focus = focusOf(side);
  put(PLACE, at('name'), text.calculation.focus);
  put(
    PLACE,
    at('provided'),
    focus ? focus.no : ALL,
    `IFERROR(IF(ISOMM_DeptGapChoice=${quote(text.perception.across)},${quote(ALL)},MATCH(ISOMM_DeptGapChoice,ISOMM_DeptGroupName,0)),-1)`,
  );
}

/** One return: its number, by which everything else about it is found wherever it was sorted to. */
function about(scene: DepartmentScene, put: Put, { entry, use }: EntryResult, index: number): void {
  const { entries, side } = scene;
  const column = BLOCK + index;
  const number = fixedRow(NUMBER, column);
  const found = (name: string) => `INDEX(${name},MATCH(${number},ISOMM_DeptNo,0))`;
  put(NUMBER, column, entry.no);
  put(PLACE, column, index + 1, `IFERROR(MATCH(${number},ISOMM_DeptColumnNo,0),0)`);
  const position = `IFERROR(MATCH(${found('ISOMM_DeptUse')},ISOMM_DeptUseNames,0),0)`;
  const code = USES.slice(0, -1).map((id, place) => [`${position}=${place + 1}`, quote(id)] as const);
  put(USE, column, use, choose(code, quote('left-out')));
  put(
    VOICE,
    column,
    use === 'left-out' ? '' : (entry.position ?? ''),
    `IF(${fixedRow(USE, column)}="left-out","",${found('ISOMM_DeptPosition')}&"")`,
  );
  put(LABEL, column, labelOf(scene, entry.no), `IFERROR(${found('ISOMM_DeptLabel')},"")`);
  put(
    POSITION,
    column,
    entry.position ?? scene.returns.get(entry.no)?.answers.position ?? '',
    `IFERROR(IF(${found('ISOMM_DeptPosition')}="",${found('ISOMM_DeptPositionShown')}&"",${found('ISOMM_DeptPosition')}),"")`,
  );
  put(GIVEN, column, labelOf(scene, entry.no));
  put(GROUP, column, side.departments.find(({ returns }) => returns.includes(entry.no))?.no ?? 0);
  put(NUMBER, countedBlock(entries.length) + index, entry.no);
}

function addNames({ entries, model, names }: DepartmentScene): void {
  const end = BLOCK + entries.length;
  const rows = [
    ['ISOMM_DeptCalcNo', NUMBER],
    ['ISOMM_DeptCalcLabel', LABEL],
    ['ISOMM_DeptCalcGivenLabel', GIVEN],
    ['ISOMM_DeptCalcPosition', POSITION],
    ['ISOMM_DeptCalcUse', USE],
    ['ISOMM_DeptCalcVoice', VOICE],
    ['ISOMM_DeptCalcGroup', GROUP],
    ['ISOMM_DeptCalcFew', FEW],
    ['ISOMM_DeptCalcRank', RANK],
  ] as const;
  for (const [name, row] of rows) names.add(name, SHEET, row, BLOCK, row, end);
  names.add('ISOMM_DeptCalcLevels', SHEET, FIRST, BLOCK, FIRST + model.items.length - 1, end);
}
