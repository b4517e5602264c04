import { entriesAt } from '../../../model/beside/survey';
import { surveySentence } from '../../../model/beside/surveySentence';
import { survey as asked } from '../../../survey';
import { rangeOf } from '../../../workbook/a1';
import type { Sheet, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { quote } from '../../formula';
import { across, COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { survey as part } from '../parts/survey';
import { capital, footer, say, type Scene } from '../scene';

const SHEET = 'survey';
const WIDTHS = [1, 7, 26, 9, 60, 9, 8];
const [ID, NAME, LEVEL, SENTENCE, QUESTION, VERSION] = [1, 2, 3, 4, 5, 6];
const HEADER = 2;

/** 参考（2017年調査）: the items it asked about, their present level on the left, what it counted on the right. */
export function survey(scene: Scene): Sheet {
  const { assessment, model, names, words } = scene;
  const lang = words.survey;
  const draft = new Draft(SHEET, words.titles.survey);
  draft.span(0, ID, 0, QUESTION, lang.title, STYLES.title);
  draft.put(0, VERSION, part.optional.version, STYLES.helper);
  names.add('ISOMM_SurveyVersion', SHEET, 0, VERSION);
  draft.height(0, 30);
  draft.span(1, ID, 1, QUESTION, lang.lead, STYLES.lead);
  const wide = across(WIDTHS, ID, QUESTION);
  draft.height(1, heightFor(linesIn(lang.lead, wide)) + 6);
  const heads = { ...lang.columns, name: capital(say(scene, model.itemNoun)) };
  Object.values(heads).forEach((title, index) => {
    draft.put(HEADER, ID + index, title, STYLES.header);
  });
  draft.height(HEADER, heightFor(2));
  let row = HEADER + 1;
  for (const item of model.items) {
    const result = assessment.items.find(({ id }) => id === item.id);
    const entries = entriesAt(asked, model.id, item.id);
    entries.forEach((entry, index) => {
      const name = say(scene, item.name);
      const said = surveySentence(asked, entry, say(scene, entry.name), lang);
      // An item that several questions meet stands once, beside all of them.
      const once = (style: Style): Style => {
        const { top, bottom, ...rest } = style;
        return { ...rest, ...(index === 0 && { top }), ...(index === entries.length - 1 && { bottom }) };
      };
      const id = once({ ...STYLES.cellCenter, bold: true, numberFormat: '@' });
      const [called, level] = [once({ ...STYLES.cellWrap, bold: true }), once(STYLES.cellCenter)];
      if (index === 0) {
        draft.put(row, ID, item.id, id);
        draft.put(row, NAME, name, called);
        draft.put(
          row,
          LEVEL,
          result && !result.excluded ? (result.level ?? '') : '',
          level,
          `IFERROR(INDEX(ISOMM_CalcLevel,MATCH(${quote(item.id)},ISOMM_CalcId,0)),"")`,
        );
      } else {
        draft.put(row, ID, null, id);
        draft.put(row, NAME, null, called);
        draft.put(row, LEVEL, null, level);
      }
      draft.put(row, SENTENCE, said, STYLES.cellWrap);
      draft.put(row, QUESTION, entry.id, { ...STYLES.cellCenter, color: COLORS.quiet, numberFormat: '@' });
      const above = index === 0 ? linesIn(name, WIDTHS[NAME] ?? 0) : 1;
      draft.height(row, heightFor(Math.max(above, linesIn(said, WIDTHS[SENTENCE] ?? 0)), 26));
      row++;
    });
  }
  return draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= VERSION && { hidden: true }) })),
    {
      tabColor: COLORS.faint,
      gridlines: false,
      freeze: { rows: HEADER + 1, columns: 0 },
      print: {
        orientation: 'portrait',
        fitToWidth: 1,
        area: rangeOf(0, 0, row - 1, QUESTION),
        titleRows: `${String(HEADER + 1)}:${String(HEADER + 1)}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.survey),
      },
    },
  );
}
