import type { Answers } from './answers';
import type { Model, Quadrant } from './catalogue';
import { markOf, type CatalogueMark } from './catalogueMark';

/** What the catalogue says otherwise than when a workbook was made. */
export interface CatalogueChange {
  readonly id: string;
  /** `quadrant`: the default, which nobody has changed here; a person says whether it follows. */
  readonly field: 'quadrant' | 'name' | 'description';
  readonly was: string;
  readonly now: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface CatalogueState {
  /** `null`: the workbook does not tell. */
  readonly made: CatalogueMark | null;
  readonly now: CatalogueMark;
  /** It was made with a later catalogue than ours. */
  readonly newer: boolean;
  readonly changes: readonly CatalogueChange[];
}

/** How a workbook's catalogue stands to ours. */
export function catalogueState(
  model: Model,
  made: CatalogueMark | null,
  changes: readonly CatalogueChange[],
): CatalogueState {
  const now = markOf(model);
  const differs = made !== null && made.fingerprint !== now.fingerprint;
  return { made, now, newer: differs && made.revision > now.revision, changes };
}

/** What a person may say about a default that has changed: it stays as it is, or the new one is taken. */
export const CATALOGUE_CHOICES = ['keep', 'new'] as const;
export type CatalogueChoice = (typeof CATALOGUE_CHOICES)[number];

/** The same answers with these changed defaults decided; what nobody decided is asked again. */
export function decideDefaults(
  answers: Answers,
  chosen: ReadonlyMap<string, CatalogueChoice>,
  model: Model,
): Answers {
  const decided = Object.entries(answers.answers).map(([id, answer]) => {
    const choice = chosen.get(id);
    const item = model.items.find((each) => each.id === id);
    if (!choice || !item || answer.quadrantDefault === undefined) return [id, answer] as const;
    const { quadrantDefault, ...rest } = answer;
    const untouched = rest.quadrant === quadrantDefault;
    return [id, { ...rest, ...(choice === 'new' && untouched && { quadrant: item.quadrant }) }] as const;
  });
  return { ...answers, answers: Object.fromEntries(decided) };
}

/** Whether somebody chose another quadrant than was proposed to them. */
export const isChanged = (
  answer: { readonly quadrant: Quadrant | null; readonly quadrantDefault?: Quadrant } | undefined,
  proposed: Quadrant,
): boolean => answer !== undefined && answer.quadrant !== (answer.quadrantDefault ?? proposed);
