import { SIDES } from '../../../model/catalogue';
import { dateSerial } from '../../../model/cells/dates';
import type { OutsourcedItem, Unit } from '../../../model/facts/outsourcing';
import { STEPS, usable, type OutsourcedFigures } from '../../../model/facts/outsourcingFigures';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { amountIn, choose, isNumber, quote } from '../../formula';
import { lineOf, type Line } from '../../line';
import { heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { say, type Scene } from '../scene';
import { AMOUNT, COLUMN, ends, INPUTS, WIDTHS, type OutsourcingKey } from './outsourcingColumns';

type OutsourcingLine = Line<OutsourcingKey>;

const TEXTS: readonly OutsourcingKey[] = ['provider', 'service', 'protects'];
const SMALL: readonly OutsourcingKey[] = ['impactBefore', 'impactAfter', 'oftenBefore', 'oftenAfter'];

const written: Style = { ...STYLES.input, wrap: true, numberFormat: '@' };
const centred: Style = { ...STYLES.input, horizontal: 'center' };
// Without an indent: an amount of nine digits would not fit its column.
const number: Style = { ...STYLES.input, horizontal: 'right', indent: 0, numberFormat: AMOUNT };
const result: Style = { ...STYLES.cellCenter, horizontal: 'right', numberFormat: AMOUNT };

/** The row of one item: who does it, what it costs and protects, and by how much it lowers the damage. */
export function outsourcingRow(
  scene: Scene,
  draft: Draft,
  index: number,
  figures: OutsourcedFigures | undefined,
): void {
  const { answers, model } = scene;
  const item = model.items[index];
  if (!item || !figures) throw new Error(`No figures for ${item?.id ?? String(index)}`);
  const said: OutsourcedItem = answers.answers[item.id] ?? {};
  const row = ends(model).first + index;
  const line = lineOf(draft, row, (key: OutsourcingKey) => COLUMN[key]);
  const name = say(scene, item.name);
  line.put('id', item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
  line.put('name', name, { ...STYLES.cellWrap, bold: true });
  line.helper('position', index + 1, `IFERROR(MATCH(${line.cell('id')},ISOMM_CalcId,0),0)`);
  const { yes } = scene.words.outsourcing;
  line.put(
    'concerned',
    figures.concerned ? yes : '',
    { ...STYLES.cellCenter, bold: true },
    `IF(${concerned(scene, line.cell('position'))}=1,${quote(yes)},"")`,
  );
  inputs(scene, line, item.id, said);
  provider(line, said, figures);
  understood(line, said, answers.outsourcing?.unit ?? 'yen');
  damage(scene, line, figures);

  const lines = [
    linesIn(name, WIDTHS[COLUMN.name] ?? 0),
    ...(['contractor', 'contractService', 'protects'] as const).map((key, at) =>
      linesIn(said[key] ?? '', WIDTHS[[COLUMN.provider, COLUMN.service, COLUMN.protects][at] ?? 0] ?? 0),
    ),
  ];
  draft.height(row, Math.min(heightFor(Math.max(...lines), 22), TALLEST));
  draft.grows(row);
}

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

/** The cells people fill in. */
function inputs(
  { leftovers, words }: Scene,
  { put }: OutsourcingLine,
  id: string,
  said: OutsourcedItem,
): void {
  const left = leftovers[id] ?? {};
  const styleOf = (column: OutsourcingKey): Style => {
    if (TEXTS.includes(column)) return written;
    if (column === 'end') return { ...centred, numberFormat: words.results.dateFormat };
    return SMALL.includes(column) ? centred : number;
  };
  for (const [column, key] of INPUTS) {
    const value = said[key] ?? null;
    const shown = key === 'contractEnd' ? dateSerial(String(value ?? '')) : value;
    put(column, shown ?? left[key] ?? null, styleOf(column));
  }
}

/** Hidden: which provider it is, whether its cost is to be shared out, what it costs, and whether nobody is named. */
function provider(line: OutsourcingLine, said: OutsourcedItem, figures: OutsourcedFigures): void {
  const { cell, helper } = line;
  const named = cell('provider');
  const slots = [1, 2, 3, 4].map((nth) => `INDEX(ISOMM_OutName,${String(nth)})`);
  helper(
    'slot',
    figures.slot,
    `IF(ISERROR(${named}),0,IF(${named}="",0,${choose(
      slots.map((slot, at) => [`IFERROR(${slot}=${named},FALSE)`, String(at + 1)] as const),
      '0',
    )}))`,
  );
  helper(
    'alone',
    figures.slot > 0 && (said.annualCost ?? null) === null ? 1 : 0,
    `IF(${cell('slot')}=0,0,IF(${amountIn(cell('annual'))}="",1,0))`,
  );
  helper(
    'cost',
    figures.cost ?? '',
    `IF(${amountIn(cell('annual'))}<>"",${cell('annual')},IF(${cell('slot')}=0,"",INDEX(ISOMM_OutShare,${cell('slot')})))`,
  );
  helper(
    'nobody',
    figures.concerned && (said.contractor ?? '') === '' ? 1 : 0,
    `IF(${cell('concerned')}="",0,IF(ISERROR(${named}),0,IF(LEN(${named})=0,1,0)))`,
  );
}

/** Hidden: what is understood of the cells about the damage, as steps or as amounts and shares. */
function understood({ cell, helper }: OutsourcingLine, said: OutsourcedItem, unit: Unit): void {
  const clean = (
    key: OutsourcingKey,
    of: OutsourcingKey,
    value: number | null | undefined,
    isShare = false,
  ) => {
    const typed = cell(of);
    const most = isShare ? `,${typed}<=100` : '';
    helper(
      key,
      usable(value, unit, isShare) ?? '',
      `IF(${isNumber(typed)},IF(ISOMM_OutIndex=1,IF(AND(${typed}>=1,${typed}<=${String(STEPS)}),${typed},""),IF(AND(${typed}>=0${most}),${typed},"")),"")`,
    );
  };
  clean('cleanValue', 'value', said.protectedValue);
  clean('cleanImpactBefore', 'impactBefore', said.impactBefore, true);
  clean('cleanImpactAfter', 'impactAfter', said.impactAfter, true);
  clean('cleanOftenBefore', 'oftenBefore', said.frequencyBefore);
  clean('cleanOftenAfter', 'oftenAfter', said.frequencyAfter);
  helper('cleanTolerable', said.tolerable ?? '', amountIn(cell('tolerable')));
}

/** The damage without and with them, whether that can be borne, and what the difference is worth. */
function damage({ answers, words }: Scene, { cell, put }: OutsourcingLine, figures: OutsourcedFigures): void {
  const { no, yes } = words.outsourcing;
  const product = (impact: OutsourcingKey, often: OutsourcingKey) => {
    const [v, i, f] = [cell('cleanValue'), cell(impact), cell(often)];
    return `IF(COUNT(${v},${i},${f})<3,"",IF(ISOMM_OutIndex=1,${v}*${i}*${f},${v}*${i}/100*${f}))`;
  };
  put('before', figures.before ?? '', result, product('cleanImpactBefore', 'cleanOftenBefore'));
  put('after', figures.after ?? '', result, product('cleanImpactAfter', 'cleanOftenAfter'));
  put(
    'reduction',
    figures.reduction ?? '',
    result,
    `IF(COUNT(${cell('before')},${cell('after')})<2,"",${cell('before')}-${cell('after')})`,
  );
  put(
    'within',
    figures.within === null ? '' : figures.within ? yes : no,
    STYLES.cellCenter,
    `IF(COUNT(${cell('after')},${cell('cleanTolerable')})<2,"",IF(${cell('after')}<=${cell('cleanTolerable')},${quote(yes)},${quote(no)}))`,
  );
  put(
    'effect',
    figures.effect ?? figures.rank ?? '',
    {
      ...STYLES.cellCenter,
      numberFormat: answers.outsourcing?.unit === 'index' ? '0' : '[<1]0.00;0.0',
    },
    `IF(${cell('reduction')}="","",IF(ISOMM_OutIndex=1,RANK(${cell('reduction')},ISOMM_OutReduction,0),IF(ISNUMBER(${cell('cost')}),IF(${cell('cost')}>0,${cell('reduction')}/${cell('cost')},""),"")))`,
  );
}
