import { background } from '../../../background';
import { recommendationsOf } from '../../../model/plan/recommendationsOf';
import { fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { sentence } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { WRONG } from '../../wrongCells';
import { identityLine } from '../identity';
import { scope as part } from '../parts/scope';
import { capital, footer, say, type Scene } from '../scene';
import { belowList, wordLists } from '../wordLists';

const SHEET = 'scope';
const WIDTHS = [2, 18, 8, 34, 44, 16, 8, 2, 14];
const [FUNCTION, ID, NAME, DESCRIPTION, CHOICE] = [1, 2, 3, 4, 5];
/** Hidden: 1 for each item that is left out; and apart from the list, so that sorting leaves them where they are, the words to choose from with this part's version below. */
const [EXCLUDED, WORDS] = [6, 8];
const HEADER = 4;
const FIRST = HEADER + 1;

/** 対象範囲: one row per item, and a choice whether it is part of the assessment. */
export function scope(scene: Scene): Sheet {
  const { answers, assessment, leftovers, model, names, words } = scene;
  const lang = words.scope;
  const draft = new Draft(SHEET, words.titles.scope);
  const last = FIRST + model.items.length - 1;
  const offered = recommendationsOf(model);
  const named = new Map(background.recommendations.map(({ id, name }) => [id, say(scene, name)]));

  draft.put(0, FUNCTION, lang.title, STYLES.title);
  draft.height(0, 30);
  identityLine(scene, draft, 1, FUNCTION, CHOICE, DESCRIPTION);
  const noun = say(scene, model.itemNoun);
  const lead = offered.length > 1 ? lang.leadLevels(noun) : lang.lead(noun);
  draft.span(2, FUNCTION, 2, CHOICE, lead, STYLES.lead);
  draft.height(
    2,
    heightFor(
      linesIn(
        lead,
        WIDTHS.slice(FUNCTION, CHOICE + 1).reduce((a, b) => a + b, 0),
      ),
    ),
  );
  const left = assessment.items.filter(({ excluded }) => excluded).length;
  draft.span(
    3,
    FUNCTION,
    3,
    CHOICE,
    lang.count(String(left), String(model.items.length)),
    { ...STYLES.body, bold: true, color: COLORS.navy },
    sentence(lang.count, 'ISOMM_Excluded', String(model.items.length)),
  );
  draft.height(3, 22);

  const { id, name, description } = lang.columns;
  [capital(say(scene, model.functionNoun)), id, name, description].forEach((title, index) =>
    draft.put(HEADER, FUNCTION + index, title, STYLES.header),
  );
  draft.put(HEADER, CHOICE, offered.length > 1 ? lang.columns.level : lang.columns.choice, STYLES.header);
  draft.put(HEADER, WORDS, lang.columns.words, STYLES.helper);
  draft.put(HEADER, EXCLUDED, lang.columns.excluded, STYLES.helper);
  draft.height(HEADER, 24);

  const first = belowList(draft, { first: FIRST, last }, WORDS);
  const outside = fixedCell(first, WORDS);
  model.items.forEach((item, index) => {
    const row = FIRST + index;
    const group = model.functions.find(({ id }) => id === item.function);
    if (!group) throw new Error(`No function for ${item.id}`);
    const choice = fixedColumn(row, CHOICE);
    const recommendation = answers.answers[item.id]?.recommendation ?? null;
    const shown = recommendation && named.get(recommendation);
    const [name, description] = [say(scene, item.name), say(scene, item.description)];
    draft.put(row, FUNCTION, say(scene, group.short), { ...STYLES.cellWrap, color: COLORS.quiet });
    draft.put(row, ID, item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
    draft.put(row, NAME, name, { ...STYLES.cellWrap, bold: true });
    draft.put(row, DESCRIPTION, description, { ...STYLES.cellWrap, color: COLORS.quiet });
    draft.put(row, CHOICE, shown ?? leftovers[item.id]?.['recommendation'] ?? null, {
      ...STYLES.input,
      horizontal: 'center',
    });
    draft.put(
      row,
      EXCLUDED,
      recommendation === 'unnecessary' ? 1 : 0,
      STYLES.helper,
      `IF(ISERROR(${choice}),0,IF(${choice}=${outside},1,0))`,
    );
    draft.height(
      row,
      heightFor(
        Math.max(linesIn(name, WIDTHS[NAME] ?? 0), linesIn(description, WIDTHS[DESCRIPTION] ?? 0)),
        22,
      ),
    );
  });
  const choices = [['ISOMM_RecommendationNames', offered.map((id) => named.get(id) ?? '')]] as const;
  wordLists(names, draft, SHEET, [first, WORDS], choices, part.optional);

  names.add('ISOMM_ScopeId', SHEET, FIRST, ID, last, ID);
  names.add('ISOMM_Recommendation', SHEET, FIRST, CHOICE, last, CHOICE);
  names.add('ISOMM_ScopeExcluded', SHEET, FIRST, EXCLUDED, last, EXCLUDED);

  const chosen = rangeOf(FIRST, CHOICE, last, CHOICE);
  draft.validations.push({
    range: chosen,
    rule: { listFrom: 'ISOMM_RecommendationNames' },
    prompt: { title: lang.prompt.title, message: lang.prompt.message },
    error: { style: 'stop', ...words.setup.listError },
  });
  const top = fixedColumn(FIRST, CHOICE);
  const known = offered.map((_, index) => `${top}=${fixedCell(first + index, WORDS)}`).join(',');
  draft.conditionalFormats.push(
    {
      range: chosen,
      formula: `IF(ISERROR(${top}),TRUE,IF(${top}="",FALSE,NOT(OR(${known}))))`,
      style: WRONG,
    },
    {
      range: rangeOf(FIRST, FUNCTION, last, CHOICE),
      formula: `${fixedColumn(FIRST, EXCLUDED)}=1`,
      style: { color: COLORS.quiet, fill: COLORS.band },
    },
  );
  return draft.finish(
    WIDTHS.map((width, column) => ({ width, ...(column >= EXCLUDED && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: FIRST, columns: 0 },
      filter: rangeOf(HEADER, FUNCTION, last, EXCLUDED),
      print: {
        orientation: 'portrait',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, CHOICE),
        titleRows: `${HEADER + 1}:${HEADER + 1}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.scope),
      },
    },
  );
}
