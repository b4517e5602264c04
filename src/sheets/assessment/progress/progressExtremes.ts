import type { FunctionGroup } from '../../../model/catalogue';
import { fixedCell } from '../../../workbook/a1';
import type { LineSeries, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { sentence, unlessBlank } from '../../formula';
import { COLORS, STYLES } from '../../theme';
import { CHART, COLUMN, EXTREMES, NAME, RIGHT, TABLE } from './progressColumns';
import { say, type Scene } from '../scene';

export const LOOK_OF: Readonly<
  Record<(typeof EXTREMES)[number] | 'overall' | 'others', Omit<LineSeries, 'nameCell' | 'values'>>
> = {
  overall: { color: COLORS.navy, width: 3, marker: true },
  highest: { color: COLORS.insource, width: 2, marker: true },
  lowest: { color: COLORS.outsource, width: 2, dash: 'dash', marker: true },
  others: { color: COLORS.faint, width: 0.75, marker: false },
};

export interface Extreme {
  readonly group: FunctionGroup | undefined;
  /** Cells that hold its place among the functions, and its id; both are blank where there is none. */
  readonly place: string;
  readonly id: string;
  /** A formula for what it is called. */
  readonly called: string;
}

/** Which functions these are; hidden beside the heads of the figures, from this row on. */
export function extremesOf({ assessment, model }: Scene, draft: Draft, row: number): Extreme[] {
  const means = assessment.functions.filter(({ maturity }) => maturity !== null).length;
  const all = model.functions.length;
  const column = (at: number) => `${fixedCell(TABLE + 1, at)}:${fixedCell(TABLE + all, at)}`;
  return EXTREMES.map((which, index) => {
    const [rank, least] = which === 'highest' ? ['1', '1'] : ['COUNT(ISOMM_CalcMean)', '2'];
    const found = assessment.functions.findIndex(
      (each) => each.rank === (which === 'highest' ? 1 : means) && means >= Number(least),
    );
    const group = model.functions[found];
    const place = fixedCell(row + index, COLUMN.position);
    const id = fixedCell(row + index, COLUMN.function);
    const of = (at: number) => `INDEX(${column(at)},${place})`;
    draft.put(
      row + index,
      COLUMN.position,
      group ? found + 1 : '',
      STYLES.helper,
      `IF(COUNT(ISOMM_CalcMean)<${least},"",MATCH(${rank},ISOMM_CalcRank,0))`,
    );
    draft.put(
      row + index,
      COLUMN.function,
      group?.id ?? '',
      STYLES.helper,
      unlessBlank(place, of(COLUMN.function)),
    );
    return { group, place, id, called: of(NAME) };
  });
}

/** Where the key of each line stands: its sign, then what it is. */
const PLACES = { overall: [CHART, CHART], highest: [2, 3], lowest: [7, 8], others: [12, 13] } as const;

/** Above the lines: which is which. */
export function keyOfLines(scene: Scene, draft: Draft, row: number, extremes: readonly Extreme[]): void {
  const { model, words } = scene;
  const lang = words.progress.lines;
  const signed = (sign: string, color: string): Style => ({
    ...STYLES.body,
    bold: true,
    color,
    horizontal: sign === '' ? 'left' : 'right',
  });
  draft.put(row, CHART, `━● ${words.byFunction.overall}`, signed('', COLORS.navy));
  EXTREMES.forEach((which, index) => {
    const [sign, text] = PLACES[which];
    const extreme = extremes[index];
    if (!extreme) throw new Error(`No ${which} function`);
    const { group, place, called } = extreme;
    const told = which === 'highest' ? '━●' : '╍●';
    draft.put(row, sign, told, signed(told, LOOK_OF[which].color));
    draft.put(
      row,
      text,
      group ? lang[which](say(scene, group.short)) : '',
      { ...STYLES.body, bold: true },
      unlessBlank(place, sentence(lang[which], called)),
    );
  });
  const [sign, text] = PLACES.others;
  draft.put(row, sign, '──', signed('──', LOOK_OF.others.color));
  draft.put(row, text, lang.others(say(scene, model.functionNoun)), STYLES.quiet);
  draft.paint(row, CHART, row, RIGHT, STYLES.body);
  draft.height(row, 20);
}
