import { MOST_ROUNDS } from '../../../model/rounds/keptRound';
import type { Draft } from '../../draft';
import { heightOfLarge, LARGE } from '../../largeText';
import { across, COLORS, STYLES } from '../../theme';
import { FIRST_COLUMN, HEAD, WIDTHS } from './roundColumns';
import { say, type Scene } from '../scene';

/** Nothing else stands on the sheet, and so on its page. */
const LARGEST = 22;

/** In place of two empty tables: how a round is kept. Returns the last row. */
export function withoutRound(scene: Scene, draft: Draft, right: number): number {
  const { model, words } = scene;
  const { first, none } = words.rounds;
  draft.span(HEAD, FIRST_COLUMN, HEAD, right, first.title, STYLES.section);
  draft.height(HEAD, 26);
  draft.span(HEAD + 1, FIRST_COLUMN, HEAD + 1, right, none, {
    ...STYLES.body,
    ...{ bold: true, size: LARGEST, color: COLORS.navy },
  });
  draft.height(HEAD + 1, 64);
  const steps = first.steps(say(scene, model.itemNoun), String(MOST_ROUNDS));
  steps.forEach((text, index) => {
    const row = HEAD + 2 + index;
    draft.span(row, FIRST_COLUMN, row, right, text, { ...STYLES.body, size: LARGE, wrap: true });
    draft.height(row, heightOfLarge(text, across(WIDTHS, FIRST_COLUMN, right), words.fontSize));
  });
  return HEAD + 1 + steps.length;
}
