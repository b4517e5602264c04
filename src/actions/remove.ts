import type { Catalogue } from '../model/catalogue';
import type { LiveWorkbook } from './liveWorkbook';
import { finished, type Outcome } from './outcome';

/** Takes our sheets and names out of the workbook, answers included; nothing of anybody else's. */
export async function remove(live: LiveWorkbook, catalogue: Catalogue): Promise<Outcome> {
  await live.remove();
  return finished(live, catalogue);
}
