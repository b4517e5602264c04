import { type Side, SIDES } from '../../../model/catalogue';
import { dateSerial } from '../../../model/cells/dates';
import {
  isBetween,
  stepsAt,
  type ItemEvidence,
  type StepProposal,
  type SideEvidence,
} from '../../../model/facts/evidence';
import { FACTS_OF, STAND_INS, YES_NO, type Fact } from '../../../model/facts/evidenceFacts';
import { knownFacts } from '../../../model/facts/reportedFacts';
import { fixedColumn } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { choose, isNumber, placeIn, quote, sentence } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { COLUMN, FIRST, SIDE_COLUMNS, widthOf, type Key } from './evidenceColumns';
import { isDay } from '../plan/planColumns';
import { listOf } from './readEvidence';
import { say, type Scene } from '../scene';

const CENTRED: Style = { ...STYLES.input, horizontal: 'center', wrap: true };
const RESULT: Style = { ...STYLES.cellCenter, wrap: true };

/** A step, or two around, as one number for a formula. */
const code = ({ low, high }: StepProposal): number => low * 10 + high;

/** The step of every combination where something is done, in the order of the digits of a formula. */
const TABLES: Readonly<Record<Side, readonly number[]>> = {
  in: YES_NO.toReversed().flatMap((documented) =>
    STAND_INS.flatMap((others) =>
      YES_NO.toReversed().map((approved) => code(stepsAt('in', { documented, others, approved }))),
    ),
  ),
  out: YES_NO.toReversed().flatMap((service) =>
    YES_NO.toReversed().flatMap((of) =>
      YES_NO.toReversed().map((expected) => code(stepsAt('out', { service, result: of, expected }))),
    ),
  ),
};

type FactCells = readonly [first: string, second: string, third: string, last: string];

/** The step that the facts of a row come to, by the places of their words from 1; 0 is blank. */
function stepFormula(side: Side, [first, second, third, last]: FactCells): string {
  const yes = (of: string) => `IF(${of}=1,1,0)`;
  const open =
    side === 'in'
      ? `OR(${second}=0,${third}=0,AND(${second}=1,${last}=0))`
      : `OR(${second}=0,${third}=0,AND(${second}=1,${third}=1,${last}=0))`;
  const place =
    side === 'in'
      ? `6*${yes(second)}+2*(${third}-1)+${yes(last)}+1`
      : `4*${yes(second)}+2*${yes(third)}+${yes(last)}+1`;
  return choose(
    [
      [`${first}=0`, '""'],
      [`${first}=3`, '0'],
      [`${first}=2`, '11'],
      [open, '""'],
    ],
    `CHOOSE(${place},${TABLES[side].join(',')})`,
  );
}

/** The hidden column in which a fact counts: where the provider's review may speak, that of both. */
export const factKey = (fact: Fact, { contributions }: Scene): Key =>
  contributions.reported && isOutFact(fact) ? `known${fact}` : `clean${fact}`;
const isOutFact = (fact: Fact): fact is (typeof FACTS_OF.out)[number] =>
  (FACTS_OF.out as readonly Fact[]).includes(fact);

/** Whether a step rests on facts of the provider's review: the first, or any once the first says yes. */
function reportedFormula(cell: (key: Key) => string): string {
  const taken = FACTS_OF.out.map((fact) => `AND(${cell(`clean${fact}`)}=0,${cell(`known${fact}`)}>0)`);
  const [first = '', ...others] = taken;
  return choose(
    [
      [`${cell('outStep')}=""`, '0'],
      [first, '1'],
      [`${cell('knownchecked')}<>1`, '0'],
      [`OR(${others.join(',')})`, '1'],
    ],
    '0',
  );
}

/** How the score of a side stands beside its proposal, as its number in a hidden column. */
export const MARKS = { unscored: 1, differs: 2, agrees: 3 } as const;

/** Nothing where there is no proposal, or the item is out of scope. */
const markOf = ({ score, proposal, differs }: SideEvidence, excluded: boolean): number | '' => {
  if (excluded || proposal === null) return '';
  return MARKS[score === null ? 'unscored' : differs ? 'differs' : 'agrees'];
};

/** What a side's proposal is shown as. */
export const shownProposal = (found: StepProposal | null, { words }: Scene): ShownValue => {
  if (found === null) return '';
  return isBetween(found) ? words.evidence.between(String(found.low), String(found.high)) : found.low;
};

/** The row of one item: its facts, and on each side the proposal beside the score. */
export function evidenceRow(
  scene: Scene,
  draft: Draft,
  index: number,
  item: ItemEvidence,
  lists: ReadonlyMap<string, readonly string[]>,
): void {
  const { answers, assessment, leftovers, model, words } = scene;
  const lang = words.evidence;
  const row = FIRST + index;
  const about = model.items[index];
  const now = assessment.items[index];
  if (!about || !now) throw new Error(`No result for ${item.id}`);
  const said = answers.answers[item.id]?.evidence ?? {};
  const left = leftovers[item.id] ?? {};
  const cell = (key: Key) => fixedColumn(row, COLUMN[key]);
  const put = (key: Key, value: ShownValue, style: Style, formula?: string) => {
    draft.put(row, COLUMN[key], value, style, formula);
  };
  const helper = (key: Key, value: ShownValue, formula: string) => {
    put(key, value, STYLES.helper, formula);
  };
  const name = say(scene, about.name);
  put('id', item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
  put('name', name, { ...STYLES.cellWrap, bold: true });
  helper('position', index + 1, `IFERROR(MATCH(${cell('id')},ISOMM_CalcId,0),0)`);
  helper('listed', index + 1, `IFERROR(MATCH(${cell('id')},ISOMM_Id,0),0)`);
  const chosen = (fact: Fact): string | null => {
    const options: Readonly<Record<string, string>> = lang.facts[fact].options;
    const option = said[fact];
    return option === undefined ? null : (options[option] ?? null);
  };
  for (const side of SIDES) {
    for (const fact of FACTS_OF[side]) {
      const places = lists.get(listOf(fact)) ?? [];
      put(fact, chosen(fact) ?? left[`evidence.${fact}`] ?? null, CENTRED);
      const options = Object.keys(lang.facts[fact].options);
      helper(`clean${fact}`, said[fact] ? options.indexOf(said[fact]) + 1 : 0, placeIn(cell(fact), places));
    }
  }
  const { reported } = scene.contributions;
  const known = knownFacts(answers, answers.answers[item.id]).evidence;
  if (reported)
    FACTS_OF.out.forEach((fact, at) => {
      const clean = cell(`clean${fact}`);
      const options = Object.keys(lang.facts[fact].options);
      helper(
        `known${fact}`,
        known[fact] ? options.indexOf(known[fact]) + 1 : 0,
        `IF(${clean}>0,${clean},${reported(cell('id'), String(at + 1))})`,
      );
    });
  const remarks: string[] = [];
  const excluded = `INDEX(ISOMM_CalcState,${cell('position')})="excluded"`;
  for (const side of SIDES) {
    const keys = SIDE_COLUMNS[side];
    const found = item[side].proposal;
    const mark = markOf(item[side], now.excluded);
    const [step, score, stand] = [cell(keys.step), cell(keys.score), cell(keys.mark)];
    helper(
      keys.step,
      found === null ? '' : code(found),
      stepFormula(side, FACTS_OF[side].map((fact) => cell(factKey(fact, scene))) as unknown as FactCells),
    );
    put(
      keys.proposal,
      shownProposal(found, scene),
      { ...RESULT, bold: true, color: COLORS.navy },
      `IF(${step}="","",IF(INT(${step}/10)=MOD(${step},10),MOD(${step},10),${sentence(lang.between, `INT(${step}/10)`, `MOD(${step},10)`)}))`,
    );
    put(
      keys.score,
      now.excluded ? '×' : (item[side].score ?? ''),
      RESULT,
      `IF(${cell('position')}=0,"",IF(${excluded},"×",IF(${cell('listed')}=0,"",INDEX(ISOMM_Clean${side === 'in' ? 'In' : 'Out'},${cell('listed')}))))`,
    );
    helper(
      keys.mark,
      mark,
      choose(
        [
          [`${step}=""`, '""'],
          [`${score}="×"`, '""'],
          [`${score}=""`, String(MARKS.unscored)],
          [`OR(${score}<INT(${step}/10),${score}>MOD(${step},10))`, String(MARKS.differs)],
        ],
        String(MARKS.agrees),
      ),
    );
    helper(
      keys.between,
      mark !== '' && found !== null && isBetween(found) ? 1 : 0,
      `IF(${stand}="",0,IF(INT(${step}/10)=MOD(${step},10),0,1))`,
    );
    const odd = side === 'in' ? '' : '+1';
    helper(
      keys.key,
      mark === MARKS.differs ? 2 * (index + 1) + (side === 'in' ? 0 : 1) : '',
      `IF(${stand}=${String(MARKS.differs)},2*${cell('position')}${odd},"")`,
    );
    if (mark === MARKS.differs) remarks.push(lang.remarks[side]);
  }
  const between = `${cell('inBetween')}+${cell('outBetween')}>0`;
  const isBetweenHere = SIDES.some((side) => {
    const found = item[side].proposal;
    return !now.excluded && found !== null && isBetween(found);
  });
  if (isBetweenHere) remarks.push(lang.remarks.between);
  const fromReports = item.out.proposal !== null && item.out.reported.length > 0;
  if (reported) {
    helper('reported', fromReports ? 1 : 0, reportedFormula(cell));
    if (fromReports) remarks.push(lang.remarks.reported);
  }
  const on = dateSerial(said.on ?? '');
  put('on', on ?? left['evidence.on'] ?? null, { ...CENTRED, numberFormat: words.results.dateFormat });
  put('place', said.place ?? null, { ...STYLES.input, wrap: true, fill: COLORS.optionalInput });
  helper(
    'cleanOn',
    on ?? '',
    `IF(${isNumber(cell('on'))},IF(${isDay(cell('on'))},INT(${cell('on')}),""),"")`,
  );
  helper(
    'old',
    item.old ? 1 : 0,
    `IF(ISNUMBER(${cell('cleanOn')}),IF(ISNUMBER(ISOMM_EvidenceLimit),IF(${cell('cleanOn')}<ISOMM_EvidenceLimit,1,0),0),0)`,
  );
  if (item.old) remarks.push(lang.remarks.old);
  put(
    'remark',
    remarks.join('').trim(),
    STYLES.cellWrap,
    `TRIM(${[
      [`${cell('inMark')}=${String(MARKS.differs)}`, lang.remarks.in],
      [`${cell('outMark')}=${String(MARKS.differs)}`, lang.remarks.out],
      [between, lang.remarks.between],
      ...(reported ? [[`${cell('reported')}=1`, lang.remarks.reported]] : []),
      [`${cell('old')}=1`, lang.remarks.old],
    ]
      .map(([condition = '', text = '']) => `IF(${condition},${quote(text)},"")`)
      .join('&')})`,
  );
  const written: readonly (readonly [string, Key])[] = [
    [name, 'name'],
    [said.place ?? '', 'place'],
    [remarks.join(''), 'remark'],
    ...SIDES.flatMap((side) => FACTS_OF[side].map((fact) => [chosen(fact) ?? '', fact] as const)),
  ];
  const lines = written.map(([text, key]) => linesIn(text, widthOf(key)));
  draft.height(row, Math.min(heightFor(Math.max(...lines), 24), TALLEST));
  draft.grows(row);
}
