import type { Catalogue } from '../../model/catalogue';
import { byContent, columnsByHeads } from '../../sheets/assessment/reading/byContent';
import { idsByNames } from '../../sheets/assessment/reading/idsByNames';
import { withModelData } from '../../sheets/assessment/small/readModelData';
import { setupByLabels } from '../../sheets/assessment/setup/setupByLabels';
import type { ReadWorkbook } from '../../workbook/rows';
import { wordsPutBack } from './wordsPutBack';

/** A workbook of ours whose names are gone or point nowhere, with what can be found again by labels, heads, ids and names. */
export function restored(catalogue: Catalogue, named: ReadWorkbook): ReadWorkbook {
  const labelled = withModelData(setupByLabels(named));
  const found = columnsByHeads(byContent(catalogue, labelled) ?? labelled);
  return idsByNames(catalogue, wordsPutBack(catalogue, found));
}
