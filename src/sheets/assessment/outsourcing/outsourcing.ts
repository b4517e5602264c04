import { SIDES } from '../../../model/catalogue';
import { surveySentence } from '../../../model/beside/surveySentence';
import type { SurveyEntry } from '../../../model/beside/survey';
import { dateSerial } from '../../../model/cells/dates';
import type { UNITS } from '../../../model/facts/outsourcing';
import { type OutsourcedItem } from '../../../model/facts/outsourcing';
import {
  outsourcingFigures,
  STEPS,
  usable,
  type OutsourcedFigures,
} from '../../../model/facts/outsourcingFigures';
import { survey } from '../../../survey';
import { fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { choose, isNumber, quote } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { markWrongIn, type ByColumn } from '../../wrongCells';
import { sheetHead } from '../identity';
import { AMOUNT, COLUMN, ends, SHEET, WIDTHS, widthOf } from './outsourcingColumns';
import { ASKED_COSTS, outsourcingTop } from './outsourcingTop';
import { isDay } from '../plan/planColumns';
import { capital, footer, say, type Scene } from '../scene';

/** Inputs of the list: the column, the key of the answer, the name. */
const INPUTS = [
  ['provider', 'contractor', 'Provider'],
  ['service', 'contractService', 'Service'],
  ['end', 'contractEnd', 'End'],
  ['annual', 'annualCost', 'Annual'],
  ['protects', 'protects', 'Protects'],
  ['value', 'protectedValue', 'Value'],
  ['impactBefore', 'impactBefore', 'ImpactBefore'],
  ['impactAfter', 'impactAfter', 'ImpactAfter'],
  ['oftenBefore', 'frequencyBefore', 'OftenBefore'],
  ['oftenAfter', 'frequencyAfter', 'OftenAfter'],
  ['tolerable', 'tolerable', 'Tolerable'],
] as const;
const TEXTS: readonly string[] = ['provider', 'service', 'protects'];
const SMALL: readonly string[] = ['impactBefore', 'impactAfter', 'oftenBefore', 'oftenAfter'];

const amountIn = (cell: string): string => `IF(${isNumber(cell)},IF(${cell}>=0,${cell},""),"")`;

/** Whether somebody outside does it, alone or with others, or is to: a row of the plan says so, or asks its pattern. */
function concerned(scene: Scene, position: string): string {
  const shown = `INDEX(ISOMM_CalcShown,${position})`;
  const now = `OR(${[2, 6, 7].map((form) => `${shown}=${String(form)}`).join(',')})`;
  const today = `IF(${position}=0,0,IF(${now},1,0))`;
  if (!scene.contributions.planned) return today;
  const row = `MATCH(INDEX(ISOMM_CalcId,${position}),ISOMM_PlanId,0)`;
  const side = `INDEX(ISOMM_PlanSide,${row})`;
  const word = (nth: number) => `${side}=INDEX(ISOMM_PlanSideNames,${String(nth)})`;
  const asked = `IF(INDEX(ISOMM_CalcQuadrant,${position})=0,0,IF(INDEX(ISOMM_TargetSides,1,INDEX(ISOMM_CalcQuadrant,${position}))=${quote(SIDES[1])},1,0))`;
  const typed = `IF(ISERROR(${side}),${asked},IF(${word(1)},0,IF(OR(${word(2)},${word(3)}),1,${asked})))`;
  const planned = `IF(INDEX(ISOMM_PlanPlanned,${row})=1,${typed},0)`;
  return `IF(${position}=0,0,IF(${now},1,IFERROR(${planned},0)))`;
}

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
  const { answers, assessment, leftovers, model, names, words } = scene;
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
  const effect = (of: (typeof UNITS)[number]) => lang.effect[of];
  draft.put(
    header,
    COLUMN.effect,
    effect(unit),
    STYLES.header,
    `IF(ISOMM_OutIndex=1,${quote(effect('index'))},${quote(effect('yen'))})`,
  );
  draft.height(header, heightFor(3));

  const centred: Style = { ...STYLES.input, horizontal: 'center' };
  // Without an indent: an amount of nine digits would not fit its column.
  const number: Style = { ...STYLES.input, horizontal: 'right', indent: 0, numberFormat: AMOUNT };
  const result: Style = { ...STYLES.cellCenter, horizontal: 'right', numberFormat: AMOUNT };
  model.items.forEach((item, index) => {
    const row = first + index;
    const said: OutsourcedItem = answers.answers[item.id] ?? {};
    const left = leftovers[item.id] ?? {};
    const found: OutsourcedFigures | undefined = figures.items[index];
    if (!found) throw new Error(`No figures for ${item.id}`);
    const cell = (key: keyof typeof COLUMN) => fixedColumn(row, COLUMN[key]);
    const put = (key: keyof typeof COLUMN, value: ShownValue, style: Style, formula?: string) => {
      draft.put(row, COLUMN[key], value, style, formula);
    };
    const helper = (key: keyof typeof COLUMN, value: ShownValue, formula: string) => {
      put(key, value, STYLES.helper, formula);
    };
    const name = say(scene, item.name);
    put('id', item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
    put('name', name, { ...STYLES.cellWrap, bold: true });
    helper('position', index + 1, `IFERROR(MATCH(${cell('id')},ISOMM_CalcId,0),0)`);
    put(
      'concerned',
      found.concerned ? lang.yes : '',
      { ...STYLES.cellCenter, bold: true },
      `IF(${concerned(scene, cell('position'))}=1,${quote(lang.yes)},"")`,
    );
    for (const [column, key] of INPUTS) {
      const value = said[key] ?? null;
      const shown = key === 'contractEnd' ? dateSerial(String(value ?? '')) : value;
      const text = TEXTS.includes(column);
      put(
        column,
        shown ?? left[key] ?? null,
        text
          ? { ...STYLES.input, wrap: true, numberFormat: '@' }
          : column === 'end'
            ? { ...centred, numberFormat: words.results.dateFormat }
            : SMALL.includes(column)
              ? centred
              : number,
      );
    }
    const provider = cell('provider');
    const slots = [1, 2, 3, 4].map((nth) => `INDEX(ISOMM_OutName,${String(nth)})`);
    helper(
      'slot',
      found.slot,
      `IF(ISERROR(${provider}),0,IF(${provider}="",0,${choose(
        slots.map((slot, at) => [`IF(ISERROR(${slot}),FALSE,${slot}=${provider})`, String(at + 1)] as const),
        '0',
      )}))`,
    );
    helper(
      'alone',
      found.slot > 0 && (said.annualCost ?? null) === null ? 1 : 0,
      `IF(${cell('slot')}=0,0,IF(${amountIn(cell('annual'))}="",1,0))`,
    );
    helper(
      'cost',
      found.cost ?? '',
      `IF(${amountIn(cell('annual'))}<>"",${cell('annual')},IF(${cell('slot')}=0,"",INDEX(ISOMM_OutShare,${cell('slot')})))`,
    );
    const clean = (
      key: keyof typeof COLUMN,
      of: keyof typeof COLUMN,
      value: number | null | undefined,
      most: string,
    ) => {
      const typed = cell(of);
      helper(
        key,
        usable(value, unit, most !== '') ?? '',
        `IF(${isNumber(typed)},IF(ISOMM_OutIndex=1,IF(AND(${typed}>=1,${typed}<=${String(STEPS)}),${typed},""),IF(AND(${typed}>=0${most}),${typed},"")),"")`,
      );
    };
    const share = (of: keyof typeof COLUMN) => `,${cell(of)}<=100`;
    clean('cleanValue', 'value', said.protectedValue, '');
    clean('cleanImpactBefore', 'impactBefore', said.impactBefore, share('impactBefore'));
    clean('cleanImpactAfter', 'impactAfter', said.impactAfter, share('impactAfter'));
    clean('cleanOftenBefore', 'oftenBefore', said.frequencyBefore, '');
    clean('cleanOftenAfter', 'oftenAfter', said.frequencyAfter, '');
    helper('cleanTolerable', said.tolerable ?? '', amountIn(cell('tolerable')));
    const product = (impact: keyof typeof COLUMN, often: keyof typeof COLUMN) => {
      const [v, i, f] = [cell('cleanValue'), cell(impact), cell(often)];
      return `IF(COUNT(${v},${i},${f})<3,"",IF(ISOMM_OutIndex=1,${v}*${i}*${f},${v}*${i}/100*${f}))`;
    };
    put('before', found.before ?? '', result, product('cleanImpactBefore', 'cleanOftenBefore'));
    put('after', found.after ?? '', result, product('cleanImpactAfter', 'cleanOftenAfter'));
    put(
      'reduction',
      found.reduction ?? '',
      result,
      `IF(COUNT(${cell('before')},${cell('after')})<2,"",${cell('before')}-${cell('after')})`,
    );
    put(
      'within',
      found.within === null ? '' : found.within ? lang.yes : lang.no,
      STYLES.cellCenter,
      `IF(COUNT(${cell('after')},${cell('cleanTolerable')})<2,"",IF(${cell('after')}<=${cell('cleanTolerable')},${quote(lang.yes)},${quote(lang.no)}))`,
    );
    put(
      'effect',
      found.effect ?? found.rank ?? '',
      { ...STYLES.cellCenter, numberFormat: unit === 'index' ? '0' : '[<1]0.00;0.0' },
      `IF(${cell('reduction')}="","",IF(ISOMM_OutIndex=1,RANK(${cell('reduction')},ISOMM_OutReduction,0),IF(ISNUMBER(${cell('cost')}),IF(${cell('cost')}>0,${cell('reduction')}/${cell('cost')},""),"")))`,
    );
    helper(
      'nobody',
      found.concerned && (said.contractor ?? '') === '' ? 1 : 0,
      `IF(${cell('concerned')}="",0,IF(ISERROR(${provider}),0,IF(LEN(${provider})=0,1,0)))`,
    );
    const lines = [
      linesIn(name, WIDTHS[COLUMN.name] ?? 0),
      ...(['contractor', 'contractService', 'protects'] as const).map((key, at) =>
        linesIn(said[key] ?? '', WIDTHS[[COLUMN.provider, COLUMN.service, COLUMN.protects][at] ?? 0] ?? 0),
      ),
    ];
    draft.height(row, Math.min(heightFor(Math.max(...lines), 22), TALLEST));
    draft.grows(row);
  });

  const column = (key: keyof typeof COLUMN) => [first, COLUMN[key], last, COLUMN[key]] as const;
  names.add('ISOMM_OutId', SHEET, ...column('id'));
  for (const [key, , name] of INPUTS) names.add(`ISOMM_Out${name}`, SHEET, ...column(key));
  names.add('ISOMM_OutSlot', SHEET, ...column('slot'));
  names.add('ISOMM_OutAlone', SHEET, ...column('alone'));
  names.add('ISOMM_OutReduction', SHEET, ...column('reduction'));
  names.add('ISOMM_OutNobody', SHEET, ...column('nobody'));
  names.add('ISOMM_OutWithin', SHEET, ...column('within'));
  names.add('ISOMM_OutConcerned', SHEET, ...column('concerned'));

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
    formula: `${fixedColumn(first, COLUMN.within)}=${quote(lang.no)}`,
    style: { fill: COLORS.problemFill, color: COLORS.problem },
  });
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
