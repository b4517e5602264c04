import { rangeOf } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { COLORS, STYLES } from '../../theme';
import { footer, say, type Scene } from '../scene';
import { functionCards } from './functionCards';
import { CHART, CHART_END, functionColumns, HEADER, MATURITY } from './functionColumns';
import { functionTable } from './functionTable';
import { aboutPattern, head, HEAD_ROWS } from './head';
import { maturityChart } from './maturityChart';

/** So many functions fit one page. */
const ONE_PAGE = 12;

/** 結果（機能別）: radar, maturity per function and what a mean hides, strengths and weaknesses. */
export function byFunction(scene: Scene): Sheet {
  const { model, words } = scene;
  const lang = words.byFunction;
  const noun = say(scene, model.functionNoun);
  const title = words.titles.byFunction(noun);
  const draft = new Draft('byFunction', title);
  const columns = functionColumns(scene);
  const { id, right, widths } = columns;

  head(scene, draft, lang.title(noun), CHART, right, right - 9);
  const lead = aboutPattern(
    scene,
    'currentPattern',
    (pattern) => lang.lead(pattern, noun),
    lang.leadUnset(words.titles.setup, noun),
  );
  draft.put(HEAD_ROWS, CHART, lead.value, STYLES.body, lead.formula);
  draft.height(HEAD_ROWS, 17);
  draft.height(HEADER - 1, 2);

  const note = functionTable(scene, draft, columns);
  maturityChart(scene, draft, 'ISOMM_Radar', {
    row: HEADER,
    column: CHART,
    lastRow: note,
    lastColumn: CHART_END,
    means: MATURITY,
  });
  draft.height(note + 1, 4);
  const bottom = functionCards(scene, draft, columns, note + 2);

  return draft.finish(
    widths.map((width, index) => ({ width, ...(index >= id && { hidden: true }) })),
    {
      tabColor: COLORS.insource,
      gridlines: false,
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        ...(model.functions.length <= ONE_PAGE && { fitToHeight: 1 }),
        area: rangeOf(0, 0, bottom, right + 1),
        centerHorizontally: true,
        ...footer(scene, title),
      },
    },
  );
}
