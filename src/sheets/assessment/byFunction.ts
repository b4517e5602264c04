import { comment } from '../../model/comment';
import { cellAt, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { identityLine } from './identity';
import { choose, numberFormat, quote, sentence } from '../formula';
import { capital, footer, say, type Scene } from './scene';
import { CHART_LOOK, COLORS, heightFor, STYLES } from '../theme';
import type { Sheet, Style } from '../../workbook/description';

const SHEET = 'byFunction';
const WIDTHS = [2, 12, 12, 12, 12, 12, 3, 36, 10, 8, 8, 9, 9, 2, 6, 8];
const [CHART, CHART_END] = [1, 5];
const [NAME, MATURITY, MINIMUM, SCORED, NOT_DONE, UNANSWERED] = [7, 8, 9, 10, 11, 12];
/** Behind the radar: what it draws. Its cells can be seen, because Excel may draw nothing of hidden ones. */
const [AXIS, DRAWN] = [CHART, CHART + 1];
/** Hidden: ranks, ids of strengths and weaknesses. */
const [ID, RANK] = [14, 15];
const HEADER = 4;
const FIRST = HEADER + 1;
const NAMED = [1, 2] as const;

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

/** 結果（機能別）: radar, maturity per function, strengths and weaknesses. */
export function byFunction(scene: Scene): Sheet {
  const { assessment, catalogue, model, names, words } = scene;
  const lang = words.byFunction;
  const maturityFormat = numberFormat(words.outOf, '0.0');
  const draft = new Draft(SHEET, words.titles.byFunction);
  const last = FIRST + model.functions.length - 1;
  const overall = last + 1;

  draft.span(0, CHART, 0, NAME, lang.title(say(scene, model.functionNoun)), STYLES.title);
  draft.height(0, 30);

  identityLine(scene, draft, 1, CHART, UNANSWERED);

  const current = catalogue.patterns.find(({ id }) => id === assessment.currentPattern);
  draft.span(
    2,
    CHART,
    2,
    UNANSWERED,
    lang.lead(current ? say(scene, current.name) : lang.unset),
    STYLES.lead,
    sentence(lang.lead, `IF(ISOMM_CurrentPattern="",${quote(lang.unset)},ISOMM_CurrentPattern)`),
  );
  draft.height(2, heightFor(2));

  const { columns } = lang;
  const titles: [number, string][] = [
    [NAME, capital(say(scene, model.functionNoun))],
    [MATURITY, columns.maturity],
    [MINIMUM, columns.minimum],
    [SCORED, columns.scored],
    [NOT_DONE, columns.notDone],
    [UNANSWERED, columns.unanswered],
  ];
  for (const [column, title] of titles) draft.put(HEADER, column, title, STYLES.header);
  draft.height(HEADER, 32);
  const drawn: Style = { ...STYLES.helper, color: COLORS.quiet };
  const helpers: [number, string][] = [
    [ID, columns.id],
    [RANK, columns.rank],
    [DRAWN, lang.series],
    [AXIS, columns.function],
  ];
  for (const [column, title] of helpers) draft.put(HEADER, column, title, drawn);

  const levels = [1, 2, 3, 4, 5];
  model.functions.forEach((group, index) => {
    const row = FIRST + index;
    const result = assessment.functions[index];
    if (!result) throw new Error(`No result for ${group.id}`);
    const id = `$${cellAt(row, ID)}`;
    const count = (state: string) => `COUNTIFS(ISOMM_CalcFunction,${id},ISOMM_CalcState,${quote(state)})`;
    const scored = cellAt(row, SCORED);
    const maturity = cellAt(row, MATURITY);
    draft.put(row, NAME, words.entry(group.id, say(scene, group.name)), { ...STYLES.cellWrap, bold: true });
    draft.put(
      row,
      MATURITY,
      result.maturity ?? '',
      { ...STYLES.number, bold: true, color: COLORS.navy, numberFormat: maturityFormat },
      `IF(${scored}=0,"",SUMIFS(ISOMM_CalcLevel,ISOMM_CalcFunction,${id})/${scored})`,
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
    const above = `${cellAt(FIRST, MATURITY).replace(/(\d+)$/, '$$$1')}:${maturity}`;
    draft.put(
      row,
      RANK,
      result.rank ?? '',
      STYLES.helper,
      `IF(${maturity}="","",RANK(${maturity},ISOMM_FunctionMaturity,0)+COUNTIF(${above},${maturity})-1)`,
    );
    // A radar draws text as 0, and "" is text: only an error leaves a gap. With nothing answered at all the chart is empty anyway.
    const gap = assessment.overall === null ? '' : ({ error: '#N/A' } as const);
    draft.put(
      row,
      DRAWN,
      result.maturity ?? gap,
      { ...drawn, numberFormat: '0.0' },
      `IF(${maturity}="",IF(ISOMM_Overall="","",NA()),${maturity})`,
    );
    draft.put(row, AXIS, say(scene, group.short), drawn);
    draft.height(row, 30);
  });
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
    { ...sumStyle, numberFormat: maturityFormat },
    `IF(ISOMM_Scored=0,"",SUM(ISOMM_CalcLevel)/ISOMM_Scored)`,
  );
  const minimums = rangeOf(FIRST, MINIMUM, last, MINIMUM);
  draft.put(overall, MINIMUM, assessment.minimum ?? '', sumStyle, `IF(ISOMM_Scored=0,"",MIN(${minimums}))`);
  draft.put(overall, SCORED, assessment.scored, sumStyle, 'ISOMM_Scored');
  draft.put(overall, NOT_DONE, assessment.notDone, sumStyle, 'ISOMM_NotDone');
  draft.put(overall, UNANSWERED, assessment.unanswered, sumStyle, 'ISOMM_Unanswered');
  draft.height(overall, 24);
  names.add('ISOMM_Overall', SHEET, overall, MATURITY);
  const excluded = assessment.items.filter((item) => item.excluded).length;
  const left = (count: string) => `${lang.excluded(count)}${scene.words.gap}`;
  draft.span(
    overall + 1,
    NAME,
    overall + 1,
    UNANSWERED,
    `${excluded > 0 ? left(String(excluded)) : ''}${lang.overallNote}`,
    { ...STYLES.lead, color: COLORS.quiet, size: 9 },
    `IF(ISOMM_Excluded>0,${sentence(left, 'ISOMM_Excluded')},"")&${quote(lang.overallNote)}`,
  );
  draft.height(overall + 1, heightFor(2));

  draft.charts.push({
    kind: 'radar',
    name: 'ISOMM_Radar',
    title: lang.chart,
    altText: lang.chartAlt,
    anchor: rangeOf(HEADER, CHART, overall + 1, CHART_END),
    categories: rangeOf(FIRST, AXIS, last, AXIS),
    series: [
      {
        nameCell: cellAt(HEADER, DRAWN),
        values: rangeOf(FIRST, DRAWN, last, DRAWN),
        color: COLORS.insource,
        width: 2.25,
        marker: true,
      },
    ],
    axis: { min: 0, max: 5, step: 1, numberFormat: '0' },
    legend: 'none',
    look: CHART_LOOK,
  });

  const cards = overall + 3;
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
      to: UNANSWERED,
      rank: (k: number) => `COUNT(ISOMM_FunctionMaturity)-${k - 1}`,
    },
  ] as const;
  for (const kind of kinds) {
    draft.span(cards, kind.from, cards, kind.to, kind.title, STYLES.section);
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
      draft.span(
        row,
        kind.from,
        row,
        kind.to - 1,
        named ? scene.words.entry(group.id, say(scene, group.name)) : empty,
        { ...STYLES.body, bold: true, fill: COLORS.band },
        `IF(${idCell}="",${quote(empty)},INDEX(ISOMM_FunctionName,${position}))`,
      );
      draft.put(
        row,
        kind.to,
        named ? value : '',
        {
          ...STYLES.body,
          bold: true,
          fill: COLORS.band,
          horizontal: 'right',
          numberFormat: maturityFormat,
        },
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
      draft.height(row, 22);
      draft.height(row + 1, heightFor(5));
    }
  }
  draft.height(cards, 22);

  return draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= ID && { hidden: true }) })),
    {
      tabColor: COLORS.insource,
      gridlines: false,
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        fitToHeight: 1,
        area: rangeOf(0, 0, cards + 2 * NAMED.length, UNANSWERED + 1),
        centerHorizontally: true,
        ...footer(scene, words.titles.byFunction),
      },
    },
  );
}
