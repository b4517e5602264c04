import type { EntryResult, MeanOfAsked } from '../../model/departments/entryResult';
import { fixedColumn } from '../../workbook/a1';
import type { ShownValue, Style } from '../../workbook/description';
import type { Draft } from '../draft';
import { choose, quote, sentence } from '../formula';
import { heightFor, linesOfName, STYLES } from '../theme';
import { NOT_ASKED } from './block';
import {
  ANSWERED,
  count,
  LABEL,
  LABEL_WIDTH,
  low,
  mean,
  SIZE,
  USE,
  type HeatMapColumns,
} from './heatMapColumns';
import { heightOfReturn, labelOf, type DepartmentScene } from './scene';

/** Below this share of what was asked a mean says little. */
const FEW = 2;

/** The return on one place: who it is, how much of it is answered, and its functions. */
export function heatMapRow(
  scene: DepartmentScene,
  draft: Draft,
  columns: HeatMapColumns,
  row: number,
  result: EntryResult,
): void {
  const { text, words } = scene;
  const lang = text.heatMap;
  const { groups, pair, counts } = columns;
  const { no } = result.entry;
  const number = fixedColumn(row, columns.number);
  const place = `MATCH(${number},ISOMM_DeptCalcNo,0)`;
  const put = (column: number, value: ShownValue, style: Style, formula: string) => {
    draft.put(row, column, value, style, formula);
  };
  draft.put(row, columns.rank, result.rank, STYLES.helper);
  put(
    columns.number,
    no,
    STYLES.helper,
    `IFERROR(INDEX(ISOMM_DeptCalcNo,1,MATCH(${fixedColumn(row, columns.rank)},ISOMM_DeptCalcRank,0)),0)`,
  );
  const label = labelOf(scene, no);
  const bold = { ...STYLES.cellWrap, bold: true };
  put(LABEL, label, bold, `IFERROR(INDEX(ISOMM_DeptCalcLabel,1,${place}),"")`);
  const centred = { ...STYLES.cellCenter, size: SIZE };
  const use = `IFERROR(INDEX(ISOMM_DeptUse,MATCH(${number},ISOMM_DeptNo,0)),"")`;
  put(USE, words.departments.uses[result.use], centred, use);

  const of = (name: string, line: number) => `INDEX(${name},${String(line)},${place})`;
  const { scored, asked } = result.overall;
  const all = [
    of('ISOMM_DeptFunctionScored', groups.length),
    of('ISOMM_DeptFunctionAsked', groups.length),
  ] as const;
  const said = [String(scored), String(asked)] as const;
  put(
    ANSWERED,
    FEW * scored < asked ? lang.few(...said) : lang.enough(...said),
    centred,
    `IF(${String(FEW)}*${all[0]}<${all[1]},${sentence(lang.few, ...all)},${sentence(lang.enough, ...all)})`,
  );
  groups.forEach((_, at) => {
    const value = (at === 0 ? result.overall : result.functions[at - 1]) ?? result.overall;
    const line = columns.lineOf(at);
    const strong = { bold: at === 0 };
    put(
      pair(at),
      value.mean ?? instead(scene, value),
      { ...mean, ...strong },
      `IF(${of('ISOMM_DeptFunctionScored', line)}>0,${of('ISOMM_DeptFunctionMean', line)},${choose(
        [
          [`${of('ISOMM_DeptFunctionAsked', line)}=0`, quote(NOT_ASKED)],
          [`${of('ISOMM_DeptFunctionUnanswered', line)}>0`, quote(lang.unanswered)],
        ],
        quote(lang.notDone),
      )})`,
    );
    put(pair(at) + 1, value.minimum ?? '', { ...low, ...strong }, of('ISOMM_DeptFunctionMinimum', line));
    put(counts + at, value.scored, { ...count, ...strong }, of('ISOMM_DeptFunctionScored', line));
  });
  draft.height(
    row,
    heightFor(linesOfName(label, LABEL_WIDTH), heightOfReturn(scene, { least: 21, most: 40, shared: 240 })),
  );
}

/** What stands where there is no mean. */
function instead({ text }: DepartmentScene, { asked, unanswered }: MeanOfAsked): string {
  if (asked === 0) return NOT_ASKED;
  return unanswered > 0 ? text.heatMap.unanswered : text.heatMap.notDone;
}
