import type { Catalogue, Model } from '../../model/catalogue';
import { carriedIn } from '../../sheets/assessment/reading/modelOf';
import { textOf } from '../../sheets/assessment/reading/source';
import { namesAsked } from '../../workbook/spelling';
import type { ReadBytes } from '../fileFormat';

const MODEL = namesAsked(['ISOMM_ModelData']);

/** A sheet as rows of texts. */
export type Cells = readonly (readonly string[])[];

/** The model that a workbook carries, else every sheet of it as rows of texts: one may be a table of items. */
export function modelOrTables(
  catalogue: Catalogue,
  read: ReadBytes,
  bytes: Uint8Array,
): { readonly model: Model } | { readonly tables: readonly Cells[] } {
  const found = read(bytes, MODEL);
  const model = carriedIn(catalogue, found);
  if (model) return { model };
  const tables = (found.whole?.() ?? []).map(({ rows }) => {
    const last = Math.max(-1, ...rows.keys());
    return Array.from({ length: last + 1 }, (_, row) =>
      (rows.get(row) ?? []).map((value) => textOf(value ?? null)),
    );
  });
  return { tables };
}
