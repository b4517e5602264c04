import type { ItemResult } from '../../../model/assessment';
import { fixedColumn } from '../../../workbook/a1';
import { choose, quote } from '../../formula';
import type { Scene } from '../scene';
import { at, type Key } from './checklistColumns';

/** What is said of an item beside its level: its side, or why it has none. */
export const label = (scene: Scene, result: ItemResult): string => {
  const { state, side } = scene.words;
  if (result.excluded) return state.excluded;
  if (result.state !== 'scored') return state[result.state];
  if (result.combined) return result.side === 'in' ? state.combinedIn : state.combinedOut;
  return result.side ? side[result.side] : '';
};

export const labelFormula = (scene: Scene, row: number): string => {
  const { state, side } = scene.words;
  const cell = (key: Key) => fixedColumn(row, at(key));
  const both = `IF(COUNT(${cell('cleanIn')}:${cell('cleanOut')})=2,MIN(${cell('cleanIn')}:${cell('cleanOut')})>=1,FALSE)`;
  const bySide = (inside: string, outside: string) =>
    `IF(${cell('side')}="in",${quote(inside)},${quote(outside)})`;
  return choose(
    [
      [
        `IFERROR(INDEX(ISOMM_CalcState,MATCH(${cell('id')},ISOMM_CalcId,0)),"")="excluded"`,
        quote(state.excluded),
      ],
      [`${cell('stateCode')}="not-done"`, quote(state['not-done'])],
      [`${cell('stateCode')}="unanswered"`, quote(state.unanswered)],
      [both, bySide(state.combinedIn, state.combinedOut)],
    ],
    bySide(side.in, side.out),
  );
};
