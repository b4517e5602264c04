import { OWN_LETTER } from '../../../model/own/ownItem';
import { languages } from '../../../text/languages';
import { say, type Scene } from '../scene';
import { OWN_COLUMNS, ownColumn, OWN_WIDTH, type OwnColumn } from './ownRows';

export const SHEET = 'ownItems';
export const ID = 1;
export const LIST = 2;
/** Of the names, that in the first language. */
export const at = (key: OwnColumn): number => LIST + ownColumn(key);
export const LEVEL = LIST + OWN_WIDTH;
export const STATE = LEVEL + 1;
/** Hidden: the id and the function under which it stands in the other sheets, 1 where it counts nowhere, and the words to choose from with this part's version. */
export const [PLACED_ID, PLACED, EXCLUDED, WORDS] = [STATE + 1, STATE + 2, STATE + 3, STATE + 4] as const;
export const SUMMARY = 3;
export const HEADER = 4;
export const FIRST = HEADER + 1;

export const WIDTH: Readonly<Record<OwnColumn, number>> = {
  function: 16,
  name: 22,
  description: 35.5,
  quadrant: 9,
  counts: 9,
  on: 11.5,
  by: 12,
};
export const WIDTHS: readonly number[] = [
  2,
  6,
  ...OWN_COLUMNS.flatMap((key) => (key === 'name' ? languages().map(() => WIDTH.name) : [WIDTH[key]])),
  ...[7, 12],
  ...[6, 6, 6, 16],
];

/** What the functions are called among which is chosen, and what is said of an item outside of all. */
export const functionEntries = (scene: Scene): ReadonlyMap<string, string> => {
  const { model, words } = scene;
  return new Map([
    ...(model.official ?? model).functions.map(
      ({ id, name }) => [id, words.entry(id, say(scene, name))] as const,
    ),
    [OWN_LETTER, words.entry(OWN_LETTER, words.ownItems.apart)] as const,
  ]);
};
