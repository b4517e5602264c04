import { SIDES, type Side } from '../../../model/catalogue';
import { dateSerial } from '../../../model/cells/dates';
import {
  isBetween,
  type ItemEvidence,
  type SideEvidence,
  type StepProposal,
} from '../../../model/facts/evidence';
import { FACTS_OF, type Evidence, type Fact } from '../../../model/facts/evidenceFacts';
import { knownFacts } from '../../../model/facts/reportedFacts';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { choose, isNumber, placeIn, quote, sentence } from '../../formula';
import { lineOf, type Line } from '../../line';
import { COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { COLUMN, FIRST, SIDE_COLUMNS, widthOf, type Key } from './evidenceColumns';
import { EARLIER_OUT, reportedFormula, stepCode, stepFormula, type FactCells } from './evidenceSteps';
import { isDay } from '../plan/planColumns';
import { listOf } from './readEvidence';
import { say, type Scene } from '../scene';

const CENTRED: Style = { ...STYLES.input, horizontal: 'center', wrap: true };
const RESULT: Style = { ...STYLES.cellCenter, wrap: true };

/** The hidden column in which a fact counts: where the provider's review may speak, that of both. */
export const factKey = (fact: Fact, { contributions }: Scene): Key =>
  contributions.reported && isOutFact(fact) ? `known${fact}` : `clean${fact}`;
const isOutFact = (fact: Fact): fact is (typeof FACTS_OF.out)[number] =>
  (FACTS_OF.out as readonly Fact[]).includes(fact);

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

type EvidenceLine = Line<Key>;

/** The row of one item: its facts, and on each side the proposal beside the score. */
export function evidenceRow(
  scene: Scene,
  draft: Draft,
  index: number,
  item: ItemEvidence,
  lists: ReadonlyMap<string, readonly string[]>,
): void {
  const about = scene.model.items[index];
  if (!about) throw new Error(`No result for ${item.id}`);
  const line = lineOf(draft, FIRST + index, (key: Key) => COLUMN[key]);
  const said = scene.answers.answers[item.id]?.evidence ?? {};
  const name = say(scene, about.name);
  line.put('id', item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
  line.put('name', name, { ...STYLES.cellWrap, bold: true });
  line.helper('position', index + 1, `IFERROR(MATCH(${line.cell('id')},ISOMM_CalcId,0),0)`);
  line.helper('listed', index + 1, `IFERROR(MATCH(${line.cell('id')},ISOMM_Id,0),0)`);
  facts(scene, line, item.id, lists);
  reportedFacts(scene, line, item);
  for (const side of SIDES) proposal(scene, line, index, item[side], side);
  source(scene, line, item);
  const remarks = remark(scene, line, index, item);

  const written: readonly (readonly [string, Key])[] = [
    [name, 'name'],
    [said.place ?? '', 'place'],
    [remarks, 'remark'],
    ...SIDES.flatMap((side) =>
      FACTS_OF[side].map((fact) => [chosen(scene, said, fact) ?? '', fact] as const),
    ),
  ];
  const lines = written.map(([text, key]) => linesIn(text, widthOf(key)));
  draft.height(line.row, Math.min(heightFor(Math.max(...lines), 24), TALLEST));
  draft.grows(line.row);
}

/** A fact in words. */
function chosen({ words }: Scene, said: Evidence, fact: Fact): string | null {
  const options: Readonly<Record<string, string>> = words.evidence.facts[fact].options;
  const option = said[fact];
  return option === undefined ? null : (options[option] ?? null);
}

/** The place of a fact among its words, from 1; 0 where nothing is said. */
function placeOf({ words }: Scene, said: Evidence, fact: Fact): number {
  const option = said[fact];
  return option ? Object.keys(words.evidence.facts[fact].options).indexOf(option) + 1 : 0;
}

/** The facts to choose, and hidden what is understood of them. */
function facts(
  scene: Scene,
  { cell, helper, put }: EvidenceLine,
  id: string,
  lists: ReadonlyMap<string, readonly string[]>,
): void {
  const said = scene.answers.answers[id]?.evidence ?? {};
  const left = scene.leftovers[id] ?? {};
  for (const side of SIDES) {
    for (const fact of FACTS_OF[side]) {
      const places = lists.get(listOf(fact)) ?? [];
      put(fact, chosen(scene, said, fact) ?? left[`evidence.${fact}`] ?? null, CENTRED);
      helper(`clean${fact}`, placeOf(scene, said, fact), placeIn(cell(fact), places));
    }
  }
}

/** Hidden, where the provider's review may speak: the facts as both say them, and whether the review gave one. */
function reportedFacts(scene: Scene, { cell, helper }: EvidenceLine, { id, out }: ItemEvidence): void {
  const { answers, contributions } = scene;
  const { reported } = contributions;
  if (!reported) return;
  const known = knownFacts(answers, answers.answers[id]).evidence;
  FACTS_OF.out.forEach((fact, at) => {
    const clean = cell(`clean${fact}`);
    helper(
      `known${fact}`,
      placeOf(scene, known, fact),
      `IF(${clean}>0,${clean},${reported(cell('id'), String(at + 1))})`,
    );
  });
  helper('reported', isReported(out) ? 1 : 0, reportedFormula(cell));
}

const isReported = ({ proposal: found, reported }: SideEvidence): boolean =>
  found !== null && reported.length > 0;

function isExcluded({ assessment, model }: Scene, index: number): boolean {
  const result = assessment.items[index];
  if (!result) throw new Error(`No result for ${model.items[index]?.id ?? String(index)}`);
  return result.excluded;
}

/** What the facts of a side come to, beside its score. */
function proposal(
  scene: Scene,
  { cell, formerly, helper, put }: EvidenceLine,
  index: number,
  about: SideEvidence,
  side: Side,
): void {
  const { words } = scene;
  const excluded = isExcluded(scene, index);
  const keys = SIDE_COLUMNS[side];
  const found = about.proposal;
  const mark = markOf(about, excluded);
  const [step, score, stand] = [cell(keys.step), cell(keys.score), cell(keys.mark)];
  const facts = FACTS_OF[side].map((fact) => cell(factKey(fact, scene))) as unknown as FactCells;
  helper(keys.step, found === null ? '' : stepCode(found), stepFormula(side, facts));
  if (side === 'out') formerly(keys.step, stepFormula(side, facts, EARLIER_OUT));
  put(
    keys.proposal,
    shownProposal(found, scene),
    { ...RESULT, bold: true, color: COLORS.navy },
    `IF(${step}="","",IF(INT(${step}/10)=MOD(${step},10),MOD(${step},10),${sentence(words.evidence.between, `INT(${step}/10)`, `MOD(${step},10)`)}))`,
  );
  const excludedNow = `INDEX(ISOMM_CalcState,${cell('position')})="excluded"`;
  put(
    keys.score,
    excluded ? '×' : (about.score ?? ''),
    RESULT,
    `IF(${cell('position')}=0,"",IF(${excludedNow},"×",IF(${cell('listed')}=0,"",INDEX(ISOMM_Clean${side === 'in' ? 'In' : 'Out'},${cell('listed')}))))`,
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
}

/** Where it can be seen and since when, and hidden whether that is too old. */
function source(
  { answers, leftovers, words }: Scene,
  { cell, helper, put }: EvidenceLine,
  item: ItemEvidence,
): void {
  const said = answers.answers[item.id]?.evidence ?? {};
  const on = dateSerial(said.on ?? '');
  const left = leftovers[item.id]?.['evidence.on'] ?? null;
  put('on', on ?? left, { ...CENTRED, numberFormat: words.results.dateFormat });
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
}

/** What to look at again; gives all of it in one text. */
function remark(scene: Scene, { cell, put }: EvidenceLine, index: number, item: ItemEvidence): string {
  const { contributions, words } = scene;
  const lang = words.evidence.remarks;
  const excluded = isExcluded(scene, index);
  const differs = (side: Side) => markOf(item[side], excluded) === MARKS.differs;
  const between = SIDES.some((side) => {
    const found = item[side].proposal;
    return !excluded && found !== null && isBetween(found);
  });
  const all: readonly (readonly [said: boolean, condition: string, text: string])[] = [
    [differs('in'), `${cell('inMark')}=${String(MARKS.differs)}`, lang.in],
    [differs('out'), `${cell('outMark')}=${String(MARKS.differs)}`, lang.out],
    [between, `${cell('inBetween')}+${cell('outBetween')}>0`, lang.between],
    ...(contributions.reported
      ? [[isReported(item.out), `${cell('reported')}=1`, lang.reported] as const]
      : []),
    [item.old, `${cell('old')}=1`, lang.old],
  ];
  const text = all.map(([said, , each]) => (said ? each : '')).join('');
  const formulas = all.map(([, condition, each]) => `IF(${condition},${quote(each)},"")`);
  put('remark', text.trim(), STYLES.cellWrap, `TRIM(${formulas.join('&')})`);
  return text;
}
