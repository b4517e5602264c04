import type { Catalogue, Shelf } from '../../model/catalogue';
import type { LiveReading, LiveWorkbook, ReadOptions } from '../liveWorkbook';

/** What the data of a model are called, and the sheet they stand on. */
const DATA = 'ISOMM_ModelData';

/**
 * The open workbook, and what knows the models that workbooks carry: what reads their data is loaded when one is first
 * met, before anybody asks for its model.
 */
export function withOwnModels(
  live: LiveWorkbook,
  known: Shelf['models'],
): { readonly live: LiveWorkbook; readonly ownModel: NonNullable<Catalogue['ownModel']> } {
  let reader: Catalogue['ownModel'];
  const load = async () => {
    if (reader) return;
    const [{ modelReader }, models] = await Promise.all([import('../../model/own/modelData'), known()]);
    reader = modelReader(models);
  };
  /** The data as they were read last. Only a command of ours writes them, and each reading of everything asks again. */
  let data: ReturnType<LiveReading['names']['get']>;
  const met = async (reading: LiveReading): Promise<LiveReading> => {
    if (reading.listed.includes(DATA) || reading.sheets.includes(DATA)) await load();
    data = reading.names.get(DATA);
    return reading;
  };
  /** What is read after an edit, without what no edit changes: the data of a model are many times what is filled in. */
  const lean = ({ only, ...options }: ReadOptions): ReadOptions =>
    only && !options.formulas && data !== undefined
      ? { ...options, only: only.filter((name) => name !== DATA) }
      : { ...options, ...(only && { only }) };
  const whole = async (reading: LiveReading): Promise<LiveReading> =>
    data === undefined || reading.names.has(DATA) || !reading.listed.includes(DATA)
      ? met(reading)
      : { ...reading, names: new Map([...reading.names, [DATA, data]]) };
  return {
    live: {
      ...live,
      read: async (options = {}) => whole(await live.read(lean(options))),
      write: async (cells, then) => {
        const written = await live.write(cells, lean(then));
        return { ...written, reading: await whole(written.reading) };
      },
      realise: async (...asked) => {
        const realised = await live.realise(...asked);
        await met(realised.reading);
        return realised;
      },
      backup: async () => {
        const kept = await live.backup();
        if (kept?.answers.includes('"ownModel"')) await load();
        return kept;
      },
    },
    ownModel: (data) => {
      if (!reader) throw new Error('a model before its reader');
      return reader(data);
    },
  };
}
