import { sheetWords } from '../../src/actions/rewrite';
import type { LiveWorkbook, RealiseOptions } from '../../src/actions/liveWorkbook';
import { openLiveWorkbook } from '../../src/excel/liveWorkbook';
import { catalogue } from '../../src/catalog';
import { ASSESSMENT } from '../../src/sheets/assessment/family';
import { knownFamily } from '../../src/sheets/family';
import type { Workbook } from '../../src/workbook/description';

/** The open workbook as the pane sees it. */
export const openLive = (): LiveWorkbook => openLiveWorkbook(knownFamily(ASSESSMENT));

/** Realises a description without anything around it. */
export const realise = (live: LiveWorkbook, workbook: Workbook, options: Partial<RealiseOptions> = {}) =>
  live.realise(workbook, null, { ...sheetWords(catalogue, workbook), then: {}, ...options });
