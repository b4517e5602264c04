import { comment } from '../../../model/explain/comment';
import { cellAt, rangeOf } from '../../../workbook/a1';
import { Draft } from '../../draft';
import { choose, numberFormat, quote, sentence } from '../../formula';
import { aboutPattern, head, HEAD_ROWS } from './head';
import { maturityChart, nthRow } from './maturityChart';
import { ownAmong } from './ownAmong';
import { besideWidths, planBeside } from './planBeside';
import { stripColumns, strips } from './strip';
import { capital, footer, say, type Scene } from '../scene';
import { across, COLORS, heightFor, linesIn, STYLES } from '../../theme';
import type { Sheet, Style } from '../../../workbook/description';

const SHEET = 'byFunction';
/** Margin, radar, gap, then the table; behind it come the strips. */
const LEFT = [0.5, 12.8, 12.8, 12.8, 12.8, 12.8, 1.5];
const [NAME_WIDTH, MATURITY_WIDTH, STRIP_GAP] = [34, 8.5, 0.6];
const FIGURES = [7, 7.5, 8, 7.5];
const [CHART, CHART_END] = [1, 5];
const [NAME, MATURITY] = [7, 8];
const STRIP_WIDTH = 2;
/** Room for the heading above them. */
const LEAST_STRIP = 12;
const HEADER = HEAD_ROWS + 2;
const FIRST = HEADER + 1;
const NAMED = [1, 2] as const;

/** So many functions fit one page. */
const ONE_PAGE = 12;

/** Lines of the longest comment that may come to stand there: what is named changes with the answers. */
const longest = ({ catalogue, model, language, words }: Scene, as: 'strength' | 'weakness', width: number) =>
  Math.max(
    ...model.functions.flatMap((group) =>
      catalogue.bands.map(({ from }) =>
        linesIn(comment(group, as, catalogue.bands, from, language, words.gap), width),
      ),
    ),
  );

/** The first sentence of a comment: `own`, or what its band says in place of that. */
function firstSentence(scene: Scene, as: 'strength' | 'weakness', mean: string, own: string): string {
  const said = scene.catalogue.bands.map((band) => {
    const text = band[as];
    return { from: band.from, words: text ? quote(say(scene, text)) : own };
  });
  const steps = said.filter(({ words }, index) => words !== said[index - 1]?.words);
  return choose(
    steps.slice(1).map(({ from }, index) => [`${mean}<${String(from)}`, steps[index]?.words ?? own]),
    steps.at(-1)?.words ?? own,
  );
}

/** 結果（機能別）: radar, maturity per function and what a mean hides, strengths and weaknesses. */
export function byFunction(scene: Scene): Sheet {
  const { assessment, catalogue, model, names, words } = scene;
  const lang = words.byFunction;
  const noun = say(scene, model.functionNoun);
  const maturityFormat = numberFormat(words.outOf, '0.0');
  const title = words.titles.byFunction(noun);
  const draft = new Draft(SHEET, title);
  const last = FIRST + model.functions.length - 1;
  const overall = last + 1;
  const beside = scene.contributions.gap ? besideWidths(scene, FIGURES) : { widths: FIGURES, taken: 0 };
  const before = [...LEFT, NAME_WIDTH - beside.taken, MATURITY_WIDTH, ...beside.widths, STRIP_GAP];
  const STRIP = before.length;
  const [MINIMUM, SCORED, NOT_DONE, UNANSWERED] = [5, 4, 3, 2].map((back) => STRIP - back) as [
    number,
    number,
    number,
    number,
  ];
  const columns = stripColumns(scene, LEAST_STRIP);
  const right = STRIP + columns - 1;
  /** Hidden: ranks, ids of strengths and weaknesses. */
  const [ID, RANK] = [right + 2, right + 3];
  const widths = [...before, ...Array.from({ length: columns }, () => STRIP_WIDTH), 0.5, ...[8, 8]];
  const room = (from: number, to: number) => across(widths, from, to);

  head(scene, draft, lang.title(noun), CHART, right, right - 9);
  const lead = aboutPattern(
    scene,
    'currentPattern',
    (pattern) => lang.lead(pattern, noun),
    lang.leadUnset(words.titles.setup, noun),
  );
  draft.put(HEAD_ROWS, CHART, lead.value, STYLES.body, lead.formula);
  draft.height(HEAD_ROWS, 17);

  const titles: [number, string][] = [
    [NAME, capital(noun)],
    [MATURITY, lang.columns.maturity],
    [MINIMUM, lang.columns.minimum],
    [SCORED, lang.columns.scored],
    [NOT_DONE, lang.columns.notDone],
    [UNANSWERED, lang.columns.unanswered],
  ];
  for (const [column, heading] of titles) draft.put(HEADER, column, heading, STYLES.header);
  draft.span(HEADER, STRIP, HEADER, right, lang.strip(say(scene, model.itemNoun)), STYLES.header);
  draft.height(HEADER, 33);
  draft.put(HEADER, ID, lang.columns.id, STYLES.helper);
  draft.put(HEADER, RANK, lang.columns.rank, STYLES.helper);

  const levels = [1, 2, 3, 4, 5];
  // A few make room for the chart beside them; ten, as where somebody added items of no function, still fit the page, and
  // nine whose names are narrower for the plan.
  const many = model.functions.length > 9 ? 19 : scene.contributions.gap ? 21 : 22;
  const least = model.functions.length < 4 ? 44 : many;
  model.functions.forEach((group, index) => {
    const row = FIRST + index;
    const result = assessment.functions[index];
    if (!result) throw new Error(`No result for ${group.id}`);
    const id = `$${cellAt(row, ID)}`;
    const count = (state: string) => `COUNTIFS(ISOMM_CalcFunction,${id},ISOMM_CalcState,${quote(state)})`;
    const scored = cellAt(row, SCORED);
    const name = words.entry(group.id, say(scene, group.name));
    draft.put(row, NAME, name, { ...STYLES.cellWrap, bold: true });
    draft.put(
      row,
      MATURITY,
      result.maturity ?? '',
      { ...STYLES.number, bold: true, color: COLORS.navy, numberFormat: maturityFormat },
      `INDEX(ISOMM_CalcMean,${nthRow(FIRST, row)})`,
    );
    draft.put(
      row,
      MINIMUM,
      result.minimum ?? '',
      STYLES.count,
      `IF(${scored}=0,"",${choose(
        levels
          .slice(0, -1)
          .map((level) => [`COUNTIFS(ISOMM_CalcFunction,${id},ISOMM_CalcLevel,${level})>0`, String(level)]),
        '5',
      )})`,
    );
    draft.put(row, SCORED, result.scored, STYLES.count, count('scored'));
    draft.put(row, NOT_DONE, result.notDone, STYLES.count, count('not-done'));
    draft.put(row, UNANSWERED, result.unanswered, STYLES.count, count('unanswered'));
    draft.put(row, ID, group.id, STYLES.helper);
    draft.put(row, RANK, result.rank ?? '', STYLES.helper, `INDEX(ISOMM_CalcRank,${nthRow(FIRST, row)})`);
    draft.height(row, heightFor(linesIn(name, room(NAME, NAME)), least));
  });
  strips(scene, draft, FIRST, STRIP, columns);
  names.add('ISOMM_FunctionId', SHEET, FIRST, ID, last, ID);
  names.add('ISOMM_FunctionName', SHEET, FIRST, NAME, last, NAME);
  names.add('ISOMM_FunctionMaturity', SHEET, FIRST, MATURITY, last, MATURITY);
  names.add('ISOMM_Rank', SHEET, FIRST, RANK, last, RANK);

  const sumStyle: Style = { ...STYLES.count, fill: COLORS.band, bold: true };
  draft.put(overall, NAME, lang.overall, { ...STYLES.label, bold: true });
  draft.put(
    overall,
    MATURITY,
    assessment.overall ?? '',
    // In the colour of the means above; LibreOffice drops the indent of a number right of one that differs in its format alone.
    { ...sumStyle, color: COLORS.navy, numberFormat: maturityFormat },
    `IF(ISOMM_Scored=0,"",SUM(ISOMM_CalcLevel)/ISOMM_Scored)`,
  );
  const minimums = rangeOf(FIRST, MINIMUM, last, MINIMUM);
  draft.put(overall, MINIMUM, assessment.minimum ?? '', sumStyle, `IF(ISOMM_Scored=0,"",MIN(${minimums}))`);
  draft.put(overall, SCORED, assessment.scored, sumStyle, 'ISOMM_Scored');
  draft.put(overall, NOT_DONE, assessment.notDone, sumStyle, 'ISOMM_NotDone');
  draft.put(overall, UNANSWERED, assessment.unanswered, sumStyle, 'ISOMM_Unanswered');
  draft.height(overall, 20);
  names.add('ISOMM_Overall', SHEET, overall, MATURITY);
  planBeside(scene, draft, { column: MATURITY + 1, header: HEADER, first: FIRST, overall }, sumStyle);
  const note = [lang.stripNote, lang.overallNote].join(words.gap);
  const left = (count: string) => `${lang.excluded(count)}${words.gap}`;
  const own = ownAmong(scene);
  draft.span(
    overall + 1,
    NAME,
    overall + 1,
    right,
    `${own.value}${assessment.excluded > 0 ? left(String(assessment.excluded)) : ''}${note}`,
    { ...STYLES.lead, color: COLORS.quiet },
    `${own.formula === undefined ? '' : `${own.formula}&`}IF(ISOMM_Excluded>0,${sentence(left, 'ISOMM_Excluded')},"")&${quote(note)}`,
  );
  draft.height(overall + 1, heightFor(linesIn(own.longest + left('99') + note, room(NAME, right))));

  maturityChart(scene, draft, 'ISOMM_Radar', {
    row: HEADER,
    column: CHART,
    lastRow: overall + 1,
    lastColumn: CHART_END,
    means: MATURITY,
  });

  const cards = overall + 3;
  draft.height(overall + 2, 4);
  const take = `MIN(2,INT(COUNT(ISOMM_FunctionMaturity)/2))`;
  const kinds = [
    {
      title: lang.strengths,
      ids: assessment.strengths,
      name: 'ISOMM_Strengths',
      texts: 'ISOMM_StrengthText',
      as: 'strength',
      hidden: ID,
      from: CHART,
      to: CHART_END,
      mean: CHART_END,
      rank: (k: number) => String(k),
    },
    {
      title: lang.weaknesses,
      ids: assessment.weaknesses,
      name: 'ISOMM_Weaknesses',
      texts: 'ISOMM_WeaknessText',
      as: 'weakness',
      hidden: RANK,
      from: NAME,
      to: right,
      mean: right - 4,
      rank: (k: number) => `COUNT(ISOMM_FunctionMaturity)-${k - 1}`,
    },
  ] as const;
  for (const kind of kinds) {
    draft.put(cards, kind.from, kind.title, STYLES.section);
    draft.paint(cards, kind.from, cards, kind.to, STYLES.section);
    draft.put(cards, kind.hidden, kind.title, STYLES.helper);
    names.add(kind.name, SHEET, cards + 1, kind.hidden, cards + NAMED.length, kind.hidden);
    for (const k of NAMED) {
      const id = kind.ids[k - 1];
      const idCell = `$${cellAt(cards + k, kind.hidden)}`;
      draft.put(
        cards + k,
        kind.hidden,
        id ?? '',
        STYLES.helper,
        `IF(${k}>${take},"",INDEX(ISOMM_FunctionId,MATCH(${kind.rank(k)},ISOMM_Rank,0)))`,
      );
      const row = cards + 1 + (k - 1) * 2;
      const position = `MATCH(${idCell},ISOMM_FunctionId,0)`;
      const index = model.functions.findIndex((group) => group.id === id);
      const group = model.functions[index];
      const value = assessment.functions[index]?.maturity ?? null;
      const named = group && value !== null;
      const empty = k === 1 ? lang.empty : '';
      draft.put(
        row,
        kind.from,
        named ? scene.words.entry(group.id, say(scene, group.name)) : empty,
        { ...STYLES.body, bold: true },
        `IF(${idCell}="",${quote(empty)},INDEX(ISOMM_FunctionName,${position}))`,
      );
      draft.span(
        row,
        kind.mean,
        row,
        kind.to,
        named ? value : '',
        { ...STYLES.body, bold: true, horizontal: 'right', indent: 1, numberFormat: maturityFormat },
        `IF(${idCell}="","",INDEX(ISOMM_FunctionMaturity,${position}))`,
      );
      const mean = `INDEX(ISOMM_FunctionMaturity,${position})`;
      const words = firstSentence(scene, kind.as, mean, `INDEX(${kind.texts},${position})`);
      const band = `INDEX(ISOMM_BandText,MATCH(${mean},ISOMM_BandFrom,1))`;
      draft.span(
        row + 1,
        kind.from,
        row + 1,
        kind.to,
        named ? comment(group, kind.as, catalogue.bands, value, scene.language, scene.words.gap) : '',
        STYLES.lead,
        `IF(${idCell}="","",${words}&${scene.words.gap ? `${quote(scene.words.gap)}&` : ''}${band})`,
      );
      draft.height(row, 18);
      draft.height(row + 1, heightFor(longest(scene, kind.as, room(kind.from, kind.to))));
    }
  }
  draft.height(cards, 20);
  // Both cards stand on the same rows.
  draft.height(HEADER - 1, 2);

  return draft.finish(
    widths.map((width, index) => ({ width, ...(index >= ID && { hidden: true }) })),
    {
      tabColor: COLORS.insource,
      gridlines: false,
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        ...(model.functions.length <= ONE_PAGE && { fitToHeight: 1 }),
        area: rangeOf(0, 0, cards + 2 * NAMED.length, right + 1),
        centerHorizontally: true,
        ...footer(scene, title),
      },
    },
  );
}
