import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const LAYOUTS = join(__dirname, 'layouts');

/** Every assessment that was ever frozen, by the layout it was frozen in, without its ending. */
export const FROZEN: readonly { readonly layout: number; readonly file: string }[] = readdirSync(LAYOUTS, {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: layout }) =>
    readdirSync(join(LAYOUTS, layout))
      .filter((name) => name.endsWith('.xlsx') && !name.includes('comparison'))
      .map((name) => ({ layout: Number(layout), file: name.replace('.xlsx', '') })),
  );

export const frozenBytes = (layout: number, file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(LAYOUTS, String(layout), `${file}.xlsx`)));
