import type { FunctionGroup, Item, Model } from '../../model/catalogue';
import type { Consolidation } from '../../model/departments/consolidation';
import type { EntryResult } from '../../model/departments/entryResult';
import type { ItemAcross } from '../../model/departments/itemAcross';
import type { SideBySide } from '../../model/departments/sideBySide';
import type { Words } from '../../text/words';
import { footerOf } from '../footer';
import type { NameBook } from '../nameBook';

/** Everything the sheets about departments are made from. */
export interface DepartmentScene extends Consolidation {
  readonly model: Model;
  readonly words: Words;
  readonly text: ReturnType<Words['departments']['sheets']>;
  readonly names: NameBook;
  readonly entries: readonly EntryResult[];
}

/** How high the row of a return is at least: of few returns they share so many points, so that their page is used. */
export const heightOfReturn = (
  { entries: { length } }: DepartmentScene,
  { least, most, shared }: { readonly least: number; readonly most: number; readonly shared: number },
): number => Math.max(least, Math.min(most, Math.floor(shared / length)));

export const labelOf = (scene: DepartmentScene, no: number): string => scene.labels.get(no) ?? '';

/** The label of the first of these returns and how many more there are. */
export const firstOf = (scene: DepartmentScene, numbers: readonly number[]): string => {
  const [first, ...rest] = numbers;
  if (first === undefined) return '';
  return labelOf(scene, first) + (rest.length > 0 ? scene.text.andMore(String(rest.length)) : '');
};

export const itemName = (scene: DepartmentScene, item: Item): string => item.name[scene.language];
export const shortName = (scene: DepartmentScene, group: FunctionGroup): string =>
  group.short[scene.language];

/** Item and what it comes to, in the model's order. */
export const itemRows = ({
  model,
  side,
}: {
  model: Model;
  side: SideBySide;
}): readonly { item: Item; across: ItemAcross }[] =>
  model.items.map((item, index) => {
    const across = side.items[index];
    if (!across) throw new Error(`No result for ${item.id}`);
    return { item, across };
  });

/** The organisation, or the first of several and how many more there are; empty where nobody names one. */
export function organisationOf({ entries, text }: Pick<DepartmentScene, 'entries' | 'text'>): string {
  const named = new Set(entries.map(({ entry }) => entry.organisation).filter((name) => name !== ''));
  const [first, ...rest] = named;
  if (first === undefined) return '';
  return first + (rest.length > 0 ? text.andMore(String(rest.length)) : '');
}

/** The footer of a sheet with this title. */
export const footer = (scene: DepartmentScene, title: string) =>
  footerOf(scene.words.sheets, organisationOf(scene), title);
