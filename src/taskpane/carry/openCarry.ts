import { carry, carriedFile, strayCells } from '../../actions/carry';
import type { ReadBytes, WriteBytes } from '../../actions/fileFormat';
import type { LiveWorkbook } from '../../actions/liveWorkbook';
import { INPUTS, openedOf } from '../../actions/reading/open';
import { openFile } from '../../actions/reading/openFile';
import type { Catalogue } from '../../model/catalogue';
import { modelReader } from '../../model/own/modelData';
import { saveFile, XLSX } from '../pieces/saveFile';
import type { CarryDesk } from './carryDesk';

/** Sets up the desk beside the open workbook. */
export const openCarry = (
  known: Catalogue,
  live: Pick<LiveWorkbook, 'read' | 'openNew'>,
  { read, write }: { readonly read: ReadBytes; readonly write: WriteBytes },
  downloads: boolean,
): CarryDesk => {
  // A file may carry a model that the open workbook knows nothing of.
  const catalogue = { ...known, ownModel: modelReader(known.models) };
  return {
    downloads,
    read: async (file) => {
      if (file) {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const reading = openFile(catalogue, read, bytes, { results: false });
        const cells = strayCells(reading, read, bytes);
        return {
          problems: reading.problems.length,
          carried: (rulings) => carry(catalogue, reading, cells, { rulings }),
        };
      }
      const opened = openedOf(await live.read(INPUTS), catalogue, false);
      return {
        problems: opened.reading.problems.length,
        carried: (rulings) => carry(catalogue, opened.reading, opened.live, { rulings }),
      };
    },
    make: (carried) => carriedFile(catalogue, write, carried),
    save: (bytes, name) => {
      saveFile(new Blob([Uint8Array.from(bytes)], { type: XLSX }), name);
    },
    openNew: (bytes) => live.openNew(bytes),
  };
};
