import * as fc from 'fast-check';
import type { Model } from '../../src/model/catalogue';
import type { OwnItem } from '../../src/model/own/ownItem';
import { withOwnItems } from '../../src/model/own/ownItems';
import type { ShownValue } from '../../src/workbook/description';
import { both } from '../text/both';

const own = (id: string, of: string, more: Partial<OwnItem> = {}): OwnItem => ({
  ...{ id, function: of, name: both(`独自 ${id}`, `Own ${id}`), description: '' },
  ...{ quadrant: 'II', counts: false, on: '2026-11-27', by: '' },
  ...more,
});

/** The model with items in its first and last function, and outside all of them. */
export const withSome = (model: Model): Model =>
  withOwnItems(model, [
    own('U-1', model.functions[0]?.id ?? ''),
    own('U-2', model.functions.at(-1)?.id ?? '', { quadrant: 'IV', on: 'いつか' }),
    own('U-10', 'U'),
  ]);

/** Which of them count, and now and then a cell that does not say it. */
export const anyOwnItems = (
  model: Model,
): fc.Arbitrary<readonly [{ readonly ownItems: readonly OwnItem[] }, Readonly<Record<string, ShownValue>>]> =>
  fc
    .tuple(
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      fc.constantFrom<Readonly<Record<string, ShownValue>>>(
        {},
        {},
        { 'ownItems.0.counts': 'はい ' },
        { 'ownItems.1.counts': { error: '#N/A' }, 'ownItems.2.quadrant': 'V' },
      ),
    )
    .map(([counts, junk]) => [
      {
        ownItems: (model.ownItems ?? []).map((item, index) => ({
          ...item,
          counts: counts[index] === true && !(`ownItems.${String(index)}.counts` in junk),
          quadrant: `ownItems.${String(index)}.quadrant` in junk ? 'I' : item.quadrant,
        })),
      },
      junk,
    ]);
