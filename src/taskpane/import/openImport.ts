import type { ReadBytes, WriteBytes } from '../../actions/fileFormat';
import { findImport, importedFile } from '../../actions/files/importFile';
import type { LiveWorkbook } from '../../actions/liveWorkbook';
import type { Catalogue } from '../../model/catalogue';
import { saveFile, XLSX } from '../pieces/saveFile';
import type { ImportDesk } from './importDesk';

interface Surroundings {
  readonly catalogue: Catalogue;
  readonly live: Pick<LiveWorkbook, 'openNew'>;
  readonly read: ReadBytes;
  readonly write: WriteBytes;
  readonly downloads: boolean;
  readonly today: () => string;
}

/** Sets up the desk beside the open workbook. */
export const openImport = ({ catalogue, live, read, write, downloads, today }: Surroundings): ImportDesk => ({
  downloads,
  read: async (file) => {
    const source = { file: file.name, bytes: new Uint8Array(await file.arrayBuffer()), today: today() };
    return { file: file.name, found: (wish) => findImport(catalogue, read, source, wish) };
  },
  make: async (finding, name) => {
    const bytes = importedFile(catalogue, write, finding);
    if (downloads) saveFile(new Blob([Uint8Array.from(bytes)], { type: XLSX }), name);
    else await live.openNew(bytes);
  },
});
