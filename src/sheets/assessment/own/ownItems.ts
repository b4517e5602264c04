import { languages, LANGUAGES } from '../../../text/languages';
import { fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { sentence } from '../../formula';
import { across, COLORS, heightFor, STYLES } from '../../theme';
import { WRONG } from '../../wrongCells';
import { sheetHead } from '../identity';
import { ownItems as part } from '../parts/ownItems';
import { capital, footer, say, type Scene } from '../scene';
import { wordLists } from '../wordLists';
import {
  at,
  EXCLUDED,
  FIRST,
  functionEntries,
  HEADER,
  ID,
  LEVEL,
  LIST,
  PLACED,
  PLACED_ID,
  SHEET,
  STATE,
  SUMMARY,
  WIDTHS,
  WORDS,
} from './ownColumns';
import { ownItemRow } from './ownItemRow';
import { OWN_COLUMNS, OWN_WIDTH, type OwnColumn } from './ownRows';

/** Rows there are at least, and rows left to write in. */
const [LEAST, MORE] = [12, 8];

/** 独自項目: a row for each item that was added to the model, with its level, and whether it enters the means. */
export function ownItems(scene: Scene): Sheet {
  const { answers, model, names, words } = scene;
  const lang = words.ownItems;
  const added = answers.ownItems ?? [];
  const draft = new Draft(SHEET, words.titles.ownItems);
  const last = FIRST + Math.max(LEAST, added.length + MORE) - 1;
  const lead = lang.lead(say(scene, model.functionNoun));
  sheetHead(scene, draft, { title: lang.title, lead }, [ID, STATE, at('on')], {
    room: across(WIDTHS, ID, STATE),
    air: 4,
  });
  const functions = functionEntries(scene);
  const lists = [
    ['ISOMM_OwnFunctionNames', [...functions.values()]],
    ['ISOMM_OwnCountNames', [lang.counts.yes, lang.counts.no]],
  ] as const;
  wordLists(names, draft, SHEET, [FIRST, WORDS], lists, part.optional);
  summary(scene, draft);
  heads(scene, draft);
  for (let row = FIRST; row <= last; row++) ownItemRow(scene, draft, row, added[row - FIRST], functions);
  names.add('ISOMM_OwnRows', SHEET, FIRST, LIST, last, LIST + OWN_WIDTH - 1);
  names.add('ISOMM_OwnPlaced', SHEET, FIRST, PLACED_ID, last, PLACED);
  names.add('ISOMM_OwnPlacedId', SHEET, FIRST, PLACED_ID, last, PLACED_ID);
  names.add('ISOMM_OwnExcluded', SHEET, FIRST, EXCLUDED, last, EXCLUDED);
  rules(scene, draft, last);
  return draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= PLACED_ID && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: FIRST, columns: 0 },
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, STATE),
        titleRows: `${String(HEADER + 1)}:${String(HEADER + 1)}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.ownItems),
      },
    },
  );
}

/** How many items stand in the other sheets, and how many of them count. */
function summary({ model, words }: Scene, draft: Draft): void {
  const lang = words.ownItems;
  const placed = model.items.filter(({ own }) => own).length;
  const counted = model.items.filter(({ own }) => own?.counts).length;
  draft.span(
    SUMMARY,
    ID,
    SUMMARY,
    STATE,
    lang.summary(String(placed), String(counted)),
    { ...STYLES.body, bold: true, color: COLORS.navy },
    sentence(lang.summary, 'COUNT(ISOMM_OwnExcluded)', 'COUNTIF(ISOMM_OwnExcluded,0)'),
  );
  draft.height(SUMMARY, 22);
}

function heads(scene: Scene, draft: Draft): void {
  const { columns, nameIn } = scene.words.ownItems;
  const head = (column: number, title: string) => {
    draft.put(HEADER, column, title, STYLES.header);
  };
  head(ID, columns.id);
  for (const key of OWN_COLUMNS)
    if (key === 'name')
      languages().forEach((language, index) => {
        head(at('name') + index, nameIn(LANGUAGES[language].name));
      });
    else head(at(key), key === 'function' ? capital(say(scene, scene.model.functionNoun)) : columns[key]);
  head(LEVEL, columns.level);
  head(STATE, columns.state);
  draft.height(HEADER, heightFor(2));
}

/** What may be chosen, and what stands out. */
function rules({ words }: Scene, draft: Draft, last: number): void {
  const column = (key: OwnColumn) => rangeOf(FIRST, at(key), last, at(key));
  for (const [key, list] of [
    ['function', 'ISOMM_OwnFunctionNames'],
    ['counts', 'ISOMM_OwnCountNames'],
  ] as const)
    draft.validations.push({
      range: column(key),
      rule: { listFrom: list },
      error: { style: 'stop', ...words.setup.listError },
    });
  draft.validations.push({
    range: column('quadrant'),
    rule: { list: ['I', 'II', 'III', 'IV'] },
    error: { style: 'stop', ...words.setup.listError },
  });
  // A name that stands in no other sheet yet.
  draft.conditionalFormats.push({
    range: rangeOf(FIRST, at('name'), last, at('name') + languages().length - 1),
    formula: `IF(${fixedColumn(FIRST, PLACED_ID)}="",LEN(${fixedColumn(FIRST, at('name'))}&${fixedColumn(FIRST, at('name') + 1)})>0,FALSE)`,
    style: WRONG,
  });
}
