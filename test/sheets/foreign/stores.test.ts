import { findImport } from '../../../src/actions/files/importFile';
import { catalogue } from '../../../src/catalog';
import { languages } from '../../../src/text/languages';
import { readXlsx } from '../../../src/xlsx/read';
import { fileOf, given, made, ORDERS, STORES, WIDTHS, type Form } from './officialLike';
import { WIDE } from '../../machine/wide';

export const found = (bytes: Uint8Array, file = 'x.xlsx') =>
  findImport(catalogue, readXlsx, { file, bytes, today: '2026-04-01' });

const every = STORES.flatMap((store) =>
  languages().flatMap((language) =>
    ORDERS.flatMap((order) =>
      [true, false].flatMap((zero) =>
        [true, false].flatMap((merged) =>
          WIDTHS.flatMap((width) =>
            [true, false].map((split): Form => ({ store, language, order, zero, merged, width, split })),
          ),
        ),
      ),
    ),
  ),
);

/** Of all crossings those in which every two values meet at least once. */
function pairs(all: readonly Form[]): Form[] {
  const seen = new Set<string>();
  const of = (form: Form) => {
    const values = Object.entries(form).map(([key, value]) => `${key} ${String(value)}`);
    return values.flatMap((one, index) => values.slice(index + 1).map((other) => `${one}, ${other}`));
  };
  return all.filter((form) => {
    const fresh = of(form).filter((pair) => !seen.has(pair));
    fresh.forEach((pair) => seen.add(pair));
    return fresh.length > 0;
  });
}

const forms = WIDE ? every : pairs(every);
const name = (form: Form) => Object.values(form).join(', ');

test.each(forms.map((form) => [name(form), form] as const))('%s', (_, form) => {
  const { filling, counts, problems, foreign } = found(fileOf(made(form)));
  const answers = given();
  expect(problems).toEqual([]);
  expect(filling?.model.id).toBe('isomm-2.1');
  expect(filling?.answers.language).toBe(form.language);
  for (const [id, answer] of Object.entries(answers))
    expect([id, filling?.answers.answers[id]]).toEqual([id, { ...answer, supplement: '' }]);
  expect(counts).toEqual({ read: 54, blank: 0, unclear: 0, missing: 0 });
  const store = form.store === 'cell' || form.store === 'mark' ? form.store : 'control';
  expect(foreign?.tables.map(({ stores }) => stores[store])).toEqual([54]);
});
