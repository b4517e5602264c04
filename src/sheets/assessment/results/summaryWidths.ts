import { INDENT, textWidth } from '../../theme';
import { say, type Scene } from '../scene';

/** Margin, radar, gap, id. */
const BEFORE = [1, 12.5, 12.5, 12.5, 12.5, 12.5, 1.5, 6];
const [MEAN, STRIP, MARGIN] = [10, 2.9, 1];
const [LEAST_NAME, MOST_NAME] = [27, 42];
/** Columns of the strips that level, side and list of an urgent item take. */
export const [LEVEL_TAKES, SIDE_TAKES, LIST_TAKES] = [3, 4, 4];

/** All that may stand where an urgent item is named. */
export const textsOfUrgent = (scene: Scene): readonly string[] => {
  const { byRole, none } = scene.words;
  return [
    ...scene.model.items.map((item) => say(scene, item.name)),
    byRole.noTarget,
    byRole.nothingScored,
    none,
  ];
};

/**
 * The columns of the summary with so many for the strips: names are as wide as the longest urgent one needs for one line,
 * together with what it takes of the columns right of it, unless the page has no room for it.
 */
export function widthsOf(scene: Scene, columns: number): readonly number[] {
  const longest = Math.max(...textsOfUrgent(scene).map(textWidth));
  const beside = MEAN + (columns - LEVEL_TAKES - SIDE_TAKES - LIST_TAKES) * STRIP;
  const needed = Math.ceil((longest + INDENT - beside) * 10 + 1) / 10;
  const name = Math.min(MOST_NAME, Math.max(LEAST_NAME, needed));
  return [...BEFORE, name, MEAN, ...Array.from({ length: columns }, () => STRIP), MARGIN];
}
