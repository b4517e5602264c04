import type { Archives } from '../workbook/packed';
import { READ_LIMITS, type ReadLimits } from './reading/limits';
import { extract, type Native } from './reading/openPackage';
import { zipDirectory } from './reading/zipDirectory';
import { UnreadableFile } from './unreadableFile';

/** Zips of workbooks, each file of which is bound as one that came alone. */
export const archives = (native: Native = {}, limits: ReadLimits = READ_LIMITS): Archives => ({
  list: (bytes) => {
    try {
      return zipDirectory(bytes, limits);
    } catch (error) {
      if (error instanceof UnreadableFile) return null;
      throw error;
    }
  },
  take: (bytes, packed) => {
    if (packed.size > limits.fileBytes)
      throw new UnreadableFile('too-large', `${packed.size} bytes inflated`);
    return extract(bytes, { ...packed, offset: 0 }, native);
  },
});
