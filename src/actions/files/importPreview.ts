import type { ImportFinding } from './importFile';

/** So many rows show how all will be. */
const FIRST_ROWS = 5;

type Found = NonNullable<ImportFinding['foreign']>['tables'][number];

/** In which stores the scores of a list were found. */
export const storesOf = ({ stores }: Found) =>
  (['cell', 'mark', 'control'] as const).filter((store) => stores[store] > 0);

/** The first items as they will be. */
export function firstRows({ filling, foreign, record }: ImportFinding) {
  if (!filling) return [];
  const there = new Set(record.entries.flatMap(({ id }) => (id === null ? [] : [id])));
  return filling.model.items
    .filter(({ id }) => !foreign || there.has(id))
    .slice(0, FIRST_ROWS)
    .map(({ id, name }) => {
      const answer = filling.answers.answers[id];
      return {
        id,
        name: name[filling.answers.language],
        insource: answer?.insource ?? null,
        outsource: answer?.outsource ?? null,
        quadrant: answer?.quadrant ?? null,
        note: answer?.note ?? '',
        supplement: answer?.supplement ?? '',
      };
    });
}
