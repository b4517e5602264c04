import type { Catalogue } from '../../model/catalogue';
import { holdsComparison } from '../../sheets/assessment/comparison';
import { spansInFormulas } from '../../sheets/assessment/checklist/spansInFormulas';
import { byContent, columnsByHeads } from '../../sheets/assessment/reading/byContent';
import { idsByNames } from '../../sheets/assessment/reading/idsByNames';
import { withModelData } from '../../sheets/assessment/small/readModelData';
import { setupByLabels } from '../../sheets/assessment/setup/setupByLabels';
import { worksIn } from '../../workbook/namedCells';
import type { ReadWorkbook } from '../../workbook/rows';
import { withOthers } from './othersByWords';
import { wordsPutBack } from './wordsPutBack';

/** A workbook of ours whose names are gone or point nowhere, with what can be found again by labels, heads, ids and names. */
export function restored(catalogue: Catalogue, named: ReadWorkbook): ReadWorkbook {
  // A comparison has very many cells and no labels of ours.
  const setUp = holdsComparison(named) ? named : setupByLabels(named);
  const labelled = withModelData(setUp);
  // Lists of others have heads like ours, too: one of which a column is missing is ours where more of ours stands.
  const partly = setUp !== named || named.listed.length > 0;
  const found = columnsByHeads(byContent(catalogue, labelled, partly) ?? labelled);
  const works = worksIn(found);
  // Labels alone are no answers: what has no list is told so, and is no return that came back blank.
  const isOurs = worksIn(named)('ISOMM_Model') || works('ISOMM_Id') || works('ISOMM_Name');
  if (!isOurs) return named;
  const read = idsByNames(catalogue, wordsPutBack(catalogue, found));
  return named.listed.length === 0 ? withOthers(catalogue, spansInFormulas(read)) : read;
}
