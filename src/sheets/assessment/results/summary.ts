import { LIST_NAMES } from '../../../model/assessment';
import { urgency } from '../../../model/improvements';
import { mostUrgent } from '../../../model/mostUrgent';
import { fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { numberFormat, quote, sentence, unlessBlank } from '../../formula';
import { across, COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { formWord, nothingListed } from './roleWords';
import { FORMS, formOf, LEVEL_WEIGHT } from './calculation';
import { aboutPattern, head, HEAD_ROWS, noPattern } from './head';
import { titleInOrder } from './listOrder';
import { withOwnAmong } from './ownAmong';
import { maturityChart, nthRow } from './maturityChart';
import { summary as part } from '../parts/summary';
import { capital, footer, say, type Scene } from '../scene';
import { stripColumns, strips } from './strip';
import { LEVEL_TAKES, LIST_TAKES, SIDE_TAKES, textsOfUrgent, widthsOf } from './summaryWidths';

const SHEET = 'summary';
const [CHART, CHART_END] = [1, 5];
const [ID, NAME, MEAN] = [7, 8, 9];
const STRIP = MEAN + 1;
const LEAST_STRIP = LEVEL_TAKES + SIDE_TAKES + LIST_TAKES + 1;
const [HEADLINE, FIGURES] = [HEAD_ROWS, HEAD_ROWS + 2];
const HEADER = FIGURES + 4;
const FIRST = HEADER + 1;
const URGENT = [1, 2, 3, 4, 5] as const;
const ONE_LINE: Style = { ...STYLES.headerLeft, wrap: false };

interface Shown {
  readonly value: ShownValue;
  readonly formula: string;
}

/** サマリー: the result on one page, for people who see nothing else of it. */
export function summary(scene: Scene): Sheet {
  const { assessment, model, names, words } = scene;
  const lang = words.summary;
  const [noun, itemNoun] = [say(scene, model.functionNoun), say(scene, model.itemNoun)];
  const draft = new Draft(SHEET, words.titles.summary);
  const columns = stripColumns(scene, LEAST_STRIP);
  const right = STRIP + columns - 1;
  /** Hidden: this part's version, figures within sentences, then the keys of the urgent items. */
  const HIDDEN = right + 2;
  const widths = widthsOf(scene, columns);
  const room = (from: number, to: number) => across(widths, from, to);
  const last = FIRST + model.functions.length - 1;

  head(scene, draft, lang.title, CHART, right, right - 5);
  draft.put(0, HIDDEN, part.optional.version, STYLES.helper);
  names.add('ISOMM_SummaryVersion', SHEET, 0, HIDDEN);

  const lowest = model.functions.findIndex(
    (_, index) =>
      assessment.functions[index]?.rank ===
      assessment.functions.filter(({ maturity }) => maturity !== null).length,
  );
  const lowestResult = assessment.functions[lowest];
  const lowestGroup = model.functions[lowest];
  const place = `MATCH(COUNT(ISOMM_CalcMean),ISOMM_CalcRank,0)`;
  const figure = (row: number, mean: string, shown: string | null): string => {
    const tenths = fixedCell(row, HIDDEN);
    draft.put(
      row,
      HIDDEN,
      shown === null ? '' : Math.round(Number(shown) * 10),
      STYLES.helper,
      `IF(ISOMM_Scored=0,"",INT(ROUND(${mean}*10,6)+0.5))`,
    );
    return `INT(${tenths}/10)&"."&MOD(${tenths},10)`;
  };
  const overallText = figure(1, 'SUM(ISOMM_CalcLevel)/ISOMM_Scored', assessment.overallShown);
  const lowestText = figure(2, `INDEX(ISOMM_CalcMean,${place})`, lowestResult?.shown ?? null);
  const nameOf = (index: string) =>
    `INDEX(${rangeOf(FIRST, ID, last, ID).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')},${index})`;
  const headline = (overall: string, name: string, mean: string) => lang.headline(noun, overall, name, mean);
  draft.span(
    HEADLINE,
    CHART,
    HEADLINE,
    right,
    lowestGroup && lowestResult
      ? headline(assessment.overallShown ?? '', say(scene, lowestGroup.short), lowestResult.shown ?? '')
      : lang.nothing,
    { ...STYLES.body, bold: true, size: 14, color: COLORS.navy, wrap: true },
    `IF(ISOMM_Scored=0,${quote(lang.nothing)},${sentence(headline, overallText, nameOf(place), lowestText)})`,
  );
  draft.height(HEADLINE, 30);
  draft.height(HEADLINE + 1, 4);

  figures(scene, draft, right, overallText, nameOf(place), lowest);
  draft.height(FIGURES + 3, 10);

  draft.along(HEADER, ID, NAME, capital(noun), ONE_LINE);
  draft.put(HEADER, MEAN, words.byFunction.columns.maturity, STYLES.header);
  draft.span(HEADER, STRIP, HEADER, right, words.byFunction.strip(itemNoun), STYLES.header);
  draft.height(HEADER, 20);
  model.functions.forEach((group, index) => {
    const row = FIRST + index;
    draft.along(row, ID, NAME, say(scene, group.short), STYLES.cell);
    draft.put(
      row,
      MEAN,
      assessment.functions[index]?.maturity ?? '',
      { ...STYLES.number, bold: true, color: COLORS.navy, numberFormat: numberFormat(words.outOf, '0.0') },
      `INDEX(ISOMM_CalcMean,${nthRow(FIRST, row)})`,
    );
    draft.height(row, model.functions.length < 4 ? 40 : 20);
  });
  strips(scene, draft, FIRST, STRIP, columns);
  const note = last + 1;
  const under = withOwnAmong(scene, words.byFunction.stripNote);
  const small: Style = { ...STYLES.quiet, wrap: true, vertical: 'top' };
  draft.span(note, ID, note, right, under.value, small, under.formula);
  draft.height(note, heightFor(linesIn(under.longest, room(ID, right)), 20));

  const top = note + 1;
  urgent(scene, draft, top, right, HIDDEN, room(NAME, right - LEVEL_TAKES - SIDE_TAKES - LIST_TAKES));
  const bottom = top + URGENT.length + 1;
  maturityChart(scene, draft, 'ISOMM_SummaryRadar', {
    row: HEADER,
    column: CHART,
    lastRow: bottom,
    lastColumn: CHART_END,
    means: MEAN,
  });

  draft.height(bottom, 15);
  draft.height(bottom + 1, 6);
  const foot = bottom + 2;
  draft.span(foot, CHART, foot, right, lang.foot, small);
  draft.height(foot, heightFor(linesIn(lang.foot, room(CHART, right))));

  return draft.finish([...widths.map((width) => ({ width })), { width: 8, hidden: true }], {
    tabColor: COLORS.navy,
    gridlines: false,
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      ...(model.functions.length <= 12 && { fitToHeight: 1 }),
      area: rangeOf(0, 0, foot, right + 1),
      centerHorizontally: true,
      ...footer(scene, words.titles.summary),
    },
  });
}

/** Five figures beside each other: what it is, the figure, and what to know about it. */
function figures(
  scene: Scene,
  draft: Draft,
  right: number,
  overallText: string,
  lowestName: string,
  lowest: number,
): void {
  const { assessment, model, words } = scene;
  const lang = words.summary;
  const { scored, notDone, unanswered } = assessment;
  const all = scored + notDone + unanswered;
  const group = model.functions[lowest];
  const switching = assessment.lists.switchToInsource.length + assessment.lists.switchToOutsource.length;
  const otherSide: Shown = {
    value: assessment.targetPattern ? String(switching) : lang.noFigure,
    formula: `IF(${noPattern('ISOMM_TargetPattern')},${quote(lang.noFigure)},COUNT(ISOMM_CalcOrder3)+COUNT(ISOMM_CalcOrder4)&"")`,
  };
  const overall: Shown = {
    value: assessment.overallShown === null ? lang.noFigure : words.outOf(assessment.overallShown),
    formula: `IF(ISOMM_Scored=0,${quote(lang.noFigure)},${sentence(words.outOf, overallText)})`,
  };
  const cards: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: string;
    readonly figure: Shown;
    readonly about: Shown;
  }[] = [
    {
      from: CHART,
      to: CHART + 1,
      label: lang.overall,
      figure: overall,
      about: {
        value: assessment.minimum === null ? '' : lang.minimum(String(assessment.minimum)),
        formula: `IF(ISOMM_Scored=0,"",${sentence(lang.minimum, 'MIN(ISOMM_CalcLevel)')})`,
      },
    },
    {
      from: CHART + 2,
      to: CHART_END,
      label: lang.lowest(say(scene, model.functionNoun)),
      figure: {
        value: group ? say(scene, group.short) : lang.noFigure,
        formula: `IF(ISOMM_Scored=0,${quote(lang.noFigure)},${lowestName})`,
      },
      about: {
        value: assessment.weaknesses.length > 1 ? lang.next(nameOf(scene, assessment.weaknesses[1])) : '',
        formula: `IF(COUNT(ISOMM_CalcMean)<4,"",${sentence(
          lang.next,
          lowestName.replace('COUNT(ISOMM_CalcMean)', 'COUNT(ISOMM_CalcMean)-1'),
        )})`,
      },
    },
    {
      from: ID,
      to: NAME,
      label: lang.scored,
      figure: {
        value: lang.of(String(scored), String(all)),
        formula: sentence(lang.of, 'ISOMM_Scored', '(ISOMM_Scored+ISOMM_NotDone+ISOMM_Unanswered)'),
      },
      about: {
        value: lang.notDone(String(notDone)),
        formula: sentence(lang.notDone, 'ISOMM_NotDone'),
      },
    },
    {
      from: MEAN,
      to: right - 6,
      label: lang.otherSide,
      figure: otherSide,
      about: aboutPattern(scene, 'targetPattern', lang.target, lang.noTarget),
    },
    {
      from: right - 5,
      to: right,
      label: lang.unanswered,
      figure: { value: String(unanswered), formula: 'ISOMM_Unanswered&""' },
      about: {
        value: scored + notDone === 0 ? '' : unanswered > 0 ? lang.interim : lang.allAnswered,
        formula: `IF(ISOMM_Scored+ISOMM_NotDone=0,"",IF(ISOMM_Unanswered>0,${quote(lang.interim)},${quote(lang.allAnswered)}))`,
      },
    },
  ];
  const card: Style = { ...STYLES.body, fill: COLORS.band, horizontal: 'left', indent: 1 };
  for (const { from, to, label, figure, about } of cards) {
    const edge: Style = { left: { style: 'medium', color: COLORS.insource } };
    // Figures are texts: these run on over the empty cells beside them, and need none of them merged.
    const put = (row: number, shown: ShownValue, style: Style, formula?: string) => {
      draft.put(row, from, shown, { ...style, ...edge }, formula);
      draft.paint(row, from, row, to, style);
    };
    put(FIGURES, label, { ...card, color: COLORS.quiet });
    put(FIGURES + 1, figure.value, { ...card, size: 18, bold: true, color: COLORS.navy }, figure.formula);
    put(FIGURES + 2, about.value, { ...card, color: COLORS.quiet }, about.formula);
  }
  draft.height(FIGURES, 18);
  draft.height(FIGURES + 1, 28);
  draft.height(FIGURES + 2, 18);
}

const nameOf = (scene: Scene, id: string | undefined): string => {
  const group = scene.model.functions.find((each) => each.id === id);
  return group ? say(scene, group.short) : '';
};

/** The five most urgent of the four lists: lowest level first, then in the order of the catalogue. */
function urgent(scene: Scene, draft: Draft, top: number, right: number, hidden: number, width: number): void {
  const { assessment, model, names, words } = scene;
  const lang = words.summary;
  const listAt = right - LIST_TAKES + 1;
  const sideAt = listAt - SIDE_TAKES;
  const levelAt = sideAt - LEVEL_TAKES;
  const headings: [number, number, string, string?][] = [
    [ID, levelAt - 1, ...titleInOrder(scene, (order) => lang.urgent(say(scene, model.itemNoun), order))],
    [levelAt, sideAt - 1, lang.level],
    [sideAt, listAt - 1, words.byRole.columns.state],
    [listAt, right, words.byRole.columns.list],
  ];
  draft.height(top, 20);
  for (const [from, to, heading, formula] of headings) {
    if (from === ID) draft.along(top, from, to, heading, ONE_LINE, formula);
    else draft.span(top, from, top, to, heading, STYLES.header, formula);
  }
  const listed = mostUrgent(assessment, URGENT.length);
  const nothing = nothingListed(scene);
  const lines = Math.max(...textsOfUrgent(scene).map((text) => linesIn(text, width)));
  URGENT.forEach((k) => {
    const row = top + k;
    const one = listed[k - 1];
    const key = fixedColumn(row, hidden);
    const nth = nthRow(top + 1, row);
    const of = (name: string) => `INDEX(${name},MOD(${key},${String(LEVEL_WEIGHT)}))`;
    const shown = (formula: string) => unlessBlank(key, formula);
    const item = model.items.find(({ id }) => id === one?.id);
    draft.put(
      row,
      hidden,
      one ? urgency(one) * LEVEL_WEIGHT + model.items.findIndex(({ id }) => id === one.id) + 1 : '',
      STYLES.helper,
      `IF(COUNT(ISOMM_CalcOrders)>=${nth},SMALL(ISOMM_CalcOrders,${nth}),"")`,
    );
    draft.put(
      row,
      ID,
      one?.id ?? '',
      { ...STYLES.body, bold: true, horizontal: 'center' },
      shown(of('ISOMM_CalcId')),
    );
    draft.span(
      row,
      NAME,
      row,
      levelAt - 1,
      item ? say(scene, item.name) : k === 1 ? nothing.value : '',
      { ...STYLES.body, wrap: true, horizontal: 'left', indent: 1 },
      `IF(${key}="",IF(${nth}>1,"",${nothing.formula}),INDEX(ISOMM_Name,MATCH(${fixedColumn(row, ID)},ISOMM_Id,0)))`,
    );
    const centred: Style = { ...STYLES.body, horizontal: 'center' };
    draft.span(row, levelAt, row, sideAt - 1, one?.level ?? '', centred, shown(of('ISOMM_CalcLevel')));
    const forms = FORMS.map((form) => quote(formWord(scene, form)));
    draft.span(
      row,
      sideAt,
      row,
      listAt - 1,
      one ? formWord(scene, formOf(one)) : '',
      centred,
      shown(`CHOOSE(${of('ISOMM_CalcShown')},${forms.join(',')})`),
    );
    const marks = LIST_NAMES.map((list) => quote(words.byRole.lists[list].mark));
    draft.span(
      row,
      listAt,
      row,
      right,
      one?.list ? words.byRole.lists[one.list].mark : '',
      centred,
      shown(`CHOOSE(${of('ISOMM_CalcList')},${marks.join(',')})`),
    );
    draft.height(row, heightFor(lines, 20));
  });
  names.add('ISOMM_Urgent', SHEET, top + 1, ID, top + URGENT.length, ID);
}
