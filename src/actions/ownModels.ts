import type { Catalogue } from '../model/catalogue';
import type { LiveReading, LiveWorkbook } from './liveWorkbook';

/** What the data of a model are called, and the sheet they stand on. */
const DATA = 'ISOMM_ModelData';

/**
 * The open workbook and the catalogue, able to know models that workbooks carry: what reads their data is loaded when one
 * is first met, before anybody asks for its model.
 */
export function withOwnModels(
  live: LiveWorkbook,
  known: Catalogue,
): { readonly live: LiveWorkbook; readonly catalogue: Catalogue } {
  let reader: Catalogue['ownModel'];
  const load = async () => {
    reader ??= (await import('../model/own/modelData')).modelReader(known.models);
  };
  const met = async (reading: LiveReading): Promise<LiveReading> => {
    if (reading.listed.includes(DATA) || reading.sheets.includes(DATA)) await load();
    return reading;
  };
  return {
    live: {
      ...live,
      read: async (options) => met(await live.read(options)),
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
    catalogue: {
      ...known,
      ownModel: (data) => {
        if (!reader) throw new Error('a model before its reader');
        return reader(data);
      },
    },
  };
}
