import { atLowest } from '../../../model/explain/atLowest';
import { isEven } from '../../../model/explain/isEven';
import { cellAt, rangeOf } from '../../../workbook/a1';
import type { Sheet, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { numberFormat, quote, sentence } from '../../formula';
import { across, COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { head, HEAD_ROWS } from './head';
import { ownAmong, withOwnAmong } from './ownAmong';
import { maturityChart, nthRow } from './maturityChart';
import { summary as part } from '../parts/summary';
import { capital, footer, say, type Scene } from '../scene';
import { perCell, stripColumns, strips } from './strip';
import { AT_LOWEST, EVEN, meansOf } from './even';
import { figures } from './summaryFigures';
import {
  CHART,
  CHART_END,
  FIGURES,
  ID,
  LOWEST,
  LOWEST_ROW,
  MEAN,
  NAME,
  ONE_LINE,
  SHEET,
  STRIP,
  URGENT,
} from './summaryGrid';
import { LEVEL_TAKES, LIST_TAKES, SIDE_TAKES, widthsOf } from './summaryWidths';
import { urgentItems } from './urgentItems';

const LEAST_STRIP = LEVEL_TAKES + SIDE_TAKES + LIST_TAKES + 1;
const HEADLINE = HEAD_ROWS;
const HEADER = FIGURES + 4;
const FIRST = HEADER + 1;

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
  const tenthsOf = (mean: string) => `IF(ISOMM_Scored,INT(ROUND(${mean}*10,6)+0.5),"")`;
  const figure = (row: number, mean: string, shown: string | null): string => {
    const tenths = cellAt(row, HIDDEN);
    draft.put(
      row,
      HIDDEN,
      shown === null ? '' : Math.round(Number(shown) * 10),
      STYLES.helper,
      tenthsOf(mean),
    );
    return `INT(${tenths}/10)&"."&MOD(${tenths},10)`;
  };
  const overallText = figure(1, 'SUM(ISOMM_CalcLevel)/ISOMM_Scored', assessment.overallShown);
  const lowestText = figure(2, 'MIN(ISOMM_CalcMean)', lowestResult?.shown ?? null);
  draft.formerly(2, HIDDEN, tenthsOf(`INDEX(ISOMM_CalcMean,${place})`));
  const nameOf = (index: string) => `INDEX(${rangeOf(FIRST, ID, last, ID)},${index})`;
  const [named, below] = [LOWEST_ROW, LOWEST_ROW + 1].map((row) => cellAt(row, LOWEST)) as [string, string];
  const lowestIs = (name: string, more: string, mean: string) => lang.lowestIs(noun, name, more, mean);
  const others = atLowest(meansOf(scene)) - 1;
  const ofLowest = (andOthers: string) => sentence(lowestIs, named, andOthers, lowestText);
  const asBelow = lang.beforeOthers === '' ? below : `${quote(lang.beforeOthers)}&${below}`;
  const earlierOthers = `SUBSTITUTE(${sentence(lang.earlierOthers, `${AT_LOWEST}-1`)},${quote(lang.earlierOthers('0'))},"")`;
  const told = (lowestOnes: string) =>
    `IF(ISOMM_Scored,${sentence(lang.overallIs, overallText)}&IF(${named}=${quote(lang.noFigure)},${quote(lang.allAlike)},${lowestOnes}),${quote(lang.nothing)})`;
  const earlier = sentence(
    (overall, name, mean) => lang.overallIs(overall) + lowestIs(name, '', mean),
    overallText,
    nameOf(place),
    lowestText,
  );
  const alike = sentence((overall) => lang.overallIs(overall) + lang.allAlike, overallText);
  const formerly = (text: string) =>
    draft.formerly(HEADLINE, CHART, `IF(ISOMM_Scored=0,${quote(lang.nothing)},${text})`);
  draft.span(
    HEADLINE,
    CHART,
    HEADLINE,
    right,
    !lowestGroup || !lowestResult
      ? lang.nothing
      : lang.overallIs(assessment.overallShown ?? '') +
          (isEven(meansOf(scene))
            ? lang.allAlike
            : lowestIs(
                say(scene, lowestGroup.short),
                others > 0 ? lang.beforeOthers + lang.others(String(others)) : '',
                lowestResult.shown ?? '',
              )),
    { ...STYLES.body, bold: true, size: 14, color: COLORS.navy, wrap: true },
    told(ofLowest(`IF(${AT_LOWEST}>1,${asBelow},"")`)),
  );
  draft.formerly(HEADLINE, CHART, told(ofLowest(earlierOthers)));
  formerly(earlier);
  formerly(`IF(${EVEN},${alike},${earlier})`);
  draft.height(HEADLINE, 30);
  draft.height(HEADLINE + 1, 4);

  figures(scene, draft, right, overallText, nameOf(place), lowest);
  draft.height(FIGURES + 3, 10);

  draft.along(HEADER, ID, NAME, capital(noun), ONE_LINE);
  draft.put(HEADER, MEAN, words.byFunction.columns.maturity, STYLES.header);
  draft.span(HEADER, STRIP, HEADER, right, words.byFunction.strip(itemNoun, perCell(scene)), STYLES.header);
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
  const { stripNote, stripNoteOwn } = words.byFunction;
  const added = ownAmong(scene).formula !== undefined;
  const under = withOwnAmong(scene, added ? stripNoteOwn : stripNote);
  const small: Style = { ...STYLES.quiet, wrap: true, vertical: 'top' };
  draft.span(note, ID, note, right, under.value, small, under.formula);
  const earlierNote = withOwnAmong(scene, stripNote).formula;
  if (earlierNote !== undefined) draft.formerly(note, ID, earlierNote);
  draft.height(note, heightFor(linesIn(under.longest, room(ID, right)), 20));

  const top = note + 1;
  urgentItems(scene, draft, top, right, HIDDEN, room(NAME, right - LEVEL_TAKES - SIDE_TAKES - LIST_TAKES));
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
