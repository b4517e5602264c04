import { surveySentence } from '../../../model/beside/surveySentence';
import type { SurveyEntry } from '../../../model/beside/survey';
import type { Unit } from '../../../model/facts/outsourcing';
import { outsourcingFigures } from '../../../model/facts/outsourcingFigures';
import { survey } from '../../../survey';
import { fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { amountIn, isNumber, quote } from '../../formula';
import { COLORS, heightFor, STYLES } from '../../theme';
import { markWrongIn, type ByColumn } from '../../wrongCells';
import { sheetHead } from '../identity';
import { COLUMN, ends, INPUTS, SHEET, WIDTHS, widthOf, type OutsourcingKey } from './outsourcingColumns';
import { outsourcingRow } from './outsourcingRow';
import { ASKED_COSTS, outsourcingTop } from './outsourcingTop';
import { isDay } from '../plan/planColumns';
import { capital, footer, say, type Scene } from '../scene';

/** A lead, followed by what the survey counted of items of this model that are often left to others. */
function withSurvey(scene: Scene, lead: string): string {
  const { contributions, model, words } = scene;
  const met = ({ items }: SurveyEntry) =>
    items[model.id]?.some((id) => model.items.some((item) => item.id === id));
  const sentences = (contributions.quoted ?? []).flatMap((question) =>
    survey.entries
      .filter((entry) => entry.id === question && met(entry))
      .map((entry) => surveySentence(survey, entry, say(scene, entry.name), words.survey)),
  );
  return sentences.length === 0 ? lead : `${lead}${words.gap}${words.survey.aside(sentences)}`;
}

/** アウトソース確認: above, what it comes to and the providers; then a row for each item. */
export function outsourcing(scene: Scene): Sheet {
  const { answers, assessment, model, names, words } = scene;
  const lang = words.outsourcing;
  const unit = answers.outsourcing?.unit ?? 'yen';
  const draft = new Draft(SHEET, words.titles.outsourcing);
  const { header, first, last } = ends(model);
  const figures = outsourcingFigures(assessment, answers);
  sheetHead(
    scene,
    draft,
    { title: lang.title, lead: withSurvey(scene, lang.lead(words.titles.providers)) },
    [COLUMN.id, COLUMN.effect, COLUMN.after],
    {
      room: widthOf(COLUMN.id, COLUMN.effect),
      air: 4,
    },
  );
  outsourcingTop(scene, draft, figures);

  const heads = { ...lang.columns, name: capital(say(scene, model.itemNoun)) };
  for (const [key, title] of Object.entries(heads))
    draft.put(header, COLUMN[key as keyof typeof heads], title, STYLES.header);
  const effect = (of: Unit) => lang.effect[of];
  draft.put(
    header,
    COLUMN.effect,
    effect(unit),
    STYLES.header,
    `IF(ISOMM_OutIndex=1,${quote(effect('index'))},${quote(effect('yen'))})`,
  );
  draft.height(header, heightFor(3));
  for (const index of model.items.keys()) outsourcingRow(scene, draft, index, figures.items[index]);
  const column = (key: OutsourcingKey) => [first, COLUMN[key], last, COLUMN[key]] as const;
  names.add('ISOMM_OutId', SHEET, ...column('id'));
  for (const [key, , name] of INPUTS) names.add(`ISOMM_Out${name}`, SHEET, ...column(key));
  names.add('ISOMM_OutSlot', SHEET, ...column('slot'));
  names.add('ISOMM_OutAlone', SHEET, ...column('alone'));
  names.add('ISOMM_OutReduction', SHEET, ...column('reduction'));
  names.add('ISOMM_OutNobody', SHEET, ...column('nobody'));
  names.add('ISOMM_OutWithin', SHEET, ...column('within'));
  names.add('ISOMM_OutConcerned', SHEET, ...column('concerned'));
  rules(scene, draft, [first, last]);
  return draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= COLUMN.words && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: first, columns: 0 },
      filter: rangeOf(header, COLUMN.id, last, COLUMN.nobody),
      cursor: fixedCell(first, COLUMN.provider).replaceAll('$', ''),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, COLUMN.effect),
        titleRows: `${String(header + 1)}:${String(header + 1)}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.outsourcing),
      },
    },
  );
}

/** What is marked: what is not understood, and where what is left is more than can be borne. */
function rules({ words }: Scene, draft: Draft, [first, last]: readonly [number, number]): void {
  const cleaned = [
    ['value', 'cleanValue'],
    ['impactBefore', 'cleanImpactBefore'],
    ['impactAfter', 'cleanImpactAfter'],
    ['oftenBefore', 'cleanOftenBefore'],
    ['oftenAfter', 'cleanOftenAfter'],
  ] as const;
  const amount = (cell: string) => `${amountIn(cell)}=""`;
  const top = ASKED_COSTS.rows[0];
  const asked: ByColumn = new Map([
    [COLUMN.end, (cell: string) => `IF(${isNumber(cell)},NOT(${isDay(cell)}),TRUE)`],
    [COLUMN.annual, amount],
    ...cleaned.map(([key, clean]) => [COLUMN[key], () => `${fixedColumn(top, COLUMN[clean])}=""`] as const),
    [COLUMN.tolerable, amount],
  ]);
  markWrongIn(draft, [ASKED_COSTS, { rows: [first, last], asked }]);
  draft.conditionalFormats.push({
    range: rangeOf(first, COLUMN.within, last, COLUMN.within),
    formula: `${fixedColumn(first, COLUMN.within)}=${quote(words.outsourcing.no)}`,
    style: { fill: COLORS.problemFill, color: COLORS.problem },
  });
}
